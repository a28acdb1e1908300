// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/order/OrderTeardown.h"

#include "models/deploy/order/OrderStanding.h"

namespace deploy {

void OrderTeardown::look()
{
    const auto account = m_place.sender.account();
    if (account && !seesAll())
        return;
    std::vector<quint64> up;
    if (account)
        up = m_which == Which::All ? ordersUp(m_key, m_place.market.state(), *account) : surplusOf(claimIn(m_place, m_key), m_place);
    if (!up.empty())
        return close(up.front());
    if (account && m_which == Which::All && !isSettled())
        return;
    m_promise.complete(true);
    end();
}

void OrderTeardown::giveUp(base::Error error)
{
    m_promise.fail(std::move(error));
    end();
}

} // namespace deploy
