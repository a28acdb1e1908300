// SPDX-License-Identifier: Apache-2.0
// The part of Trigger that counts signatures: see Approval.h for what is signed.
#include "models/deploy/Trigger.h"

#include <algorithm>

namespace deploy {

namespace {

base::Error noMember(const chain::Address &account)
{
    return {base::ErrorCode::Auth, deploy::Trigger::tr("%1 is no member of this DAO, so its approval does not count.").arg(account.toString()), {}, nullptr, 0};
}

base::Error hasChanged(const DeploymentKey &key)
{
    return {base::ErrorCode::Conflict, deploy::Trigger::tr("The run changed meanwhile; look at it again before you approve it."), key, nullptr, 0};
}

} // namespace

/// Of different members, and for the run as it is: after a reorganisation it may be another document.
void Trigger::countApprovals(Run &run) const
{
    run.approvedBy.clear();
    for (const Approval &approval : run.approvals) {
        const bool counted = std::find(run.approvedBy.begin(), run.approvedBy.end(), approval.member) != run.approvedBy.end();
        if (!counted && isSigned(approval, run.entry))
            run.approvedBy.push_back(approval.member);
    }
}

base::Async<bool> Trigger::approveSigned(const DeploymentKey &key, chain::Signer &signer, MemberCheck &members)
{
    const auto known = findFor(key, &TriggerRun::canSign, tr("This run is not waiting for an approval."));
    if (!known)
        return base::failed<bool>(known.error());
    base::Promise<bool> promise;
    const chain::Hash hash = approvalHash((*known)->entry);
    const chain::Address member = signer.address();
    const auto keep = [this, promise, key, hash, member](const base::Result<chain::Signature> &signature) {
        const Run *run = find(key);
        if (!signature)
            return promise.fail(signature.error());
        if (!run || approvalHash(run->entry) != hash)
            return promise.fail(hasChanged(key));
        keepApproval({key, member, signature->toBytes65(), m_clock.nowMs()}, promise);
    };
    members.isMember(member).then(m_session.get(), [this, promise, hash, member, keep, &signer](const base::Result<bool> &isMember) {
        if (!isMember)
            return promise.fail(isMember.error());
        if (!*isMember)
            return promise.fail(noMember(member));
        signer.signHash(hash).then(m_session.get(), keep);
    });
    return promise.future();
}

base::Async<DeploymentKey> Trigger::importApproval(const QByteArray &json, MemberCheck &members)
{
    auto foreign = approvalFromJson(json);
    if (!foreign)
        return base::failed<DeploymentKey>(foreign.error());
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto &item) { return foreign->isFor(item.second->entry); });
    if (found == m_runs.end())
        return base::failed<DeploymentKey>({base::ErrorCode::NotFound,
                                            tr("This approval is for a deployment that is not in this journal, or for another document. Ask its sender which proposal it is for."),
                                            {}, nullptr, 0});
    Approval approval = std::move(foreign->approval);
    approval.key = found->first;
    approval.atMs = m_clock.nowMs();
    if (!isSigned(approval, found->second->entry))
        return base::failed<DeploymentKey>({base::ErrorCode::Invalid,
                                            tr("This approval is not signed by the member it names, so it does not count. Ask for it again."),
                                            approval.member.toString(), nullptr, 0});
    if (!describe(*found->second).canSign)
        return base::failed<DeploymentKey>({base::ErrorCode::Conflict, tr("This run is not waiting for an approval."), approval.key, nullptr, 0});
    base::Promise<DeploymentKey> answer;
    base::Promise<bool> kept;
    kept.future().then(m_session.get(), [answer, key = approval.key](const base::Result<bool> &done) {
        done ? answer.complete(key) : answer.fail(done.error());
    });
    members.isMember(approval.member).then(m_session.get(), [this, approval, kept](const base::Result<bool> &isMember) {
        if (!isMember)
            return kept.fail(isMember.error());
        if (!*isMember)
            return kept.fail(noMember(approval.member));
        keepApproval(approval, kept);
    });
    return answer.future();
}

/// Written down first, counted then.
void Trigger::keepApproval(const Approval &approval, const base::Promise<bool> &promise)
{
    m_journal.addApproval(approval).then(m_session.get(), [this, approval, promise](const base::Result<bool> &written) {
        Run *run = find(approval.key);
        if (!written || !run)
            return promise.complete(written);
        std::erase_if(run->approvals, [&](const Approval &other) { return other.member == approval.member; });
        run->approvals.push_back(approval);
        countApprovals(*run);
        tell(*run);
        promise.complete(true);
        if (mayAct() && find(approval.key))
            evaluate(*find(approval.key));
    });
}

std::vector<QByteArray> Trigger::exportApprovals(const DeploymentKey &key) const
{
    std::vector<QByteArray> texts;
    const Run *run = find(key);
    if (!run)
        return texts;
    for (const Approval &approval : run->approvals) {
        if (isSigned(approval, run->entry))
            texts.push_back(toJson(approval, run->entry));
    }
    return texts;
}

} // namespace deploy
