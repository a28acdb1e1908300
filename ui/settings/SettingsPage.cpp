// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/SettingsPage.h"

#include "ui/common/Card.h"
#include "ui/common/FormField.h"
#include "ui/common/NoteBox.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/WheelGuard.h"
#include "ui/settings/Fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

// SettingsCards.cpp makes the sections; here is what they do.
namespace ui {

namespace {

constexpr int twoColumnsFrom = 820;
constexpr qsizetype inFirstColumn = 3;

/// What takes effect only with a new connection.
bool needsRestart(const Preferences &a, const Preferences &b)
{
    return a.network != b.network || a.rpcEndpoint != b.rpcEndpoint || a.engineSocket != b.engineSocket || a.language != b.language || a.logsApi != b.logsApi
        || a.logsApiKey != b.logsApiKey;
}

} // namespace

SettingsPage::SettingsPage(const Preferences &preferences, const SettingsFacts &facts, QWidget *parent)
    : Page(PageId::Settings, parent), m_preferences(preferences), m_atStart(preferences), m_facts(facts)
{
    header()->setCaption(tr("Kept on this computer"));
    QVBoxLayout *column = scrollBody();
    column->addWidget(makeRestartNote());
    m_cards = {makeAppearance(), makeNetwork(), makeSecurity(), makeTrigger(), makeWarnings(), makeEngine(), makeAbout()};
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(Tokens::space4);
    column->addLayout(m_columns);
    column->addStretch(1);
    arrange(true);
    refreshNetwork();
}

QWidget *SettingsPage::makeRestartNote()
{
    auto *note = new NoteBox(tr("The connection must be made anew for this to take effect. Nothing is lost: what is running goes on."), Tone::Caution);
    note->setTitle(tr("Not in use yet"));
    auto *again = new Button(tr("Connect again"), QStringLiteral("settings.restart"));
    m_restart = new QWidget;
    m_restart->setObjectName(QStringLiteral("settings.restartNote"));
    auto *row = new QHBoxLayout(m_restart);
    row->setSpacing(Tokens::space3);
    row->addWidget(note, 1);
    row->addWidget(again);
    m_restart->hide();
    connect(again, &QPushButton::clicked, this, &SettingsPage::restartRequested);
    return m_restart;
}

QSpinBox *SettingsPage::makeNumber(const QString &name, int most, int value, const QString &zero, const QString &suffix, int Preferences::*member)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(0, most);
    box->setValue(value);
    box->setSpecialValueText(zero);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    new WheelGuard(*box);
    connect(box, &QSpinBox::valueChanged, this, [this, member](int now) {
        m_preferences.*member = now;
        change();
    });
    return box;
}

QComboBox *SettingsPage::makeChoice(const QString &name, const QString &current, QString Preferences::*member)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    new WheelGuard(*box);
    // The entries come later: the current one is chosen when it is added.
    connect(box->model(), &QAbstractItemModel::rowsInserted, box, [box, current] {
        const int at = box->findData(current);
        if (at >= 0)
            box->setCurrentIndex(at);
    });
    connect(box, &QComboBox::activated, this, [this, box, member] {
        m_preferences.*member = box->currentData().toString();
        change();
    });
    return box;
}

void SettingsPage::change()
{
    refreshNetwork();
    Q_EMIT preferencesChanged(m_preferences);
}

void SettingsPage::takeEndpoint()
{
    const QString text = m_endpoint->text().trimmed();
    const QString problem = endpointProblem(text);
    m_endpointField->setError(problem);
    if (!problem.isEmpty() || text == m_preferences.rpcEndpoint)
        return;
    m_preferences.rpcEndpoint = text;
    change();
}

void SettingsPage::takeSocket()
{
    const QString text = m_socket->text().trimmed();
    const QString problem = socketProblem(text);
    m_socketField->setError(problem);
    if (!problem.isEmpty() || text == m_preferences.engineSocket)
        return;
    m_preferences.engineSocket = text;
    change();
}

void SettingsPage::takeLogsApi()
{
    const QString text = m_logsApi->text().trimmed();
    const QString key = m_logsApiKey->text().trimmed();
    const QString problem = apiProblem(text);
    m_logsApiField->setError(problem);
    if (!problem.isEmpty() || (text == m_preferences.logsApi && key == m_preferences.logsApiKey))
        return;
    m_preferences.logsApi = text;
    m_preferences.logsApiKey = key;
    change();
}

void SettingsPage::refreshNetwork()
{
    m_restart->setVisible(needsRestart(m_preferences, m_atStart));
    quint64 asked = 0;
    for (const auto &network : m_facts.networks) {
        if (network.id == m_preferences.network)
            asked = network.confirmations;
    }
    m_confirmationsField->setHint(asked > 0 ? tr("Blocks on top before the trigger acts. %1 is what this network asks for; fewer is at your own risk.").arg(QLocale().toString(asked))
                                            : tr("Blocks on top before the trigger acts."));
}

void SettingsPage::setEngineState(bool found, const QString &sentence)
{
    m_enginePill->setState(found ? tr("Ready") : tr("Does not answer"), found ? Tone::Good : Tone::Bad);
    m_engineSentence->setText(sentence);
}

void SettingsPage::activated()
{
    Q_EMIT engineCheckRequested();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange(width() >= twoColumnsFrom);
}

void SettingsPage::arrange(bool twoColumns)
{
    const int count = twoColumns ? 2 : 1;
    if (count == m_columnCount)
        return;
    m_columnCount = count;
    while (QLayoutItem *item = m_columns->takeAt(0))
        delete item;
    QVBoxLayout *column = nullptr;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (i == 0 || (twoColumns && i == inFirstColumn)) {
            column = new QVBoxLayout;
            column->setSpacing(Tokens::space4);
            m_columns->addLayout(column, 1);
        }
        column->addWidget(m_cards.at(i));
        if (i + 1 == m_cards.size() || (twoColumns && i + 1 == inFirstColumn))
            column->addStretch(1);
    }
}

} // namespace ui
