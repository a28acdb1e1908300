// SPDX-License-Identifier: Apache-2.0
#include "ui/common/ListRow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

ListRow::ListRow(QWidget *start, const QString &name, const QString &caption, QWidget *end, QWidget *parent)
    : QWidget(parent), m_name(new PlainLabel(name)), m_caption(new PlainLabel({}, TextRole::Caption, TextTone::Second))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space4 - 1, Tokens::space2, Tokens::space4 - 1, Tokens::space2 + 1);
    row->setSpacing(Tokens::space3);
    m_name->setElide(Qt::ElideRight);
    m_caption->setElide(Qt::ElideRight);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_caption);
    if (start)
        row->addWidget(start);
    row->addLayout(words, 1);
    if (end)
        row->addWidget(end);
    setMinimumHeight(Tokens::tallRow);
    setCaption(caption);
}

void ListRow::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void ListRow::setLast(bool last)
{
    m_last = last;
    update();
}

void ListRow::paintEvent(QPaintEvent *)
{
    const bool lowest = parentWidget() && geometry().bottom() > parentWidget()->height() - 8; // the card has its own line
    if (m_last || lowest)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

} // namespace ui
