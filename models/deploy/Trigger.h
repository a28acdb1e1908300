// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/tx/Signer.h"
#include "models/deploy/DryRun.h"
#include "models/deploy/FinalizedBlock.h"
#include "models/deploy/Journal.h"
#include "models/deploy/LogSource.h"
#include "models/deploy/MemberCheck.h"
#include "models/deploy/PolicyGuard.h"
#include "models/deploy/ProposalResolver.h"
#include "models/deploy/Rule.h"
#include "models/deploy/TriggerRun.h"
#include "models/deploy/TurnGuard.h"
#include "models/market/DeploymentLedger.h"

#include <deque>
#include <map>
#include <set>

namespace deploy {

/// Turns confirmed deploy events of one contract into deployments: exactly one an event, whatever crashes, repeats or
/// reorganises in between. The journal is written before each outward act, and every act is idempotent by its key, so
/// doing the last one again after a crash is right. Nothing that matters lives only here.
class Trigger final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Trigger)
public:
    /// Alarmed: a block left the chain after its deployment had begun; nothing new is deployed until acknowledgeAlarm().
    enum class State { Stopped, Loading, CatchingUp, Live, Disconnected, Alarmed, Failed };
    Q_ENUM(State)

    Trigger(LogSource &source, Journal &journal, Reactor &reactor, market::DeploymentLedger &ledger, base::Clock &clock,
            ProposalResolver &resolver, Rule rule, QObject *parent = nullptr);
    ~Trigger() override;

    /// What a deployment costs in an hour, in tokens with 18 decimals; empty where nobody knows. Without it no cost is known.
    using CostOf = std::function<std::optional<base::U256>(const descriptor::InstanceSpec &)>;
    // Before start():
    void setCost(CostOf cost) { m_cost = std::move(cost); }
    void setFinality(FinalizedBlock *finality) { m_finality = finality; } ///< for rules that wait for it; outlives this
    void setTurns(TurnGuard *turns); ///< for rules that several members run; outlives this
    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }            ///< of the policy's days; the system's by default

    /// Reads the journal, resumes everything unfinished, then follows the chain.
    void start();
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; } ///< one sentence when Failed, Alarmed or stuck; else empty
    [[nodiscard]] quint64 lagBlocks() const;                    ///< blocks between the newest known and the last handled
    [[nodiscard]] quint64 headNumber() const { return m_head; } ///< last block handled
    [[nodiscard]] const Rule &rule() const { return m_rule; }
    /// Takes effect for runs not yet deployed; the contract cannot change. Keep it yourself: it is not stored here. A pause
    /// holds also what is between two attempts, and what is being deployed where it would still begin to cost money.
    void setRule(const Rule &rule);
    [[nodiscard]] QString reactorName() const { return m_reactorName; } ///< "Podman 4.3.1 on this computer"

    [[nodiscard]] std::vector<TriggerRun> runs() const; ///< newest first, without history
    [[nodiscard]] std::optional<TriggerRun> run(const DeploymentKey &key) const;
    [[nodiscard]] base::Async<std::vector<JournalEvent>> history(const DeploymentKey &key);

    /// Errors of all that follow: NotFound, Conflict (not in a state that allows it; the sentence says why), Storage.
    /// The person at this program approves: deploys a run that waits for one approval, for a resumption or for a choice. Not
    /// one that its policy or an alarm holds, nor one that needs the signatures of two.
    [[nodiscard]] base::Async<bool> approve(const DeploymentKey &key);
    [[nodiscard]] base::Async<bool> retry(const DeploymentKey &key);   ///< a failed or stopped run, now
    [[nodiscard]] base::Async<bool> close(const DeploymentKey &key);   ///< tears it down for ever; told when that is written
    /// The platform is there again: runs that wait for another attempt have it now.
    void retryFailed();

    /// The member signs (see Approval.h). Deploys once there are enough. Further errors: Auth (no member), those of the signer
    /// and of the check; both must outlive the answer.
    [[nodiscard]] base::Async<bool> approveSigned(const DeploymentKey &key, chain::Signer &signer, MemberCheck &members);
    /// The approval of another member, as exportApprovals() of theirs gave it. Answers the run it is for. Further errors:
    /// Invalid (no approval, or not signed by whom it says), Auth (no member).
    [[nodiscard]] base::Async<DeploymentKey> importApproval(const QByteArray &json, MemberCheck &members);
    /// Each valid approval of the run as a text of its own, to send to the others.
    [[nodiscard]] std::vector<QByteArray> exportApprovals(const DeploymentKey &key) const;

    /// What came while the rule was paused and waits for a choice, oldest first (Rule::asksAboutMissed).
    [[nodiscard]] std::vector<TriggerRun> missed() const;
    /// Deploys it (as its policy and approval say), or leaves it for ever.
    [[nodiscard]] base::Async<bool> chooseMissed(const DeploymentKey &key, bool deploy);
    [[nodiscard]] base::Async<bool> chooseAllMissed(bool deploy); ///< the first error, after all were tried

    /// Runs that were given up, newest first, each with its reason.
    [[nodiscard]] std::vector<TriggerRun> deadLetters() const;
    /// Deploys once more, on purpose: a run of its own with a key of its own, which passes policy and approval as any other.
    /// `who` and `why` are written down. Answers the new key.
    [[nodiscard]] base::Async<DeploymentKey> replay(const DeploymentKey &key, const QString &who, const QString &why);

    /// What would happen now to a proposal with this document, or to the run. Writes nothing anywhere; of the platform it
    /// only asks who it is.
    [[nodiscard]] base::Async<DryRun> dryRun(const QByteArray &document);
    [[nodiscard]] base::Async<DryRun> dryRunOf(const DeploymentKey &key);
    /// "I have looked at it": runs are deployed again.
    [[nodiscard]] base::Async<bool> acknowledgeAlarm();

