// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/OrderTargets.h"
#include "app/RuleNetworks.h"
#include "models/deploy/ProofGatherer.h"

namespace app {

/// Makes the proof of a deployment: from the node of its rule's network, the rule's DAO, and the platform it was deployed to.
class ProofDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProofDesk)
public:
    /// All outlive this.
    struct World {
        deploy::TriggerSet &rules;
        RuleNetworks &networks;
        OrderTargets &orders;
        deploy::Reactor &engine;          ///< of rules that name no target
        market::Market &market;
        market::LeaseSessions *sessions;  ///< null: the network has no market
        chain::Signer &signer;
        base::Clock &clock;
    };
    explicit ProofDesk(const World &world, QObject *parent = nullptr) : QObject(parent), m_world(world) {}

    /// As JSON, signed where the wallet has an account and is unlocked. Errors: NotFound (no such run, or its rule is off),
    /// Unsupported (the rule's target), Network (the market is not up to date), those of ProofGatherer and of the DAO.
    [[nodiscard]] base::Async<QByteArray> proofOf(const deploy::DeploymentKey &key);

private:
    struct Job {
        deploy::JournalEntry entry;
        deploy::DeploymentProof::Made made;
        deploy::ProofGatherer *gatherer = nullptr;
        base::Promise<QByteArray> promise;
    };
    [[nodiscard]] base::Result<deploy::Reactor *> reactorOf(const deploy::Rule &rule) const;
    [[nodiscard]] base::Result<deploy::DeploymentProof::Made> madeOf(const deploy::Rule &rule, const deploy::JournalEntry &entry) const;
    void gather(const Job &job);
    void sign(const Job &job, const deploy::DeploymentProof &proof);
    void finish(const Job &job, base::Result<QByteArray> json);
    const World m_world;
};

} // namespace app
