// SPDX-License-Identifier: Apache-2.0
#include "models/market/OrderIntents.h"
#include "models/market/OrderWords.h"
#include "models/market/Pricing.h"

#include "models/base/VisibleText.h"
#include "models/market/Tr.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace market {

namespace {

constexpr qsizetype largestSpec = 64 * 1024; ///< bytes; about 45 million gas
constexpr quint8 lastTier = 6;

QString namesOf(const std::vector<TokenInfo> &tokens)
{
    constexpr std::size_t most = 8;
    QStringList names;
    for (std::size_t i = 0; i < qMin(most, tokens.size()); ++i)
        names << symbolOf(tokens[i]);
    return names.join(QStringLiteral(", "));
}

base::Result<chain::Address> findToken(const QString &wanted, const std::vector<TokenInfo> &tokens)
{
    std::vector<const TokenInfo *> found;
    const auto address = wanted.startsWith(u"0x") ? chain::Address::parse(wanted) : base::Result<chain::Address>(base::fail(base::ErrorCode::Invalid, {}));
    for (const TokenInfo &token : tokens) {
        if (address ? token.address == *address : QString::fromUtf8(token.symbol) == wanted)
            found.push_back(&token);
    }
    const QString shown = base::visibleText(wanted, 64);
    if (found.empty() && tokens.empty())
        return base::fail(base::ErrorCode::NotFound, tr("The market accepts no tokens yet, as far as this program knows. Wait until it has caught up with the chain."));
    if (found.empty())
        return base::fail(base::ErrorCode::NotFound, shown.isEmpty() ? tr("The order names no token to pay with. Choose one of these: %1.").arg(namesOf(tokens))
            : tr("The market does not accept the token %1. Choose one of these: %2.").arg(shown, namesOf(tokens)));
    if (found.size() > 1)
        return base::fail(base::ErrorCode::Conflict, tr("%1 tokens call themselves %2. Write the address of the one you mean.").arg(found.size()).arg(shown));
    return found.front()->address;
}

base::Result<base::U256> sumOfPrices(const descriptor::OrderDraft &draft, int blockTimeSeconds)
{
    const std::vector<QString> parts = draft.priceParts.empty() ? std::vector<QString>{draft.pricePerHour} : draft.priceParts;
    base::U256 sum = 0;
    for (const QString &part : parts) {
        const auto price = pricePerBlock(part, blockTimeSeconds);
        if (!price)
            return base::fail(price.error());
        const auto more = base::checkedAdd(sum, *price);
        if (!more)
            return base::fail(base::ErrorCode::Limit, tr("The price is larger than can be counted. Enter a smaller one."));
        sum = *more;
    }
    return sum;
}

QString durationProblem(quint64 blocks, const SpheronReader::Limits &limits, int blockTimeSeconds)
{
    if (blocks < qMax<quint64>(limits.minBlocks, 1))
        return tr("The duration is too short: order at least %1.").arg(blocksWords(qMax<quint64>(limits.minBlocks, 1), blockTimeSeconds));
    if (blocks > limits.maxBlocks)
        return tr("The duration is too long: order at most %1.").arg(blocksWords(limits.maxBlocks, blockTimeSeconds));
    return {};
}

QString fundsProblem(const OrderDetails &details, const TokenInfo &token, const SpheronReader::Purse &purse)
{
    const auto lock = lockForBlocks(details.maxPrice, details.numOfBlocks, token.decimals);
    const auto deposit = depositNeeded(details, token, purse);
    if (!lock || !deposit || *deposit == 0)
        return {};
    const QString missing = tr("This may lock up to %1, but only %2 are free in escrow: deposit %3 more.")
                                .arg(amountWords(*lock, token), amountWords(purse.unlocked, token), amountWords(*deposit, token));
    return purse.inWallet >= *deposit ? missing : missing + u' ' + tr("Your wallet holds only %1.").arg(amountWords(purse.inWallet, token));
}

QString specProblem(const QByteArray &spec)
{
    if (spec.isEmpty())
        return tr("The order says nothing about what should run. Add at least one service.");
    if (spec.size() > largestSpec)
        return tr("The specification is larger than 64 KiB. Order fewer services at once.");
    const auto read = descriptor::OrderSpec::parse(spec);
    if (!read)
        return tr("The specification cannot be read, so no provider could bid on it. Make it from a draft or an ICL file.");
    return read->services.empty() ? tr("The order says nothing about what should run. Add at least one service.") : QString();
}

} // namespace

