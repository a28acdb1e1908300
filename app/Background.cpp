// SPDX-License-Identifier: Apache-2.0
#include "app/Background.h"

#include <QWidget>

namespace app {

namespace {

constexpr std::chrono::milliseconds lineInterval{1000};
const QString notificationId = QStringLiteral("background"); ///< no lease's: a click only opens the window

QString lineOf(const ui::TriggerPulse &pulse)
{
    return Background::tr("Trigger: %1").arg(ui::heartbeatOf(pulse));
}

} // namespace

Background::Background(deploy::TriggerSet &rules, ui::DesktopNotifier &desktop, QWidget &window, base::Clock &clock)
    : m_rules(rules), m_desktop(desktop), m_window(window), m_gate([this] { refresh(); }, clock, lineInterval, this)
{
    connect(&desktop, &ui::DesktopNotifier::openRequested, this, &Background::open);
    connect(&desktop, &ui::DesktopNotifier::quitRequested, this, &Background::quitRequested);
    connect(&rules, &deploy::TriggerSet::pulseChanged, &m_gate, &ui::RefreshGate::request);
    connect(&rules, &deploy::TriggerSet::rulesChanged, &m_gate, &ui::RefreshGate::request);
    connect(&rules, &deploy::TriggerSet::runChanged, &m_gate, &ui::RefreshGate::request);
}

bool Background::takeOver()
{
    if (!m_wanted || !m_desktop.canStay() || !ui::pulseOf(m_rules).isWorking())
        return false;
    hide();
    if (!std::exchange(m_told, true) && m_desktop.isAvailable())
        m_desktop.show(notificationId, tr("Commonrack goes on"), tr("The trigger works on without its window. Open or quit it by its icon here; Settings can change this."), ui::Tone::Info);
    return true;
}

bool Background::beginHidden()
{
    if (!m_desktop.canStay())
        return false;
    hide();
    return true;
}

void Background::hide()
{
    const ui::TriggerPulse pulse = ui::pulseOf(m_rules);
    m_held = pulse.held;
    m_alarmed = pulse.state == deploy::Trigger::State::Alarmed;
    m_hidden = true;
    m_window.hide();
    m_desktop.stay(lineOf(pulse));
}

void Background::open()
{
    if (!std::exchange(m_hidden, false))
        return;
    m_desktop.leave();
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Background::refresh()
{
    if (!m_hidden)
        return;
    const ui::TriggerPulse pulse = ui::pulseOf(m_rules);
    m_desktop.stay(lineOf(pulse));
    if (m_desktop.isAvailable())
        tellWhatWaits(pulse);
}

/// Nobody sees the window: what cannot go on without a person is told outside it, once.
void Background::tellWhatWaits(const ui::TriggerPulse &pulse)
{
    const bool alarmed = pulse.state == deploy::Trigger::State::Alarmed;
    if (alarmed && !m_alarmed)
        m_desktop.show(notificationId, tr("A deployment lost its event"), tr("The chain was reorganised after it had begun. Nothing new is deployed until you have looked at it."), ui::Tone::Bad);
    else if (pulse.held > m_held)
        m_desktop.show(notificationId, tr("A deployment waits for you"), tr("Open Commonrack and look at the Trigger page."), ui::Tone::Caution);
    m_alarmed = alarmed;
    m_held = pulse.held;
}

} // namespace app
