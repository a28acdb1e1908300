// SPDX-License-Identifier: Apache-2.0
// How the services set up and run the trigger.
#include "app/Services.h"
#include "models/base/Units.h"
#include "models/deploy/order/OrderTarget.h"

namespace app {

namespace {

/// A container engine names no price, so no cost is known; an order costs at most what the rule offers for an hour.
deploy::Trigger::CostOf costOf(const deploy::Rule &rule, int blockTimeSeconds)
{
    constexpr int tokenDecimals = 18;
    const auto wishes = deploy::orderWishesOf(rule.target, blockTimeSeconds);
    if (!wishes)
        return {};
    const auto most = base::parseUnits(wishes->pricePerHour, tokenDecimals);
    if (!most)
        return {};
    return [most = *most](const descriptor::InstanceSpec &) { return std::optional(most); };
}

} // namespace

/// The rule of the DAO in use as the settings have it.
deploy::Rule Services::usualRule(const chain::NetworkProfile &network, const ui::Preferences &preferences)
{
    deploy::Rule rule;
    rule.name = tr("Deploy what the members decided");
    rule.chainId = network.chainId;
    rule.contract = network.contract(QStringLiteral("dao")).value_or(chain::Address());
    rule.confirmations = preferences.confirmations > 0 ? quint64(preferences.confirmations) : network.confirmations;
    rule.paused = preferences.triggerPaused;
    rule.approval = preferences.askBeforeDeploy ? deploy::Rule::Approval::Ask : deploy::Rule::Approval::Automatic;
    return rule;
}

/// What rules of other contracts are made of.
deploy::TriggerSet::Makers Services::ruleMakers()
{
    deploy::TriggerSet::Makers makers;
    makers.source = [this](const deploy::Rule &rule) { return ruleNetworks.source(rule); };
    makers.resolver = [this](const deploy::Rule &rule) { return ruleNetworks.resolver(rule); };
    makers.finality = [this](const deploy::Rule &rule) { return ruleNetworks.finality(rule); };
    makers.reactor = [this](const deploy::Rule &rule) -> base::Result<deploy::Reactor *> {
        if (rule.target.isEmpty())
            return &reactor;
        if (deploy::isOrderTarget(rule.target))
            return orderTargets.reactor(rule);
        return base::fail(base::ErrorCode::NotFound, tr("The target “%1” of this rule is not known here. Choose another one.").arg(rule.target));
    };
    // Of another DAO the members are not read: a rule that does not name them waits, and says so.
    makers.turns = [this](const deploy::Rule &rule) -> deploy::TurnGuard * {
        const bool isHome = rule.chainId == network.chainId && rule.contract == contract.info().address;
        return isHome || !rule.turns.members.empty() ? &orderTargets.turns() : nullptr;
    };
    makers.cost = [this](const deploy::Rule &rule) { return costOf(rule, network.blockTimeSeconds); };
    return makers;
}

void Services::startTrigger(quint64 fromBlock)
{
    deploy::Rule rule = usualRule(network, settings.preferences());
    rule.fromBlock = fromBlock;
    triggerDesk.start(rule);
}

void Services::retryFailedRuns()
{
    const deploy::TriggerSet &rules = triggerDesk.rules();
    for (const deploy::Rule &rule : rules.rules()) {
        if (deploy::Trigger *one = rule.target.isEmpty() ? rules.trigger(rule.id) : nullptr)
            one->retryFailed();
    }
}

void Services::applyPreferences(const ui::Preferences &preferences)
{
    const deploy::Rule before = usualRule(network, settings.preferences());
    if (const auto saved = settings.save(preferences); !saved)
        Q_EMIT failed(saved.error());
    vault.setAutoLock(std::chrono::minutes(preferences.autoLockMinutes));
    deploy::Rule rule = usualRule(network, preferences);
    rule.fromBlock = trigger.rule().fromBlock;
    if (triggerDesk.isStarted())
        triggerDesk.chooseUsual(before, rule);
    else
        trigger.setRule(rule);
}

} // namespace app
