// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/IclPlacement.h"

#include "models/descriptor/Catalogue.h"
#include "models/descriptor/IclUnits.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace descriptor {

namespace {

QString joined(const IclCursor &value)
{
    return value.isList() ? value.texts().value_or(QStringList()).join(u';') : value.text();
}

void checkRegions(const IclCursor &place, const QString &value)
{
    for (const QString &part : value.split(u';', Qt::SkipEmptyParts)) {
        const QString code = part.trimmed();
        if (!regions().empty() && code != u"any" && !isRegion(code))
            place.advise(QCoreApplication::translate("descriptor", "“%1” is no region that providers may name: there may be no bids.").arg(code));
    }
}

void readTiers(const IclCursor &tier, OrderDraft &draft)
{
    std::set<int> tiers;
    const QStringList names = tier.isList() ? tier.texts().value_or(QStringList())
        : tier.isGiven() ? QStringList{tier.text()} : QStringList{QStringLiteral("community")};
    for (const QString &name : names) {
        const std::vector<int> numbers = tiersOf(name.trimmed());
        tiers.insert(numbers.begin(), numbers.end());
        if (numbers.empty())
            tier.refuse(QCoreApplication::translate("descriptor", "“%1” is no tier: use secured, secured-1 to secured-3, community or community-1 to community-4.").arg(name));
    }
    if (names.isEmpty())
        tier.refuse(QCoreApplication::translate("descriptor", "Name at least one tier, or leave out “tier”."));
    draft.tier.assign(tiers.begin(), tiers.end());
}

} // namespace

std::vector<OrderSpec::Pair> readIclPlacement(const IclCursor &attributes)
{
    struct Known { const char16_t *key; const char16_t *alias; const char16_t *otherwise; };
    static constexpr Known known[] = {{u"cpu_model", u"", u"any"}, {u"bandwidth", u"", u"any"}, {u"region", u"", u""},
                                      {u"region_exclude", u"exclude_region", u""}, {u"desired_fizz", u"", u""},
                                      {u"desired_provider", u"", u""}, {u"provider_exclude", u"", u""}, {u"fizz_exclude", u"", u""}};
    std::vector<OrderSpec::Pair> pairs;
    QStringList names;
    for (const Known &one : known) {
        const QString key = QString::fromUtf16(one.key);
        const QString alias = QString::fromUtf16(one.alias);
        names << key << alias;
        const IclCursor named = attributes[key];
        const IclCursor place = named.isGiven() || alias.isEmpty() ? named : attributes[alias];
        QString value = joined(place);
        if (key.startsWith(u"region"))
            checkRegions(place, value);
        if (value.isEmpty())
            value = QString::fromUtf16(one.otherwise);
        if (!value.isEmpty())
            pairs.push_back({key, value});
    }
    for (const IclCursor &member : attributes.members()) {
        if (!names.contains(member.name()))
            member.advise(QCoreApplication::translate("descriptor", "“%1” is not known here and is left out of the order.").arg(member.name()));
    }
    return pairs;
}

void readIclPricing(const IclCursor &pricing, int blockTimeSeconds, OrderDraft &draft)
{
    for (const IclCursor &entry : pricing.members()) {
        const IclCursor token = entry[QStringLiteral("token")].isGiven() ? entry[QStringLiteral("token")] : entry[QStringLiteral("denom")];
        const QString symbol = token.text();
        const IclCursor amount = entry[QStringLiteral("amount")];
        if (symbol.isEmpty())
            entry.refuse(QCoreApplication::translate("descriptor", "Which token is paid? “token” is missing here."));
        else if (!draft.token.isEmpty() && symbol != draft.token)
            token.refuse(QCoreApplication::translate("descriptor", "One order pays with one token: here is %1 after %2.").arg(symbol, draft.token));
        if (draft.token.isEmpty())
            draft.token = symbol;
        const QString tokens = amount.text();
        if (!amount.isGiven())
            amount.refuse(QCoreApplication::translate("descriptor", "“%1” is missing here.").arg(amount.name()));
        else if (const auto value = amountOf(tokens); !value && amount.isText())
            amount.refuse(value.error().summary);
        draft.priceParts.push_back(tokens);
    }
    if (draft.priceParts.empty())
        return pricing.refuse(QCoreApplication::translate("descriptor", "The order has no price: “pricing” is missing."));
    if (const auto price = priceOf(draft.priceParts, blockTimeSeconds)) {
        draft.maxPrice = price->perBlock;
        draft.pricePerHour = price->perHour;
    } else if (std::all_of(draft.priceParts.begin(), draft.priceParts.end(), [](const QString &one) { return amountOf(one).has_value(); })) {
        pricing.refuse(price.error().summary);
    }
}

void readIclTerms(const IclCursor &profiles, int blockTimeSeconds, OrderDraft &draft)
{
    const IclCursor duration = profiles[QStringLiteral("duration")];
    const QString length = duration.isGiven() ? duration.text() : QStringLiteral("1h");
    if (const auto blocks = blocksOf(length, blockTimeSeconds))
        draft.numOfBlocks = *blocks;
    else
        duration.refuse(blocks.error().summary);
    const IclCursor mode = profiles[QStringLiteral("mode")];
    const QString name = mode.text();
    draft.fizz = name == u"fizz";
    if (mode.isText() && name != u"fizz" && name != u"provider")
        mode.refuse(QCoreApplication::translate("descriptor", "“mode” must be provider or fizz."));
    readTiers(profiles[QStringLiteral("tier")], draft);
}

} // namespace descriptor
