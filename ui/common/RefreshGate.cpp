// SPDX-License-Identifier: Apache-2.0
#include "ui/common/RefreshGate.h"

namespace ui {

RefreshGate::RefreshGate(std::function<void()> refresh, QObject *parent) : QObject(parent), m_refresh(std::move(refresh)) {}

RefreshGate::RefreshGate(std::function<void()> refresh, base::Clock &clock, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_refresh(std::move(refresh)), m_clock(&clock), m_interval(interval)
{
}

void RefreshGate::request()
{
    if (std::exchange(m_asked, true))
        return;
    const qint64 wait = m_clock && m_hasPassed ? m_passedMs + m_interval.count() - m_clock->monotonicMs() : 0;
    if (wait > 0)
        m_later = m_clock->after(std::chrono::milliseconds(wait), [this] { pass(); });
    else
        QMetaObject::invokeMethod(this, &RefreshGate::pass, Qt::QueuedConnection);
}

void RefreshGate::pass()
{
    m_asked = false;
    m_hasPassed = true;
    m_passedMs = m_clock ? m_clock->monotonicMs() : 0;
    m_refresh();
}

} // namespace ui
