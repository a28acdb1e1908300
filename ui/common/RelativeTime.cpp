// SPDX-License-Identifier: Apache-2.0
#include "ui/common/RelativeTime.h"

#include "ui/common/Dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;

} // namespace

QString durationText(qint64 seconds)
{
    const qint64 s = std::max<qint64>(seconds, 0);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (s >= day)
        return QCoreApplication::translate("ui::RelativeTime", "%1 d %2 h").arg(QLocale().toString(s / day), two(s % day / hour));
    if (s >= hour)
        return QCoreApplication::translate("ui::RelativeTime", "%1 h %2 min").arg(s / hour).arg(two(s % hour / minute));
    if (s >= minute)
        return QCoreApplication::translate("ui::RelativeTime", "%1 min").arg(s / minute);
    return QCoreApplication::translate("ui::RelativeTime", "%1 s").arg(s);
}

QString relativeText(qint64 thenMs, qint64 nowMs)
{
    const qint64 away = (nowMs - thenMs) / 1000;
    const qint64 s = std::abs(away);
    if (s == 0)
        return QCoreApplication::translate("ui::RelativeTime", "just now");
    QString span;
    if (s >= 2 * day)
        span = QCoreApplication::translate("ui::RelativeTime", "%1 days").arg(QLocale().toString(s / day));
    else if (s >= 2 * hour)
        span = QCoreApplication::translate("ui::RelativeTime", "%1 h").arg(s / hour);
    else
        span = durationText(s);
    return (away > 0 ? QCoreApplication::translate("ui::RelativeTime", "%1 ago") : QCoreApplication::translate("ui::RelativeTime", "in %1")).arg(span);
}

QString absoluteText(qint64 thenMs)
{
    return Dates::dayAndTime(QDateTime::fromMSecsSinceEpoch(thenMs), Year::Shown);
}

RelativeTime::RelativeTime(base::Clock &clock, TextRole role, TextTone tone, QWidget *parent)
    : PlainLabel(QStringLiteral("–"), role, tone, parent), m_clock(clock)
{
}

void RelativeTime::setTime(qint64 epochMs)
{
    m_thenMs = epochMs;
    refresh();
}

void RelativeTime::showEvent(QShowEvent *event)
{
    PlainLabel::showEvent(event);
    refresh();
}

void RelativeTime::hideEvent(QHideEvent *event)
{
    PlainLabel::hideEvent(event);
    m_next.reset();
}

void RelativeTime::refresh()
{
    m_next.reset();
    if (m_thenMs == 0)
        return setText(QStringLiteral("–"));
    const qint64 now = m_clock.nowMs();
    setText(relativeText(m_thenMs, now));
    setToolTip(absoluteText(m_thenMs));
    if (!isVisible())
        return;
    const qint64 away = std::abs(now - m_thenMs) / 1000;
    const auto pause = std::chrono::seconds(away < minute ? 1 : away < 2 * hour ? 20 : 600);
    m_next = m_clock.after(pause, [this] { refresh(); });
}

} // namespace ui
