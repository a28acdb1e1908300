// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/order/OrderWork.h"

#include "models/deploy/order/OrderStanding.h"

namespace deploy {

OrderWork::OrderWork(const OrderPlace &place, DeploymentKey key, QObject *parent) : QObject(parent), m_place(place), m_key(std::move(key)) {}

void OrderWork::begin()
{
    connect(&m_place.market, &market::Market::changed, this, &OrderWork::lookAgain);
    connect(&m_place.market, &market::Market::headChanged, this, &OrderWork::lookAgain);
    connect(&m_place.market, &market::Market::syncChanged, this, &OrderWork::lookAgain);
    m_deadline = m_place.clock.after(Longest, [this] {
        giveUp({base::ErrorCode::Timeout, tr("The market took longer than ten minutes; what is done is found again when it is tried again."), {}, nullptr, 0});
    });
    lookAgain();
}

void OrderWork::lookAgain()
{
    if (!m_waiting && !m_ended)
        look();
}

bool OrderWork::seesAll()
{
    if (isCurrent(m_place.market) && m_place.market.head()->number >= m_seeUpTo)
        return true;
    tell(tr("Waiting until the market is up to date"));
    return false;
}

bool OrderWork::isSettled()
{
    if (m_place.sender.isOnItsWay(orderMark(m_key).toUtf8())) {
        m_quiet.reset();
        tell(tr("An order was sent already; waiting until it is in a block"));
        return false;
    }
    if (m_quiet && *m_quiet <= m_place.market.head()->number)
        return true;
    if (m_quiet)
        return false; // the ledgers are on their way there
    wait(m_place.sender.quietBlock(), [this](quint64 block) {
        m_quiet = block;
        lookAgain();
    });
    return false;
}

void OrderWork::close(quint64 order)
{
    const auto intent = closingIntent(order, m_place);
    if (!intent)
        return giveUp(intent.error());
    tell(tr("Closing order %1").arg(order));
    wait(m_place.sender.send(*intent), [this](const chain::Receipt &receipt) { sent(receipt); });
}

void OrderWork::sent(const chain::Receipt &receipt)
{
    m_seeUpTo = receipt.blockNumber;
    m_quiet.reset();
    lookAgain();
}

void OrderWork::end()
{
    m_ended = true;
    m_deadline.reset();
    disconnect(&m_place.market, nullptr, this, nullptr);
    deleteLater();
}

} // namespace deploy
