// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/IclUnits.h"

#include "models/base/Units.h"

#include <QCoreApplication>

#include <limits>
#include <utility>

namespace descriptor {

using base::U256;

namespace {

constexpr int decimals = 18;
constexpr int priceDecimals = 30;
constexpr int maxTextLength = 64;

U256 powerOfTen(int exponent)
{
    return boost::multiprecision::pow(U256(10), unsigned(exponent));
}

qsizetype lengthOfNumber(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && ((text[length] >= u'0' && text[length] <= u'9') || text[length] == u'.'))
        ++length;
    return length;
}

enum class Rounding { Nearest, Up };

/// number × numerator / denominator as a whole number below 2^63.
std::optional<quint64> scaled(QStringView number, quint64 numerator, quint64 denominator, Rounding rounding)
{
    if (number.size() > maxTextLength)
        return std::nullopt;
    const auto value = base::parseUnits(number, decimals);
    const auto product = value ? base::checkedMul(*value, U256(numerator)) : std::nullopt;
    const U256 divisor = U256(denominator) * powerOfTen(decimals);
    const auto sum = product ? base::checkedAdd(*product, rounding == Rounding::Up ? U256(divisor - 1) : U256(divisor / 2)) : std::nullopt;
    const auto result = sum ? base::toU64(U256(*sum / divisor)) : std::nullopt;
    return result && *result <= quint64(std::numeric_limits<qint64>::max()) ? result : std::nullopt;
}

std::optional<quint64> bytesOfSuffix(QStringView suffix)
{
    if (suffix.isEmpty())
        return 1;
    const bool binary = suffix.size() == 2 && suffix[1] == u'i';
    const qsizetype power = QStringView(u"kMGTPE").indexOf(binary && suffix[0] == u'K' ? QChar(u'k') : suffix[0]) + 1;
    if (power == 0 || (suffix.size() > 1 && !binary) || (binary && suffix[0] == u'k'))
        return std::nullopt;
    quint64 bytes = 1;
    for (qsizetype i = 0; i < power; ++i)
        bytes *= binary ? 1024 : 1000;
    return bytes;
}

} // namespace

base::Result<quint64> bytesOf(QStringView size)
{
    const qsizetype split = lengthOfNumber(size);
    const auto factor = bytesOfSuffix(size.sliced(split));
    const auto bytes = factor && split > 0 ? scaled(size.first(split), *factor, 1, Rounding::Nearest) : std::nullopt;
    if (!bytes || *bytes == 0)
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("descriptor", "“%1” is no size: write a number with a unit, such as 512Mi or 16Gi.").arg(size.first(qMin(size.size(), qsizetype(maxTextLength)))));
    return *bytes;
}

base::Result<quint64> millicoresOf(QStringView cores)
{
    const auto result = scaled(cores, 1000, 1, Rounding::Nearest);
    if (!result || *result == 0)
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("descriptor", "“%1” is no number of cores: write 0.5, 1, 8 and so on.").arg(cores.first(qMin(cores.size(), qsizetype(maxTextLength)))));
    return *result;
}

base::Result<quint64> blocksOf(QStringView duration, int blockTimeSeconds)
{
    constexpr std::pair<QStringView, quint64> units[] = {
        {u"min", 60}, {u"h", 3600}, {u"d", 86'400}, {u"mon", 30 * 86'400}, {u"y", 365 * 86'400}};
    const qsizetype split = lengthOfNumber(duration);
    const QStringView unit = duration.sliced(split);
    if (unit == u"s")
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("descriptor", "A duration in seconds is not possible: the shortest unit is min."));
    for (const auto &[name, seconds] : units) {
        if (unit != name || split == 0)
            continue;
        const auto blocks = scaled(duration.first(split), seconds, quint64(qMax(1, blockTimeSeconds)), Rounding::Up);
        if (blocks && *blocks > 0)
            return *blocks;
    }
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("descriptor", "“%1” is no duration: write a number with min, h, d, mon or y, such as 2h.").arg(duration.first(qMin(duration.size(), qsizetype(maxTextLength)))));
}

std::vector<int> tiersOf(QStringView name)
{
    const QString lower = name.toString().toLower();
    if (lower == u"community-default")
        return {0, 1, 2, 3, 4, 5, 6};
    const bool secured = lower.startsWith(u"secured");
    if (!secured && !lower.startsWith(u"community"))
        return {};
    const int first = secured ? 0 : 3;
    const int count = secured ? 3 : 4;
    QStringView rest = QStringView(lower).sliced(secured ? 7 : 9);
    if (rest.isEmpty())
        return secured ? std::vector<int>{0, 1, 2} : std::vector<int>{3, 4, 5, 6};
    if (rest.startsWith(u'-'))
        rest = rest.sliced(1);
    const int number = rest.size() == 1 ? rest[0].unicode() - u'0' : 0;
    return number >= 1 && number <= count ? std::vector<int>{first + number - 1} : std::vector<int>();
}

base::Result<U256> amountOf(const QString &tokens)
{
    const auto value = tokens.size() <= maxTextLength ? base::parseUnits(tokens, priceDecimals)
                                                      : base::fail(base::ErrorCode::Limit, QString());
    if (!value || *value > powerOfTen(2 * priceDecimals))
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("descriptor", "“%1” is no amount: write tokens an hour, such as 0.25.").arg(tokens.left(maxTextLength)));
    return *value;
}

base::Result<Price> priceOf(const std::vector<QString> &amounts, int blockTimeSeconds)
{
    const U256 divisor = U256(3600) * powerOfTen(priceDecimals - decimals);
    U256 hourly = 0;
    Price price;
    for (const QString &amount : amounts) {
        const auto value = amountOf(amount);
        if (!value)
            return base::fail(value.error());
        hourly += *value;
        price.perBlock += (*value * quint64(qMax(1, blockTimeSeconds)) + divisor / 2) / divisor;
    }
    if (price.perBlock == 0)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("descriptor", "The price must be more than nothing."));
    price.perHour = base::formatUnits(hourly, priceDecimals);
    return price;
}

} // namespace descriptor