base::Result<OrderDetails> orderDetails(const descriptor::OrderDraft &draft, const std::vector<TokenInfo> &tokens, int blockTimeSeconds)
{
    const auto token = findToken(draft.token.trimmed(), tokens);
    if (!token)
        return base::fail(token.error());
    const auto price = sumOfPrices(draft, blockTimeSeconds);
    if (!price)
        return base::fail(price.error());
    if (draft.version < 0 || draft.version > std::numeric_limits<quint16>::max())
        return base::fail(base::ErrorCode::Invalid, tr("The version of the order is not a number the market knows. Write version \"1.0\"."));
    OrderDetails details;
    details.maxPrice = *price;
    details.numOfBlocks = draft.numOfBlocks;
    details.token = *token;
    details.spec = draft.spec.toCompact();
    details.version = quint16(draft.version);
    details.mode = draft.fizz ? OrderMode::Fizz : OrderMode::Provider;
    for (const int tier : draft.tier) {
        if (tier < 0 || tier > lastTier)
            return base::fail(base::ErrorCode::Invalid, tr("There is no tier %1. Choose from Secured 1–3 and Community 1–4.").arg(tier));
        details.tier.push_back(quint8(tier));
    }
    return details;
}

OrderDetails renewedDetails(const Order &order, quint64 numOfBlocks, std::vector<quint8> tier)
{
    OrderDetails details;
    details.maxPrice = order.acceptedPrice > 0 ? order.acceptedPrice : order.terms.maxPrice;
    details.numOfBlocks = numOfBlocks;
    details.token = order.terms.token;
    details.spec = order.terms.spec;
    details.version = order.terms.version;
    details.mode = order.terms.mode == quint8(OrderMode::Fizz) ? OrderMode::Fizz : OrderMode::Provider;
    details.tier = std::move(tier);
    return details;
}

base::Result<base::U256> depositNeeded(const OrderDetails &details, const TokenInfo &token, const SpheronReader::Purse &purse)
{
    return lockForBlocks(details.maxPrice, details.numOfBlocks, token.decimals).map([&](const base::U256 &lock) {
        const base::U256 missing = base::saturatingSub(lock, purse.unlocked);
        return missing == 0 ? missing : std::max(missing, token.minimumDeposit);
    });
}

std::vector<OrderProblem> checkOrder(const OrderDetails &details, const TokenInfo *token, const SpheronReader::Limits &limits,
                                     const SpheronReader::Purse &purse, int blockTimeSeconds)
{
    std::vector<OrderProblem> problems;
    const auto add = [&problems](const QString &field, const QString &sentence) {
        if (!sentence.isEmpty())
            problems.push_back({field, sentence});
    };
    const QString price = QStringLiteral("price");
    if (details.maxPrice == 0)
        add(price, tr("The price must be above zero. Enter what you are ready to pay for an hour."));
    else if (token && !lockForBlocks(details.maxPrice, details.numOfBlocks, token->decimals))
        add(price, tr("The price is larger than can be counted. Enter a smaller one."));
    add(QStringLiteral("duration"), durationProblem(details.numOfBlocks, limits, blockTimeSeconds));
    if (!token)
        add(QStringLiteral("token"), tr("The market does not accept the token at %1. Choose one from its list.").arg(details.token.toString()));
    else if (token->address != details.token)
        add(QStringLiteral("token"), tr("The order pays with another token than %1. Choose the token again.").arg(symbolOf(*token)));
    if (details.tier.empty())
        add(QStringLiteral("tier"), tr("The order admits no provider. Choose at least one tier."));
    else if (std::any_of(details.tier.begin(), details.tier.end(), [](quint8 tier) { return tier > lastTier; }))
        add(QStringLiteral("tier"), tr("The order names a tier that does not exist. Choose from Secured 1–3 and Community 1–4."));
    add(QStringLiteral("spec"), specProblem(details.spec));
    if (token)
        add(QStringLiteral("funds"), fundsProblem(details, *token, purse));
    return problems;
}

} // namespace market
