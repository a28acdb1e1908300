// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/RuleStore.h"
#include "models/deploy/Trigger.h"

namespace deploy {

/// All the rules of a profile, each with a Trigger of its own while it is switched on; they may watch different networks.
class TriggerSet final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriggerSet)
public:
    enum class State { Stopped, Loading, Ready };
    Q_ENUM(State)

    /// What a rule needs from the world. Called when its trigger is made; an error's sentence becomes problem() of the rule.
    struct Makers {
        std::function<base::Result<std::unique_ptr<LogSource>>(const Rule &)> source;
        std::function<base::Result<std::unique_ptr<ProposalResolver>>(const Rule &)> resolver;
        std::function<base::Result<Reactor *>(const Rule &)> reactor;                        ///< by Rule::target; outlives this
        std::function<base::Result<std::unique_ptr<FinalizedBlock>>(const Rule &)> finality; ///< may be null
        std::function<Trigger::CostOf(const Rule &)> cost;                                   ///< may be null
        std::function<TurnGuard *(const Rule &)> turns = {};                                 ///< may be null; outlives this
        /// A trigger that is there already, used for this rule instead of a new one; outlives this. May be null, and answer null.
        std::function<Trigger *(const Rule &)> existing;
        std::function<Rule(Rule)> adjust; ///< what holds for this run of the program over what is kept; may be null
    };
    TriggerSet(RuleStore &store, Journal &journal, market::DeploymentLedger &ledger, base::Clock &clock, Makers makers,
               QObject *parent = nullptr);
    ~TriggerSet() override;

    /// Reads the rules and starts those that are on.
    void start();
    void stop();
    /// The rule of its contract for as long as none is kept for that: it stands first, with the id 0. Once a person changes
    /// or switches it, what they chose is kept and this is not used any more.
    void setDefault(const Rule &rule);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; } ///< why the rules cannot be read, or that one is too new; else empty

    [[nodiscard]] std::vector<Rule> rules() const; ///< in the order they were added, `paused` as its own switch says
    [[nodiscard]] bool isPaused() const { return m_paused; } ///< all of them
    [[nodiscard]] Trigger *trigger(qint64 rule) const;       ///< null: off, or problem(rule) says why there is none
    [[nodiscard]] QString problem(qint64 rule) const;        ///< one sentence, or empty

    // Errors: those of RuleStore; of remove also Conflict (something of it is up). Once answered it is in force, for good.
    [[nodiscard]] base::Async<qint64> add(const Rule &rule); ///< the number of the new rule
    [[nodiscard]] base::Async<bool> change(const Rule &rule);
    [[nodiscard]] base::Async<bool> remove(qint64 rule);
    [[nodiscard]] base::Async<bool> setEnabled(qint64 rule, bool enabled);
    /// Afterwards missed() lists what came meanwhile.
    [[nodiscard]] base::Async<bool> setPaused(qint64 rule, bool paused);
    [[nodiscard]] base::Async<bool> setAllPaused(bool paused);

    [[nodiscard]] std::vector<TriggerRun> runs() const;        ///< of all rules, newest first
    [[nodiscard]] std::vector<TriggerRun> missed() const;      ///< oldest first: Trigger::chooseMissed
    [[nodiscard]] std::vector<TriggerRun> deadLetters() const; ///< newest first
    [[nodiscard]] Trigger *triggerOf(const DeploymentKey &key) const; ///< whose run it is; null: nobody's

Q_SIGNALS:
    void stateChanged(deploy::TriggerSet::State state);
    void rulesChanged();
    void triggersChanged(); ///< one was made or is gone: pointers of before are no good
    void runsChanged();
    void runChanged(const QString &key);
    void pulseChanged(); ///< state or lag of a trigger

private:
    [[nodiscard]] std::vector<TriggerRun> upOf(qint64 rule) const; ///< what it deployed and may be there; of a rule that is off it is not known
    struct Entry {
        Rule rule;
        QString problem;
        std::unique_ptr<LogSource> source;
        std::unique_ptr<ProposalResolver> resolver;
        std::unique_ptr<FinalizedBlock> finality;
        std::unique_ptr<Trigger> made; // last: it goes first
        Trigger *trigger = nullptr;    // that, or an existing one; null: off
    };
    void onLoaded(const base::Result<RuleStore::Kept> &kept);
    void build(Entry &entry);
    void apply(Entry &entry, const Rule &rule);
    void placeDefault();
    base::Async<bool> keepDefault(Rule rule);
    void dismantle(Entry &entry);
    [[nodiscard]] base::Status makeParts(Entry &entry);
    [[nodiscard]] Rule effective(const Rule &rule) const;
    [[nodiscard]] Entry *find(qint64 rule) const;
    [[nodiscard]] Entry *findFor(const Rule &rule) const; ///< of the same contract
    base::Async<bool> whenWritten(base::Async<bool> written, std::function<void()> apply);

    RuleStore &m_store;
    Journal &m_journal;
    market::DeploymentLedger &m_ledger;
    base::Clock &m_clock;
    Makers m_makers;
    State m_state = State::Stopped;
    QString m_problem;
    bool m_paused = false;
    int m_unreadable = 0; ///< rules of a newer version
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::optional<Rule> m_default;
    base::Subscription m_again;
    std::unique_ptr<QObject> m_session; // context of every answer waited for
};

} // namespace deploy
