// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/AuditTrail.h"
#include "models/deploy/TriggerSet.h"

namespace app {

/// The trigger's rules at work, and the proof of what they did. The rule of the DAO in use has a Trigger that lives as
/// long as the services ("home"): it works as the settings say until somebody sets up a rule for that DAO.
class TriggerDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriggerDesk)
public:
    /// What holds for this run of the program over what is kept; nothing of it is written.
    struct ThisRun {
        std::optional<int> confirmations;
        std::optional<bool> paused;
        std::optional<bool> askBeforeDeploy;
        bool unattended = false; ///< nobody is there to choose about what was missed: it goes on by itself
    };
    /// `makers`: for rules of other contracts. All references outlive this.
    TriggerDesk(store::Database &database, deploy::Journal &journal, market::DeploymentLedger &ledger, base::Clock &clock, deploy::Trigger &home,
                deploy::TriggerSet::Makers makers, const ThisRun &thisRun);
    ~TriggerDesk() override;

    [[nodiscard]] deploy::TriggerSet &rules() { return m_rules; }
    [[nodiscard]] const deploy::TriggerSet &rules() const { return m_rules; }
    [[nodiscard]] deploy::AuditTrail &audit() { return m_audit; }
    /// Reads the rules and begins. `usual` is in force for its contract where nobody set one up.
    void start(const deploy::Rule &usual);
    void stop();
    [[nodiscard]] bool isStarted() const { return m_started; }
    /// Confirmations and approval were chosen in the settings: they hold for the rule of the DAO in use, kept or not.
    void chooseUsual(const deploy::Rule &before, const deploy::Rule &now);
    /// The rule of the DAO in use; nothing before it is known.
    [[nodiscard]] std::optional<deploy::Rule> homeRule() const;

Q_SIGNALS:
    void failed(const base::Error &error);
    void homeRuleChanged();

private:
    [[nodiscard]] deploy::TriggerSet::Makers complete(deploy::TriggerSet::Makers makers);
    [[nodiscard]] bool isHome(const deploy::Rule &rule) const;
    [[nodiscard]] deploy::Rule adjusted(deploy::Rule rule) const;
    deploy::Trigger &m_home;
    const ThisRun m_thisRun;
    deploy::RuleStore m_store;
    deploy::AuditTrail m_audit;
    deploy::TriggerSet m_rules;
    bool m_started = false;
};

} // namespace app
