// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxIntent.h"
#include "models/descriptor/OrderSpec.h"
#include "models/market/EscrowLedger.h"

/// Orders, leases and their money in words, for reviews and tables. Texts from the chain are made visible.
namespace market {

/// "2 h", "1 d 4 h", "30 s": the two largest parts.
[[nodiscard]] QString durationWords(quint64 blocks, int blockTimeSeconds);
/// "3,600 blocks, about 2 h"
[[nodiscard]] QString blocksWords(quint64 blocks, int blockTimeSeconds);
/// The token's symbol as safe text; its short address where it has none.
[[nodiscard]] QString symbolOf(const TokenInfo &token);
/// "12.5 uSPON", exact.
[[nodiscard]] QString amountWords(const base::U256 &units, const TokenInfo &token);
/// "1 uSPON an hour", six digits after the point; `pricePerBlock` has 18 decimals.
[[nodiscard]] QString perHourWords(const base::U256 &pricePerBlock, const TokenInfo &token, int blockTimeSeconds);
/// "0.000555555555555556 uSPON a block", exact.
[[nodiscard]] QString perBlockWords(const base::U256 &pricePerBlock, const TokenInfo &token);
/// "any", "Secured 1–3", "Secured 2, Community 1–4". `tier`: 0…6.
[[nodiscard]] QString tierWords(const std::vector<quint8> &tier);
/// "1536 MiB", "16 GiB": in the largest binary unit that keeps it whole, or one digit after the point.
[[nodiscard]] QString bytesWords(quint64 bytes);
/// "8 CPU, 16 GiB memory, 1 × rtx4090, 200 GiB storage, 2 replicas"
[[nodiscard]] QString serviceWords(const descriptor::OrderSpec::Service &service);
/// What a spec asks for, as lines of a review: services, region, providers wanted and left out; one raw line when it
/// cannot be read.
[[nodiscard]] QList<chain::ReviewLine> specLines(QByteArrayView spec);

} // namespace market
