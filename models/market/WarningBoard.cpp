// SPDX-License-Identifier: Apache-2.0
#include "models/market/WarningBoard.h"

#include <QDateTime>
#include <algorithm>
#include <limits>

namespace market {

namespace {

constexpr qint64 forgottenAfterMs = 24 * 60 * 60'000; ///< trouble that comes back within a day was told already
constexpr qint64 minuteMs = 60'000;
constexpr int minutesPerDay = 24 * 60;

int minuteOf(qint64 nowMs)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(nowMs).time();
    return time.hour() * 60 + time.minute();
}

} // namespace

WarningBoard::WarningBoard(Market &market, WarningMemory &memory, base::Clock &clock, QObject *parent)
    : QObject(parent), m_market(market), m_memory(memory), m_clock(clock), m_marks(memory.read())
{
    for (WarningMark &mark : m_marks)
        mark.seenMs = clock.nowMs(); // whether it was true meanwhile is not known
    connect(&market, &Market::headChanged, this, &WarningBoard::request);
    connect(&market, &Market::changed, this, &WarningBoard::request);
    connect(&market, &Market::syncChanged, this, &WarningBoard::request);
}

void WarningBoard::setAccount(const std::optional<chain::Address> &account)
{
    if (account == m_account)
        return;
    m_account = account;
    m_facts.clear();
    m_fresh.clear();
    if (!m_shown.empty()) {
        m_shown.clear();
        Q_EMIT changed();
    }
    request();
}

void WarningBoard::setLimits(const WarningLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    request();
}

void WarningBoard::setQuietHours(const QuietHours &hours)
{
    if (hours == m_quiet)
        return;
    m_quiet = hours;
    request();
}

void WarningBoard::setFacts(std::vector<LeaseFacts> facts)
{
    m_facts = std::move(facts);
    request();
}

bool WarningBoard::isQuiet() const
{
    return m_quiet.hold(minuteOf(m_clock.nowMs()));
}

/// At once the first time, then at most every two seconds.
void WarningBoard::request()
{
    if (m_later)
        return;
    const qint64 since = m_clock.monotonicMs() - m_evaluatedMs;
    const qint64 wait = m_evaluated ? std::max<qint64>(0, Interval.count() - since) : 0;
    m_later = m_clock.after(std::chrono::milliseconds(wait), [this] {
        m_later = {};
        evaluate();
    });
}

/// Half a market would tell of leases that are renewed a few blocks later: only what has caught up is judged.
void WarningBoard::evaluate()
{
    const auto head = m_market.head();
    if (!m_account || !head || m_market.sync().state != MarketSync::State::Live || !m_market.isWhole())
        return;
    m_evaluated = true;
    m_evaluatedMs = m_clock.monotonicMs();
    const qint64 nowMs = m_clock.nowMs();
    const auto all = leaseWarnings(m_market.state(), *m_account, {head->number, head->timestamp, m_market.blockTimeSeconds(), nowMs}, m_facts, m_limits);
    mark(all, nowMs);
    forget(nowMs);
    show(all, nowMs);
    tell();
    planWakeUp(nowMs);
    keep();
}

/// Notes which are new or worse. A delay that is over makes a warning new again.
void WarningBoard::mark(const std::vector<LeaseWarning> &all, qint64 nowMs)
{
    for (const LeaseWarning &warning : all) {
        const auto known = m_marks.find(warning.key);
        const bool isNew = known == m_marks.end();
        WarningMark &mark = isNew ? *m_marks.insert(warning.key, {}) : *known;
        mark.seenMs = nowMs;
        const bool over = mark.snoozedUntilMs > 0 && mark.snoozedUntilMs <= nowMs;
        if (!isNew && !over && warning.stage <= mark.told)
            continue;
        mark.told = std::max(mark.told, warning.stage);
        if (over || (mark.snoozedUntilMs > 0 && warning.stage > mark.snoozedAt))
            mark.snoozedUntilMs = 0;
        if (!m_fresh.contains(warning.key))
            m_fresh.append(warning.key);
        m_dirty = true;
    }
}

void WarningBoard::forget(qint64 nowMs)
{
    const qsizetype before = m_marks.size();
    m_marks.removeIf([nowMs](const WarningMarks::iterator &mark) { return nowMs - mark->seenMs > forgottenAfterMs; });
    m_dirty = m_dirty || m_marks.size() != before;
}

bool WarningBoard::isHidden(const LeaseWarning &warning, qint64 nowMs) const
{
    const auto mark = m_marks.find(warning.key);
    if (mark == m_marks.end())
        return false;
    const bool dismissed = mark->dismissed && warning.stage <= *mark->dismissed;
    const bool putOff = mark->snoozedUntilMs > nowMs && warning.stage <= mark->snoozedAt;
    return dismissed || putOff;
}

void WarningBoard::show(const std::vector<LeaseWarning> &all, qint64 nowMs)
{
    std::vector<LeaseWarning> shown;
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown), [&](const LeaseWarning &warning) { return !isHidden(warning, nowMs); });
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    Q_EMIT changed();
}

/// What came in quiet hours waits; what is not true any more by then is not told.
void WarningBoard::tell()
{
    if (m_fresh.isEmpty() || isQuiet())
        return;
    const QStringList fresh = std::exchange(m_fresh, {});
    std::vector<LeaseWarning> news;
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(news), [&](const LeaseWarning &warning) { return fresh.contains(warning.key); });
    for (const WarningGroup &group : groupWarnings(news))
        Q_EMIT raised(group);
}

/// The chain usually wakes it up; where it stands still, the end of quiet hours and of delays must not be missed.
void WarningBoard::planWakeUp(qint64 nowMs)
{
    qint64 next = std::numeric_limits<qint64>::max();
    if (!m_fresh.isEmpty())
        next = qint64((m_quiet.to - minuteOf(nowMs) + minutesPerDay) % minutesPerDay) * minuteMs;
    for (const WarningMark &mark : std::as_const(m_marks)) {
        if (mark.snoozedUntilMs > nowMs)
            next = std::min(next, mark.snoozedUntilMs - nowMs);
    }
    m_wakeUp = next == std::numeric_limits<qint64>::max() ? base::Subscription()
                                                         : m_clock.after(std::chrono::milliseconds(next), [this] { request(); });
}

void WarningBoard::keep()
{
    if (std::exchange(m_dirty, false))
        m_memory.write(m_marks);
}

void WarningBoard::dismiss(const QStringList &keys)
{
    for (const LeaseWarning &warning : m_shown) {
        if (keys.contains(warning.key))
            m_marks[warning.key].dismissed = warning.stage;
    }
    m_dirty = true;
    const auto all = m_shown;
    show(all, m_clock.nowMs());
    keep();
}

void WarningBoard::snooze(const QStringList &keys, std::chrono::milliseconds time)
{
    const qint64 nowMs = m_clock.nowMs();
    for (const LeaseWarning &warning : m_shown) {
        if (!keys.contains(warning.key))
            continue;
        WarningMark &mark = m_marks[warning.key];
        mark.snoozedUntilMs = nowMs + time.count();
        mark.snoozedAt = warning.stage;
    }
    m_dirty = true;
    const auto all = m_shown;
    show(all, nowMs);
    planWakeUp(nowMs);
    keep();
}

} // namespace market
