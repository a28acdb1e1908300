// SPDX-License-Identifier: Apache-2.0
#include "models/dao/Rules.h"

#include "models/base/Json.h"
#include "models/base/VisibleText.h"
#include "models/dao/Tr.h"

#include <QCoreApplication>
#include <QMap>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace dao {

namespace {

using Mark = Condition::Mark;

bool votingIsOpen(const Proposal &proposal, qint64 chainTime)
{
    return proposal.deadline > chainTime; // the contract's own comparison
}

Condition memberCondition(const std::optional<Membership> &membership)
{
    if (!membership)
        return {Mark::Refused, tr("Choose an account first: only holders of a membership NFT take part."), true};
    if (!membership->isMember())
        return {Mark::Refused, tr("This account holds no membership NFT: mint one or ask a member for one."), true};
    return {Mark::Met, tr("You are a member"), true};
}

QString tallySentence(const Proposal &proposal)
{
    if (proposal.yay > proposal.nay)
        return tr("More yes than no");
    if (proposal.yay < proposal.nay)
        return tr("More no than yes");
    return proposal.yay == 0 ? tr("Nobody has voted yet") : tr("As many no as yes: a tie");
}

base::U256 votesCast(const Proposal &proposal)
{
    return base::checkedAdd(proposal.yay, proposal.nay).value_or((std::numeric_limits<base::U256>::max)());
}

} // namespace

ProposalState stateOf(const Proposal &proposal, qint64 chainTime)
{
    const bool won = proposal.yay > proposal.nay;
    if (proposal.executed) {
        return won && !proposal.bornExecuted && !executedTooEarly(proposal, chainTime) ? ProposalState::Deployed : ProposalState::Burned;
    }
    if (votingIsOpen(proposal, chainTime))
        return ProposalState::Voting;
    if (won)
        return ProposalState::Passed;
    return proposal.yay == proposal.nay ? ProposalState::Tied : ProposalState::Lost;
}

bool executedTooEarly(const Proposal &proposal, qint64 chainTime)
{
    constexpr qint64 lag = 60;
    return proposal.executed && votingIsOpen(proposal, chainTime + lag);
}

Heading headingOf(const Proposal &proposal)
{
    constexpr qsizetype longestName = 80;
    Heading heading{tr("Proposal %1").arg(proposal.id), {}};
    const auto document = base::parseJson(proposal.document, {.bytes = 64 * 1024, .depth = 32});
    if (!document || !document->is_object())
        return heading;
    const auto text = [](const nlohmann::json &object, const char *name) -> QString {
        const auto member = object.is_object() ? object.find(name) : object.end();
        if (!object.is_object() || member == object.end() || !member->is_string())
            return {};
        return base::visibleText(QString::fromStdString(member->get_ref<const std::string &>()), longestName).trimmed();
    };
    if (const QString name = text(*document, "clusterName"); !name.isEmpty())
        heading.title = name;
    if (const auto configuration = document->find("configuration"); configuration != document->end()) {
        const QString tag = text(*configuration, "tag");
        heading.image = text(*configuration, "image");
        if (!heading.image.isEmpty() && !tag.isEmpty())
            heading.image += (tag.startsWith(u"sha256:") ? u'@' : u':') + tag;
    }
    return heading;
}

QString titleOf(const Proposal &proposal)
{
    return headingOf(proposal).title;
}

bool allowed(const Conditions &conditions)
{
    return std::all_of(conditions.begin(), conditions.end(), [](const Condition &c) { return c.isMet() || !c.required; });
}

QString firstReason(const Conditions &conditions)
{
    for (const Condition &condition : conditions) {
        if (condition.required && !condition.isMet())
            return condition.sentence;
    }
    return {};
}

Conditions canVote(const Proposal &proposal, const std::optional<Membership> &membership,
                   const std::optional<std::vector<quint64>> &unused, qint64 chainTime)
{
    Conditions conditions;
    conditions.push_back(votingIsOpen(proposal, chainTime)
                             ? Condition{Mark::Met, tr("Voting is open"), true}
                             : Condition{Mark::Refused, tr("Voting has ended."), true});
    conditions.push_back(memberCondition(membership));
    if (unused && membership && membership->isMember()) {
        const bool none = unused->empty() && membership->complete;
        conditions.push_back(none ? Condition{Mark::Refused, tr("All your NFTs have voted on this proposal already."), true}
                                  : Condition{Mark::Met, tr("You have unused votes"), true});
    }
    return conditions;
}

Conditions canExecute(const Proposal &proposal, const std::optional<Membership> &membership, qint64 chainTime,
                      std::optional<int> quorum)
{
    const bool open = votingIsOpen(proposal, chainTime);
    Conditions conditions;
    conditions.push_back(open ? Condition{Mark::Waiting, tr("Voting has not ended yet"), true}
                              : Condition{Mark::Met, tr("Voting has ended"), true});
    if (quorum && *quorum > 0) {
        const bool reached = votesCast(proposal) >= *quorum;
        conditions.push_back({reached ? Mark::Met : open ? Mark::Waiting : Mark::Refused,
                              (reached ? tr("Quorum of %1 reached; this program's policy, not the contract's")
                                       : tr("Quorum of %1 not reached; this program's policy, not the contract's"))
                                  .arg(*quorum),
                              true});
    }
    const bool won = proposal.yay > proposal.nay;
    conditions.push_back({won ? Mark::Met : open ? Mark::Waiting : Mark::Refused, tallySentence(proposal), false});
    conditions.push_back(memberCondition(membership));
    conditions.push_back(proposal.executed ? Condition{Mark::Refused, tr("It has been executed before; that works only once."), true}
                                           : Condition{Mark::Met, tr("Not executed before"), true});
    return conditions;
}

