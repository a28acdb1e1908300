// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/RunLabel.h"

namespace ui {

/// An amount at the end of its column: the digits that matter in full, further decimals and the unit dimmed.
class AmountLabel final : public RunLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmountLabel)

public:
    explicit AmountLabel(QWidget *parent = nullptr);
    /// `number` is already formatted (base::displayUnits); decimals after `solidDecimals` are dimmed.
    void setAmount(const QString &number, const QString &unit, int solidDecimals = 4, TextRole role = TextRole::Body);
};

/// The same as runs, for sentences.
[[nodiscard]] QList<TextRun> amountRuns(const QString &number, const QString &unit, int solidDecimals = 4, TextRole role = TextRole::Body);

} // namespace ui
