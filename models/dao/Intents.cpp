// SPDX-License-Identifier: Apache-2.0
#include "models/dao/Intents.h"

#include "models/base/Units.h"
#include "models/dao/DaoAbi.h"
#include "models/dao/Tr.h"

#include <QCoreApplication>

namespace dao {

namespace {

using chain::Severity;
using chain::TxIntent;

TxIntent start(const DaoInfo &dao, const QString &kind, const QString &title, const QByteArray &data)
{
    TxIntent intent;
    intent.kind = kind;
    intent.title = title;
    intent.caption = dao.network.isEmpty() ? tr("Read what you sign. It cannot be taken back.")
                                           : tr("Read what you sign. It goes to %1 and cannot be taken back.").arg(dao.network);
    intent.to = dao.address;
    intent.data = data;
    const QString address = dao.address.toString();
    intent.lines.append({tr("Contract"), dao.name.isEmpty() ? address : dao.name + u' ' + address, dao.name.isEmpty()});
    return intent;
}

void describe(TxIntent &intent, const QString &call, const QString &effect)
{
    intent.lines.append({tr("Call"), call, true});
    intent.lines.append({tr("What it does"), effect, false});
    intent.lines.append({tr("Size"), tr("%1 bytes of call data").arg(intent.data.size()), false});
}

} // namespace

base::Result<TxIntent> makeCreateIntent(const DaoInfo &dao, const QByteArray &document, const Proposal &next)
{
    if (next.executed || next.deadline != 0)
        return base::fail(base::ErrorCode::Conflict, next.deadline != 0
            ? tr("Somebody created a proposal at this moment. Try again to use the next number.")
            : tr("Proposal number %1 was executed before it existed, so a proposal created now could never deploy. Let somebody create an empty proposal first to use that number up.").arg(next.id));
    std::vector<chain::AbiValue> arguments;
    if (dao.version == AbiVersion::V2) {
        if (document.trimmed().isEmpty())
            return base::fail(base::ErrorCode::Invalid, tr("Write the document first: a proposal without one deploys nothing."));
        if (document.size() > MaxDocumentBytes)
            return base::fail(base::ErrorCode::Limit, tr("The document is larger than 64 KiB. Make it smaller before proposing it."));
        chain::AbiValue text;
        text.data = chain::AbiValue::Text{document};
        arguments.push_back(text);
    } else if (!document.isEmpty()) {
        return base::fail(base::ErrorCode::Unsupported, tr("This version of the DAO stores no document. Use a DAO of the second version to propose infrastructure."));
    }
    const auto data = abi::createProposal(dao.version).encodeCall(arguments);
    if (!data)
        return base::fail(data.error());
    TxIntent intent = start(dao, QStringLiteral("dao.create"), tr("Create proposal %1").arg(next.id), *data);
    describe(intent, dao.version == AbiVersion::V2 ? QStringLiteral("createProposal(%1 bytes)").arg(document.size()) : QStringLiteral("createProposal()"),
             tr("Opens proposal %1 for five minutes of voting. Your own vote is not cast by this.").arg(next.id));
    if (dao.version == AbiVersion::V2) {
        intent.lines.append({tr("Document"), tr("%1 bytes, stored on chain for everybody to read").arg(document.size()), false});
        if (document.size() > 1024)
            intent.notes.append({Severity::Caution, tr("Every KiB costs about 0.7 million gas: remove what is not needed, also blanks.")});
    } else {
        intent.notes.append({Severity::Caution, tr("This version of the DAO stores no document: the event will not say what to deploy.")});
    }
    return intent;
}

base::Result<TxIntent> makeVoteIntent(const DaoInfo &dao, const Proposal &proposal, Side side, const std::vector<quint64> &unused)
{
    if (unused.empty())
        return base::fail(base::ErrorCode::Conflict, tr("All your NFTs have voted on this proposal already."));
    const bool yes = side == Side::Yes;
    const auto data = abi::voteOnProposal().encodeCall({proposal.id, yes ? 0 : 1});
    if (!data)
        return base::fail(data.error());
    TxIntent intent = start(dao, QStringLiteral("dao.vote"),
                            (yes ? tr("Vote yes on proposal %1") : tr("Vote no on proposal %1")).arg(proposal.id), *data);
    const base::U256 before = yes ? proposal.yay : proposal.nay;
    const QString after = base::toDecimal(base::checkedAdd(before, unused.size()).value_or(before));
    describe(intent, QStringLiteral("voteOnProposal(%1, %2)").arg(proposal.id).arg(yes ? QStringLiteral("YAY") : QStringLiteral("NAY")),
             (yes ? tr("Adds %1 to yes (%2 → %3). Uses %4.") : tr("Adds %1 to no (%2 → %3). Uses %4."))
                 .arg(QString::number(unused.size()), base::toDecimal(before), after, describeTokens(unused)));
    intent.lines.append({tr("Proposal"), titleOf(proposal), false});
    intent.notes.append({Severity::Info, unused.size() == 1 ? tr("This cannot be changed afterwards.")
                                                            : tr("All of them vote the same way. This cannot be changed afterwards.")});
    if (proposal.executed)
        intent.notes.append({Severity::Bad, tr("This proposal is spent: it can never deploy, whatever the vote.")});
    return intent;
}

base::Result<TxIntent> makeExecuteIntent(const DaoInfo &dao, const Proposal &proposal, const Outcome &outcome)
{
    if (outcome.kind == ExecuteOutcome::Reverts)
        return base::fail(base::ErrorCode::Conflict, outcome.sentence);
    const auto data = abi::executeProposal().encodeCall({proposal.id});
    if (!data)
        return base::fail(data.error());
    const bool deploys = outcome.kind == ExecuteOutcome::EmitsDeployEvent;
    TxIntent intent = start(dao, QStringLiteral("dao.execute"),
                            (deploys ? tr("Execute proposal %1") : tr("Burn proposal %1")).arg(proposal.id), *data);
    describe(intent, QStringLiteral("executeProposal(%1)").arg(proposal.id),
             deploys ? tr("Marks the proposal as executed and emits DeployEvent.") : tr("Marks the proposal as executed, without any event."));
    intent.lines.append({tr("Proposal"), titleOf(proposal), false});
    intent.lines.append({tr("Votes"), tr("%1 yes, %2 no").arg(base::toDecimal(proposal.yay), base::toDecimal(proposal.nay)), false});
    intent.notes.append({deploys ? Severity::Info : Severity::Bad, outcome.sentence});
    return intent;
}

base::Result<TxIntent> makeMintIntent(const DaoInfo &dao, const chain::Address &token, const base::U256 &price, const QString &currency)
{
    const auto data = abi::mint().encodeCall({});
    if (!data)
        return base::fail(data.error());
    DaoInfo where = dao;
    where.address = token;
    where.name = tr("Membership NFT");
    TxIntent intent = start(where, QStringLiteral("dao.mint"), tr("Mint a membership NFT"), *data);
    intent.value = price;
    describe(intent, QStringLiteral("mint()"), tr("Makes one new NFT for this account: one more vote on every proposal."));
    intent.lines.append({tr("Price"), QStringLiteral("%1 %2").arg(base::formatUnits(price, 18), currency), false});
    intent.notes.append({Severity::Info, tr("It can vote at once, also on proposals that are open now.")});
    return intent;
}

} // namespace dao
