// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/PillDelegate.h"

namespace ui {

/// A state's pill, and below it the lifecycle's name in small.
class LifecycleDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LifecycleDelegate)

public:
    LifecycleDelegate(PillDelegate::ToneOf tone, PillDelegate::ShapeOf shape, int captionRole, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PillDelegate::ToneOf m_tone;
    PillDelegate::ShapeOf m_shape;
    int m_captionRole;
};

} // namespace ui
