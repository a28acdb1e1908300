// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseAccessCard.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/CopyButton.h"
#include "ui/common/Layouts.h"
#include "ui/common/NoteBox.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/RelativeTime.h"
#include "ui/deploy/HealthStrip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype longestAddress = 300;

QString directAddress(const market::ForwardedPort &port)
{
    return QStringLiteral("%1:%2").arg(port.host, QString::number(port.externalPort));
}

} // namespace

LeaseAccessCard::LeaseAccessCard(QWidget *parent)
    : Card(tr("Access"), parent), m_note(new NoteBox), m_step(new Button({}, QStringLiteral("lease.access.step"))), m_list(new QWidget),
      m_healthBox(new QWidget), m_health(new HealthStrip), m_healthWords(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_asOf(new PlainLabel({}, TextRole::Caption, TextTone::Third))
{
    setObjectName(QStringLiteral("lease.access"));
    m_note->setObjectName(QStringLiteral("lease.access.note"));
    m_health->setObjectName(QStringLiteral("lease.health"));
    m_healthWords->setObjectName(QStringLiteral("lease.health.words"));
    m_healthWords->setWordWrap(true);
    m_asOf->setElide(Qt::ElideRight);
    auto *list = new QVBoxLayout(m_list);
    list->setSpacing(Tokens::space1);
    auto *health = new QVBoxLayout(m_healthBox);
    health->setSpacing(Tokens::space1);
    health->addWidget(new PlainLabel(tr("Health, as seen from here"), TextRole::Body, TextTone::Second));
    health->addWidget(m_health);
    health->addWidget(m_healthWords);
    body()->addWidget(m_note);
    body()->addWidget(m_step, 0, Qt::AlignLeft);
    body()->addWidget(m_list);
    body()->addWidget(m_healthBox);
    body()->addWidget(m_asOf);
    connect(m_step, &QPushButton::clicked, this, &LeaseAccessCard::act);
}

void LeaseAccessCard::setSession(market::LeaseSession *session, quint64 provider)
{
    m_provider = provider;
    if (m_session != session) {
        if (m_session)
            disconnect(m_session, nullptr, this, nullptr);
        m_session = session;
        m_failure.clear();
        m_sending = false;
        if (session)
            connect(session, &market::LeaseSession::healthChanged, this, &LeaseAccessCard::refreshHealth);
    }
    refresh();
}

void LeaseAccessCard::act()
{
    if (!m_session)
        return;
    switch (stepOf(*m_session)) {
    case SessionStep::Unlock: return Q_EMIT unlockRequested();
    case SessionStep::ChooseManifest: return Q_EMIT manifestFileRequested();
    case SessionStep::SendManifest: break;
    case SessionStep::TryAgain:
    case SessionStep::None: return m_session->refresh();
    }
    m_sending = true;
    m_failure.clear();
    refresh();
    m_session->sendManifest(m_session->manifest()).then(this, [this, session = m_session](const base::Result<market::ManifestReceipt> &receipt) {
        if (session != m_session)
            return;
        m_sending = false;
        m_failure = receipt ? QString() : receipt.error().summary;
        refresh();
    });
}

void LeaseAccessCard::refresh()
{
    if (!m_session)
        return;
    const StateWords words = wordsFor(m_session->state());
    setBadge(words.word, words.tone, words.shape);
    const bool ready = m_session->state() == market::LeaseSession::State::Ready && m_session->problem().isEmpty();
    m_note->setNote(!m_failure.isEmpty() ? m_failure : sentenceOf(*m_session), !m_failure.isEmpty() ? Tone::Bad : words.tone == Tone::Off ? Tone::Neutral : words.tone);
    m_note->setVisible(!ready);
    const SessionStep step = stepOf(*m_session);
    m_step->setText(stepWord(step));
    m_step->setVisible(step != SessionStep::None);
    m_step->setEnabled(!m_sending);
    const auto status = m_session->status();
    m_list->setVisible(status.has_value());
    if (status && (m_shown != status || m_shownProvider != m_provider))
        showStatus(*status);
    m_asOf->setVisible(m_session->statusMs() > 0);
    m_asOf->setText(tr("as the provider told at %1").arg(absoluteText(m_session->statusMs())));
    refreshHealth();
}

void LeaseAccessCard::refreshHealth()
{
    if (!m_session)
        return;
    m_healthBox->setVisible(!m_session->health().empty());
    m_health->setSamples(m_session->health());
    m_healthWords->setText(m_health->words());
    m_healthWords->setTone(m_health->isGood() ? TextTone::Second : TextTone::Bad);
}

void LeaseAccessCard::showStatus(const market::GatewayStatus &status)
{
    m_shown = status;
    m_shownProvider = m_provider;
    m_addresses = 0;
    clearLayout(m_list->layout());
    for (const market::ServiceStatus &service : status.services)
        addService(service);
    for (const market::ForwardedPort &port : status.ports)
        addPort(port);
    for (const QString &ip : status.ips)
        addAddress(tr("IP address"), base::visibleText(ip, longestAddress), {});
    if (status.services.empty())
        m_list->layout()->addWidget(new PlainLabel(tr("The provider names no service yet."), TextRole::Body, TextTone::Second));
}

void LeaseAccessCard::addService(const market::ServiceStatus &service)
{
    const QLocale locale;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, Tokens::space1, 0, 0);
    auto *name = new PlainLabel(base::visibleText(service.name, longestName), TextRole::Strong);
    name->setElide(Qt::ElideRight);
    row->addWidget(name, 1);
    row->addWidget(new Pill(tr("%1 of %2 ready").arg(locale.toString(service.ready), locale.toString(service.total)),
                            service.isReady() ? Tone::Good : service.available > 0 ? Tone::Caution : Tone::Info));
    m_list->layout()->addWidget(line);
    if (!service.containerStates.isEmpty()) {
        auto *states = new PlainLabel(base::visibleText(service.containerStates.join(QStringLiteral(", ")), longestAddress), TextRole::Caption, TextTone::Second);
        states->setWordWrap(true);
        m_list->layout()->addWidget(states);
    }
    for (const QString &uri : service.uris) {
        const bool comesWithItsPort = std::any_of(m_shown->ports.begin(), m_shown->ports.end(), [&uri](const market::ForwardedPort &port) { return directAddress(port) == uri; });
        if (comesWithItsPort)
            continue;
        const QString address = uri.contains(QStringLiteral("://")) ? uri : QStringLiteral("http://") + uri;
        addAddress({}, base::visibleText(uri, longestAddress), QUrl(address, QUrl::StrictMode));
    }
}

