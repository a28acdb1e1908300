// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/base/Subscription.h"

#include <QObject>
#include <nlohmann/json_fwd.hpp>

namespace chain {

/// Carries JSON-RPC requests to a node. Implementations: HttpTransport, WebSocketTransport, test::FakeTransport.
class Transport {
public:
    virtual ~Transport() = default;
    /// Every call completes: with the `result`, or Network, Timeout (30 s in all), Limit (32 MiB), Protocol, or Remote
    /// with the node's message, code and (for reverts) the data in `detail`.
    [[nodiscard]] virtual base::Async<nlohmann::json> request(const QString &method, nlohmann::json params) = 0;
    /// The same for answers that may be large: the whole JSON-RPC answer as the node sent it, with the id of this call and
    /// not yet looked into further; what it says may be the node's error. Errors: those of request.
    [[nodiscard]] virtual base::Async<QByteArray> requestText(const QString &method, nlohmann::json params);

private:
    QObject m_context; ///< of what requestText waits for
};

/// A transport that can also push. Subscriptions are kept under local ids: after a reconnect they are made again, and
/// `connected` tells consumers to look for what they missed.
class PushTransport : public QObject, public Transport {
    Q_OBJECT
public:
    enum class State { Connecting, Connected, Waiting }; ///< Waiting: backing off before the next attempt
    Q_ENUM(State)
    [[nodiscard]] virtual State state() const = 0;
    using Handler = std::function<void(const nlohmann::json &notification)>;
    /// Looks at a notification's text before it is read: true, and it is dropped unread.
    using Skip = std::function<bool(QStringView frame)>;
    /// eth_subscribe with these params, e.g. ["newHeads"] or ["logs", {...}]. `skip` may be empty; it is for subscribers
    /// that a flood tells nothing new.
    [[nodiscard]] virtual base::Subscription subscribe(nlohmann::json params, Handler handler, Skip skip = {}) = 0;

Q_SIGNALS:
    void stateChanged(chain::PushTransport::State state);
    void connected(); ///< (again), subscriptions are in place
};

} // namespace chain
