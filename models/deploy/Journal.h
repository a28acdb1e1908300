// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/rpc/RpcTypes.h"
#include "models/deploy/JournalEntry.h"
#include "models/store/Database.h"

namespace deploy {

/// The memory of the trigger, on disk (tables of resources/sql/020_deploy.sql). Each call is one synced transaction; what
/// is answered has happened for good. Errors of all calls: Storage.
class Journal final {
public:
    static constexpr int KeptBlocks = 128; ///< of the stream, for noticing reorganisations during an absence

    Journal(store::Database &database, base::Clock &clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(Journal)

    /// What a rule left behind, oldest run first.
    struct Memory {
        std::vector<JournalEntry> entries;
        std::vector<chain::BlockHeader> blocks; ///< last canonical blocks handled, oldest first
    };
    [[nodiscard]] base::Async<Memory> load(quint64 chainId, const chain::Address &contract, const QString &stream);

    /// Notes blocks as handled, and the events found in them (`seen`: state Seen, no run number yet). An event whose key is
    /// known is no new row: Seen, Confirming, Held and Reorged ones move to the new block, the others stay as they are.
    /// Answers the rows that are new or changed.
    [[nodiscard]] base::Async<std::vector<JournalEntry>> addBlocks(const QString &stream, std::vector<chain::BlockHeader> blocks,
                                                                   std::vector<JournalEntry> seen);
    /// The block left the chain: rows of it that were not acted on become Reorged, the others raise the alarm.
    [[nodiscard]] base::Async<std::vector<JournalEntry>> removeBlock(const QString &stream, chain::BlockHeader block,
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
    };
    /// A closed row can only become Closing or Closed.
    [[nodiscard]] base::Async<JournalEntry> change(Change change);
    /// Adds a line to the history without changing the row.
    [[nodiscard]] base::Async<bool> note(const DeploymentKey &key, RunState state, const QString &text);
    /// Alarm Raised becomes Acknowledged in all rows of the contract; answers them.
    [[nodiscard]] base::Async<std::vector<JournalEntry>> acknowledgeAlarms(quint64 chainId, const chain::Address &contract);
    [[nodiscard]] base::Async<std::vector<JournalEvent>> history(const DeploymentKey &key);

private:
    store::Database &m_database;
    base::Clock &m_clock;
};

} // namespace deploy
