// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/LeaseSession.h"
#include "ui/common/Tone.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace ui {

class Button;
class NoteBox;
class PlainLabel;
class StateView;
class TerminalView;

/// A shell in one of the lease's services.
class LeaseShellTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseShellTab)

public:
    explicit LeaseShellTab(QWidget *parent = nullptr);
    ~LeaseShellTab() override;
    /// Another one closes the shell that is open.
    void setSession(market::LeaseSession *session);
    void refresh(); ///< the session changed
    [[nodiscard]] TerminalView *terminal() const { return m_terminal; }

Q_SIGNALS:
    void unlockRequested();

private:
    QWidget *makeContent();
    void open();
    void drop();
    void onOpened();
    void onEnded(int exitCode, const QString &sentence);
    void refreshServices();
    void refreshButton();
    void act();
    void tell(const QString &sentence, Tone tone);

    QPointer<market::LeaseSession> m_session;
    std::unique_ptr<market::LeaseShell> m_shell;
    QString m_service; ///< of the shell
    bool m_used = false; ///< there is something in the terminal
    StateView *m_state;
    QComboBox *m_services;
    Button *m_open;
    NoteBox *m_note;
    PlainLabel *m_warning;
    QStackedWidget *m_room;
    PlainLabel *m_hint;
    TerminalView *m_terminal;
};

} // namespace ui
