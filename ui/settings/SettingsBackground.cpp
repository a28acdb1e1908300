// SPDX-License-Identifier: Apache-2.0
// The part of SettingsPage about working without the window.
#include "ui/settings/SettingsPage.h"

#include "ui/common/Card.h"
#include "ui/common/PlainLabel.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int underTheWord = 24; ///< pixels: beside the box

void addSwitch(Card &card, QCheckBox &box, const QString &words)
{
    auto *hint = new PlainLabel(words, TextRole::Caption, TextTone::Third);
    hint->setWordWrap(true);
    hint->setContentsMargins(underTheWord, 0, 0, 0);
    box.setAccessibleDescription(words);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(&box);
    column->addWidget(hint);
    card.body()->addLayout(column);
}

} // namespace

void SettingsPage::addBackground(Card &card)
{
    auto *keep = new QCheckBox(tr("Keep working when the window is closed"));
    keep->setObjectName(QStringLiteral("settings.keepWorking"));
    keep->setChecked(m_preferences.keepWorking);
    keep->setEnabled(m_facts.canStay || m_preferences.keepWorking);
    addSwitch(card, *keep,
              m_facts.canStay ? tr("The program stays as an icon in the system tray while the trigger has work to do.")
                              : tr("This desktop shows no system tray, so closing the window ends the program."));
    connect(keep, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.keepWorking = on;
        change();
    });
    if (!m_facts.startsAtLogin)
        return;
    m_login = new QCheckBox(tr("Start at login"));
    m_login->setObjectName(QStringLiteral("settings.startAtLogin"));
    m_login->setChecked(*m_facts.startsAtLogin);
    addSwitch(card, *m_login, tr("Without its window where there is a tray, so that what the members decide is deployed."));
    connect(m_login, &QCheckBox::toggled, this, &SettingsPage::startAtLoginChosen);
}

void SettingsPage::setAskBeforeDeploy(bool ask)
{
    m_preferences.askBeforeDeploy = ask;
    const QSignalBlocker silent(m_ask);
    m_ask->setChecked(ask);
}

void SettingsPage::setStartsAtLogin(bool starts)
{
    if (!m_login)
        return;
    const QSignalBlocker silent(m_login);
    m_login->setChecked(starts);
}

} // namespace ui
