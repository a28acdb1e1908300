// SPDX-License-Identifier: Apache-2.0
#include "app/ProofDesk.h"

#include "models/deploy/ContainerPlan.h"
#include "models/deploy/order/OrderTarget.h"

#include <algorithm>

namespace app {

base::Async<QByteArray> ProofDesk::proofOf(const deploy::DeploymentKey &key)
{
    const deploy::Trigger *trigger = m_world.rules.triggerOf(key);
    const auto run = trigger ? trigger->run(key) : std::nullopt;
    if (!run)
        return base::failed<QByteArray>({base::ErrorCode::NotFound, tr("The rule of this deployment is switched off; switch it on, then try again."), {}, nullptr, 0});
    const deploy::Rule rule = trigger->rule();
    const auto witness = m_world.networks.witness(rule);
    if (!witness)
        return base::failed<QByteArray>(witness.error());
    const auto reactor = reactorOf(rule);
    if (!reactor)
        return base::failed<QByteArray>(reactor.error());
    const auto made = madeOf(rule, run->entry);
    if (!made)
        return base::failed<QByteArray>(made.error());
    dao::DaoContract &contract = witness->contract;
    auto *gatherer = new deploy::ProofGatherer({witness->reader, &contract, **reactor, m_world.clock}, this);
    const Job job{run->entry, *made, gatherer, {}};
    if (contract.info().version != dao::AbiVersion::Unknown)
        gather(job);
    else
        contract.detectVersion().then(this, [this, job](const base::Result<dao::AbiVersion> &version) {
            if (version)
                gather(job);
            else
                finish(job, base::fail(version.error()));
        });
    return job.promise.future();
}

base::Result<deploy::Reactor *> ProofDesk::reactorOf(const deploy::Rule &rule) const
{
    if (rule.target.isEmpty())
        return &m_world.engine;
    if (deploy::isOrderTarget(rule.target))
        return m_world.orders.reactor(rule);
    return base::fail(base::ErrorCode::Unsupported, tr("No proof can be made for the target “%1” of this rule: it is not known here.").arg(rule.target));
}

base::Result<deploy::DeploymentProof::Made> ProofDesk::madeOf(const deploy::Rule &rule, const deploy::JournalEntry &entry) const
{
    deploy::DeploymentProof::Made made;
    if (rule.target.isEmpty()) {
        const auto spec = descriptor::parseInstance(entry.document);
        const int replicas = spec ? std::min(spec->replicas, deploy::plan::MaxReplicas) : 0;
        for (int replica = 0; replica < replicas; ++replica)
            made.containers << deploy::plan::containerName(entry.key, replica);
        return made;
    }
    const auto order = m_world.orders.orderOf(entry.key);
    if (!order)
        return base::fail(order.error());
    if (!*order)
        return made;
    made.order = **order;
    if (const market::Order *placed = m_world.market.state().orders.order(**order))
        made.orderSpec = placed->terms.spec;
    const market::LeaseSession *session = m_world.sessions ? m_world.sessions->session(**order) : nullptr;
    const auto receipt = session ? session->receipt() : std::nullopt;
    if (receipt)
        made.manifestHash = receipt->hash;
    return made;
}

void ProofDesk::gather(const Job &job)
{
    job.gatherer->gather(job.entry, job.made).then(this, [this, job](const base::Result<deploy::DeploymentProof> &proof) {
        if (proof)
            sign(job, *proof);
        else
            finish(job, base::fail(proof.error()));
    });
}

/// A locked wallet is no failure: the proof holds without the signature, but for the member's word.
void ProofDesk::sign(const Job &job, const deploy::DeploymentProof &proof)
{
    if (m_world.signer.address().isZero())
        return finish(job, deploy::toJson(proof));
    job.gatherer->sign(proof, m_world.signer).then(this, [this, job, proof](const base::Result<deploy::DeploymentProof> &done) {
        if (done)
            return finish(job, deploy::toJson(*done));
        const base::ErrorCode code = done.error().code;
        if (code == base::ErrorCode::Locked || code == base::ErrorCode::Cancelled)
            return finish(job, deploy::toJson(proof));
        finish(job, base::fail(done.error()));
    });
}

void ProofDesk::finish(const Job &job, base::Result<QByteArray> json)
{
    job.gatherer->deleteLater();
    job.promise.complete(std::move(json));
}

} // namespace app
