// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "ui/common/Tone.h"

#include <QWidget>
#include <map>

class QVBoxLayout;

namespace ui {

/// What a notice says. Bad and Caution stay until closed; Good goes after five seconds, the others after eight, unless `sticky`.
struct Notice {
    Tone tone = Tone::Info;
    QString title;
    QString text;   ///< one sentence
    QString action; ///< a link's words, empty for none
    std::function<void()> run; ///< what the link does; it closes the notice
    bool sticky = false;       ///< stays although it is good or info (something is under way)
};

/// Notices at the bottom end of the window, newest below, at most five; screen readers hear each.
class Notices final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notices)

public:
    /// Covers nothing but its notices; `host` is the area whose bottom end corner it keeps to.
    Notices(QWidget *host, base::Clock &clock);
    ~Notices() override;
    /// Returns a number to update or close it by.
    quint64 post(const Notice &notice);
    /// Changes a notice in place, or posts it again when it was closed meanwhile. Returns its number.
    quint64 update(quint64 id, const Notice &notice);
    using QWidget::update;
    void dismiss(quint64 id);
    [[nodiscard]] int count() const { return int(m_open.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Toast;
    struct Entry {
        Toast *toast;
        base::Subscription hide;
    };
    void schedule(quint64 id, const Notice &notice);
    void place();
    QWidget *m_host;
    base::Clock &m_clock;
    QVBoxLayout *m_column;
    std::map<quint64, Entry> m_open;
    quint64 m_next = 1;
};

} // namespace ui
