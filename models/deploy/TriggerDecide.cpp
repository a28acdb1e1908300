// SPDX-License-Identifier: Apache-2.0
// The half of Trigger that decides: is a run deep enough, and what keeps it?
#include "models/deploy/Trigger.h"

#include <algorithm>

namespace deploy {

namespace {

constexpr qint64 LongestLookMs = 24LL * 60 * 60 * 1000; // the wall clock may be set meanwhile
constexpr qint64 OverdueLookMs = 1000;

bool isWaiting(RunState state)
{
    return state == RunState::Seen || state == RunState::Confirming || state == RunState::Held;
}

} // namespace

quint64 Trigger::confirmationsOf(const Run &run) const
{
    return m_head >= run.entry.blockNumber ? m_head - run.entry.blockNumber + 1 : 0;
}

/// With "finalized" the head must have reached the block too: the two are told by different answers.
bool Trigger::isConfirmed(const Run &run) const
{
    if (!m_rule.finalized)
        return confirmationsOf(run) >= m_rule.confirmations;
    return m_finalized && *m_finalized >= run.entry.blockNumber && m_head >= run.entry.blockNumber;
}

PolicyMoment Trigger::moment() const
{
    return {m_clock.nowMs(), m_zone};
}

PolicyUsage Trigger::usageWithout(const Run *except) const
{
    PolicyUsage usage;
    const qint64 today = dayBeginMs(moment());
    for (const auto &[key, run] : m_runs) {
        if (run.get() == except)
            continue;
        if (run->beginning || run->entry.begunMs >= today)
            ++usage.begunToday;
        const bool takes = run->beginning || run->entry.takesShare();
        if (!takes || !run->spec || !*run->spec)
            continue;
        ++usage.concurrent;
        usage.milliCores += milliCoresOf(**run->spec);
        usage.memoryMb += memoryMbOf(**run->spec);
        if (const auto cost = costOf(*run))
            usage.costPerHour = base::saturatingAdd(usage.costPerHour, *cost);
    }
    return usage;
}

std::optional<base::U256> Trigger::costNow(const Run &run) const
{
    return m_cost && run.spec && *run.spec ? m_cost(**run.spec) : std::nullopt;
}

/// As its rule said when it was begun. One that is being made may come at what the rule says now.
std::optional<base::U256> Trigger::costOf(const Run &run) const
{
    const std::optional<base::U256> &then = run.entry.costPerHour;
    const std::optional<base::U256> now = costNow(run);
    const bool made = run.entry.state == RunState::Running || run.entry.state == RunState::Closing;
    if (then && (made || !now))
        return then;
    return then && *then > *now ? then : now;
}

PolicyVerdict Trigger::judgeSpec(const descriptor::InstanceSpec &spec, const Run *except) const
{
    if (m_rule.policy.isEmpty())
        return {};
    return judge(m_rule.policy, spec, m_cost ? m_cost(spec) : std::nullopt, usageWithout(except), moment());
}

PolicyVerdict Trigger::judgeRun(const Run &run) const
{
    return run.spec && *run.spec ? judgeSpec(**run.spec, &run) : PolicyVerdict();
}

/// What is repeated on purpose is of this computer alone and waits for nobody. With "finalized" both the event and the
/// turns are counted on what the chain calls final: the only count that all computers see alike.
TurnGuard::Turn Trigger::turnOf(const Run &run) const
{
    if (!m_rule.turns.isOn() || !run.entry.replayOf.isEmpty())
        return {};
    if (!m_turns) {
        const QString words = tr("the rule lets members take turns, and this program does not know whose it is");
        return {false, 0, words, words};
    }
    const quint64 due = TurnOrder::dueBlock(run.entry.blockNumber, m_rule.finalized ? 1 : m_rule.confirmations);
    return m_turns->turnOf(run.entry.key, m_rule, due, m_rule.finalized ? m_finalized.value_or(0) : m_head);
}

/// In the order in which a person would ask: is all well, are we at work, may it, shall it, and is it ours to do now.
Trigger::Gate Trigger::gateOf(const Run &run) const
{
    if (isAlarmed())
        return {false, Hold::Alarm, tr("Held: an earlier deployment lost its block; look at it and acknowledge the alarm"), 0};
    if (m_rule.paused)
        return {false, Hold::Paused, tr("Held: the trigger is paused"), 0};
    if (!run.entry.isBegun()) { // else it was let through before
        if (const Gate gate = judgementOf(run); !gate.reason.isEmpty())
            return gate;
    }
    if (const TurnGuard::Turn turn = turnOf(run); !turn.open)
        return {false, Hold::Turn, tr("Held: %1").arg(turn.lasting), 0};
    return {};
}

/// May it, and shall it.
Trigger::Gate Trigger::judgementOf(const Run &run) const
{
    if (run.entry.missed && m_rule.asksAboutMissed)
        return {false, Hold::Missed, tr("Held: it came while the trigger was paused; choose whether it is deployed"), 0};
    const PolicyVerdict verdict = judgeRun(run);
    if (verdict.kind == PolicyVerdict::Kind::Refuse)
        return {true, Hold::Policy, verdict.reason, 0};
    if (verdict.kind == PolicyVerdict::Kind::Hold)
        return {false, Hold::Policy, tr("Held: %1").arg(verdict.reason), verdict.untilMs};
    const int need = m_rule.approvalsNeeded();
    const int have = int(run.approvedBy.size());
    if (have < need)
        return {false, Hold::Approval,
                need < 2 ? tr("Held: waiting for your approval") : tr("Held: %1 of %2 members have approved it").arg(have).arg(need), 0};
    return {};
}

/// Confirmations are counted on the chain as it is now: not before the stream has spoken, and not while blocks wait to be
/// taken back.
bool Trigger::mayAct() const
{
    const bool quiet = m_source.state() == LogSource::State::Live && m_events.empty();
    const bool takesBack = std::any_of(m_events.begin(), m_events.end(), [](const StreamEvent &event) { return !event.added; });
    return m_state != State::Stopped && m_loaded && !takesBack && (m_following || quiet);
}

void Trigger::evaluate()
{
    if (!mayAct())
        return;
    // What is due together begins in the order of the chain. By key: a listener may stop us in between.
    std::vector<std::tuple<quint64, quint64, qint64, DeploymentKey>> due;
    for (const auto &[key, run] : m_runs) {
        if (isWaiting(run->entry.state))
            due.emplace_back(run->entry.blockNumber, run->entry.logIndex, run->entry.run, key);
    }
    std::sort(due.begin(), due.end());
    for (const auto &[block, index, number, key] : due) {
        if (Run *run = find(key))
            evaluate(*run);
    }
    waitForHolds();
}

void Trigger::evaluate(Run &run)
{
    const JournalEntry &entry = run.entry;
    if (!isWaiting(entry.state) || run.writing || entry.closed)
        return;
    const DeploymentKey key = entry.key;
    Journal::Change change;
    change.key = key;
    change.from = {entry.state};
    if (!isConfirmed(run)) {
        if (entry.state != RunState::Seen)
            return tell(run);
        change.to = RunState::Confirming;
        change.text = tr("Waiting for confirmations.");
        writeChange(std::move(change), {});
        return;
    }
    if (!*run.spec) {
        change.to = RunState::FailedFinal;
        change.deadLetter = DeadLetter::Document;
        change.error = entry.flaw != Flaw::None ? run.spec->error().summary
                                                : tr("The proposal's document cannot be deployed: %1").arg(run.spec->error().summary);
        writeChange(std::move(change), {});
        return;
    }
    const Gate gate = gateOf(run);
    if (gate.reason.isEmpty()) {
        beginDeploy(key, {entry.state}, false);
        return;
    }
    if (gate.refused) {
        change.to = RunState::FailedFinal;
        change.deadLetter = DeadLetter::Policy;
        change.error = gate.reason;
        writeChange(std::move(change), {});
        return;
    }
    const bool same = entry.state == RunState::Held && entry.step == gate.reason && entry.hold == gate.hold && entry.holdUntilMs == gate.untilMs;
    if (same)
        return;
    change.to = RunState::Held;
    change.step = gate.reason;
    change.hold = gate.hold;
    change.holdUntilMs = gate.untilMs;
    if (gate.hold == Hold::Paused && m_rule.asksAboutMissed && !entry.isBegun())
        change.missed = true;
    writeChange(std::move(change), [this] { waitForHolds(); });
}

/// Neither paused nor alarmed: what is being deployed may begin what costs money.
bool Trigger::mayBegin() const
{
    return !m_rule.paused && !isAlarmed();
}

bool Trigger::isWanted(const Run &run) const
{
    return mayBegin() || run.asked;
}

/// A pause or an alarm, or its end, is meant for what has begun as well.
void Trigger::tellWanted()
{
    std::vector<DeploymentKey> begun;
    for (const auto &[key, run] : m_runs) {
        run->asked = false;
        if (run->entry.state == RunState::Deploying || run->entry.state == RunState::FailedRetry)
            begun.push_back(key);
    }
    for (const DeploymentKey &key : begun) { // whoever hears of one may stop everything
        if (find(key))
            m_reactor.setWanted(key, mayBegin());
        const Run *run = find(key);
        if (run && m_rule.paused && run->entry.state == RunState::FailedRetry && !run->writing)
            holdBegun(key, {});
    }
}

/// Until nothing holds it any more; then it goes on, with all its attempts. What may be there of it is not forgotten.
void Trigger::holdBegun(const DeploymentKey &key, const QString &text)
{
    Run *run = find(key);
    if (!run)
        return;
    run->retry.reset();
    run->nextAttemptMs = 0;
    const Gate gate = gateOf(*run);
    Journal::Change change;
    change.key = key;
    change.from = {RunState::Deploying, RunState::FailedRetry};
    change.to = RunState::Held;
    change.step = gate.reason;
    change.hold = gate.hold;
    change.text = text;
    change.countAttempt = change.resetAttempts = true;
    writeChange(std::move(change), {});
}

/// Looks again when the first of what a policy holds for a time falls due.
void Trigger::waitForHolds()
{
    qint64 first = 0;
    for (const auto &[key, run] : m_runs) {
        const bool waits = run->entry.state == RunState::Held && run->entry.holdUntilMs > 0;
        if (waits && (first == 0 || run->entry.holdUntilMs < first))
            first = run->entry.holdUntilMs;
    }
    m_nextLook.reset();
    if (first == 0)
        return;
    const qint64 ahead = first - m_clock.nowMs();
    const qint64 left = ahead > 0 ? std::min(ahead, LongestLookMs) : OverdueLookMs;
    m_nextLook = m_clock.after(std::chrono::milliseconds(left), [this] { evaluate(); });
}

} // namespace deploy
