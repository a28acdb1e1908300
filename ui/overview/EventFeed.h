// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "ui/common/Card.h"

#include <deque>

namespace ui {

/// "Just happened": the newest events first, bounded.
class EventFeed final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventFeed)

public:
    static constexpr std::size_t MaxKept = 50;
    static constexpr std::size_t MaxShown = 6;
    struct Event {
        qint64 atMs = 0; ///< wall clock
        QString text;
        QString where;   ///< "block 38,204,101", "run 78"; may be empty
    };
    explicit EventFeed(const base::Clock &clock, QWidget *parent = nullptr);
    /// `text` is shown with hidden characters made visible.
    void addEvent(qint64 atMs, const QString &text, const QString &where = {});
    [[nodiscard]] const std::deque<Event> &events() const { return m_events; } ///< newest first

private:
    class Row;
    void refresh();
    const base::Clock &m_clock;
    std::deque<Event> m_events;
    std::vector<Row *> m_rows;
    QWidget *m_empty;
};

} // namespace ui