void LeaseAccessCard::addPort(const market::ForwardedPort &port)
{
    const QString label = tr("%1, port %2", "service, number").arg(base::visibleText(port.service, longestName), QString::number(port.port));
    const QUrl open = m_provider > 0 && port.protocol != QStringLiteral("UDP") ? market::publicUrl(port.externalPort, m_provider) : QUrl();
    if (open.isValid() && !open.isEmpty())
        addAddress(label, open.toString(), open);
    const QString direct = base::visibleText(directAddress(port), longestAddress);
    addAddress(open.isEmpty() ? label : QString(), port.url().isEmpty() ? tr("%1 (%2)", "address, protocol").arg(direct, base::visibleText(port.protocol, 8)) : direct, port.url());
}

/// Only web addresses are opened; whatever else a provider names can only be copied.
void LeaseAccessCard::addAddress(const QString &label, const QString &text, const QUrl &url)
{
    if (!label.isEmpty()) {
        auto *words = new PlainLabel(label, TextRole::Caption, TextTone::Second);
        words->setElide(Qt::ElideRight);
        m_list->layout()->addWidget(words);
    }
    const int number = m_addresses++;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setSpacing(Tokens::space1);
    auto *address = new PlainLabel(text, TextRole::MonoSmall);
    address->setObjectName(QStringLiteral("lease.address.%1").arg(number));
    address->setElide(Qt::ElideMiddle);
    row->addWidget(address, 1);
    auto *copy = new CopyButton(text);
    copy->setValue(url.isEmpty() ? text : url.toString());
    row->addWidget(copy);
    const bool web = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    if (web && url.isValid() && !url.host().isEmpty()) {
        auto *open = new Button(Icon::OpenExternal, tr("Open %1").arg(text), QStringLiteral("lease.open.%1").arg(number));
        open->setFixedSize(26, 26);
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this, url] { Q_EMIT openUrlRequested(url); });
    }
    m_list->layout()->addWidget(line);
}

} // namespace ui
