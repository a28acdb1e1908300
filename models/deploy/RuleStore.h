// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/deploy/Rule.h"
#include "models/store/Database.h"

namespace deploy {

/// The rules on disk (tables of resources/sql/060_trigger.sql). Each change is one synced transaction with its entry in the
/// audit trail. Errors of all calls: Storage.
class RuleStore final {
public:
    RuleStore(store::Database &database, base::Clock &clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(RuleStore)

    struct Kept {
        std::vector<Rule> rules; ///< in the order they were added
        bool paused = false;     ///< all of them
        /// Rules of a newer version that this one does not understand: they are left alone and do nothing.
        int unreadable = 0;
    };
    [[nodiscard]] base::Async<Kept> load();
    /// Answers it with its number. Errors: Invalid (the sentence says what to change), Conflict (that contract has a rule).
    [[nodiscard]] base::Async<Rule> add(const Rule &rule);
    /// Everything but network, contract, enabled and paused. Errors: Invalid, NotFound.
    [[nodiscard]] base::Async<Rule> change(const Rule &rule);
    [[nodiscard]] base::Async<bool> remove(qint64 id); ///< Errors: NotFound. Its journal stays.
    [[nodiscard]] base::Async<bool> setEnabled(qint64 id, bool enabled); ///< Errors: NotFound
    [[nodiscard]] base::Async<bool> setPaused(qint64 id, bool paused);   ///< Errors: NotFound
    [[nodiscard]] base::Async<bool> setAllPaused(bool paused);

private:
    base::Async<bool> setFlag(qint64 id, const QString &column, bool value, const QString &kind, const QString &words);
    store::Database &m_database;
    base::Clock &m_clock;
};

} // namespace deploy
