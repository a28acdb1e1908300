// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseDelegate.h"

#include "models/market/LeaseTableModel.h"
#include "ui/common/RowDelegate.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QPainter>

namespace ui {

using LeaseModel = market::LeaseTableModel;

class LeaseDelegate::Head final : public RowDelegate {
public:
    Head(bool atEnd, QObject *parent) : RowDelegate(parent), m_atEnd(atEnd) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        option->backgroundBrush = tokens().raised;
    }
    void paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool name = index.column() == LeaseModel::Service;
        const QString unit = index.data(LeaseModel::UnitRole).toString();
        const QString text = unit.isEmpty() ? option.text : option.text + u' ' + unit;
        painter.setFont(fontFor(name ? TextRole::Strong : TextRole::CaptionStrong));
        painter.setPen(name ? tokens().text : tokens().text2);
        const auto alignment = QStyle::visualAlignment(option.direction, m_atEnd ? Qt::AlignRight : Qt::AlignLeft);
        painter.drawText(inner, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    }

private:
    const bool m_atEnd;
};

LeaseDelegate::LeaseDelegate(QStyledItemDelegate *cell, bool atEnd, QObject *parent)
    : QStyledItemDelegate(parent), m_cell(cell), m_head(new Head(atEnd, this))
{
    cell->setParent(this);
}

void LeaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool head = index.data(LeaseModel::HeaderRole).toBool();
    (head ? static_cast<const QStyledItemDelegate *>(m_head) : m_cell)->paint(painter, option, index);
}

QSize LeaseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_cell->sizeHint(option, index);
}

} // namespace ui
