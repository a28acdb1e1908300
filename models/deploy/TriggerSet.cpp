// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/TriggerSet.h"

#include <algorithm>

namespace deploy {

TriggerSet::TriggerSet(RuleStore &store, Journal &journal, market::DeploymentLedger &ledger, base::Clock &clock, Makers makers, QObject *parent)
    : QObject(parent), m_store(store), m_journal(journal), m_ledger(ledger), m_clock(clock), m_makers(std::move(makers))
{
}

TriggerSet::~TriggerSet() = default;

void TriggerSet::start()
{
    if (!m_session)
        m_session = std::make_unique<QObject>();
    else if (m_state != State::Loading)
        return;
    m_state = State::Loading;
    Q_EMIT stateChanged(m_state);
    m_store.load().then(m_session.get(), [this](const base::Result<RuleStore::Kept> &kept) { onLoaded(kept); });
}

void TriggerSet::onLoaded(const base::Result<RuleStore::Kept> &kept)
{
    if (!kept) {
        m_problem = kept.error().summary;
        m_again = m_clock.after(std::chrono::seconds(5), [this] { start(); });
        Q_EMIT stateChanged(m_state);
        return;
    }
    m_problem = kept->unreadable == 0 ? QString()
                                      : tr("%n rule(s) were written by a newer version of the program and do nothing here; install that version to use them.", nullptr, kept->unreadable);
    m_paused = kept->paused;
    m_unreadable = kept->unreadable;
    m_state = State::Ready;
    for (const Rule &rule : kept->rules) {
        m_entries.push_back(std::make_unique<Entry>());
        m_entries.back()->rule = rule;
        build(*m_entries.back());
    }
    placeDefault();
    Q_EMIT stateChanged(m_state);
    Q_EMIT rulesChanged();
}

void TriggerSet::setDefault(const Rule &rule)
{
    m_default = rule;
    m_default->id = 0;
    if (m_state != State::Ready)
        return;
    placeDefault();
    Q_EMIT rulesChanged();
}

void TriggerSet::placeDefault()
{
    if (!m_default || m_unreadable > 0) // one that is not understood may be stricter: nothing takes its place
        return;
    Entry *known = findFor(*m_default);
    if (known && known->rule.id == 0)
        return apply(*known, *m_default);
    if (known)
        return;
    const auto first = m_entries.insert(m_entries.begin(), std::make_unique<Entry>());
    (*first)->rule = *m_default;
    build(**first);
}

/// Somebody chose something about it: from here on it is kept like the others.
base::Async<bool> TriggerSet::keepDefault(Rule rule)
{
    base::Promise<bool> promise;
    if (m_state != State::Ready)
        return base::failed<bool>({base::ErrorCode::Conflict, tr("The trigger is not running."), {}, nullptr, 0});
    add(rule).then(m_session.get(), [promise](const base::Result<qint64> &added) {
        added ? promise.complete(true) : promise.fail(added.error());
    });
    return promise.future();
}

void TriggerSet::stop()
{
    if (!m_session)
        return;
    m_session.reset();
    m_again.reset();
    for (const auto &entry : m_entries)
        dismantle(*entry);
    m_entries.clear();
    m_state = State::Stopped;
    Q_EMIT stateChanged(m_state);
    Q_EMIT rulesChanged();
}

/// A pause of all is a pause of each, without forgetting which were paused before.
Rule TriggerSet::effective(const Rule &rule) const
{
    Rule result = rule;
    result.paused = rule.paused || m_paused;
    result.asksAboutMissed = true;
    return m_makers.adjust ? m_makers.adjust(result) : result;
}

base::Status TriggerSet::makeParts(Entry &entry)
{
    auto source = m_makers.source(entry.rule);
    if (!source)
        return base::fail(source.error());
    auto resolver = m_makers.resolver(entry.rule);
    if (!resolver)
        return base::fail(resolver.error());
    const auto reactor = m_makers.reactor(entry.rule);
    if (!reactor)
        return base::fail(reactor.error());
    if (entry.rule.finalized && !m_makers.finality)
        return base::fail(base::ErrorCode::Unsupported, tr("This network names no finalized block; let the rule count confirmations."));
    if (entry.rule.finalized) {
        auto finality = m_makers.finality(entry.rule);
        if (!finality)
            return base::fail(finality.error());
        entry.finality = std::move(*finality);
    }
    entry.source = std::move(*source);
    entry.resolver = std::move(*resolver);
    entry.made = std::make_unique<Trigger>(*entry.source, m_journal, **reactor, m_ledger, m_clock, *entry.resolver, effective(entry.rule));
    entry.made->setFinality(entry.finality.get());
    entry.trigger = entry.made.get();
    return {};
}

void TriggerSet::build(Entry &entry)
{
    dismantle(entry);
    entry.problem.clear();
    if (!entry.rule.enabled)
        return;
    entry.trigger = m_makers.existing ? m_makers.existing(entry.rule) : nullptr;
    if (entry.trigger) {
        entry.trigger->setRule(effective(entry.rule));
    } else if (const base::Status made = makeParts(entry); !made) {
        entry.problem = made.error().summary;
        dismantle(entry);
        return;
    }
    if (m_makers.cost)
        entry.trigger->setCost(m_makers.cost(entry.rule));
    if (m_makers.turns)
        entry.trigger->setTurns(m_makers.turns(entry.rule));
    connect(entry.trigger, &Trigger::runsChanged, this, &TriggerSet::runsChanged);
    connect(entry.trigger, &Trigger::runChanged, this, &TriggerSet::runChanged);
    connect(entry.trigger, &Trigger::stateChanged, this, &TriggerSet::pulseChanged);
    connect(entry.trigger, &Trigger::lagChanged, this, &TriggerSet::pulseChanged);
    entry.trigger->start();
    Q_EMIT triggersChanged();
}

void TriggerSet::dismantle(Entry &entry)
{
    const bool was = entry.trigger != nullptr;
    if (was) {
        entry.trigger->stop();
        entry.trigger->disconnect(this);
        entry.trigger = nullptr;
        entry.made.reset();
    }
    entry.finality.reset();
    entry.resolver.reset();
    entry.source.reset();
    if (was)
        Q_EMIT triggersChanged();
}

TriggerSet::Entry *TriggerSet::find(qint64 rule) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [rule](const auto &entry) { return entry->rule.id == rule; });
    return found == m_entries.end() ? nullptr : found->get();
}

