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

/// The answer of a finished future, moved out; only within its one continuation, `[](QFuture<Result<T>> finished) {…}`.
/// For large answers, which `[](const Result<T> &)` would copy. Never QFuture::takeResult there: it resets the state, and
/// the promise's destructor then runs the continuation a second time (Qt 6.4).
template <class T>
[[nodiscard]] Result<T> taken(const QFuture<Result<T>> &finished)
{
    return std::move(const_cast<Result<T> &>(*finished.constBegin()));
}

/// The giving end of an Async. Copyable (shared), completes once: later calls do nothing, and when the last copy goes
/// without an answer the waiter gets `Closed`, so no call is ever left hanging.
template <class T>
class Promise {
public:
    Promise() : m_state(std::make_shared<State>()) { m_state->answer.reportStarted(); }
    [[nodiscard]] Async<T> future() const { return m_state->answer.future(); }
    [[nodiscard]] bool isDone() const { return m_state->done; }
    void complete(Result<T> result) const { m_state->complete(std::move(result)); }
    void fail(Error error) const { complete(Result<T>(tl::unexpected<Error>(std::move(error)))); }

private:
    // Not a QPromise: before Qt 6.5.2 taking a move-only result resets the state, and ~QPromise then runs the
    // continuation a second time (QTBUG-112513).
    struct State {
        QFutureInterface<Result<T>> answer;
        bool done = false;
        void complete(Result<T> result)
        {
            if (std::exchange(done, true))
                return;
            answer.reportAndMoveResult(std::move(result));
            answer.reportFinished(); // runs the continuation
        }
        ~State() { complete(Result<T>(tl::unexpected<Error>(Error{ErrorCode::Closed, {}, QStringLiteral("abandoned"), nullptr, 0}))); }
    };
    std::shared_ptr<State> m_state;
};

} // namespace base
