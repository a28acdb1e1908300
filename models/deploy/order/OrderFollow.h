// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/order/OrderPlace.h"

#include <QPointer>

namespace deploy {

/// Tells how a deployment stands, first at once and then whenever it stands otherwise. An order of ours that turns up beside
/// the one that counts (sent and not heard of, or moved behind it by a reorganisation) is taken back, for it holds money.
class OrderFollow final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderFollow)
public:
    OrderFollow(const OrderPlace &place, DeploymentKey key, std::function<void(const DeploymentStatus &)> onStatus, QObject *parent);
    void look();

private:
    static constexpr std::chrono::minutes Rest{1}; ///< after a surplus order could not be taken back
    void takeBackSurplus();
    const OrderPlace &m_place;
    const DeploymentKey m_key;
    const std::function<void(const DeploymentStatus &)> m_onStatus;
    std::optional<DeploymentStatus> m_told;
    bool m_takingBack = false;
    base::Subscription m_rest;
};

/// Tells the lines of the lease's services: the newest that are kept, then those that come. Waits for the lease.
class OrderLines final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderLines)
public:
    OrderLines(const OrderPlace &place, DeploymentKey key, int tail, std::function<void(const LogLine &)> onLine, QObject *parent);
    void look();

private:
    void take(const std::vector<market::LeaseLine> &lines);
    const OrderPlace &m_place;
    const DeploymentKey m_key;
    const int m_tail;
    const std::function<void(const LogLine &)> m_onLine;
    QPointer<market::LeaseSession> m_session;
    bool m_caughtUp = false;
    std::vector<market::LeaseLine> m_early; ///< that came while the kept ones were read
    quint64 m_last = 0;                     ///< number of the last line told
};

} // namespace deploy
