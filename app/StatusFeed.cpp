// SPDX-License-Identifier: Apache-2.0
#include "app/StatusFeed.h"

#include "models/base/Units.h"
#include "models/dao/Rules.h"
#include "ui/deploy/TriggerPulse.h"

namespace app {

using ui::Tone;

namespace {

constexpr std::chrono::milliseconds triggerInterval{250};

} // namespace

StatusFeed::StatusFeed(Services &services, ui::StatusModel &status, QObject *parent)
    : QObject(parent), m_services(services), m_status(status), m_triggerGate([this] { showTrigger(); }, services.clock, triggerInterval, this)
{
    connect(&services, &Services::step, this, [this](const QString &what) {
        m_step = what;
        m_halted = false;
        showNetwork();
    });
    connect(&services, &Services::living, this, [this] {
        m_step.clear();
        m_halted = false;
        showNetwork();
    });
    connect(&services, &Services::halted, this, [this] {
        m_step.clear();
        m_halted = true;
        showNetwork();
    });
    connect(&services.heads, &chain::HeadTracker::headChanged, this, [this] {
        m_headSeenMs = m_services.clock.nowMs();
        showNetwork();
    });
    connect(&services.socket, &chain::PushTransport::stateChanged, this, &StatusFeed::showNetwork);
    connect(&services.account, &wallet::AccountState::changed, this, &StatusFeed::showAccount);
    connect(&services.vault, &wallet::Vault::currentChanged, this, &StatusFeed::showAccount);
    connect(&services.vault, &wallet::Vault::accountsChanged, this, &StatusFeed::showAccount);
    connect(&services.vault, &wallet::Vault::accountsChanged, this, &StatusFeed::showLock);
    connect(&services.vault, &wallet::Vault::lockChanged, this, &StatusFeed::showLock);
    connect(&services.book, &dao::ProposalBook::membershipChanged, this, &StatusFeed::showAccount);
    const deploy::TriggerSet *rules = &services.triggerDesk.rules();
    using deploy::TriggerSet;
    for (const auto signal : {&TriggerSet::pulseChanged, &TriggerSet::rulesChanged, &TriggerSet::triggersChanged, &TriggerSet::runsChanged})
        connect(rules, signal, &m_triggerGate, &ui::RefreshGate::request);
    connect(rules, &TriggerSet::runChanged, &m_triggerGate, &ui::RefreshGate::request);
    connect(rules, &TriggerSet::stateChanged, &m_triggerGate, &ui::RefreshGate::request);
    connect(&services.heads, &chain::HeadTracker::headChanged, this, &StatusFeed::showLock); // the idle time moves on
    showNetwork();
    showAccount();
    showLock();
    showTrigger();
}

void StatusFeed::showNetwork()
{
    ui::StatusModel::Network shown;
    shown.name = m_services.network.name;
    const auto head = m_services.heads.head();
    shown.block = head ? head->number : 0;
    shown.blockSeenMs = m_headSeenMs;
    switch (m_services.socket.state()) {
    case chain::PushTransport::State::Connected:
        shown.tone = Tone::Good;
        shown.connection = m_services.socket.url().host();
        break;
    case chain::PushTransport::State::Connecting:
        shown.tone = Tone::Info;
        shown.connection = tr("connecting…");
        break;
    case chain::PushTransport::State::Waiting:
        shown.tone = m_step.isEmpty() ? Tone::Bad : Tone::Info;
        shown.connection = m_services.socket.lastError() ? m_services.socket.lastError()->summary : tr("not connected");
        break;
    }
    if (!m_step.isEmpty())
        shown.connection = m_step;
    if (m_halted) { // a notice says why
        shown.tone = Tone::Bad;
        shown.connection = tr("not connected");
    }
    m_status.setNetwork(shown);
}

void StatusFeed::showAccount()
{
    ui::StatusModel::Account shown;
    if (const auto account = m_services.vault.current()) {
        shown.name = account->name;
        shown.address = account->address.toString();
        if (const auto &membership = m_services.book.membership())
            shown.votes = dao::countVotes(base::U256(membership->tokenIds.size()));
        if (const auto balance = m_services.account.balance())
            shown.balance = base::displayUnits(*balance, m_services.network.currencyDecimals) + u' ' + m_services.network.currencySymbol;
    }
    m_status.setAccount(shown);
}

void StatusFeed::showLock()
{
    ui::StatusModel::Lock shown;
    shown.hasWallet = m_services.vault.current().has_value();
    shown.locked = !m_services.vault.isUnlocked();
    const qint64 seconds = m_services.vault.secondsUntilLock();
    shown.locksAtMs = seconds < 0 ? 0 : m_services.clock.nowMs() + seconds * 1000;
    m_status.setLock(shown);
}

void StatusFeed::showTrigger()
{
    if (!m_services.hasDao())
        return m_status.setTrigger({}); // there is nothing to trigger on
    const ui::TriggerPulse pulse = ui::pulseOf(m_services.triggerDesk.rules());
    const bool waits = pulse.held > 0 && ui::wordsFor(pulse).tone == Tone::Good;
    m_status.setTrigger({ui::heartbeatOf(pulse), waits ? Tone::Caution : ui::wordsFor(pulse).tone});
}

} // namespace app