TriggerSet::Entry *TriggerSet::findFor(const Rule &rule) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&rule](const auto &entry) {
        return entry->rule.chainId == rule.chainId && entry->rule.contract == rule.contract;
    });
    return found == m_entries.end() ? nullptr : found->get();
}

std::vector<Rule> TriggerSet::rules() const
{
    std::vector<Rule> result;
    for (const auto &entry : m_entries)
        result.push_back(entry->rule);
    return result;
}

Trigger *TriggerSet::trigger(qint64 rule) const
{
    const Entry *entry = find(rule);
    return entry ? entry->trigger : nullptr;
}

QString TriggerSet::problem(qint64 rule) const
{
    const Entry *entry = find(rule);
    if (!entry)
        return {};
    return entry->trigger ? entry->trigger->problem() : entry->problem;
}

/// What is on disk comes into force.
base::Async<bool> TriggerSet::whenWritten(base::Async<bool> written, std::function<void()> apply)
{
    base::Promise<bool> promise;
    if (!m_session)
        return base::failed<bool>({base::ErrorCode::Conflict, tr("The trigger is not running."), {}, nullptr, 0});
    written.then(m_session.get(), [this, promise, apply = std::move(apply)](const base::Result<bool> &done) {
        if (done) {
            apply();
            Q_EMIT rulesChanged();
        }
        promise.complete(done);
    });
    return promise.future();
}

base::Async<qint64> TriggerSet::add(const Rule &rule)
{
    if (m_state != State::Ready)
        return base::failed<qint64>({base::ErrorCode::Conflict, tr("The trigger is not running."), {}, nullptr, 0});
    base::Promise<qint64> promise;
    m_store.add(rule).then(m_session.get(), [this, promise](const base::Result<Rule> &added) {
        if (!added)
            return promise.fail(added.error());
        if (Entry *known = findFor(*added)) { // the default: what is kept takes its place
            apply(*known, *added);
        } else {
            m_entries.push_back(std::make_unique<Entry>());
            m_entries.back()->rule = *added;
            build(*m_entries.back());
        }
        Q_EMIT rulesChanged();
        promise.complete(added->id);
    });
    return promise.future();
}

base::Async<bool> TriggerSet::change(const Rule &rule)
{
    if (m_state != State::Ready)
        return base::failed<bool>({base::ErrorCode::Conflict, tr("The trigger is not running."), {}, nullptr, 0});
    // A run belongs to the platform it was deployed to. What it costs is kept with it; of one from before that was kept, it
    // is what the rule says.
    const Entry *known = find(rule.id);
    const bool moves = known && known->rule.target.section(u'?', 0, 0) != rule.target.section(u'?', 0, 0);
    const bool reprices = known && known->rule.target != rule.target && rule.policy.totalCostPerHour;
    const auto all = upOf(rule.id);
    const bool unpriced = std::any_of(all.begin(), all.end(), [](const TriggerRun &run) { return !run.entry.costPerHour; });
    if ((moves && !all.empty()) || (reprices && unpriced) || ((moves || reprices) && !known->rule.enabled))
        return base::failed<bool>({base::ErrorCode::Conflict,
                                   tr("The target stays as it is while something that this rule deployed is up, or while the rule is off. Switch it on and close that first."), {}, nullptr, 0});
    if (rule.id == 0)
        return keepDefault(rule);
    base::Promise<bool> promise;
    m_store.change(rule).then(m_session.get(), [this, promise](const base::Result<Rule> &changed) {
        Entry *entry = changed ? find(changed->id) : nullptr;
        if (!changed)
            return promise.fail(changed.error());
        if (entry) {
            apply(*entry, *changed);
            Q_EMIT rulesChanged();
        }
        promise.complete(true);
    });
    return promise.future();
}

