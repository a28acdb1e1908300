// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"

#include <QObject>

#include <vector>

namespace chain {

/// Asks `count` questions, at most `atOnce` at a time, `ask(i) -> Async<T>`; all answers in order, or the first error.
/// Completes with Closed when `context` goes first.
template <class T, class Ask>
[[nodiscard]] base::Async<std::vector<T>> gather(QObject *context, std::size_t count, Ask ask, std::size_t atOnce = 16)
{
    struct Run : std::enable_shared_from_this<Run> {
        QObject *context = nullptr;
        Ask ask;
        std::vector<T> values;
        std::size_t asked = 0;
        std::size_t answered = 0;
        base::Promise<std::vector<T>> promise;

        explicit Run(Ask question) : ask(std::move(question)) {}
        void askNext()
        {
            if (asked == values.size() || promise.isDone())
                return;
            const std::size_t i = asked++;
            ask(i).then(context, [self = this->shared_from_this(), i](QFuture<base::Result<T>> finished) {
                base::Result<T> result = base::taken(finished);
                if (!result)
                    return self->promise.fail(std::move(result.error()));
                self->values[i] = std::move(*result);
                if (++self->answered == self->values.size())
                    self->promise.complete(std::move(self->values));
                else
                    self->askNext();
            });
        }
    };
    auto run = std::make_shared<Run>(std::move(ask));
    run->context = context;
    run->values.resize(count);
    auto future = run->promise.future();
    if (count == 0)
        run->promise.complete(std::vector<T>{});
    for (std::size_t i = 0; i < std::min(count, atOnce); ++i)
        run->askNext();
    return future;
}

} // namespace chain
