// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/RowDelegate.h"
#include "ui/common/Tokens.h"

#include <functional>

namespace ui {

/// An amount at the end of its cell with a small dim unit ("0.4120 uSPON"). The number is the display text.
class AmountDelegate final : public RowDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmountDelegate)

public:
    using ToneOf = std::function<TextTone(const QModelIndex &)>;
    /// `unitRole` below 0: no unit. `tone` other than Normal also makes the number semibold.
    explicit AmountDelegate(int unitRole = -1, QObject *parent = nullptr, ToneOf tone = {});
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString unit(const QModelIndex &index) const;
    int m_unitRole;
    ToneOf m_tone;
};

} // namespace ui