void TriggerSet::apply(Entry &entry, const Rule &rule)
{
    const Rule before = std::exchange(entry.rule, rule);
    const bool otherParts = before.abi != rule.abi || before.target != rule.target || before.finalized != rule.finalized || before.enabled != rule.enabled;
    if (entry.trigger && !otherParts)
        entry.trigger->setRule(effective(entry.rule));
    else
        build(entry);
}

std::vector<TriggerRun> TriggerSet::upOf(qint64 rule) const
{
    const Trigger *running = trigger(rule);
    std::vector<TriggerRun> all = running ? running->runs() : std::vector<TriggerRun>();
    std::erase_if(all, [](const TriggerRun &run) { return !run.entry.takesShare(); });
    return all;
}

base::Async<bool> TriggerSet::remove(qint64 rule)
{
    if (!upOf(rule).empty())
        return base::failed<bool>({base::ErrorCode::Conflict, tr("Something that this rule deployed is still up. Close it first, or switch the rule off."), {}, nullptr, 0});
    return whenWritten(m_store.remove(rule), [this, rule] {
        if (Entry *entry = find(rule))
            dismantle(*entry);
        std::erase_if(m_entries, [rule](const auto &entry) { return entry->rule.id == rule; });
        placeDefault();
    });
}

base::Async<bool> TriggerSet::setEnabled(qint64 rule, bool enabled)
{
    if (const Entry *entry = find(rule); entry && rule == 0) {
        Rule kept = entry->rule;
        kept.enabled = enabled;
        return keepDefault(std::move(kept));
    }
    return whenWritten(m_store.setEnabled(rule, enabled), [this, rule, enabled] {
        if (Entry *entry = find(rule)) {
            entry->rule.enabled = enabled;
            build(*entry);
        }
    });
}

base::Async<bool> TriggerSet::setPaused(qint64 rule, bool paused)
{
    if (const Entry *entry = find(rule); entry && rule == 0) {
        Rule kept = entry->rule;
        kept.paused = paused;
        return keepDefault(std::move(kept));
    }
    return whenWritten(m_store.setPaused(rule, paused), [this, rule, paused] {
        Entry *entry = find(rule);
        if (!entry)
            return;
        entry->rule.paused = paused;
        if (entry->trigger)
            entry->trigger->setRule(effective(entry->rule));
    });
}

base::Async<bool> TriggerSet::setAllPaused(bool paused)
{
    return whenWritten(m_store.setAllPaused(paused), [this, paused] {
        m_paused = paused;
        for (const auto &entry : m_entries) {
            if (entry->trigger)
                entry->trigger->setRule(effective(entry->rule));
        }
    });
}

std::vector<TriggerRun> TriggerSet::runs() const
{
    std::vector<TriggerRun> result;
    for (const auto &entry : m_entries) {
        auto more = entry->trigger ? entry->trigger->runs() : std::vector<TriggerRun>();
        std::move(more.begin(), more.end(), std::back_inserter(result));
    }
    std::sort(result.begin(), result.end(), [](const TriggerRun &a, const TriggerRun &b) { return a.entry.run > b.entry.run; });
    return result;
}

std::vector<TriggerRun> TriggerSet::missed() const
{
    std::vector<TriggerRun> result;
    for (const auto &entry : m_entries) {
        auto more = entry->trigger ? entry->trigger->missed() : std::vector<TriggerRun>();
        std::move(more.begin(), more.end(), std::back_inserter(result));
    }
    std::sort(result.begin(), result.end(), [](const TriggerRun &a, const TriggerRun &b) { return a.entry.run < b.entry.run; });
    return result;
}

std::vector<TriggerRun> TriggerSet::deadLetters() const
{
    std::vector<TriggerRun> result = runs();
    std::erase_if(result, [](const TriggerRun &run) { return run.phase() != RunPhase::FailedForGood; });
    return result;
}

Trigger *TriggerSet::triggerOf(const DeploymentKey &key) const
{
    for (const auto &entry : m_entries) {
        if (entry->trigger && entry->trigger->run(key))
            return entry->trigger;
    }
    return nullptr;
}

} // namespace deploy
