// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Keccak.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeReactor.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/Outcome.h"
#include "tests/support/ProvedBlock.h"
#include "tests/support/ScriptedLogSource.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace deploy;
using Outcome = ProofCheck::Outcome;
using nlohmann::json;
using test::goodProof;
using test::provedDao;
using test::signedProof;

namespace {

QStringList failedChecks(const DeploymentProof &proof)
{
    QStringList names;
    for (const ProofCheck &check : verifyProof(proof)) {
        if (check.outcome == Outcome::Failed)
            names << check.name;
    }
    return names;
}

} // namespace

class TestDeploymentProof final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodProofHolds()
    {
        const DeploymentProof proof = signedProof(goodProof());
        const auto checks = verifyProof(proof);
        QCOMPARE(failedChecks(proof), QStringList());
        QVERIFY(isSound(checks));
        for (const char *name : {"document", "block", "receipt", "event", "key", "order", "signature"}) {
            const auto found = std::find_if(checks.begin(), checks.end(), [name](const ProofCheck &check) { return check.name == QLatin1StringView(name); });
            QVERIFY2(found != checks.end() && found->outcome == Outcome::Proved && !found->sentence.isEmpty(), name);
        }
        for (const char *name : {"chain", "votes", "manifest", "live"}) { // what no file can prove is not called proved
            const auto found = std::find_if(checks.begin(), checks.end(), [name](const ProofCheck &check) { return check.name == QLatin1StringView(name); });
            QVERIFY2(found != checks.end() && found->outcome == Outcome::Stated, name);
        }
    }

    void itIsTheSameAfterTheFile()
    {
        const QByteArray text = toJson(signedProof(goodProof()));
        const auto back = proofFromJson(text);
        QVERIFY(back);
        QCOMPARE(toJson(*back), text);
        QCOMPARE(failedChecks(*back), QStringList());
        QVERIFY(!proofFromJson("{}"));
        QVERIFY(!proofFromJson("[]"));
        QVERIFY(!proofFromJson(QByteArray(text).replace("commonrack.proof.1", "commonrack.proof.9")));
        QVERIFY(!proofFromJson(QByteArray(text).replace("\"blockNumber\": 42", "\"blockNumber\": \"42\"")));
        for (qsizetype cut = 0; cut < text.size() - 1; cut += 97)
            QVERIFY(!proofFromJson(text.left(cut)));
    }

    /// Each part that is changed after signing, and then signed again by the liar.
    void eachLieIsFound_data()
    {
        QTest::addColumn<int>("lie");
        QTest::addColumn<QString>("check");
        int lie = 0;
        for (const char *check : {"document", "block", "receipt", "receipt", "receipt", "event", "event", "event", "key", "key", "votes", "votes", "order", "manifest"})
            QTest::addRow("%d %s", lie, check) << lie << QString::fromLatin1(check), ++lie;
    }
    void eachLieIsFound()
    {
        QFETCH(int, lie);
        QFETCH(QString, check);
        DeploymentProof proof = goodProof();
        const std::vector<std::function<void()>> lies{
            [&] { proof.document += ' '; },
            [&] { proof.execution.header[40] = char(proof.execution.header[40] ^ 1); },
            [&] { proof.execution.receipt[40] = char(proof.execution.receipt[40] ^ 1); },
            [&] { proof.execution.transactionIndex = 1; },
            [&] { proof.execution.receiptProof.pop_back(); },
            [&] { proof.execution.logOfReceipt = 1; },
            [&] { proof.dao = *chain::Address::fromBytes(QByteArray(20, '\x12')); },
            [&] { proof.document = test::instanceDocument("other"), proof.documentHash = chain::keccak256(proof.document); },
            [&] { proof.votes->proposal = 8; },
            [&] { proof.chainId = 1; },
            [&] { proof.votes->yay = 1; },
            [&] { proof.votes->yay = 3, proof.votes->nay = 0, proof.votes->tokens.push_back({5, provedDao(), true}); },
            [&] { proof.made.orderSpec = "{n:web,pr:{a:[]},s:[]}"; },
            [&] { proof.made.manifestHash = "no hash"; },
        };
        lies[std::size_t(lie)]();
        const QStringList failed = failedChecks(signedProof(proof));
        QVERIFY2(failed.contains(check), qPrintable(failed.join(u',')));
        QVERIFY(!failed.contains(QStringLiteral("signature")));
    }

    void whatIsChangedAfterSigningIsNotSigned()
    {
        const DeploymentProof good = signedProof(goodProof());
        const std::vector<std::function<void(DeploymentProof &)>> changes{
            [](DeploymentProof &one) { one.live.phase = QStringLiteral("stopped"); },
            [](DeploymentProof &one) { one.live.atMs += 1; },
            [](DeploymentProof &one) { one.made.target += u'!'; },
            [](DeploymentProof &one) { one.votes->tokens.front().owner = {}; },
            [](DeploymentProof &one) { one.member = provedDao(); },
            [](DeploymentProof &one) { one.signature[5] = char(one.signature[5] ^ 1); },
            [](DeploymentProof &one) { one.signature.clear(); },
        };
        for (const auto &change : changes) {
            DeploymentProof proof = good;
            change(proof);
            QCOMPARE(failedChecks(proof), QStringList{QStringLiteral("signature")});
        }
    }

    void aBlockThatDoesNotFitIsNoProof()
    {
        const test::ProvedBlock told;
        const JournalEntry entry = told.entry();
        const auto prove = [&](const json &block, const json &receipts, quint64 logIndex) { return proveReceipt(entry.txHash, entry.blockHash, logIndex, block, receipts); };
        QVERIFY(prove(told.block, told.receipts, entry.logIndex));
        json block = told.block;
        block["gasUsed"] = "0x1";
        QCOMPARE(prove(block, told.receipts, entry.logIndex).error().code, base::ErrorCode::Protocol);
        json receipts = told.receipts;
        receipts.erase(0);
        QCOMPARE(prove(told.block, receipts, entry.logIndex).error().code, base::ErrorCode::Protocol);
        QCOMPARE(prove(told.block, told.receipts, 99).error().code, base::ErrorCode::Protocol);
        QCOMPARE(proveReceipt(test::numberedHash(77), entry.blockHash, 4, told.block, told.receipts).error().code, base::ErrorCode::NotFound);
    }

    /// From a node that knows eth_getBlockReceipts, and from one that does not.
    void itIsGatheredFromANode_data()
    {
        QTest::addColumn<bool>("knowsBlockReceipts");
        QTest::newRow("all receipts at once") << true;
        QTest::newRow("one after the other") << false;
    }
    void itIsGatheredFromANode()
    {
        QFETCH(bool, knowsBlockReceipts);
        const test::ProvedBlock told;
        test::FakeTransport transport;
        transport.onAny([&](const QString &method, const json &parameters) -> test::FakeAnswers::Answer {
            if (method == u"eth_getBlockByHash")
                return told.block;
            if (method == u"eth_getBlockReceipts")
                return knowsBlockReceipts ? test::FakeAnswers::Answer(told.receipts) : test::FakeAnswers::remoteError(-32601, QStringLiteral("the method does not exist"));
            for (const json &receipt : told.receipts) {
                if (receipt["transactionHash"] == parameters.at(0))
                    return receipt;
            }
            return json();
        });
        test::FakeReactor reactor;
        reactor.present.insert(told.entry().key);
        test::FakeClock clock;
        chain::RpcClient client(transport);
        ProofGatherer gatherer({client, nullptr, reactor, clock});
        test::Outcome<DeploymentProof> gathered(gatherer.gather(told.entry(), {}));
        QVERIFY(gathered.wait());
        QVERIFY2(gathered.ok(), gathered.ok() ? "" : qPrintable(gathered.error().toLogLine()));
        DeploymentProof proof = gathered.value();
        QCOMPARE(proof.live.phase, QStringLiteral("running"));
        QCOMPARE(proof.made.target, QStringLiteral("Fake on this computer"));
        proof.votes = goodProof().votes; // no DAO was asked
        QCOMPARE(failedChecks(signedProof(proof)), QStringList());
    }
};

COMMONRACK_TEST(TestDeploymentProof)
#include "TestDeploymentProof.moc"