Q_SIGNALS:
    void stateChanged(deploy::Trigger::State state);
    void lagChanged(quint64 blocks);
    void runsChanged(); ///< one came or went; ask runs()
    void runChanged(const QString &key);

private:
    struct Run {
        JournalEntry entry;
        std::optional<base::Result<descriptor::InstanceSpec>> spec; // of entry.document
        DeploymentStatus status;
        bool statusKnown = false; // the reactor has been heard since the start of the program
        QString step;             // live words while deploying
        bool busy = false;        // an outward act is on its way
        bool writing = false;     // a change of the row is on its way
        bool beginning = false;   // that change is to Deploying
        bool asked = false;       // by a person, so a pause that is on already does not hold it
        std::vector<Approval> approvals;
        std::vector<chain::Address> approvedBy; // of the approvals, those that are valid for the entry as it is
        int checks = 0;           // failed attempts to hear the reactor
        qint64 nextAttemptMs = 0;
        base::Subscription retry;
        base::Subscription watch;
    };
    struct StreamEvent {
        bool added = true;
        chain::LogBlock block;
        std::vector<JournalEntry> seen; ///< filled while the keys are found
        std::size_t next = 0;           ///< the log whose key is being found
    };
    // The chain's story, strictly in order (TriggerStream.cpp).
    void load();
    void onLoaded(const base::Result<Journal::Memory> &memory);
    void enqueue(StreamEvent event);
    void handleNext();
    void handleAdded();
    void resolveNext();
    [[nodiscard]] bool isOfRule(const chain::Log &log) const;
    void takeLog(const chain::Log &log, const DeploymentKey &key, std::optional<quint64> proposal);
    [[nodiscard]] DeploymentKey keyOf(const StreamEvent &event, std::optional<quint64> proposal) const;
    void finishEvents(std::size_t count, const base::Result<std::vector<JournalEntry>> &rows);
    void retryStream(const base::Error &error);
    [[nodiscard]] const Run *runOfLog(const chain::Log &log) const;
    void askFinality();
    void updateState();
    // Whether a run goes on (TriggerDecide.cpp).
    struct Gate {
        bool refused = false; // by the policy, for good
        Hold hold = Hold::None;
        QString reason; // empty: it is open
        qint64 untilMs = 0;
    };
    [[nodiscard]] bool mayAct() const;
    void evaluate();
    void evaluate(Run &run);
    [[nodiscard]] bool isConfirmed(const Run &run) const;
    [[nodiscard]] quint64 confirmationsOf(const Run &run) const;
    [[nodiscard]] Gate gateOf(const Run &run) const;
    [[nodiscard]] Gate judgementOf(const Run &run) const;
    [[nodiscard]] PolicyVerdict judgeRun(const Run &run) const;
    [[nodiscard]] TurnGuard::Turn turnOf(const Run &run) const;
    [[nodiscard]] PolicyVerdict judgeSpec(const descriptor::InstanceSpec &spec, const Run *except) const;
    [[nodiscard]] PolicyUsage usageWithout(const Run *except) const;
    [[nodiscard]] std::optional<base::U256> costNow(const Run &run) const;
    [[nodiscard]] std::optional<base::U256> costOf(const Run &run) const;
    [[nodiscard]] PolicyMoment moment() const;
    void waitForHolds();
    [[nodiscard]] bool mayBegin() const;
    [[nodiscard]] bool isWanted(const Run &run) const;
    void tellWanted();
    void holdBegun(const DeploymentKey &key, const QString &text);
    // What people ask for (TriggerPeople.cpp).
    [[nodiscard]] base::Result<Run *> findFor(const DeploymentKey &key, bool TriggerRun::*may, const QString &refusal) const;
    void keepApproval(const Approval &approval, const base::Promise<bool> &promise);
    void countApprovals(Run &run) const;
    [[nodiscard]] DryRun stepsOf(const base::Result<descriptor::InstanceSpec> &spec, const Run *run, const base::Result<QString> &target) const;
    // The runs (Trigger.cpp, TriggerRuns.cpp).
    Run &put(const JournalEntry &entry);
    void resume(Run &run);
    void tryAgain(const DeploymentKey &key);
    base::Async<bool> beginDeploy(const DeploymentKey &key, std::vector<RunState> from, bool byPerson);
    void callDeploy(const DeploymentKey &key);
    void onDeployed(const DeploymentKey &key, const base::Result<DeploymentStatus> &status);
    void onDeployFailed(const DeploymentKey &key, const base::Error &error);
    void checkRunning(const DeploymentKey &key);
    void watch(Run &run);
    void callTeardown(const DeploymentKey &key);
    void planRetry(Run &run, int attempts, qint64 sinceMs, std::function<void()> attempt);
    /// Writes, and writes again for as long as the disk refuses; `next` runs once it is on disk. The answer is for a person
    /// who asked: it tells the first failure.
    base::Async<bool> writeChange(Journal::Change change, std::function<void()> next);
    [[nodiscard]] Run *find(const DeploymentKey &key) const;
    [[nodiscard]] std::optional<market::Deployment> leaseOf(const Run &run) const;
    void askName();
    void publish(const Run &run);
    void tell(const Run &run);
    [[nodiscard]] TriggerRun describe(const Run &run) const;
    void describeVerbs(const Run &run, TriggerRun &result) const;
    [[nodiscard]] bool isAlarmed() const;

    LogSource &m_source;
    Journal &m_journal;
    Reactor &m_reactor;
    market::DeploymentLedger &m_ledger;
    base::Clock &m_clock;
    ProposalResolver &m_resolver;
    Rule m_rule;
    CostOf m_cost;
    FinalizedBlock *m_finality = nullptr;
    TurnGuard *m_turns = nullptr;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QString m_reactorName;
    State m_state = State::Stopped;
    QString m_problem;
    bool m_loaded = false;
    bool m_failed = false;
    bool m_following = false; // the stream has spoken: m_head is of the chain as it is now
    quint64 m_head = 0;
    quint64 m_target = 0;
    std::optional<quint64> m_finalized; // as the chain last said
    bool m_askingFinality = false;
    base::Subscription m_nextLook; // at what a policy holds for a time
    std::map<DeploymentKey, std::unique_ptr<Run>> m_runs;
    std::deque<StreamEvent> m_events;
    bool m_handling = false;
    int m_streamAttempts = 0;
    base::Subscription m_streamRetry;
    std::unique_ptr<QObject> m_session; // context of every answer waited for; gone after stop()
};

} // namespace deploy
