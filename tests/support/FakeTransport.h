// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/Transport.h"

#include <nlohmann/json.hpp>

#include <deque>
#include <map>
#include <vector>

namespace test {

/// The answering half of a fake node: prepared answers first in, first out for each method, else a handler, else an
/// error. Answers come at once, or with `deferred` only when the test lets them.
class FakeAnswers {
public:
    using Answer = base::Result<nlohmann::json>;
    using MethodHandler = std::function<Answer(const nlohmann::json &params)>;
    using AnyHandler = std::function<Answer(const QString &method, const nlohmann::json &params)>;
    struct Call {
        QString method;
        nlohmann::json params;
    };

    void answer(const QString &method, nlohmann::json result);          ///< once
    void fail(const QString &method, base::Error error);                ///< once
    void failRemote(const QString &method, int code, const QString &message, const QString &detail = {}); ///< once, as a node's error
    void on(const QString &method, MethodHandler handler);                    ///< whenever nothing is prepared
    void onAny(AnyHandler handler);                                     ///< for methods without a handler of their own
    [[nodiscard]] static Answer remoteError(int code, const QString &message, const QString &detail = {});

    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; }
    [[nodiscard]] int count(const QString &method) const;
    [[nodiscard]] nlohmann::json lastParams(const QString &method) const;
    void forgetCalls() { m_calls.clear(); }

    bool deferred = false;
    /// Lets the oldest waiting answer go; false when none waits. The answer is what holds at this moment.
    bool release();
    void releaseAll();
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    void failWaiting(const base::Error &error);

    [[nodiscard]] base::Async<nlohmann::json> take(const QString &method, nlohmann::json params);

private:
    struct Waiting {
        Call call;
        base::Promise<nlohmann::json> promise;
    };
    [[nodiscard]] Answer answerTo(const Call &call);
    std::map<QString, std::deque<Answer>> m_prepared;
    std::map<QString, MethodHandler> m_handlers;
    AnyHandler m_any;
    std::vector<Call> m_calls;
    std::deque<Waiting> m_waiting;
};

/// A node without pushes.
class FakeTransport final : public chain::Transport, public FakeAnswers {
public:
    [[nodiscard]] base::Async<nlohmann::json> request(const QString &method, nlohmann::json params) override
    {
        return take(method, std::move(params));
    }
};

} // namespace test
