// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/market/gateway/LeaseSession.h"
#include "ui/common/SaveFile.h"
#include "ui/deploy/LineView.h"

#include <QPointer>
#include <deque>

namespace ui {

class Button;
class LeaseLogBar;
class LogSaver;
class NoteBox;
class StateView;

/// The log of a lease: what is kept and what comes, of all services or one. Searching asks the archive, so that it also
/// finds what is not loaded; it works when nothing runs any more.
class LeaseLogTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseLogTab)

public:
    static constexpr int Page = 500; ///< lines asked for at once
    explicit LeaseLogTab(base::Clock &clock, QWidget *parent = nullptr);
    void setSession(market::LeaseSession *session);
    /// Without it there is nothing to save with.
    void setSaver(SaveFile save);

Q_SIGNALS:
    void saved(const QString &file, int lines);
    void saveFailed(const base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Lines = std::vector<market::LeaseLine>;
    QWidget *makeContent();
    void connectAll();
    void load();
    void take(const Lines &lines);
    void takeAdded(const Lines &lines);
    void showKept();
    void askArchive();
    void showEarlier();
    void endSearch();
    void refreshServices();
    void refreshState();
    void refreshCaption();
    void setService(const QString &service);
    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] QString searchCaption() const;

    base::Clock &m_clock;
    QPointer<market::LeaseSession> m_session;
    QPointer<market::LeaseLines> m_lines;
    std::deque<market::LeaseLine> m_kept;
    Lines m_waiting;  ///< came while the kept ones were asked for
    quint64 m_asked = 0; ///< which question's answer counts
    quint64 m_last = 0;  ///< number of the newest line known
    bool m_loaded = false;
    bool m_loading = false;
    bool m_detached = false; ///< the newest lines are not among those kept here
    bool m_found = false; ///< what is shown is what the archive found
    QString m_service;
    QStringList m_pods;
    StateView *m_state;
    LineView *m_view;
    NoteBox *m_note;
    LeaseLogBar *m_bar;
    Button *m_earlier;
    LogSaver *m_saver = nullptr;
    base::Subscription m_searchSoon;
};

} // namespace ui
