// SPDX-License-Identifier: Apache-2.0
#include "models/market/OrderWords.h"

#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "models/market/PriceText.h"
#include "models/market/Pricing.h"
#include "models/market/Tr.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <limits>

namespace market {

namespace {

constexpr qsizetype longestOwnName = 64;
constexpr qsizetype longestSpec = 500;

QString shown(const QString &text)
{
    return base::visibleText(text, longestOwnName);
}

/// "vendor/nvidia/model/rtx4090" is "rtx4090" for a person.
QString gpuWords(const descriptor::OrderSpec::Service &service)
{
    static const QString model = QStringLiteral("/model/");
    QStringList names;
    for (const auto &attribute : service.gpuAttributes) {
        const qsizetype at = attribute.key.indexOf(model);
        names << (at < 0 ? shown(attribute.key) + u' ' + shown(attribute.value) : shown(attribute.key.mid(at + model.size())));
    }
    const QString what = names.isEmpty() ? tr("GPU") : names.join(tr(" or "));
    return tr("%1 × %2").arg(QString::number(service.gpuUnits), what);
}

QString rangeWords(const std::vector<quint8> &tier, quint8 first, quint8 last)
{
    QStringList parts;
    for (int from = first; from <= last; ++from) {
        if (std::find(tier.begin(), tier.end(), from) == tier.end())
            continue;
        int to = from;
        while (to < last && std::find(tier.begin(), tier.end(), to + 1) != tier.end())
            ++to;
        const QString begin = QString::number(from - first + 1);
        parts << (to == from ? begin : begin + u'–' + QString::number(to - first + 1));
        from = to;
    }
    return parts.join(QStringLiteral(", "));
}

void addAttribute(QList<chain::ReviewLine> &lines, const QString &label, const descriptor::OrderSpec &spec, QStringView key)
{
    const QString value = spec.attribute(key);
    if (!value.isEmpty() && value != u"any")
        lines.append({label, base::visibleText(value, longestSpec).replace(u';', QStringLiteral(", ")), false});
}

} // namespace

QString durationWords(quint64 blocks, int blockTimeSeconds)
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    const quint64 step = quint64(qMax(blockTimeSeconds, 1));
    quint64 rest = blocks > most / step ? most : blocks * step;
    struct Unit { quint64 seconds; const char *text; };
    static constexpr std::array units = {Unit{86'400, QT_TRANSLATE_NOOP("market", "%1 d")}, Unit{3600, QT_TRANSLATE_NOOP("market", "%1 h")},
                                         Unit{60, QT_TRANSLATE_NOOP("market", "%1 min")}, Unit{1, QT_TRANSLATE_NOOP("market", "%1 s")}};
    QStringList parts;
    for (const Unit &unit : units) {
        if (const quint64 count = rest / unit.seconds; count > 0) {
            parts << tr(unit.text).arg(QLocale().toString(count));
            rest %= unit.seconds;
        } else if (!parts.isEmpty()) {
            break; // "1 d 5 s" says no more than "1 d"
        }
        if (parts.size() == 2)
            break;
    }
    return parts.isEmpty() ? tr("%1 s").arg(0) : parts.join(u' ');
}

QString blocksWords(quint64 blocks, int blockTimeSeconds)
{
    return (blocks == 1 ? tr("%1 block, about %2") : tr("%1 blocks, about %2")).arg(QLocale().toString(blocks), durationWords(blocks, blockTimeSeconds));
}

QString symbolOf(const TokenInfo &token)
{
    constexpr qsizetype longestSymbol = 16;
    const QString symbol = base::visibleText(QString::fromUtf8(token.symbol), longestSymbol).trimmed();
    return symbol.isEmpty() ? base::elidedMiddle(token.address.toString()) : symbol;
}

QString amountWords(const base::U256 &units, const TokenInfo &token)
{
    return base::formatUnits(units, token.decimals) + u' ' + symbolOf(token);
}

QString perHourWords(const base::U256 &price, const TokenInfo &token, int blockTimeSeconds)
{
    constexpr qsizetype longest = 9; // an odd price has digits without end: six of them say enough
    const auto hourly = perHour(price, blockTimeSeconds);
    if (!hourly)
        return tr("more than can be counted");
    const QString entered = hourlyInput(price, blockTimeSeconds);
    return tr("%1 %2 an hour").arg(entered.size() <= longest ? entered : base::displayUnits(*hourly, PriceDecimals, 6), symbolOf(token));
}

QString perBlockWords(const base::U256 &price, const TokenInfo &token)
{
    return tr("%1 %2 a block").arg(base::formatUnits(price, PriceDecimals), symbolOf(token));
}

QString tierWords(const std::vector<quint8> &tier)
{
    const QString secured = rangeWords(tier, 0, 2);
    const QString community = rangeWords(tier, 3, 6);
    if (secured == u"1–3" && community == u"1–4")
        return tr("any");
    QStringList parts;
    if (!secured.isEmpty())
        parts << tr("Secured %1").arg(secured);
    if (!community.isEmpty())
        parts << tr("Community %1").arg(community);
    return parts.isEmpty() ? tr("none") : parts.join(QStringLiteral("; "));
}

QString bytesWords(quint64 bytes)
{
    static constexpr std::array names = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
    std::size_t unit = 0;
    quint64 size = 1;
    while (unit + 1 < names.size() && bytes >= size * 1024 && (bytes % (size * 1024) == 0 || bytes >= size * 1024 * 10)) {
        size *= 1024;
        ++unit;
    }
    const QString number = bytes % size == 0 ? QString::number(bytes / size) : QLocale().toString(double(bytes) / double(size), 'f', 1);
    return number + u' ' + QString::fromLatin1(names[unit]);
}

QString serviceWords(const descriptor::OrderSpec::Service &service)
{
    QStringList parts = {tr("%1 CPU").arg(base::formatUnits(service.cpuMillicores, 3)), tr("%1 memory").arg(bytesWords(service.memoryBytes))};
    if (service.gpuUnits > 0)
        parts << gpuWords(service);
    for (const auto &storage : service.storage) {
        const bool kept = std::any_of(storage.attributes.begin(), storage.attributes.end(),
                                      [](const auto &pair) { return pair.key == u"persistent" && pair.value == u"true"; });
        parts << (kept ? tr("%1 lasting storage") : tr("%1 storage")).arg(bytesWords(storage.bytes));
    }
    if (service.replicas != 1)
        parts << tr("%1 replicas").arg(service.replicas);
    return parts.join(QStringLiteral(", "));
}

QList<chain::ReviewLine> specLines(QByteArrayView text)
{
    const auto spec = descriptor::OrderSpec::parse(text);
    if (!spec)
        return {{tr("Specification"), base::visibleText(QString::fromUtf8(text), longestSpec), true}};
    QList<chain::ReviewLine> lines;
    for (const auto &service : spec->services)
        lines.append({tr("Service"), shown(service.name) + QStringLiteral(": ") + serviceWords(service), false});
    const QString region = spec->region();
    lines.append({tr("Region"), region.isEmpty() ? tr("any") : shown(region).replace(u';', QStringLiteral(", ")), false});
    addAttribute(lines, tr("Not in region"), *spec, u"region_exclude");
    addAttribute(lines, tr("Provider wanted"), *spec, u"desired_provider");
    addAttribute(lines, tr("Fizz node wanted"), *spec, u"desired_fizz");
    addAttribute(lines, tr("Providers left out"), *spec, u"provider_exclude");
    addAttribute(lines, tr("Fizz nodes left out"), *spec, u"fizz_exclude");
    addAttribute(lines, tr("CPU model"), *spec, u"cpu_model");
    addAttribute(lines, tr("Bandwidth"), *spec, u"bandwidth");
    return lines;
}

} // namespace market
