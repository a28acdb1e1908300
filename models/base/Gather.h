// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace base {

/// Asks `count` questions, at most `atOnce` at a time, `ask(i) -> Async<T>`; all answers in order, or the first error.
/// Completes with Closed when `context` goes first.
template <class T, class Ask>
[[nodiscard]] Async<std::vector<T>> gather(QObject *context, std::size_t count, Ask ask, std::size_t atOnce = 16)
{
    struct Run : std::enable_shared_from_this<Run> {
        explicit Run(Ask question) : ask(std::move(question)) {}
        QPointer<QObject> context;
        Ask ask;
        std::size_t count = 0;
        std::size_t atOnce = 0;
        std::vector<T> answers;
        std::size_t asked = 0;
        std::size_t answered = 0;
        bool asking = false;
        Promise<std::vector<T>> promise;

        void askOn()
        {
            if (std::exchange(asking, true))
                return; // an answer that was already there: the loop below goes on, so that the stack does not grow
            while (context && !promise.isDone() && asked < count && asked - answered < atOnce) {
                const std::size_t i = asked++;
                ask(i).then(context.data(), [self = this->shared_from_this(), i](QFuture<Result<T>> finished) {
                    self->take(i, taken(finished));
                });
            }
            asking = false;
        }
        void take(std::size_t i, Result<T> answer)
        {
            ++answered;
            if (!answer)
                return promise.fail(std::move(answer.error()));
            if (promise.isDone())
                return; // another one failed
            answers[i] = std::move(*answer);
            if (answered == count)
                return promise.complete(std::move(answers));
            askOn();
        }
    };
    const auto run = std::make_shared<Run>(std::move(ask));
    run->context = context;
    run->count = count;
    run->atOnce = atOnce;
    run->answers.resize(count);
    const auto future = run->promise.future();
    if (count == 0)
        run->promise.complete(std::vector<T>());
    run->askOn();
    return future;
}

} // namespace base
