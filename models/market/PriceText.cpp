// SPDX-License-Identifier: Apache-2.0
#include "models/market/PriceText.h"

#include "models/base/Units.h"
#include "models/market/Pricing.h"

#include <QLocale>

namespace market {

namespace {

constexpr int shownDecimals = 4;

base::U256 tenTo(int exponent)
{
    return boost::multiprecision::pow(base::U256(10), unsigned(exponent));
}

} // namespace

QString hourlyText(const base::U256 &pricePerBlock, int blockTimeSeconds)
{
    const auto hourly = perHour(pricePerBlock, blockTimeSeconds);
    const base::U256 step = tenTo(PriceDecimals - shownDecimals);
    const auto raised = hourly ? base::checkedAdd(*hourly, step / 2) : std::nullopt;
    if (!raised)
        return QStringLiteral("–");
    const base::U256 rounded = *raised / step;
    if (rounded == 0 && pricePerBlock > 0)
        return base::displayUnits(*hourly, PriceDecimals, shownDecimals);
    QString text = base::displayUnits(rounded, shownDecimals, shownDecimals);
    const QString point = QLocale().decimalPoint();
    qsizetype at = text.indexOf(point);
    if (at < 0) {
        at = text.size();
        text += point;
    }
    const QString zero = QLocale().zeroDigit();
    while (text.size() < at + point.size() + shownDecimals * zero.size())
        text += zero;
    return text;
}

QString hourlyInput(const base::U256 &price, int blockTimeSeconds)
{
    const auto hourly = perHour(price, blockTimeSeconds);
    if (!hourly)
        return {};
    for (int digits = 0; digits < PriceDecimals; ++digits) {
        const base::U256 step = tenTo(PriceDecimals - digits);
        const auto raised = base::checkedAdd(*hourly, step / 2);
        const QString text = raised ? base::formatUnits(*raised / step * step, PriceDecimals) : QString();
        if (const auto again = pricePerBlock(text, blockTimeSeconds); again && *again == price)
            return text;
    }
    return base::formatUnits(*hourly, PriceDecimals);
}

} // namespace market
