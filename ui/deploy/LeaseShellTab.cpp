// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseShellTab.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/NoteBox.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/StateView.h"
#include "ui/common/TerminalView.h"
#include "ui/deploy/LeaseSessionWords.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

LeaseShellTab::LeaseShellTab(QWidget *parent)
    : QWidget(parent), m_state(new StateView), m_services(new QComboBox), m_open(new Button(tr("Open shell"), QStringLiteral("lease.shell.open"))),
      m_note(new NoteBox), m_warning(new PlainLabel(tr("What you type reaches the provider: no passwords or keys that it must not see."), TextRole::Caption, TextTone::Second)),
      m_room(new QStackedWidget), m_hint(new PlainLabel({}, TextRole::Body, TextTone::Second)), m_terminal(new TerminalView(QStringLiteral("lease.shell.terminal")))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    m_state->setContent(makeContent());
    connect(m_state, &StateView::errorAction, this, &LeaseShellTab::act);
    connect(m_open, &QPushButton::clicked, this, &LeaseShellTab::open);
    connect(m_services, &QComboBox::currentIndexChanged, this, &LeaseShellTab::refreshButton);
    connect(m_terminal, &TerminalView::typed, this, [this](const QByteArray &bytes) {
        if (m_shell)
            m_shell->write(bytes);
    });
    connect(m_terminal, &TerminalView::sizeChanged, this, [this](int columns, int rows) {
        if (m_shell)
            m_shell->resize(columns, rows);
    });
    refresh();
}

LeaseShellTab::~LeaseShellTab() = default;

QWidget *LeaseShellTab::makeContent()
{
    m_services->setObjectName(QStringLiteral("lease.shell.service"));
    m_services->setAccessibleName(tr("Service to open a shell in"));
    m_services->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_services->setMinimumContentsLength(8);
    m_note->setObjectName(QStringLiteral("lease.shell.note"));
    m_note->hide();
    m_warning->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_room->addWidget(m_hint);
    m_room->addWidget(m_terminal);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Tokens::space4, Tokens::space3, Tokens::space4, Tokens::space3);
    auto *row = new QHBoxLayout;
    row->addWidget(m_services, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_room, 1);
    column->addWidget(m_warning);
    return content;
}

void LeaseShellTab::setSession(market::LeaseSession *session)
{
    if (m_session != session) {
        drop();
        m_session = session;
        m_used = false;
        m_terminal->reset();
        m_note->hide();
    }
    refresh();
}

void LeaseShellTab::drop()
{
    if (!m_shell)
        return;
    m_shell->disconnect(this);
    m_shell.release()->deleteLater(); // it may be the one that tells
    m_terminal->setConnected(false);
}

void LeaseShellTab::open()
{
    if (!m_session)
        return;
    drop();
    m_service = m_services->currentData().toString();
    m_terminal->reset();
    m_used = true;
    m_room->setCurrentWidget(m_terminal);
    m_shell = m_session->openShell(m_service, m_terminal->screen().columns(), m_terminal->screen().rows());
    tell(tr("Opening a shell in %1…").arg(base::visibleText(m_service, 60)), Tone::Info);
    connect(m_shell.get(), &market::LeaseShell::opened, this, &LeaseShellTab::onOpened);
    connect(m_shell.get(), &market::LeaseShell::output, m_terminal, &TerminalView::write);
    connect(m_shell.get(), &market::LeaseShell::ended, this, &LeaseShellTab::onEnded);
    m_terminal->setConnected(true);
    m_terminal->setFocus();
    refreshButton();
    if (m_shell->isOpen())
        onOpened();
}

void LeaseShellTab::onOpened()
{
    m_note->hide();
    m_shell->resize(m_terminal->screen().columns(), m_terminal->screen().rows());
}

void LeaseShellTab::onEnded(int exitCode, const QString &sentence)
{
    drop();
    const QString words = !sentence.isEmpty() ? sentence : exitCode == 0 ? tr("The shell has ended.") : tr("The shell has ended with code %1.").arg(exitCode);
    tell(words, exitCode < 0 ? Tone::Bad : exitCode == 0 ? Tone::Info : Tone::Caution);
    refresh();
}

void LeaseShellTab::tell(const QString &sentence, Tone tone)
{
    m_note->setNote(sentence, tone);
    m_note->setVisible(!sentence.isEmpty());
}

void LeaseShellTab::refreshServices()
{
    const auto status = m_session ? m_session->status() : std::nullopt;
    QStringList names, present;
    for (const market::ServiceStatus &service : status ? status->services : std::vector<market::ServiceStatus>())
        names.append(service.name);
    for (int i = 0; i < m_services->count(); ++i)
        present.append(m_services->itemData(i).toString());
    if (names == present)
        return;
    const QString chosen = m_services->currentData().toString();
    m_services->clear();
    for (const QString &name : std::as_const(names))
        m_services->addItem(name, name);
    m_services->setCurrentIndex(std::max(0, m_services->findData(chosen)));
}

void LeaseShellTab::refreshButton()
{
    const auto status = m_session ? m_session->status() : std::nullopt;
    const QString chosen = m_services->currentData().toString();
    bool available = false;
    for (const market::ServiceStatus &service : status ? status->services : std::vector<market::ServiceStatus>())
        available = available || (service.name == chosen && service.available > 0);
    m_open->setEnabled(available && !(m_shell && m_service == chosen));
    m_open->setText(m_shell && m_service == chosen ? tr("Open", "a shell that is") : m_used ? tr("Open again") : tr("Open shell"));
    m_hint->setText(available ? tr("Open a shell to look around in “%1”.").arg(base::visibleText(chosen, 60))
                              : tr("“%1” does not run yet. A shell can be opened once it does.").arg(base::visibleText(chosen, 60)));
    m_room->setCurrentWidget(m_used ? static_cast<QWidget *>(m_terminal) : m_hint);
}

void LeaseShellTab::act()
{
    if (!m_session)
        return;
    stepOf(*m_session) == SessionStep::Unlock ? Q_EMIT unlockRequested() : m_session->refresh();
}

void LeaseShellTab::refresh()
{
    if (!m_session)
        return m_state->showEmpty(tr("No shell here"), tr("A shell can only be opened in your own leases."), {}, Icon::Leases);
    refreshServices();
    refreshButton();
    if (m_used) // what was done there stays, whatever becomes of the session
        return m_state->showContent();
    const SessionState state = m_session->state();
    switch (state) {
    case SessionState::Connecting: return m_state->showLoading(sentenceOf(*m_session));
    case SessionState::Locked: return m_state->showError(tr("The wallet is locked"), sentenceOf(*m_session), stepWord(SessionStep::Unlock));
    case SessionState::NoGateway: return m_state->showError(tr("No gateway"), sentenceOf(*m_session), {});
    case SessionState::Unreachable:
    case SessionState::Refused: return m_state->showError(tr("The provider cannot be used now"), sentenceOf(*m_session), stepWord(SessionStep::TryAgain));
    case SessionState::AwaitingManifest:
    case SessionState::Sending: return m_state->showEmpty(tr("Nothing runs yet"), sentenceOf(*m_session), {}, Icon::Leases);
    case SessionState::Ended: return m_state->showEmpty(tr("The lease has ended"), tr("Its services are gone; no shell can be opened any more."), {}, Icon::Leases);
    case SessionState::Deploying:
    case SessionState::Ready: break;
    }
    if (m_services->count() == 0)
        return m_state->showLoading(tr("Waiting until the provider says which services run…"));
    m_state->showContent();
}

} // namespace ui
