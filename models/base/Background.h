// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace base {

/// `work() -> Result<T>`, a pure function of what it holds copies of, on another thread; then `take(Result<T>)` in the
/// thread of `context`, or never when that goes first.
template <class T, class Work, class Take>
void inBackground(QObject *context, Work work, Take take)
{
    // A watcher gets its event in its own thread; a continuation would look at the context from the other one.
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, take] {
        watcher->deleteLater();
        take(taken(watcher->future()));
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace base
