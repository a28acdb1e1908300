// SPDX-License-Identifier: Apache-2.0
#include "ui/common/AmountLabel.h"

#include <QLocale>

namespace ui {

AmountLabel::AmountLabel(QWidget *parent) : RunLabel(parent)
{
    setWordWrap(false);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void AmountLabel::setAmount(const QString &number, const QString &unit, int solidDecimals, TextRole role)
{
    setRuns(amountRuns(number, unit, solidDecimals, role));
}

QList<TextRun> amountRuns(const QString &number, const QString &unit, int solidDecimals, TextRole role)
{
    const qsizetype point = number.lastIndexOf(QLocale().decimalPoint());
    const qsizetype solid = point < 0 ? number.size() : std::min(number.size(), point + 1 + solidDecimals);
    QList<TextRun> runs{{number.left(solid), role, TextTone::Normal}};
    if (solid < number.size())
        runs.append({number.mid(solid), role, TextTone::Third});
    if (!unit.isEmpty())
        runs.append({u' ' + unit, role == TextRole::Body || role == TextRole::Strong ? TextRole::Caption : role, TextTone::Second});
    return runs;
}

} // namespace ui
