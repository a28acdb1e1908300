// SPDX-License-Identifier: Apache-2.0
#include "ui/common/PillDelegate.h"

#include "ui/common/Pill.h"
#include "ui/common/Tokens.h"

#include <QPainter>

namespace ui {

PillDelegate::PillDelegate(int toneRole, QObject *parent)
    : PillDelegate([toneRole](const QModelIndex &index) { return Tone(index.data(toneRole).toInt()); }, parent)
{
}

PillDelegate::PillDelegate(ToneOf tone, QObject *parent, ShapeOf shape, WordOf word)
    : RowDelegate(parent), m_tone(std::move(tone)), m_shape(std::move(shape)), m_word(std::move(word))
{
}

QString PillDelegate::word(const QModelIndex &index) const
{
    return m_word ? m_word(index) : index.data(Qt::DisplayRole).toString();
}

Shape PillDelegate::shape(const QModelIndex &index) const
{
    return m_shape ? m_shape(index) : shapeOf(m_tone(index));
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return pillSize(word(index), shape(index)) + QSize(2 * Tokens::space3, 12);
}

void PillDelegate::paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = word(index);
    if (!text.isEmpty())
        paintPill(painter, inner, text, m_tone(index), shape(index), option.direction);
}

} // namespace ui
