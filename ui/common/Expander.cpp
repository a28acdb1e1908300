// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Expander.h"

#include "ui/common/Button.h"

#include <QVBoxLayout>

namespace ui {

Expander::Expander(const QString &title, const QString &name, QWidget *body, QWidget *parent)
    : QWidget(parent), m_button(new Button(Icon::ChevronRight, title, name, ButtonKind::Link)), m_body(body)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    m_button->setIconSize(QSize(14, 14));
    m_button->setCheckable(true);
    m_body->hide();
    connect(m_button, &QPushButton::toggled, this, [this](bool open) {
        m_body->setVisible(open);
        m_button->setIcon(icon(open ? Icon::ChevronDown : Icon::ChevronRight));
        Q_EMIT toggled(open);
    });
}

bool Expander::isOpen() const
{
    return m_button->isChecked();
}

void Expander::setOpen(bool open)
{
    m_button->setChecked(open);
}

} // namespace ui
