// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/Services.h"
#include "app/demo/DemoPlayer.h"
#include "app/demo/Hands.h"

namespace app {

/// The third story of the demo: the DAO's rule deploys by ordering on the market. What was voted for and executed becomes
/// an order, a provider's lease and a running service by itself; closing the run ends the lease. Wants money in escrow.
class RuleStory final {
public:
    RuleStory(Services &services, const Hands &hands) : m_services(services), m_hands(hands) {}
    void addTo(std::deque<DemoStep> &steps);

private:
    using Act = std::function<base::Status()>;
    [[nodiscard]] Act click(const char *name) const;
    void addRule(std::deque<DemoStep> &steps);
    void addDecision(std::deque<DemoStep> &steps);
    void addOrder(std::deque<DemoStep> &steps);
    [[nodiscard]] const dao::Proposal *ours() const;
    [[nodiscard]] std::optional<deploy::TriggerRun> run() const; ///< of our proposal
    [[nodiscard]] bool isAt(deploy::RunPhase phase) const;
    [[nodiscard]] const market::Lease *lease() const; ///< that carries the run
    Services &m_services;
    const Hands &m_hands;
    quint64 m_proposal = 0; ///< ours
};

} // namespace app
