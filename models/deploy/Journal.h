// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/rpc/RpcTypes.h"
#include "models/deploy/Approval.h"
#include "models/deploy/JournalEntry.h"
#include "models/store/Database.h"

namespace deploy {

/// The memory of the trigger, on disk (tables of resources/sql/020_deploy.sql, 060_trigger.sql and 080_cost.sql). Each call is
/// one synced transaction, the entries of the audit trail included; what is answered has happened for good. Errors of all
/// calls: Storage.
class Journal final {
public:
    static constexpr int KeptBlocks = 128; ///< of the stream, for noticing reorganisations during an absence

    Journal(store::Database &database, base::Clock &clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(Journal)

    /// What a rule left behind, oldest run first.
    struct Memory {
        std::vector<JournalEntry> entries;
        std::vector<chain::BlockHeader> blocks; ///< last canonical blocks handled, oldest first
        std::vector<Approval> approvals;
    };
    [[nodiscard]] base::Async<Memory> load(quint64 chainId, const chain::Address &contract, const QString &stream);

    /// Notes blocks as handled, and the events found in them (`seen`: state Seen, no run number yet). An event whose key is
    /// known is no new row: Seen, Confirming, Held and Reorged ones move to the new block, the others stay as they are.
    /// Answers the rows that are new or changed.
    [[nodiscard]] base::Async<std::vector<JournalEntry>> addBlocks(const QString &stream, std::vector<chain::BlockHeader> blocks,
                                                                   std::vector<JournalEntry> seen);
    /// The block left the chain: rows of it that were not acted on become Reorged, the others raise the alarm.
    [[nodiscard]] base::Async<std::vector<JournalEntry>> removeBlock(const QString &stream, chain::BlockHeader block, quint64 chainId,
                                                                     const chain::Address &contract);

    struct Change {
        DeploymentKey key;
        std::vector<RunState> from; ///< only from these; else the answer is Conflict and nothing changes
        RunState to = RunState::Seen;
        QString step;
        QString error;
        QString text;            ///< for the history
        bool countAttempt = false;
        bool resetAttempts = false;
        Hold hold = Hold::None;
        qint64 holdUntilMs = 0;
        DeadLetter deadLetter = DeadLetter::None;
        std::optional<bool> missed = std::nullopt; ///< empty: as it was
        std::optional<base::U256> costPerHour = std::nullopt; ///< see JournalEntry; empty: as it was
    };
    /// A closed row can only become Closing or Closed.
    [[nodiscard]] base::Async<JournalEntry> change(Change change);
    /// Adds a line to the history without changing the row.
    [[nodiscard]] base::Async<bool> note(const DeploymentKey &key, RunState state, const QString &text);
    /// Alarm Raised becomes Acknowledged in all rows of the contract; answers them.
    [[nodiscard]] base::Async<std::vector<JournalEntry>> acknowledgeAlarms(quint64 chainId, const chain::Address &contract);
    [[nodiscard]] base::Async<std::vector<JournalEvent>> history(const DeploymentKey &key);

    /// Keeps a signature; a second one of the same member takes the place of the first. Errors: NotFound.
    [[nodiscard]] base::Async<bool> addApproval(Approval approval);

    /// Both rows, as they are afterwards.
    struct Replay {
        JournalEntry original;
        JournalEntry replay;
    };
    /// A new run (Confirming) of a row that was confirmed, with the next free replay number. An original that is not up is
    /// superseded: Held and dead letters never tried become Closed; those that were tried become Closing, so that what
    /// is left of them goes. Errors: NotFound, Conflict (its event is not confirmed; it is a replay; it is being changed).
    [[nodiscard]] base::Async<Replay> replay(const DeploymentKey &key, const QString &who, const QString &why);

private:
    store::Database &m_database;
    base::Clock &m_clock;
};

} // namespace deploy
