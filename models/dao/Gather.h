// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace dao {

/// Asks `read(0)` … `read(count - 1)`, at most `window` at a time, and completes with all answers in order, or with the
/// first error. `context` bounds its life: when that goes, the waiter gets Closed.
template <class T>
[[nodiscard]] base::Async<std::vector<T>> gather(QObject *context, std::size_t count,
                                                 std::function<base::Async<T>(std::size_t)> read, std::size_t window = 8)
{
    struct State : std::enable_shared_from_this<State> {
        QPointer<QObject> context;
        std::size_t count = 0;
        std::size_t window = 0;
        std::function<base::Async<T>(std::size_t)> read;
        std::vector<T> answers;
        std::size_t next = 0;
        std::size_t finished = 0;
        bool launching = false;
        base::Promise<std::vector<T>> promise;

        void launch()
        {
            if (std::exchange(launching, true))
                return; // an answer that was already there: the loop below goes on
            while (context && !promise.isDone() && next < count && next - finished < window) {
                const std::size_t index = next++;
                read(index).then(context.data(), [self = this->shared_from_this(), index](base::Result<T> answer) {
                    self->take(index, std::move(answer));
                });
            }
            launching = false;
        }
        void take(std::size_t index, base::Result<T> answer)
        {
            ++finished;
            if (!answer)
                return promise.fail(std::move(answer.error()));
            answers[index] = std::move(*answer);
            if (finished == count)
                return promise.complete(std::move(answers));
            launch();
        }
    };
    const auto state = std::make_shared<State>();
    state->context = context;
    state->count = count;
    state->window = window;
    state->read = std::move(read);
    state->answers.resize(count);
    if (count == 0)
        state->promise.complete(std::vector<T>());
    const auto future = state->promise.future();
    state->launch();
    return future;
}

} // namespace dao
