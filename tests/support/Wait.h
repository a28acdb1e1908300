// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace test {

/// The answer, awaited in an event loop without polling; Timeout after `limit`.
template <class T>
[[nodiscard]] base::Result<T> waitFor(const base::Async<T> &future, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<base::Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (!future.isFinished())
        return base::fail(base::ErrorCode::Timeout, QStringLiteral("no answer"));
    return future.result();
}

} // namespace test
