// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/EventFeed.h"

#include "models/base/VisibleText.h"
#include "ui/common/EmptyLine.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
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
        time->setMinimumWidth(QFontMetrics(fontFor(TextRole::Mono)).horizontalAdvance(QStringLiteral("00:00:00")));
        setMinimumHeight(24);
    }
    void set(const Event &event)
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(event.atMs);
        const bool today = at.date() == QDate::currentDate();
        time->setText(today ? at.toString(QStringLiteral("HH:mm:ss")) : QLocale().toString(at.date(), QStringLiteral("d MMM")));
        time->setToolTip(QLocale().toString(at, QLocale::ShortFormat));
        text->setText(event.text);
        where->setText(event.where);
    }

private:
    PlainLabel *time;
    PlainLabel *text;
    PlainLabel *where;
};

EventFeed::EventFeed(QWidget *parent)
    : Card(tr("Just happened"), parent), m_empty(new EmptyLine(tr("Nothing yet. What the DAO, the trigger and you do appears here as it happens.")))
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
    m_empty->setVisible(m_events.empty());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < m_events.size());
        if (i < m_events.size())
            m_rows[i]->set(m_events[i]);
    }
}

} // namespace ui
