// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/support/FakeTransport.h"

namespace test {

/// A node with pushes, made by hand. Starts connected.
class FakePushTransport final : public chain::PushTransport, public FakeAnswers {
    Q_OBJECT
public:
    [[nodiscard]] base::Async<nlohmann::json> request(const QString &method, nlohmann::json params) override;
    [[nodiscard]] base::Subscription subscribe(nlohmann::json params, Handler handler, Skip skip = {}) override;
    [[nodiscard]] State state() const override { return m_state; }

    /// To every subscription of this kind ("newHeads", "logs").
    void push(const std::string &kind, const nlohmann::json &notification);
    [[nodiscard]] int subscriptions() const { return int(m_subscriptions.size()); }
    [[nodiscard]] int everSubscribed() const { return int(m_lastId); }
    /// Requests, waiting and new, fail with Network; nothing is pushed.
    void disconnectNow();
    void connectNow();

private:
    struct Entry {
        nlohmann::json params;
        Handler handler;
    };
    State m_state = State::Connected;
    std::map<quint64, Entry> m_subscriptions;
    quint64 m_lastId = 0;
};

} // namespace test
