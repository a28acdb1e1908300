// SPDX-License-Identifier: Apache-2.0
#include "ui/common/HashLabel.h"

#include "models/base/VisibleText.h"
#include "ui/common/CopyButton.h"
#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>

namespace ui {

HashLabel::HashLabel(const QString &what, const QString &value, QWidget *parent)
    : QWidget(parent), m_what(what), m_name(new PlainLabel), m_hash(new PlainLabel({}, TextRole::Mono)), m_copy(new CopyButton(what))
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(Tokens::space1);
    row->addWidget(m_name);
    row->addWidget(m_hash);
    row->addWidget(m_copy);
    row->addStretch(1);
    m_name->hide();
    setValue(value);
}

void HashLabel::setValue(const QString &value)
{
    m_value = value;
    refresh();
}

void HashLabel::setName(const QString &name)
{
    m_name->setForeignText(name);
    m_name->setVisible(!name.isEmpty());
    m_hash->setTone(name.isEmpty() ? TextTone::Normal : TextTone::Second);
    refresh();
}

void HashLabel::setWhole(bool whole)
{
    m_whole = whole;
    refresh();
}

void HashLabel::refresh()
{
    m_hash->setText(m_value.isEmpty() ? QStringLiteral("–") : m_whole ? base::visibleText(m_value, 256) : base::elidedMiddle(m_value));
    m_hash->setToolTip(m_value);
    m_hash->setAccessibleName(QStringLiteral("%1 %2").arg(m_what, m_value));
    m_copy->setValue(m_value);
    m_copy->setVisible(!m_value.isEmpty());
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(m_what, m_name->text(), m_value));
}

} // namespace ui
