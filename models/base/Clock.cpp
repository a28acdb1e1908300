// SPDX-License-Identifier: Apache-2.0
#include "models/base/Clock.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QTimer>

namespace base {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monotonicMs() const
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

Subscription SystemClock::after(std::chrono::milliseconds delay, std::function<void()> run)
{
    auto timer = std::make_shared<std::unique_ptr<QTimer>>(std::make_unique<QTimer>());
    (*timer)->setSingleShot(true);
    (*timer)->setInterval(delay);
    QObject::connect(timer->get(), &QTimer::timeout, timer->get(), [run = std::move(run)] { run(); });
    (*timer)->start();
    // The callback may drop the subscription that owns this timer, so it goes by deleteLater.
    return Subscription([timer] {
        (*timer)->stop();
        timer->release()->deleteLater();
    });
}

} // namespace base
