// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace base {

/// One answer, later. Attach exactly one continuation, always with a context object: `.then(this, [](Result<T>) {…})`.
/// (Qt 6.4: a second `.then` silently replaces the first; a continuation on a deleted context is dropped, as we want.)
template <class T>
using Async = QFuture<Result<T>>;

/// An answer that is already there.
template <class T>
[[nodiscard]] Async<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}
template <class T>
[[nodiscard]] Async<T> failed(Error error)
{
    return ready<T>(Result<T>(tl::unexpected<Error>(std::move(error))));
}

/// The giving end of an Async. Copyable (shared), completes once: later calls do nothing, and when the last copy goes
/// without an answer the waiter gets `Closed`, so no call is ever left hanging.
template <class T>
class Promise {
public:
    Promise() : m_state(std::make_shared<State>()) { m_state->promise.start(); }
    [[nodiscard]] Async<T> future() const { return m_state->promise.future(); }
    [[nodiscard]] bool isDone() const { return m_state->done; }
    void complete(Result<T> result) const { m_state->complete(std::move(result)); }
    void fail(Error error) const { complete(Result<T>(tl::unexpected<Error>(std::move(error)))); }

private:
    struct State {
        QPromise<Result<T>> promise;
        bool done = false;
        void complete(Result<T> result)
        {
            if (std::exchange(done, true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }
        ~State() { complete(Result<T>(tl::unexpected<Error>(Error{ErrorCode::Closed, {}, QStringLiteral("abandoned"), nullptr, 0}))); }
    };
    std::shared_ptr<State> m_state;
};

} // namespace base
