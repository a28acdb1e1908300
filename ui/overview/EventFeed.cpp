// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/EventFeed.h"

#include "models/base/VisibleText.h"
#include "ui/common/Dates.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/RelativeTime.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

/// Time, what happened, where.
class EventFeed::Row final : public QWidget {
public:
    Row()
        : time(new PlainLabel({}, TextRole::Mono, TextTone::Second)), text(new PlainLabel),
          where(new PlainLabel({}, TextRole::Caption, TextTone::Second))
    {
        auto *row = new QHBoxLayout(this);
        row->setSpacing(Tokens::space3);
        row->addWidget(time);
        row->addWidget(text, 1);
        row->addWidget(where);
        text->setElide(Qt::ElideRight);
        time->setMinimumWidth(QFontMetrics(fontFor(TextRole::Mono)).horizontalAdvance(Dates::time(QTime(20, 0), Seconds::Shown)));
        setMinimumHeight(24);
    }
    void set(const Event &event, const QDate &today)
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(event.atMs);
        time->setText(at.date() == today ? Dates::time(at.time(), Seconds::Shown) : Dates::day(at.date()));
        time->setToolTip(absoluteText(event.atMs));
        text->setText(event.text);
        where->setText(event.where);
    }

private:
    PlainLabel *time;
    PlainLabel *text;
    PlainLabel *where;
};

EventFeed::EventFeed(const base::Clock &clock, QWidget *parent)
    : Card(tr("Just happened"), parent), m_clock(clock), m_empty(new EmptyLine(tr("Nothing yet. What the DAO, the trigger and you do appears here as it happens.")))
{
    setObjectName(QStringLiteral("overview.feed"));
    body()->addWidget(m_empty);
    for (std::size_t i = 0; i < MaxShown; ++i) {
        m_rows.push_back(new Row);
        body()->addWidget(m_rows.back());
    }
    body()->addStretch(1);
    refresh();
}

void EventFeed::addEvent(qint64 atMs, const QString &text, const QString &where)
{
    const auto place = std::find_if(m_events.begin(), m_events.end(), [atMs](const Event &event) { return event.atMs <= atMs; });
    m_events.insert(place, {atMs, base::visibleText(text, 300), base::visibleText(where, 80)});
    if (m_events.size() > MaxKept)
        m_events.pop_back();
    refresh();
}

void EventFeed::refresh()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
    m_empty->setVisible(m_events.empty());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < m_events.size());
        if (i < m_events.size())
            m_rows[i]->set(m_events[i], today);
    }
}

} // namespace ui
