// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"

#include <vector>

/// The numbers of ICL, exact: no floating point on the way from text to blocks, bytes and prices.
namespace descriptor {

/// "16Gi", "1.5Gi", "1000k" or bytes ("1048576"), to the nearest byte. Suffixes k, M, G, T, P, E (thousands) and Ki … Ei
/// (1024s). Errors: Invalid.
[[nodiscard]] base::Result<quint64> bytesOf(QStringView size);
/// Cores ("0.1", "8") as thousandths, to the nearest. Errors: Invalid.
[[nodiscard]] base::Result<quint64> millicoresOf(QStringView cores);
/// "30min", "2h", "7d", "1mon" (30 days) or "1y" (365 days) as blocks, a started block counted whole. Errors: Invalid.
[[nodiscard]] base::Result<quint64> blocksOf(QStringView duration, int blockTimeSeconds);
/// "secured", "community", "secured-1" or "secured1", …, "community-default" as 0…6. Empty: no such tier.
[[nodiscard]] std::vector<int> tiersOf(QStringView name);

/// Tokens with 30 decimals; at most 10^30 tokens. Errors: Invalid.
[[nodiscard]] base::Result<base::U256> amountOf(const QString &tokens);

struct Price {
    base::U256 perBlock = 0; ///< 18 decimals
    QString perHour;         ///< tokens, exact
};
/// The amounts (tokens an hour) of all entries: per block each is rounded to nearest before they are added up, as the SDK
/// does. Errors: Invalid.
[[nodiscard]] base::Result<Price> priceOf(const std::vector<QString> &amounts, int blockTimeSeconds);

} // namespace descriptor
