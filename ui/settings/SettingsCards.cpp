// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/SettingsPage.h"

#include "ui/common/Card.h"
#include "ui/common/CopyButton.h"
#include "ui/common/FormField.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

// The sections of SettingsPage, one function each.
namespace ui {

namespace {

/// A card whose body has room between its fields.
Card *makeCard(const QString &title, const QString &name)
{
    auto *card = new Card(title);
    card->setObjectName(name);
    card->body()->setSpacing(Tokens::space3);
    return card;
}

} // namespace

Card *SettingsPage::makeAppearance()
{
    Card *card = makeCard(tr("Appearance"), QStringLiteral("settings.appearance"));
    QComboBox *theme = makeChoice(QStringLiteral("settings.theme"), m_preferences.theme, &Preferences::theme);
    theme->addItem(tr("As the system"), QStringLiteral("system"));
    theme->addItem(tr("Light"), QStringLiteral("light"));
    theme->addItem(tr("Dark"), QStringLiteral("dark"));
    theme->addItem(tr("High contrast"), QStringLiteral("contrast"));
    QComboBox *language = makeChoice(QStringLiteral("settings.language"), m_preferences.language, &Preferences::language);
    language->addItem(tr("As the system"), QString());
    // Each language is named in itself, so that nobody gets lost.
    const std::pair<const char *, const char *> languages[] = {{"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}};
    for (const auto &[code, name] : languages)
        language->addItem(QString::fromUtf8(name), QString::fromUtf8(code));
    card->body()->addWidget(new FormField(tr("Theme"), theme));
    card->body()->addWidget(new FormField(tr("Language"), language));
    return card;
}

Card *SettingsPage::makeNetwork()
{
    Card *card = makeCard(tr("Network"), QStringLiteral("settings.networkCard"));
    m_network = makeChoice(QStringLiteral("settings.network"), m_preferences.network, &Preferences::network);
    for (const auto &network : m_facts.networks)
        m_network->addItem(tr("%1 · chain %2").arg(network.name, QString::number(network.chainId)), network.id);
    m_endpoint = new QLineEdit(m_preferences.rpcEndpoint);
    m_endpoint->setObjectName(QStringLiteral("settings.rpc"));
    m_endpoint->setPlaceholderText(tr("Such as %1").arg(QStringLiteral("https://node.example")));
    m_endpointField = new FormField(tr("Own node"), m_endpoint,
                                    tr("One RPC address to use instead of the network's own. Its chain id is checked. Empty: the network's own."));
    m_confirmations = makeNumber(QStringLiteral("settings.confirmations"), 10'000, m_preferences.confirmations, tr("What the network asks for"), {},
                                 &Preferences::confirmations);
    m_confirmationsField = new FormField(tr("Confirmations"), m_confirmations);
    card->body()->addWidget(new FormField(tr("Network"), m_network, tr("Each network has its own DAO, journal and leases.")));
    card->body()->addWidget(m_endpointField);
    card->body()->addWidget(m_confirmationsField);
    m_logsApi = new QLineEdit(m_preferences.logsApi);
    m_logsApi->setObjectName(QStringLiteral("settings.logsApi"));
    m_logsApi->setPlaceholderText(tr("Such as %1").arg(QStringLiteral("https://api.etherscan.io/v2/api")));
    m_logsApiField = new FormField(tr("Second source for events"), m_logsApi,
                                   tr("An explorer's logs API, asked where the node refuses old blocks; what it says is checked against the node. Empty: none."));
    m_logsApiKey = new QLineEdit(m_preferences.logsApiKey);
    m_logsApiKey->setObjectName(QStringLiteral("settings.logsApiKey"));
    m_logsApiKey->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    card->body()->addWidget(m_logsApiField);
    card->body()->addWidget(new FormField(tr("Its API key"), m_logsApiKey));
    connect(m_logsApi, &QLineEdit::editingFinished, this, &SettingsPage::takeLogsApi);
    connect(m_logsApiKey, &QLineEdit::editingFinished, this, &SettingsPage::takeLogsApi);
    connect(m_logsApi, &QLineEdit::textEdited, this, [this] { m_logsApiField->setError({}); });
    connect(m_endpoint, &QLineEdit::editingFinished, this, &SettingsPage::takeEndpoint);
    connect(m_endpoint, &QLineEdit::textEdited, this, [this] { m_endpointField->setError({}); });
    return card;
}

Card *SettingsPage::makeTrigger()
{
    Card *card = makeCard(tr("Trigger"), QStringLiteral("settings.trigger"));
    auto *ask = new QCheckBox(tr("Ask me before it deploys"));
    m_ask = ask;
    ask->setObjectName(QStringLiteral("settings.ask"));
    ask->setChecked(m_preferences.askBeforeDeploy);
    auto *hint = new PlainLabel(tr("Otherwise the vote is the approval: what was executed with more yes than no is deployed."), TextRole::Caption, TextTone::Third);
    hint->setWordWrap(true);
    hint->setContentsMargins(24, 0, 0, 0);
    ask->setAccessibleDescription(hint->text());
    QSpinBox *quorum = makeNumber(QStringLiteral("settings.quorum"), 1'000'000, m_preferences.quorum, tr("None"), {}, &Preferences::quorum);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(ask);
    column->addWidget(hint);
    card->body()->addLayout(column);
    card->body()->addWidget(new FormField(tr("Quorum"), quorum,
                                          tr("Votes that must be cast before this program offers to execute. The contract itself has no quorum: others may still execute.")));
    addBackground(*card);
    connect(ask, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.askBeforeDeploy = on;
        change();
    });
    return card;
}

Card *SettingsPage::makeEngine()
{
    Card *card = makeCard(tr("Container engine"), QStringLiteral("settings.engine"));
    m_enginePill = new Pill(tr("Asking"), Tone::Info);
    m_engineSentence = new PlainLabel(tr("Looking for Podman or Docker…"), TextRole::Body, TextTone::Second);
    m_engineSentence->setObjectName(QStringLiteral("settings.engineState"));
    m_engineSentence->setWordWrap(true);
    auto *again = new Button(Icon::Refresh, tr("Look again"), QStringLiteral("settings.engineCheck"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_enginePill);
    row->addWidget(m_engineSentence, 1);
    row->addWidget(again);
    m_socket = new QLineEdit(m_preferences.engineSocket);
    m_socket->setObjectName(QStringLiteral("settings.socket"));
    m_socket->setPlaceholderText(tr("Found by itself"));
    m_socketField = new FormField(tr("Socket"), m_socket, tr("Empty: the usual places. Else a path, or tcp:// on this computer."));
    card->body()->addLayout(row);
    card->body()->addWidget(m_socketField);
    connect(again, &QPushButton::clicked, this, &SettingsPage::engineCheckRequested);
    connect(m_socket, &QLineEdit::editingFinished, this, &SettingsPage::takeSocket);
    connect(m_socket, &QLineEdit::textEdited, this, [this] { m_socketField->setError({}); });
    return card;
}

Card *SettingsPage::makeSecurity()
{
    Card *card = makeCard(tr("Security"), QStringLiteral("settings.security"));
    QSpinBox *minutes = makeNumber(QStringLiteral("settings.autoLock"), 24 * 60, m_preferences.autoLockMinutes, tr("Never"), tr(" min"), &Preferences::autoLockMinutes);
    card->body()->addWidget(new FormField(tr("Lock the wallet when idle for"), minutes, tr("Locking wipes the key from memory. The trigger goes on; only rules that order on the Spheron market need the key.")));
    return card;
}

Card *SettingsPage::makeAbout()
{
    Card *card = makeCard(tr("About"), QStringLiteral("settings.about"));
    auto *grid = new KeyValueGrid(96);
    grid->addRow(tr("Version"), tr("Commonrack %1").arg(m_facts.version));
    grid->addRow(tr("Licence"), QStringLiteral("Apache-2.0"));
    auto *folder = new QWidget;
    auto *row = new QHBoxLayout(folder);
    row->setSpacing(Tokens::space1);
    auto *path = new PlainLabel(m_facts.profileFolder, TextRole::Mono);
    path->setElide(Qt::ElideMiddle);
    path->setObjectName(QStringLiteral("settings.folder"));
    auto *copy = new CopyButton(tr("folder"));
    copy->setValue(m_facts.profileFolder);
    auto *show = new Button(Icon::OpenExternal, tr("Show the folder"), QStringLiteral("settings.showFolder"));
    show->setFixedSize(24, 24);
    row->addWidget(path, 1);
    row->addWidget(copy);
    row->addWidget(show);
    grid->addRow(tr("Folder"), folder);
    card->body()->addWidget(grid);
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT openUrlRequested(QUrl::fromLocalFile(m_facts.profileFolder)); });
    return card;
}

} // namespace ui
