// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/order/OrderTeardown.h"

namespace deploy {

void OrderTeardown::look()
{
    const auto account = m_place.sender.account();
    if (account && !seesAll())
        return;
    const auto up = account ? ordersUp(m_key, m_place.market.state(), *account) : std::vector<quint64>();
    if (!up.empty())
        return close(up.front());
    if (account && !isSettled())
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
