// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/order/OrderFollow.h"

#include "models/base/Logging.h"
#include "models/deploy/order/OrderStanding.h"
#include "models/deploy/order/OrderTeardown.h"

namespace deploy {

OrderFollow::OrderFollow(const OrderPlace &place, DeploymentKey key, std::function<void(const DeploymentStatus &)> onStatus, QObject *parent)
    : QObject(parent), m_place(place), m_key(std::move(key)), m_onStatus(std::move(onStatus))
{
    connect(&place.market, &market::Market::changed, this, &OrderFollow::look);
    connect(&place.market, &market::Market::syncChanged, this, &OrderFollow::look);
    connect(&place.sessions, &market::LeaseSessions::sessionChanged, this, &OrderFollow::look);
}

void OrderFollow::look()
{
    if (!isCurrent(m_place.market))
        return; // what is said about a chain that is not followed would be a guess
    const OrderClaim claim = claimIn(m_place, m_key);
    if (!m_takingBack && !surplusOf(claim, m_place).empty())
        takeBackSurplus();
    const DeploymentStatus status = standingOf(claim, m_place);
    const bool same = m_told && m_told->phase == status.phase && m_told->problem == status.problem && m_told->step == status.step
                      && m_told->endpoints == status.endpoints && m_told->lease == status.lease;
    if (same)
        return;
    m_told = status;
    m_onStatus(status);
}

void OrderFollow::takeBackSurplus()
{
    m_takingBack = true;
    (new OrderTeardown(m_place, m_key, OrderTeardown::Which::Surplus, this))->start().then(this, [this](const base::Result<bool> &gone) {
        if (gone) {
            m_takingBack = false;
            return look();
        }
        qCWarning(logDeploy).noquote() << m_key << gone.error().toLogLine();
        m_rest = m_place.clock.after(Rest, [this] {
            m_takingBack = false;
            look();
        });
    });
}

OrderLines::OrderLines(const OrderPlace &place, DeploymentKey key, int tail, std::function<void(const LogLine &)> onLine, QObject *parent)
    : QObject(parent), m_place(place), m_key(std::move(key)), m_tail(tail), m_onLine(std::move(onLine))
{
    connect(&place.market, &market::Market::changed, this, &OrderLines::look);
    connect(&place.sessions, &market::LeaseSessions::sessionChanged, this, &OrderLines::look);
}

void OrderLines::look()
{
    const auto claim = claimIn(m_place, m_key).order;
    market::LeaseSession *session = claim ? m_place.sessions.session(*claim) : nullptr;
    if (!session || session == m_session)
        return;
    m_session = session;
    m_caughtUp = false;
    m_early.clear();
    m_last = 0;
    connect(&session->logs(), &market::LeaseLines::added, this, [this, session](const std::vector<market::LeaseLine> &lines) {
        if (session != m_session)
            return;
        if (m_caughtUp)
            return take(lines);
        m_early.insert(m_early.end(), lines.begin(), lines.end());
    });
    session->logs().newest(m_tail).then(this, [this, session](const base::Result<std::vector<market::LeaseLine>> &lines) {
        if (session != m_session)
            return;
        m_caughtUp = true;
        if (lines)
            take(*lines);
        take(std::exchange(m_early, {}));
    });
}

void OrderLines::take(const std::vector<market::LeaseLine> &lines)
{
    for (const market::LeaseLine &line : lines) {
        if (line.number <= m_last)
            continue;
        m_last = line.number;
        m_onLine({line.timeMs, line.warning, line.text});
    }
}

} // namespace deploy
