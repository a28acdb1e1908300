// SPDX-License-Identifier: Apache-2.0
// What of a deployment's proof holds; the file itself is read and written in DeploymentProof.cpp.
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/OrderedTrie.h"
#include "models/chain/codec/PersonalMessage.h"
#include "models/chain/codec/SealedBlock.h"
#include "models/chain/codec/Secp256k1.h"
#include "models/dao/DaoAbi.h"
#include "models/deploy/DeployWords.h"
#include "models/deploy/DeploymentProof.h"
#include "models/deploy/order/OrderClaim.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace deploy {

namespace {

/// The checks of one proof, one after the other.
class ProofWalk final {
public:
    explicit ProofWalk(const DeploymentProof &proof) : m_proof(proof) {}
    std::vector<ProofCheck> run()
    {
        document();
        block();
        receipt();
        event();
        key();
        votes();
        made();
        live();
        signature();
        return std::move(m_checks);
    }

private:
    using Outcome = ProofCheck::Outcome;
    void say(const char *name, bool good, const QString &yes, const QString &no)
    {
        m_checks.push_back({QString::fromLatin1(name), good ? yes : no, good ? Outcome::Proved : Outcome::Failed});
    }
    void state(const char *name, const QString &sentence) { m_checks.push_back({QString::fromLatin1(name), sentence, Outcome::Stated}); }

