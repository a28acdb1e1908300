// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/OrderIntents.h"

namespace market {

/// An intent with what all reviews of the market begin with. `contract`: its name in the protocol.
[[nodiscard]] chain::TxIntent startIntent(const MarketPlace &place, const QString &kind, const QString &title, const QString &contract,
                                          const chain::Address &to, const QByteArray &data);
/// The call as a person reads it, and its effect.
void describeIntent(chain::TxIntent &intent, const QString &call, const QString &effect);
/// What the contract would refuse, in words.
[[nodiscard]] inline tl::unexpected<base::Error> conflict(const QString &sentence)
{
    return base::fail(base::ErrorCode::Conflict, sentence);
}

} // namespace market
