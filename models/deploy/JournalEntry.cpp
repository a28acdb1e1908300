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

constexpr std::array Holds{
    std::pair{Hold::None, u""},           std::pair{Hold::Alarm, u"alarm"},   std::pair{Hold::Paused, u"paused"},
    std::pair{Hold::Missed, u"missed"},   std::pair{Hold::Policy, u"policy"}, std::pair{Hold::Approval, u"approval"},
    std::pair{Hold::Turn, u"turn"},
};

constexpr std::array DeadLetters{
    std::pair{DeadLetter::None, u""},
    std::pair{DeadLetter::Document, u"document"},
    std::pair{DeadLetter::Policy, u"policy"},
    std::pair{DeadLetter::Permanent, u"permanent"},
    std::pair{DeadLetter::Attempts, u"attempts"},
};

constexpr std::array Flaws{
    std::pair{Flaw::None, u""},
    std::pair{Flaw::NoDocument, u"none"},
    std::pair{Flaw::Unreadable, u"unreadable"},
    std::pair{Flaw::TooLarge, u"large"},
};

template <class Table, class Value>
QString wordFor(const Table &table, Value value)
{
    for (const auto &[one, name] : table) {
        if (one == value)
            return QString::fromUtf16(name);
    }
    return {};
}

/// The first value of the table where the name is not known.
template <class Table>
auto valueIn(const Table &table, QStringView text)
{
    for (const auto &[one, name] : table) {
        if (text == QStringView(name))
            return one;
    }
    return table.front().first;
}

} // namespace

QString toText(Hold hold)
{
    return wordFor(Holds, hold);
}

QString toText(DeadLetter reason)
{
    return wordFor(DeadLetters, reason);
}

QString toText(Flaw flaw)
{
    return wordFor(Flaws, flaw);
}

Hold holdFrom(QStringView text)
{
    return valueIn(Holds, text);
}

DeadLetter deadLetterFrom(QStringView text)
{
    return valueIn(DeadLetters, text);
}

Flaw flawFrom(QStringView text)
{
    return valueIn(Flaws, text);
}

QString toText(RunState state)
{
    return wordFor(Names, state);
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

DeploymentKey keyOfReplay(const DeploymentKey &original, int number)
{
    const auto key = chain::Hash::parse(original);
    return chain::keccak256(QByteArray((key ? key->bytes() : original.toUtf8()) + base::toBytes32(number))).toString();
}

} // namespace deploy
