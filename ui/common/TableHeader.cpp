// SPDX-License-Identifier: Apache-2.0
#include "ui/common/TableHeader.h"

#include <QStyleOptionHeader>

namespace ui {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(48);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TableHeader::setSectionAlignment(int logicalIndex, Qt::Alignment alignment)
{
    m_alignments.insert(logicalIndex, alignment | Qt::AlignVCenter);
    viewport()->update();
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (m_alignments.contains(logicalIndex))
        option->textAlignment = m_alignments.value(logicalIndex);
}

} // namespace ui
