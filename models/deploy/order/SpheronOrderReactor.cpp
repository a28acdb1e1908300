// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/order/SpheronOrderReactor.h"

#include "models/deploy/EndedBySubscription.h"
#include "models/deploy/order/OrderFollow.h"
#include "models/deploy/order/OrderPlacement.h"
#include "models/deploy/order/OrderStanding.h"
#include "models/deploy/order/OrderTeardown.h"

namespace deploy {

namespace {

/// Calls nothing any more once `alive` is false.
template <class T>
std::function<void(const T &)> whileAlive(const std::shared_ptr<bool> &alive, std::function<void(const T &)> call)
{
    return [alive, call = std::move(call)](const T &value) {
        if (*alive)
            call(value);
    };
}

} // namespace

SpheronOrderReactor::SpheronOrderReactor(OrderPlace place, QObject *parent) : QObject(parent), m_place(std::move(place)) {}

SpheronOrderReactor::~SpheronOrderReactor() = default;

base::Async<QString> SpheronOrderReactor::describe()
{
    const auto account = m_place.sender.account();
    if (!m_place.market.exists())
        return base::failed<QString>({base::ErrorCode::NotFound, tr("This network has no market to order on; choose another network or target."), {}, nullptr, 0});
    if (!account)
        return base::failed<QString>({base::ErrorCode::NotFound, tr("There is no account that could pay for an order. Make one, or import one, then try again."), {}, nullptr, 0});
    return base::ready<QString>(tr("The market on %1, paid by %2").arg(m_place.place.network, account->toShort()));
}

base::Async<DeploymentStatus> SpheronOrderReactor::deploy(const DeploymentKey &key, const descriptor::InstanceSpec &spec,
                                                          std::function<void(const QString &)> onStep)
{
    return (new OrderPlacement(m_place, key, spec, std::move(onStep), this))->start(!m_unwanted.contains(key));
}

void SpheronOrderReactor::setWanted(const DeploymentKey &key, bool wanted)
{
    if (wanted)
        m_unwanted.erase(key);
    else
        m_unwanted.insert(key);
    const auto placements = findChildren<OrderPlacement *>(Qt::FindDirectChildrenOnly);
    for (OrderPlacement *placement : placements) {
        if (placement->isFor(key))
            placement->setWanted(wanted);
    }
    if (!wanted)
        m_place.sender.withdraw(orderMark(key).toUtf8());
}

base::Async<DeploymentStatus> SpheronOrderReactor::status(const DeploymentKey &key)
{
    if (!isCurrent(m_place.market))
        return base::failed<DeploymentStatus>({base::ErrorCode::Network, tr("The market is not up to date yet; it is asked again."), {}, nullptr, 0});
    return base::ready<DeploymentStatus>(standingOf(claimIn(m_place, key), m_place));
}

base::Async<bool> SpheronOrderReactor::teardown(const DeploymentKey &key)
{
    return (new OrderTeardown(m_place, key, OrderTeardown::Which::All, this))->start();
}

base::Subscription SpheronOrderReactor::logs(const DeploymentKey &key, int tail, std::function<void(const LogLine &)> onLine)
{
    const auto alive = std::make_shared<bool>(true);
    auto *lines = new OrderLines(m_place, key, tail, whileAlive(alive, std::move(onLine)), this);
    lines->look();
    return endedBySubscription(lines, alive);
}

base::Subscription SpheronOrderReactor::watch(const DeploymentKey &key, std::function<void(const DeploymentStatus &)> onStatus)
{
    const auto alive = std::make_shared<bool>(true);
    auto *follow = new OrderFollow(m_place, key, whileAlive(alive, std::move(onStatus)), this);
    follow->look();
    return endedBySubscription(follow, alive);
}

} // namespace deploy
