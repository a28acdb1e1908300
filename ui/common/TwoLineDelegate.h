// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/RowDelegate.h"

namespace ui {

/// A name over a small caption; with an empty caption the name stands alone.
class TwoLineDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwoLineDelegate)

public:
    /// `strong`: the name in semibold (for the first column).
    explicit TwoLineDelegate(int captionRole, bool strong = false, int nameRole = Qt::DisplayRole, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_captionRole;
    int m_nameRole;
    bool m_strong;
};

} // namespace ui
