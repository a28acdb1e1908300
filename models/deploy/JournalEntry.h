// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"
#include "models/deploy/Reactor.h"

#include <QMetaType>

namespace deploy {

/// What a run of the trigger is at. Written to disk before the step it names begins.
enum class RunState {
    Seen,        ///< the event is in a block
    Confirming,  ///< waiting for blocks on top
    Held,        ///< confirmed, waiting for a person (approval, pause, or an alarm)
    Deploying,   ///< the reactor has been asked
    Running,     ///< the reactor said so
    FailedRetry, ///< will be tried again by itself
    FailedFinal, ///< a person must act
    Reorged,     ///< its block left the chain before anything was deployed; back to Seen when it returns
    Closing,     ///< being torn down
    Closed,      ///< torn down; never deploys again
};
[[nodiscard]] QString toText(RunState state);                    ///< the name, as stored
[[nodiscard]] std::optional<RunState> runStateFrom(QStringView text);

/// One row of the journal: one deployment, for ever.
struct JournalEntry {
    /// A reorganisation after the deployment had begun is no undo but an alarm, until a person acknowledged it.
    enum class Alarm { None = 0, Raised = 1, Acknowledged = 2 };
    DeploymentKey key;
    qint64 run = 0; ///< 1, 2, 3 … for people
    quint64 chainId = 0;
    chain::Address contract;
    chain::Hash txHash;
    quint64 logIndex = 0;
    quint64 blockNumber = 0;
    chain::Hash blockHash;
    std::optional<quint64> proposal;
    chain::Address executor;
    QString message;
    QByteArray document; ///< instance JSON
    RunState state = RunState::Seen;
    QString step;  ///< what it waits for, in words
    QString error; ///< one sentence
    int attempts = 0;
    Alarm alarm = Alarm::None;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    bool closed = false;
};

/// One line of a run's history.
struct JournalEvent {
    qint64 atMs = 0;
    RunState state = RunState::Seen;
    QString text;
    bool operator==(const JournalEvent &) const = default;
};

/// keccak256 of 32 bytes chain id, 20 bytes contract, 32 bytes proposal index. The index is the best name there is: a
/// proposal fires once at most (`executed` is set first), while a reorganisation may bring the same execution back in
/// another transaction, block and position; a key made of those would deploy twice.
[[nodiscard]] DeploymentKey keyOfProposal(quint64 chainId, const chain::Address &contract, quint64 proposal);
/// keccak256 of 32 bytes chain id, 20 bytes contract, 32 bytes transaction hash, 32 bytes `ordinal`: for executions by
/// another contract, whose calldata does not tell the index. `ordinal` counts the deploy events of that transaction from
/// 0: unlike the log index of the block it stays the same when the transaction moves to another block.
[[nodiscard]] DeploymentKey keyOfLog(quint64 chainId, const chain::Address &contract, const chain::Hash &transaction,
                                     quint64 ordinal);

} // namespace deploy
Q_DECLARE_METATYPE(deploy::JournalEntry)
