// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QHeaderView>

namespace ui {

/// A horizontal header whose sections can be aligned one by one, like the cells below them.
class TableHeader final : public QHeaderView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableHeader)

public:
    explicit TableHeader(QWidget *parent = nullptr);
    void setSectionAlignment(int logicalIndex, Qt::Alignment alignment);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    QHash<int, Qt::Alignment> m_alignments;
};

} // namespace ui