    void document()
    {
        say("document", chain::keccak256(m_proof.document) == m_proof.documentHash, Words::tr("The document has the hash that is named: %1.").arg(m_proof.documentHash.toString()),
            Words::tr("The document is not the one whose hash is named."));
    }
    void block()
    {
        const auto &execution = m_proof.execution;
        const auto header = chain::readHeader(execution.header);
        const bool good = header && header->hash == execution.blockHash && header->number == execution.blockNumber;
        say("block", good, Words::tr("The header is that of block %1, whose hash is %2.").arg(execution.blockNumber).arg(execution.blockHash.toString()),
            Words::tr("The header is not that of the block that is named."));
        if (good) {
            m_header = *header;
            state("chain", Words::tr("Whether block %1 of chain %2 has the hash %3 is told by any node or explorer.").arg(execution.blockNumber).arg(m_proof.chainId).arg(execution.blockHash.toString()));
        }
    }
    void receipt()
    {
        const auto &execution = m_proof.execution;
        const auto found = m_header ? chain::verifyOrderedTrieProof(m_header->receiptsRoot, std::size_t(execution.transactionIndex), execution.receiptProof)
                                    : base::Result<QByteArray>(base::fail(base::ErrorCode::Invalid, QString()));
        const bool good = found && *found == execution.receipt;
        const auto read = good ? chain::readReceipt(execution.receipt) : base::Result<chain::SealedReceipt>(base::fail(base::ErrorCode::Invalid, QString()));
        if (read && read->success)
            m_receipt = *read;
        say("receipt", m_receipt.has_value(), Words::tr("The block holds the receipt, as number %1, and the transaction was carried out.").arg(execution.transactionIndex),
            good ? Words::tr("The transaction was refused by the contract.") : Words::tr("The block does not hold this receipt."));
    }
    void event()
    {
        bool same = false;
        bool fits = false;
        if (m_receipt && m_proof.execution.logOfReceipt < m_receipt->logs.size()) {
            const auto &entry = m_receipt->logs[std::size_t(m_proof.execution.logOfReceipt)];
            chain::Log log;
            log.address = entry.address;
            log.topics = entry.topics;
            log.data = entry.data;
            const auto said = dao::decodeDeployEvent(log);
            same = said && entry.address == m_proof.dao;
            const bool carriesNone = said && said->version == dao::AbiVersion::V1;
            fits = same && (carriesNone || said->document == m_proof.document);
            if (same && carriesNone)
                state("event-form", Words::tr("The event is of the first form and carries no document: which one was meant is the member's word."));
        }
        say("event", fits, Words::tr("In it the DAO %1 says that this document is to be deployed.").arg(m_proof.dao.toString()),
            same ? Words::tr("The event names another document.") : Words::tr("The receipt holds no such event of the DAO."));
    }
    void key()
    {
        DeploymentKey own;
        if (m_proof.votes)
            own = keyOfProposal(m_proof.chainId, m_proof.dao, m_proof.votes->proposal);
        else
            own = keyOfLog(m_proof.chainId, m_proof.dao, m_proof.execution.transaction, ordinal());
        if (m_proof.replayNumber > 0)
            own = keyOfReplay(own, m_proof.replayNumber);
        say("key", own == m_proof.key, Words::tr("The deployment's key follows from chain, DAO and proposal."), Words::tr("The deployment's key is not that of this execution."));
    }
    /// Of the DAO's deploy events in the transaction, which one.
    [[nodiscard]] quint64 ordinal() const
    {
        quint64 before = 0;
        for (std::size_t i = 0; m_receipt && i < m_proof.execution.logOfReceipt && i < m_receipt->logs.size(); ++i) {
            const auto &topics = m_receipt->logs[i].topics;
            const bool isEvent = !topics.empty()
                                 && (topics.front() == dao::abi::deployEvent(dao::AbiVersion::V1).topic0() || topics.front() == dao::abi::deployEvent(dao::AbiVersion::V2).topic0());
            before += isEvent && m_receipt->logs[i].address == m_proof.dao ? 1 : 0;
        }
        return before;
    }
    void votes()
    {
        if (!m_proof.votes)
            return state("votes", Words::tr("The event names no proposal, so no votes are told."));
        const DeploymentProof::Votes &votes = *m_proof.votes;
        const auto voted = std::count_if(votes.tokens.begin(), votes.tokens.end(), [](const dao::TokenVote &one) { return one.voted; });
        const auto sum = base::checkedAdd(votes.yay, votes.nay);
        const bool adds = sum && votes.executed && votes.yay > votes.nay && base::U256(quint64(voted)) <= *sum;
        if (!adds)
            return say("votes", false, {}, Words::tr("The votes that are told do not carry the proposal, or do not add up."));
        state("votes", Words::tr("Proposal %1 had %2 for and %3 against it, by %4 tokens that are listed with their holders, as read at block %5.")
                           .arg(votes.proposal).arg(base::toDecimal(votes.yay), base::toDecimal(votes.nay)).arg(voted).arg(votes.atBlock));
    }
    void made()
    {
        const DeploymentProof::Made &made = m_proof.made;
        if (made.order)
            say("order", keyOfSpec(made.orderSpec) == m_proof.key, Words::tr("Order %1 carries the deployment's key.").arg(*made.order),
                Words::tr("Order %1 is not for this deployment.").arg(*made.order));
        else
            state("target", made.containers.isEmpty() ? Words::tr("It was deployed to: %1.").arg(made.target)
                                                      : Words::tr("It was deployed to: %1, as %2.").arg(made.target, made.containers.join(QStringLiteral(", "))));
        if (made.manifestHash.isEmpty())
            return;
        const bool isHash = made.manifestHash.size() == 64 && std::all_of(made.manifestHash.begin(), made.manifestHash.end(), [](char digit) {
                                return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
                            });
        if (!isHash)
            return say("manifest", false, {}, Words::tr("What is named as the manifest's hash is none."));
        state("manifest", Words::tr("The provider took the manifest with the SHA-256 %1.").arg(QString::fromLatin1(made.manifestHash)));
    }
    void live()
    {
        const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_proof.live.atMs), QLocale::ShortFormat);
        state("live", m_proof.live.endpoints.isEmpty() ? Words::tr("At %1 it was: %2.").arg(time, m_proof.live.phase)
                                                       : Words::tr("At %1 it was: %2, at %3.").arg(time, m_proof.live.phase, m_proof.live.endpoints.join(QStringLiteral(", "))));
    }
    void signature()
    {
        const auto signature = chain::Signature::fromBytes65(m_proof.signature);
        const auto signer = signature ? chain::recoverAddress(chain::personalMessageHash(proofText(m_proof)), *signature)
                                      : base::Result<chain::Address>(base::fail(base::ErrorCode::Invalid, QString()));
        say("signature", signer && *signer == m_proof.member, Words::tr("All of it is signed by %1.").arg(m_proof.member.toString()),
            Words::tr("It is not signed by the member it names."));
    }

    const DeploymentProof &m_proof;
    std::vector<ProofCheck> m_checks;
    std::optional<chain::SealedHeader> m_header;
    std::optional<chain::SealedReceipt> m_receipt;
};

} // namespace

std::vector<ProofCheck> verifyProof(const DeploymentProof &proof)
{
    return ProofWalk(proof).run();
}

bool isSound(const std::vector<ProofCheck> &checks)
{
    return !checks.empty() && std::none_of(checks.begin(), checks.end(), [](const ProofCheck &check) { return check.outcome == ProofCheck::Outcome::Failed; });
}

} // namespace deploy
