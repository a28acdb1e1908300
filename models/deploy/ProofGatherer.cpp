// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ProofGatherer.h"

#include "models/chain/codec/OrderedTrie.h"
#include "models/chain/codec/PersonalMessage.h"
#include "models/chain/codec/RpcHex.h"
#include "models/chain/codec/SealedBlock.h"
#include "models/chain/rpc/SealedBlockJson.h"
#include "models/deploy/DeployWords.h"

#include <nlohmann/json.hpp>

namespace deploy {

namespace {

using BlockJson = nlohmann::json;

QString textIn(const BlockJson &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

tl::unexpected<base::Error> doesNotFit(const QString &detail)
{
    return base::fail(base::ErrorCode::Protocol, Words::tr("What the node tells of the block does not fit its hash. Choose another endpoint, then try again."), detail);
}

QString phaseName(DeploymentStatus::Phase phase)
{
    using Phase = DeploymentStatus::Phase;
    switch (phase) {
    case Phase::Absent: return QStringLiteral("absent");
    case Phase::Preparing: return QStringLiteral("preparing");
    case Phase::Starting: return QStringLiteral("starting");
    case Phase::Running: return QStringLiteral("running");
    case Phase::Stopped: return QStringLiteral("stopped");
    case Phase::Failed: break;
    }
    return QStringLiteral("failed");
}

/// One proof on its way: header, receipts, votes, status, one after the other.
class ProofJourney final : public QObject {
public:
    ProofJourney(const ProofGatherer::Sources &sources, const JournalEntry &entry, const DeploymentProof::Made &made, QObject *parent)
        : QObject(parent), m_sources(sources), m_entry(entry)
    {
        m_proof.chainId = entry.chainId;
        m_proof.dao = entry.contract;
        m_proof.key = entry.key;
        m_proof.replayNumber = entry.replayNumber;
        m_proof.document = entry.document;
        m_proof.documentHash = entry.contentHash;
        m_proof.made = made;
    }
    base::Async<DeploymentProof> start()
    {
        const auto future = m_promise.future();
        await(m_sources.client.raw(QStringLiteral("eth_getBlockByHash"), BlockJson::array({m_entry.blockHash.toString().toStdString(), false})), [this](const BlockJson &block) {
            if (!block.is_object())
                return end(base::fail(base::ErrorCode::NotFound, Words::tr("The block of this deployment is not known to the node: it may have left the chain, or be too old for it.")));
            m_block = block;
            readReceipts();
        });
        return future;
    }

private:
    template <class T, class Then>
    void await(base::Async<T> answer, Then then)
    {
        answer.then(this, [this, then](const base::Result<T> &result) { result ? then(*result) : end(base::fail(result.error())); });
    }
    void end(base::Result<DeploymentProof> result)
    {
        m_promise.complete(std::move(result));
        deleteLater();
    }
    void readReceipts()
    {
        const std::string number = chain::formatQuantity(m_entry.blockNumber).toStdString();
        m_sources.client.raw(QStringLiteral("eth_getBlockReceipts"), BlockJson::array({number})).then(this, [this](const base::Result<BlockJson> &receipts) {
            m_receipts = BlockJson::array();
            if (!receipts || !receipts->is_array())
                return readNextReceipt(); // not every node knows this question
            m_receipts = *receipts;
            proveExecution();
        });
    }
    void readNextReceipt()
    {
        const auto transactions = m_block.find("transactions");
        if (transactions == m_block.end() || !transactions->is_array() || transactions->size() > ProofGatherer::MostTransactions)
            return end(doesNotFit(QStringLiteral("transactions")));
        if (m_receipts.size() == transactions->size())
            return proveExecution();
        await(m_sources.client.raw(QStringLiteral("eth_getTransactionReceipt"), BlockJson::array({transactions->at(m_receipts.size())})), [this](const BlockJson &receipt) {
            m_receipts.push_back(receipt);
            readNextReceipt();
        });
    }
    void proveExecution()
    {
        auto proved = proveReceipt(m_entry.txHash, m_entry.blockHash, m_entry.logIndex, m_block, m_receipts);
        if (!proved)
            return end(base::fail(proved.error()));
        m_proof.execution = std::move(*proved);
        if (!m_entry.proposal || !m_sources.contract)
            return readStatus();
        await(m_sources.client.blockNumber(), [this](quint64 block) { readVotes(block); });
    }
    void readVotes(quint64 block)
    {
        await(m_sources.contract->proposal(*m_entry.proposal), [this, block](const dao::Proposal &proposal) {
            await(m_sources.contract->votes(*m_entry.proposal), [this, block, proposal](const std::vector<dao::TokenVote> &tokens) {
                m_proof.votes = DeploymentProof::Votes{proposal.id, proposal.yay, proposal.nay, proposal.executed, tokens, block};
                readStatus();
            });
        });
    }
    void readStatus()
    {
        m_sources.reactor.describe().then(this, [this](const base::Result<QString> &name) {
            if (name && m_proof.made.target.isEmpty())
                m_proof.made.target = *name;
            m_sources.reactor.status(m_entry.key).then(this, [this](const base::Result<DeploymentStatus> &status) {
                m_proof.live.atMs = m_sources.clock.nowMs();
                m_proof.live.phase = status ? phaseName(status->phase) : QStringLiteral("unknown");
                m_proof.live.problem = status ? status->problem : status.error().summary;
                for (const auto &endpoint : status ? status->endpoints : std::vector<market::Deployment::Endpoint>())
                    m_proof.live.endpoints << endpoint.url();
                end(m_proof);
            });
        });
    }
    const ProofGatherer::Sources m_sources;
    const JournalEntry m_entry;
    BlockJson m_block;
    BlockJson m_receipts;
    DeploymentProof m_proof;
    base::Promise<DeploymentProof> m_promise;
};

/// Which of the receipt's logs has this place in the block.
std::optional<quint64> logOf(const BlockJson &receipt, quint64 logIndex)
{
    const auto logs = receipt.find("logs");
    for (std::size_t i = 0; logs != receipt.end() && logs->is_array() && i < logs->size(); ++i) {
        const auto place = chain::parseQuantity64(textIn(logs->at(i), "logIndex"));
        if (place && *place == logIndex)
            return quint64(i);
    }
    return std::nullopt;
}

} // namespace

base::Result<DeploymentProof::Execution> proveReceipt(const chain::Hash &transaction, const chain::Hash &blockHash, quint64 logIndex,
                                                      const BlockJson &block, const BlockJson &receipts)
{
    const auto header = chain::headerBytes(block);
    const auto sealed = header ? chain::readHeader(*header) : base::Result<chain::SealedHeader>(base::fail(header.error()));
    if (!sealed || sealed->hash != blockHash || !receipts.is_array())
        return doesNotFit(sealed ? sealed->hash.toString() : sealed.error().toLogLine());
    DeploymentProof::Execution execution;
    execution.transaction = transaction;
    execution.blockNumber = sealed->number;
    execution.blockHash = blockHash;
    execution.header = *header;
    std::vector<QByteArray> items;
    std::optional<std::size_t> index;
    for (const BlockJson &receipt : receipts) {
        const auto bytes = chain::receiptBytes(receipt);
        if (!bytes)
            return base::fail(bytes.error());
        if (textIn(receipt, "transactionHash").compare(transaction.toString(), Qt::CaseInsensitive) == 0) {
            index = items.size();
            const auto log = logOf(receipt, logIndex);
            if (!log)
                return doesNotFit(QStringLiteral("log %1").arg(logIndex));
            execution.logOfReceipt = *log;
        }
        items.push_back(*bytes);
    }
    if (chain::orderedTrieRoot(items) != sealed->receiptsRoot)
        return doesNotFit(QStringLiteral("receiptsRoot"));
    if (!index)
        return base::fail(base::ErrorCode::NotFound, Words::tr("The transaction of this deployment is not in its block any more."));
    execution.transactionIndex = *index;
    execution.receipt = items[*index];
    execution.receiptProof = chain::orderedTrieProof(items, *index);
    return execution;
}

base::Async<DeploymentProof> ProofGatherer::gather(const JournalEntry &entry, const DeploymentProof::Made &made)
{
    return (new ProofJourney(m_sources, entry, made, this))->start();
}

base::Async<DeploymentProof> ProofGatherer::sign(const DeploymentProof &proof, chain::Signer &signer)
{
    base::Promise<DeploymentProof> promise;
    signer.signHash(chain::personalMessageHash(proofText(proof))).then(this, [promise, proof, member = signer.address()](const base::Result<chain::Signature> &signature) {
        if (!signature)
            return promise.fail(signature.error());
        DeploymentProof done = proof;
        done.member = member;
        done.signature = signature->toBytes65();
        promise.complete(done);
    });
    return promise.future();
}

} // namespace deploy
