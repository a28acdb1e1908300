// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/RpcTypes.h"

#include <QList>
#include <QString>

namespace chain {

/// One line of a review: a name and what stands behind it, as plain text.
struct ReviewLine {
    QString label;
    QString value;
    bool monospace = false;
};

enum class Severity { Info, Good, Caution, Bad };
struct ReviewNote {
    Severity severity = Severity::Info;
    QString text; ///< one sentence
};

/// What somebody wants to do on chain, before fees and nonce: made by dao, wallet, market; carried out by a TxFlow.
struct TxIntent {
    QString kind;       ///< "dao.vote", "wallet.send": for activity and tests, not shown
    QString title;      ///< "Vote yes on proposal 42"
    QString caption;    ///< one sentence below the title, e.g. where it goes and that it cannot be taken back
    std::optional<Address> to;
    base::U256 value = 0; ///< wei
    QByteArray data;
    QList<ReviewLine> lines;  ///< contract, decoded call, what it does
    QList<ReviewNote> notes;  ///< what will happen, what could go wrong
    QByteArray enclosure = {}; ///< what belongs to it and stays off the chain (an order's manifest): neither sent nor signed
};

/// The immutable value that the review screen shows and that is signed, if it is signed.
struct TxReview {
    TxIntent intent;
    Address from;
    quint64 chainId = 0;
    quint64 nonce = 0;
    base::U256 gasLimit = 0;
    base::U256 maxFeePerGas = 0;         ///< wei
    base::U256 maxPriorityFeePerGas = 0; ///< wei
    bool legacyFees = false;             ///< the chain has no base fee: maxFeePerGas is the gas price
    base::U256 likelyFee = 0;            ///< wei
    base::U256 maximumFee = 0;           ///< wei, gasLimit × maxFeePerGas
    quint64 simulatedAtBlock = 0;
    base::U256 gasUsedInSimulation = 0;
};

} // namespace chain
