// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ProvedBlock.h"

#include "models/base/Hex.h"
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/OrderedTrie.h"
#include "models/chain/rpc/SealedBlockJson.h"
#include "models/deploy/order/OrderClaim.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeReactor.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/KeySigner.h"
#include "tests/support/Outcome.h"
#include "tests/support/ScriptedLogSource.h"

namespace test {

namespace {

constexpr auto proverKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

} // namespace

chain::Address provedDao()
{
    return *chain::Address::fromBytes(QByteArray(20, '\x11'));
}

ProvedBlock::ProvedBlock() : transaction(numberedHash(3))
{
    nlohmann::json hashes = nlohmann::json::array();
    std::vector<QByteArray> items;
    const chain::Log event = deployLog(provedDao(), 3, instanceDocument());
    quint64 logs = 0;
    for (quint64 i = 1; i <= 5; ++i) {
        nlohmann::json receipt{{"type", i % 2 == 0 ? "0x0" : "0x2"}, {"status", "0x1"}, {"cumulativeGasUsed", "0x" + QString::number(21000 * i, 16).toStdString()},
                               {"logsBloom", "0x" + std::string(512, '0')}, {"transactionHash", numberedHash(i).toString().toStdString()}, {"logs", nlohmann::json::array()}};
        for (int entry = 0; entry < 2; ++entry) {
            const bool isEvent = i == 3 && entry == 0;
            nlohmann::json topics = nlohmann::json::array();
            for (const chain::Hash &topic : event.topics)
                topics.push_back(isEvent ? topic.toString().toStdString() : "0x" + std::string(64, 'e'));
            receipt["logs"].push_back({{"address", isEvent ? provedDao().toString().toStdString() : "0x" + std::string(40, '7')}, {"topics", topics},
                                       {"data", isEvent ? base::toHex(event.data).toStdString() : "0x"}, {"logIndex", "0x" + QString::number(logs++, 16).toStdString()}});
        }
        hashes.push_back(receipt["transactionHash"]);
        items.push_back(*chain::receiptBytes(receipt));
        receipts.push_back(std::move(receipt));
    }
    const std::string zero = "0x" + std::string(64, '0');
    block = {{"parentHash", zero}, {"sha3Uncles", zero}, {"miner", "0x" + std::string(40, '0')}, {"stateRoot", zero}, {"transactionsRoot", zero},
             {"receiptsRoot", chain::orderedTrieRoot(items).toString().toStdString()}, {"logsBloom", "0x" + std::string(512, '0')}, {"difficulty", "0x0"}, {"number", "0x2a"},
             {"gasLimit", "0x1c9c380"}, {"gasUsed", "0x19a28"}, {"timestamp", "0x65000000"}, {"extraData", "0x"}, {"mixHash", zero}, {"nonce", "0x0000000000000000"},
             {"baseFeePerGas", "0x7"}, {"withdrawalsRoot", zero}, {"transactions", hashes}};
    hash = chain::keccak256(*chain::headerBytes(block));
}

deploy::JournalEntry ProvedBlock::entry() const
{
    deploy::JournalEntry result;
    result.key = deploy::keyOfProposal(31337, provedDao(), 7);
    result.chainId = 31337;
    result.contract = provedDao();
    result.txHash = transaction;
    result.logIndex = logIndex;
    result.blockNumber = 42;
    result.blockHash = hash;
    result.proposal = 7;
    result.document = instanceDocument();
    result.contentHash = chain::keccak256(result.document);
    return result;
}

deploy::DeploymentProof goodProof()
{
    const ProvedBlock told;
    const deploy::JournalEntry entry = told.entry();
    deploy::DeploymentProof proof;
    proof.chainId = entry.chainId;
    proof.dao = entry.contract;
    proof.key = entry.key;
    proof.document = entry.document;
    proof.documentHash = entry.contentHash;
    proof.execution = deploy::proveReceipt(entry.txHash, entry.blockHash, entry.logIndex, told.block, told.receipts).value_or(deploy::DeploymentProof::Execution());
    proof.votes = deploy::DeploymentProof::Votes{7, 2, 1, true, {{1, provedDao(), true}, {2, provedDao(), true}, {3, provedDao(), true}, {4, provedDao(), false}}, 50};
    proof.made = {QStringLiteral("the market"), {QStringLiteral("commonrack-6f43dfa7007fbbe0fd99-0")}, 8, "{n:" + deploy::orderMark(entry.key).toUtf8() + ",pr:{a:[]},s:[]}", QByteArray(64, 'a')};
    proof.live = {1'700'000'000'000, QStringLiteral("running"), {QStringLiteral("http://127.0.0.1:8080")}, {}};
    return proof;
}

deploy::DeploymentProof signedProof(const deploy::DeploymentProof &proof)
{
    KeySigner signer(proverKey);
    FakeReactor reactor;
    FakeClock clock;
    FakeTransport transport;
    chain::RpcClient client(transport);
    deploy::ProofGatherer gatherer({client, nullptr, reactor, clock});
    Outcome<deploy::DeploymentProof> done(gatherer.sign(proof, signer));
    return done.wait() && done.ok() ? done.value() : deploy::DeploymentProof();
}

} // namespace test
