// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"

#include <QObject>

namespace ui {

/// Many signals of one moment cost one refresh: connect them all to request(). With a clock, what is dear is done at most
/// once per `interval`, the first time at once.
class RefreshGate final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefreshGate)

public:
    RefreshGate(std::function<void()> refresh, QObject *parent);
    RefreshGate(std::function<void()> refresh, base::Clock &clock, std::chrono::milliseconds interval, QObject *parent);

public Q_SLOTS:
    void request();

private:
    void pass();
    std::function<void()> m_refresh;
    base::Clock *m_clock = nullptr;
    std::chrono::milliseconds m_interval{0};
    base::Subscription m_later;
    qint64 m_passedMs = 0;
    bool m_hasPassed = false;
    bool m_asked = false;
};

} // namespace ui