Outcome executeOutcome(const Proposal &proposal, const std::optional<Membership> &membership, qint64 chainTime)
{
    if (proposal.executed) {
        switch (stateOf(proposal, chainTime)) {
        case ProposalState::Deployed:
            return {ExecuteOutcome::Reverts, tr("This proposal was executed and its DeployEvent was emitted. It cannot be executed again.")};
        default:
            return {ExecuteOutcome::Reverts, tr("This proposal is spent: it was executed without a DeployEvent and can never deploy.")};
        }
    }
    const bool open = votingIsOpen(proposal, chainTime);
    if (!open && membership && !membership->isMember())
        return {ExecuteOutcome::Reverts, tr("The contract refuses this account: only a holder of a membership NFT executes.")};
    if (proposal.yay > proposal.nay) {
        if (proposal.version == AbiVersion::V1)
            return {ExecuteOutcome::EmitsDeployEvent, open ? tr("With the votes cast so far, executing will emit DeployEvent, but without a document: this version of the DAO stores none.")
                                                           : tr("This will emit DeployEvent, but without a document: this version of the DAO stores none.")};
        return {ExecuteOutcome::EmitsDeployEvent, open ? tr("With the votes cast so far, executing after the deadline will emit DeployEvent with this document.")
                                                       : tr("This will emit DeployEvent with this document, and every trigger that follows this DAO will deploy it.")};
    }
    return {ExecuteOutcome::BurnsProposal, open ? tr("With the votes cast so far, executing would only burn the proposal: a tie or a lost vote can never deploy.")
                                                : tr("This will only burn the proposal: a tie or a lost vote can never deploy.")};
}

QString explainRevert(const QString &code)
{
    static const QMap<QString, const char *> sentences = {
        {QStringLiteral("NOT_A_DAO_MEMBER"), QT_TRANSLATE_NOOP("dao", "This account holds no membership NFT. Mint one, or switch to an account that holds one.")},
        {QStringLiteral("DEADLINE_EXCEEDED"), QT_TRANSLATE_NOOP("dao", "Voting on this proposal has ended, or it does not exist. Create a new proposal to vote again.")},
        {QStringLiteral("DEADLINE_NOT_EXCEEDED"), QT_TRANSLATE_NOOP("dao", "Voting is still open. Execute it once the deadline has passed on chain.")},
        {QStringLiteral("PROPOSAL_ALREADY_EXECUTED"), QT_TRANSLATE_NOOP("dao", "This proposal has been executed before. To deploy its document again, create a new proposal.")},
        {QStringLiteral("ALREADY_VOTED"), QT_TRANSLATE_NOOP("dao", "All your NFTs have voted on this proposal already. An NFT you receive later can still vote.")},
        {QStringLiteral("Nothing to withdraw, contract balance empty"), QT_TRANSLATE_NOOP("dao", "The contract holds no ether to withdraw.")},
        {QStringLiteral("FAILED_TO_WITHDRAW_ETHER"), QT_TRANSLATE_NOOP("dao", "The owner's account refused the ether. Withdraw to an account that accepts it.")},
        {QStringLiteral("Contract currently paused"), QT_TRANSLATE_NOOP("dao", "Minting is paused by the owner of the membership contract. Try again later.")},
        {QStringLiteral("Exceed maximum SpheronDevs NFT supply"), QT_TRANSLATE_NOOP("dao", "All membership NFTs have been minted. Ask a member to send you one.")},
        {QStringLiteral("Ether sent is not correct"), QT_TRANSLATE_NOOP("dao", "The price of a membership NFT has changed. Start the mint again to read the new price.")},
    };
    const char *sentence = sentences.value(code, nullptr);
    return sentence ? tr(sentence) : QString();
}

QString describeTokens(const std::vector<quint64> &tokenIds)
{
    constexpr std::size_t most = 12;
    if (tokenIds.empty())
        return tr("no NFT");
    QStringList shown;
    for (const quint64 id : tokenIds) {
        if (shown.size() == int(most))
            break;
        shown << QString::number(id);
    }
    if (tokenIds.size() > most)
        return tr("NFT %1 and %2 more").arg(shown.join(QStringLiteral(", "))).arg(tokenIds.size() - most);
    if (shown.size() == 1)
        return tr("NFT %1").arg(shown.front());
    const QString last = shown.takeLast();
    return tr("NFT %1 and %2").arg(shown.join(QStringLiteral(", ")), last);
}

QString countVotes(const base::U256 &votes)
{
    return votes == 1 ? tr("1 vote") : tr("%1 votes").arg(base::toDecimal(votes));
}

} // namespace dao
