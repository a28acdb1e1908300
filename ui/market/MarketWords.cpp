// SPDX-License-Identifier: Apache-2.0
#include "ui/market/MarketWords.h"

#include "models/base/VisibleText.h"
#include "models/market/OrderWords.h"
#include "models/market/PriceText.h"
#include "models/market/SpecGlance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

namespace ui {

using market::OrderState;
using market::ProviderStatus;

namespace {

/// lupdate reads the calls of this struct's tr.
struct MarketText {
    Q_DECLARE_TR_FUNCTIONS(ui::MarketWords)
};

QString blockText(quint64 block)
{
    return QLocale().toString(block);
}

} // namespace

MarketLook lookOf(OrderState state)
{
    switch (state) {
    case OrderState::Open: return {MarketText::tr("Open"), Tone::Info, Shape::Half};
    case OrderState::Provisioned: return {MarketText::tr("Provisioned"), Tone::Good, Shape::Disc};
    case OrderState::Matched: return {MarketText::tr("Matched"), Tone::Good, Shape::Check};
    case OrderState::Closed: return {MarketText::tr("Closed"), Tone::Off, Shape::Ring};
    }
    return {MarketText::tr("Unknown"), Tone::Caution, Shape::Triangle};
}

MarketLook lookOf(ProviderStatus status)
{
    switch (status) {
    case ProviderStatus::Unregistered: return {MarketText::tr("Not registered"), Tone::Off, Shape::Ring};
    case ProviderStatus::Registered: return {MarketText::tr("Registered"), Tone::Info, Shape::Half};
    case ProviderStatus::Active: return {MarketText::tr("Active"), Tone::Good, Shape::Disc};
    case ProviderStatus::Maintenance: return {MarketText::tr("Maintenance"), Tone::Caution, Shape::Triangle};
    case ProviderStatus::Suspended: return {MarketText::tr("Suspended"), Tone::Bad, Shape::Square};
    case ProviderStatus::Deactivated: return {MarketText::tr("Deactivated"), Tone::Off, Shape::Ring};
    }
    return {MarketText::tr("Unknown"), Tone::Caution, Shape::Triangle};
}

QStringList orderStateWords()
{
    QStringList words;
    for (const OrderState state : {OrderState::Open, OrderState::Provisioned, OrderState::Closed, OrderState::Matched})
        words << lookOf(state).word;
    return words;
}

QStringList providerStatusWords()
{
    QStringList words;
    for (int status = 0; status <= int(ProviderStatus::Deactivated); ++status)
        words << lookOf(ProviderStatus(status)).word;
    return words;
}

QString hourlyNumber(const base::U256 &pricePerBlock, int blockTimeSeconds)
{
    return market::hourlyText(pricePerBlock, blockTimeSeconds);
}

QString tokenSymbol(const market::MarketState &state, const chain::Address &token)
{
    const market::TokenInfo *info = state.escrow.token(token);
    return info ? market::symbolOf(*info) : token.toShort();
}

QString biddingText(const market::Order &order, quint64 headBlock)
{
    const quint64 last = order.lastBidBlock();
    if (order.state != OrderState::Open || headBlock >= last)
        return MarketText::tr("Bidding closed at block %1").arg(blockText(last));
    const quint64 left = last - headBlock;
    return left == 1 ? MarketText::tr("1 block left to bid") : MarketText::tr("%1 blocks left to bid").arg(left);
}

QString providerName(const market::MarketState &state, const chain::Address &wallet)
{
    return base::visibleText(state.providers.nameOf(wallet), 80);
}

QString serviceName(const market::Order &order)
{
    const auto seen = market::SpecGlance::of(order.terms.spec);
    const QByteArrayView name = seen.service.isEmpty() ? QByteArrayView(order.terms.spec) : seen.service;
    return base::visibleText(QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 400))), 60);
}

QString syncText(const market::Market &market)
{
    using State = market::MarketSync::State;
    const market::MarketSync &sync = market.sync();
    const QString block = market.head() ? blockText(market.head()->number) : QStringLiteral("–");
    switch (sync.state) {
    case State::None: return market.exists() ? MarketText::tr("waiting for the network") : MarketText::tr("no market on this network");
    case State::Loading: return MarketText::tr("reading what is stored");
    case State::CatchingUp:
        return sync.target == 0 ? MarketText::tr("catching up")
                                : MarketText::tr("catching up, %1 %").arg(QLocale().toString(int(std::min<quint64>(100, sync.done * 100 / sync.target))));
    case State::Live: return MarketText::tr("following live, block %1").arg(block);
    case State::Paused: return MarketText::tr("paused at block %1").arg(block);
    case State::Disconnected: return MarketText::tr("no connection, as of block %1").arg(block);
    case State::Failed: return MarketText::tr("stopped at block %1").arg(block);
    }
    return {};
}

QString fingerprint(const QByteArray &pem)
{
    const qsizetype begin = pem.indexOf("-----BEGIN CERTIFICATE-----");
    const qsizetype end = pem.indexOf("-----END CERTIFICATE-----");
    if (begin < 0 || end < begin)
        return {};
    const QByteArray der = QByteArray::fromBase64(pem.mid(begin + 27, end - begin - 27));
    return der.isEmpty() ? QString() : QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
}

} // namespace ui
