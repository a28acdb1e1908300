// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeTransport.h"

#include <algorithm>

namespace test {

void FakeAnswers::answer(const QString &method, nlohmann::json result)
{
    m_prepared[method].emplace_back(std::move(result));
}

void FakeAnswers::fail(const QString &method, base::Error error)
{
    m_prepared[method].emplace_back(base::fail(std::move(error)));
}

FakeAnswers::Answer FakeAnswers::remoteError(int code, const QString &message, const QString &detail)
{
    return base::fail(base::Error{base::ErrorCode::Remote, QStringLiteral("The node refused: ") + message,
                                  detail.isEmpty() ? message : detail, nullptr, code});
}

void FakeAnswers::failRemote(const QString &method, int code, const QString &message, const QString &detail)
{
    m_prepared[method].push_back(remoteError(code, message, detail));
}

void FakeAnswers::on(const QString &method, MethodHandler handler)
{
    m_handlers[method] = std::move(handler);
}

void FakeAnswers::onAny(AnyHandler handler)
{
    m_any = std::move(handler);
}

int FakeAnswers::count(const QString &method) const
{
    return int(std::count_if(m_calls.begin(), m_calls.end(), [&method](const Call &call) { return call.method == method; }));
}

nlohmann::json FakeAnswers::lastParams(const QString &method) const
{
    const auto found = std::find_if(m_calls.rbegin(), m_calls.rend(), [&method](const Call &call) { return call.method == method; });
    return found == m_calls.rend() ? nlohmann::json() : found->params;
}

FakeAnswers::Answer FakeAnswers::answerTo(const Call &call)
{
    if (auto &prepared = m_prepared[call.method]; !prepared.empty()) {
        Answer answer = std::move(prepared.front());
        prepared.pop_front();
        return answer;
    }
    if (const auto handler = m_handlers.find(call.method); handler != m_handlers.end())
        return handler->second(call.params);
    if (m_any)
        return m_any(call.method, call.params);
    return base::fail(base::ErrorCode::Internal, QStringLiteral("the test prepared no answer to %1").arg(call.method));
}

base::Async<nlohmann::json> FakeAnswers::take(const QString &method, nlohmann::json params)
{
    m_calls.push_back({method, std::move(params)});
    const Call call = m_calls.back();
    if (!deferred)
        return base::ready<nlohmann::json>(answerTo(call));
    m_waiting.push_back({call, {}});
    return m_waiting.back().promise.future();
}

bool FakeAnswers::release()
{
    if (m_waiting.empty())
        return false;
    const Waiting waiting = std::move(m_waiting.front());
    m_waiting.pop_front();
    waiting.promise.complete(answerTo(waiting.call));
    return true;
}

void FakeAnswers::releaseAll()
{
    while (release()) { }
}

void FakeAnswers::failWaiting(const base::Error &error)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting)
        one.promise.fail(error);
}

} // namespace test
