// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"
#include "ui/common/Tone.h"

namespace ui {

/// A state as people read it.
struct MarketLook {
    QString word;
    Tone tone = Tone::Neutral;
    Shape shape = Shape::None;
};
[[nodiscard]] MarketLook lookOf(market::OrderState state);
[[nodiscard]] MarketLook lookOf(market::ProviderStatus status);
[[nodiscard]] QStringList orderStateWords();    ///< of all states, for the width of a column
[[nodiscard]] QStringList providerStatusWords();

/// "0.4120": what a price per block comes to in an hour, for reading.
[[nodiscard]] QString hourlyNumber(const base::U256 &pricePerBlock, int blockTimeSeconds);
/// The token's symbol, or its short address while the registry's event has not been seen.
[[nodiscard]] QString tokenSymbol(const market::MarketState &state, const chain::Address &token);
/// "1 block left to bid", "Bidding closed at block 1,234".
[[nodiscard]] QString biddingText(const market::Order &order, quint64 headBlock);
/// What a provider or a wallet is called, made visible.
[[nodiscard]] QString providerName(const market::MarketState &state, const chain::Address &wallet);
/// The name of the order's first service, or of the group; the raw beginning when the spec cannot be read.
[[nodiscard]] QString serviceName(const market::Order &order);
/// "following live, block 1,234", "catching up, 43 %"
[[nodiscard]] QString syncText(const market::Market &market);
/// "ab12…", SHA-256 of a PEM certificate; empty when there is none that can be read.
[[nodiscard]] QString fingerprint(const QByteArray &pem);

} // namespace ui
