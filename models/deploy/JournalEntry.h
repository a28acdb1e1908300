// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"
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

/// What a held run waits for.
enum class Hold {
    None,
    Alarm,    ///< a person looks at a reorganisation
    Paused,   ///< the rule, or all of them, are paused
    Missed,   ///< it came while the rule was paused: a person chooses
    Policy,   ///< the policy of the rule does not let it through now
    Approval, ///< the signatures of members
    Turn,     ///< the computer of another member has its turn first
};
/// Why a run was given up (FailedFinal): the list of dead letters says so.
enum class DeadLetter {
    None,
    Document,  ///< the event holds nothing that can be deployed
    Policy,    ///< the policy refuses it for good
    Permanent, ///< the platform said something that another attempt does not change
    Attempts,  ///< the last of the attempts failed as well
};
/// What is wrong with an event before anybody looks at its document.
enum class Flaw {
    None,
    NoDocument, ///< the first form of the event carries none, and the rule names no other
    Unreadable, ///< the log does not decode
    TooLarge,   ///< more than 1 MiB: not kept
};
[[nodiscard]] QString toText(Hold hold); ///< as stored; empty for None
[[nodiscard]] QString toText(DeadLetter reason);
[[nodiscard]] QString toText(Flaw flaw);
[[nodiscard]] Hold holdFrom(QStringView text);
[[nodiscard]] DeadLetter deadLetterFrom(QStringView text);
[[nodiscard]] Flaw flawFrom(QStringView text);

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
    chain::Hash contentHash; ///< keccak256 of the document as emitted
    Flaw flaw = Flaw::None;
    Hold hold = Hold::None;  ///< while Held
    qint64 holdUntilMs = 0;  ///< when the hold ends by itself; 0: it does not
    DeadLetter deadLetter = DeadLetter::None; ///< while FailedFinal
    bool missed = false;     ///< it came while its rule was paused, and nobody has chosen yet
    DeploymentKey replayOf;  ///< the run that this one repeats on purpose; empty: it is of an event
    int replayNumber = 0;
    DeploymentKey supersededBy; ///< the replay that stands in its place
    qint64 begunMs = 0;      ///< when the platform was first asked; 0: never
    /// What it costs in an hour, in tokens with 18 decimals, as its rule said when it was begun; the highest where it said
    /// several things. Empty: it was not known.
    std::optional<base::U256> costPerHour;

    /// A platform was asked for it, so something of it may be there, even when it is held again.
    [[nodiscard]] bool isBegun() const { return attempts > 0; }
    /// It takes its share of what the rule allows: being made, up, between two attempts, or being torn down.
    [[nodiscard]] bool takesShare() const
    {
        return state == RunState::Deploying || state == RunState::Running || state == RunState::FailedRetry || state == RunState::Closing
               || (state == RunState::Held && isBegun());
    }
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
/// keccak256 of 32 bytes original key, 32 bytes `number` (1, 2, 3 …): a deployment repeated on purpose.
[[nodiscard]] DeploymentKey keyOfReplay(const DeploymentKey &original, int number);

} // namespace deploy
Q_DECLARE_METATYPE(deploy::JournalEntry)
