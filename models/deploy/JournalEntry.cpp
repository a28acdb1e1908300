// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/JournalEntry.h"

#include "models/base/U256.h"
#include "models/chain/codec/Keccak.h"

#include <array>

namespace deploy {

namespace {

constexpr std::array Names{
    std::pair{RunState::Seen, u"Seen"},
    std::pair{RunState::Confirming, u"Confirming"},
    std::pair{RunState::Held, u"Held"},
    std::pair{RunState::Deploying, u"Deploying"},
    std::pair{RunState::Running, u"Running"},
    std::pair{RunState::FailedRetry, u"FailedRetry"},
    std::pair{RunState::FailedFinal, u"FailedFinal"},
    std::pair{RunState::Reorged, u"Reorged"},
    std::pair{RunState::Closing, u"Closing"},
    std::pair{RunState::Closed, u"Closed"},
};

} // namespace

QString toText(RunState state)
{
    for (const auto &[value, name] : Names) {
        if (value == state)
            return QString::fromUtf16(name);
    }
    return {};
}

std::optional<RunState> runStateFrom(QStringView text)
{
    for (const auto &[value, name] : Names) {
        if (text == QStringView(name))
            return value;
    }
    return std::nullopt;
}

DeploymentKey keyOfProposal(quint64 chainId, const chain::Address &contract, quint64 proposal)
{
    return chain::keccak256(QByteArray(base::toBytes32(chainId) + contract.bytes() + base::toBytes32(proposal))).toString();
}

DeploymentKey keyOfLog(quint64 chainId, const chain::Address &contract, const chain::Hash &transaction, quint64 ordinal)
{
    return chain::keccak256(
               QByteArray(base::toBytes32(chainId) + contract.bytes() + transaction.bytes() + base::toBytes32(ordinal)))
        .toString();
}

} // namespace deploy
