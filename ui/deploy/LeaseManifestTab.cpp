// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseManifestTab.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/CopyButton.h"
#include "ui/common/HashLabel.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/NoteBox.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/StateView.h"
#include "ui/deploy/LeaseSessionWords.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype mostShown = 256 * 1024;

} // namespace

QByteArray prettyJson(const QByteArray &json)
{
    if (QJsonDocument::fromJson(json).isNull())
        return json;
    QByteArray out;
    int depth = 0;
    bool quoted = false, escaped = false;
    const auto newLine = [&] { out += '\n' + QByteArray(2 * depth, ' '); };
    for (const char c : json) {
        if (quoted) {
            out += c;
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        const bool opens = c == '{' || c == '[', closes = c == '}' || c == ']';
        const bool wasOpen = out.endsWith('{') || out.endsWith('[');
        depth -= closes ? 1 : 0;
        if ((closes && !wasOpen) || (!closes && wasOpen) || out.endsWith(','))
            newLine();
        out += c;
        depth += opens ? 1 : 0;
        quoted = c == '"';
        if (c == ':')
            out += ' ';
    }
    return out;
}

LeaseManifestTab::LeaseManifestTab(QWidget *parent)
    : QWidget(parent), m_state(new StateView), m_note(new NoteBox), m_grid(new KeyValueGrid(80)), m_text(new QPlainTextEdit),
      m_send(new Button(tr("Send again"), QStringLiteral("lease.manifest.send"))),
      m_choose(new Button(tr("Choose a file…"), QStringLiteral("lease.manifest.choose"))), m_copy(new CopyButton(tr("the manifest")))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    m_state->setContent(makeContent());
    connect(m_state, &StateView::emptyAction, this, &LeaseManifestTab::manifestFileRequested);
    connect(m_state, &StateView::errorAction, this, &LeaseManifestTab::manifestFileRequested);
    connect(m_send, &QPushButton::clicked, this, &LeaseManifestTab::send);
    connect(m_choose, &QPushButton::clicked, this, &LeaseManifestTab::manifestFileRequested);
    refresh();
}

QWidget *LeaseManifestTab::makeContent()
{
    m_note->setObjectName(QStringLiteral("lease.manifest.note"));
    m_sent = m_grid->addRow(tr("Sent"), QString());
    m_size = m_grid->addRow(tr("Size"), QString());
    m_hash = new HashLabel(tr("hash of the manifest"));
    m_grid->addRow(tr("SHA-256"), m_hash);
    m_sent->setObjectName(QStringLiteral("lease.manifest.sent"));
    m_hash->setObjectName(QStringLiteral("lease.manifest.hash"));
    m_text->setObjectName(QStringLiteral("lease.manifest.text"));
    m_text->setAccessibleName(tr("The manifest"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(fontFor(TextRole::MonoSmall));
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_choose->setToolTip(tr("Sends what another ICL file describes"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Tokens::space4, Tokens::space3, Tokens::space4, Tokens::space3);
    column->setSpacing(Tokens::space3);
    column->addWidget(m_note);
    column->addWidget(m_grid);
    column->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addWidget(m_choose);
    row->addStretch(1);
    row->addWidget(m_copy);
    column->addLayout(row);
    return content;
}

void LeaseManifestTab::setSession(market::LeaseSession *session)
{
    if (m_session != session) {
        m_session = session;
        m_failure.clear();
        m_sending = false;
    }
    refresh();
}

void LeaseManifestTab::send()
{
    if (!m_session)
        return;
    if (m_session->state() == SessionState::Locked)
        return Q_EMIT unlockRequested();
    m_failure.clear();
    m_sending = true;
    refresh();
    m_session->sendManifest(m_session->manifest()).then(this, [this, session = m_session](const base::Result<market::ManifestReceipt> &receipt) {
        if (session != m_session)
            return;
        m_sending = false;
        m_failure = receipt ? QString() : receipt.error().summary;
        refresh();
    });
}

void LeaseManifestTab::refreshNote()
{
    const SessionState state = m_session->state();
    const bool refused = state == SessionState::Refused || !m_failure.isEmpty();
    const bool busy = m_sending || state == SessionState::Sending;
    if (refused && !busy)
        m_note->setNote(!m_failure.isEmpty() ? m_failure : sentenceOf(*m_session), Tone::Bad);
    else if (busy)
        m_note->setNote(tr("The manifest is on its way to the provider…"), Tone::Info);
    else if (state == SessionState::AwaitingManifest || state == SessionState::Locked)
        m_note->setNote(sentenceOf(*m_session), Tone::Caution);
    else if (m_session->receipt())
        m_note->setNote(tr("The provider took this manifest."), Tone::Good);
    else
        m_note->setNote(tr("The provider has not taken this manifest yet."), Tone::Info);
    const bool ended = state == SessionState::Ended;
    m_note->setVisible(!ended);
    m_send->setVisible(!ended);
    m_choose->setVisible(!ended);
    m_send->setEnabled(!busy && state != SessionState::NoGateway && state != SessionState::Connecting);
    m_choose->setEnabled(!busy);
}

void LeaseManifestTab::refreshReceipt()
{
    const auto receipt = m_session->receipt();
    const QLocale locale;
    const QString times = receipt && receipt->attempts > 1 ? tr(" · %1 attempts").arg(locale.toString(receipt->attempts)) : QString();
    m_sent->setText(receipt ? absoluteText(receipt->sentMs) + times : tr("not yet"));
    const QByteArray manifest = m_session->manifest();
    m_size->setText(tr("%1 bytes").arg(locale.toString(manifest.size())));
    m_hash->setValue(QString::fromLatin1(receipt ? receipt->hash : QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex()));
    m_send->setText(receipt ? tr("Send again") : tr("Send"));
    if (manifest == m_shown)
        return;
    m_shown = manifest;
    m_copy->setValue(QString::fromUtf8(manifest));
    m_text->setPlainText(base::visibleText(QString::fromUtf8(prettyJson(manifest)), mostShown, true));
}

void LeaseManifestTab::refresh()
{
    if (!m_session)
        return m_state->showEmpty(tr("No manifest here"), tr("The manifest is between the tenant and the provider; the chain does not hold it."), {}, Icon::Info);
    const SessionState state = m_session->state();
    if (!m_session->manifest().isEmpty()) {
        refreshNote();
        refreshReceipt();
        return m_state->showContent();
    }
    if (state == SessionState::Connecting)
        return m_state->showLoading(sentenceOf(*m_session));
    if (state == SessionState::Refused)
        return m_state->showError(tr("The manifest was refused"), sentenceOf(*m_session), tr("Choose a file…"));
    if (state == SessionState::Ended)
        return m_state->showEmpty(tr("The manifest is not known here"), tr("The order was placed on another computer, and the lease has ended."), {}, Icon::Info);
    m_state->showEmpty(tr("The manifest is not known here"),
                       tr("The order was placed on another computer or with another program. Choose the ICL file it was made from: the provider starts nothing without it."),
                       tr("Choose a file…"), Icon::Info);
}

} // namespace ui
