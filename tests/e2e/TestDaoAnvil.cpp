// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/chain/rpc/WebSocketTransport.h"
#include "models/chain/tx/TxFlow.h"
#include "models/dao/DaoAbi.h"
#include "models/dao/Intents.h"
#include "models/dao/ProposalBook.h"
#include "models/chain/codec/Keccak.h"
#include "models/deploy/ProofGatherer.h"
#include "tests/support/AnvilProcess.h"
#include "tests/support/FakeDao.h"
#include "tests/support/FakeReactor.h"
#include "tests/support/KeySigner.h"
#include "tests/support/Outcome.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace dao;

namespace {

struct Recorder final : chain::TxRecorder {
    base::Async<bool> recordSigned(const chain::TxReview &, const chain::Hash &, const QByteArray &) override { return base::ready<bool>(true); }
};

QByteArray creationCode(const char *contract)
{
    QFile file(QStringLiteral(":/commonrack/contracts/artifacts/%1.json").arg(QString::fromLatin1(contract)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto artifact = nlohmann::json::parse(file.readAll().toStdString());
    return *base::fromHex(QString::fromStdString(artifact["bytecode"].get<std::string>()));
}

/// A private chain with a membership token and a DAO, and a member who acts through the pipeline of the program.
struct Desk {
    static constexpr quint64 chainId = 31337;
    test::AnvilProcess anvil;
    base::SystemClock clock;
    std::unique_ptr<chain::WebSocketTransport> transport;
    std::unique_ptr<chain::RpcClient> client;
    std::unique_ptr<chain::HeadTracker> heads;
    Recorder recorder;
    test::KeySigner member{test::AnvilProcess::FirstKey};
    std::unique_ptr<DaoContract> contract;
    std::unique_ptr<ProposalBook> book;
    chain::Address token;
    std::optional<chain::Receipt> receipt; ///< of the last action
    QString problem;                       ///< of the last action

    nlohmann::json rpc(const char *method, nlohmann::json params = nlohmann::json::array())
    {
        test::Outcome<nlohmann::json> answer(client->raw(QString::fromLatin1(method), std::move(params)));
        if (!answer.wait() || !answer.ok()) {
            qCritical("%s: %s", method, qPrintable(answer.error().toLogLine()));
            return nullptr;
        }
        return answer.value();
    }
    nlohmann::json send(nlohmann::json transaction)
    {
        transaction["from"] = test::AnvilProcess::FirstAddress;
        transaction["gas"] = "0x989680";
        const nlohmann::json hash = rpc("eth_sendTransaction", {transaction});
        nlohmann::json mined;
        return QTest::qWaitFor([&] { return !(mined = rpc("eth_getTransactionReceipt", {hash})).is_null(); }, 10'000) ? mined : nlohmann::json();
    }
    chain::Address deploy(const char *name, const QByteArray &arguments)
    {
        const QByteArray data = creationCode(name) + arguments;
        const nlohmann::json mined = send({{"data", base::toHex(data).toStdString()}});
        return mined.is_null() ? chain::Address() : *chain::Address::parse(QString::fromStdString(mined["contractAddress"].get<std::string>()));
    }
    bool start(AbiVersion version)
    {
        if (!anvil.start())
            return false;
        transport = std::make_unique<chain::WebSocketTransport>(QList<QUrl>{anvil.wsUrl()}, clock);
        client = std::make_unique<chain::RpcClient>(*transport);
        heads = std::make_unique<chain::HeadTracker>(*client, *transport, clock);
        transport->open();
        token = deploy("SpheronDevsNft", *chain::abiEncode(*chain::AbiType::parseList(u"string"), {QStringLiteral("ipfs://x/")}));
        const chain::Address dao = deploy(version == AbiVersion::V1 ? "SpheronDevsDaoV1" : "SpheronDevsDao",
                                          *chain::abiEncode(*chain::AbiType::parseList(u"address"), {token}));
        contract = std::make_unique<DaoContract>(*client, DaoInfo{dao, QStringLiteral("Test DAO"), QStringLiteral("anvil"), AbiVersion::Unknown});
        book = std::make_unique<ProposalBook>(*contract, *heads);
        book->setAccount(member.address());
        return !dao.isZero() && QTest::qWaitFor([this] { return book->isLoaded() && book->membership(); }, 10'000);
    }
    /// Carries an intent through simulation, signature and confirmation; false leaves the sentence in `problem`.
    bool act(const base::Result<chain::TxIntent> &intent, test::KeySigner *signer = nullptr)
    {
        problem.clear();
        if (!intent) {
            problem = intent.error().summary;
            return false;
        }
        chain::TxFlow flow({*client, *heads, clock, recorder, chainId, 1}, signer ? *signer : member, *intent, explainRevert);
        QObject::connect(&flow, &chain::TxFlow::phaseChanged, &flow, [&flow](chain::TxFlow::Phase phase) {
            if (phase == chain::TxFlow::Phase::Reviewing)
                flow.approve();
        });
        flow.start();
        if (!QTest::qWaitFor([&] { return flow.isFinished(); }, 20'000))
            return false;
        receipt = flow.receipt();
        problem = flow.error() ? flow.error()->summary : QString();
        return flow.phase() == chain::TxFlow::Phase::Confirmed;
    }
    bool mint()
    {
        test::Outcome<base::U256> price(contract->mintPrice());
        const std::size_t held = book->membership()->tokenIds.size();
        return price.wait() && price.ok() && act(makeMintIntent(book->dao(), token, price.value()))
            && QTest::qWaitFor([&] { return book->membership()->tokenIds.size() == held + 1; }, 10'000);
    }
    base::Result<chain::TxIntent> createIntent(const QByteArray &document)
    {
        test::Outcome<Proposal> next(contract->proposal(book->total()));
        if (!next.wait() || !next.ok())
            return base::fail(next.error());
        return makeCreateIntent(book->dao(), document, next.value());
    }
    bool create(const QByteArray &document)
    {
        const quint64 id = book->total();
        return act(createIntent(document)) && QTest::qWaitFor([&] { return book->find(id) && book->unusedTokens(id); }, 10'000);
    }
    bool vote(quint64 id, Side side)
    {
        const std::vector<quint64> before = book->unusedTokens(id).value_or(std::vector<quint64>());
        return act(makeVoteIntent(book->dao(), *book->find(id), side, before.empty() ? book->membership()->tokenIds : before))
            && QTest::qWaitFor([&] { return book->unusedTokens(id) && book->unusedTokens(id)->empty(); }, 10'000);
    }
    base::Result<chain::TxIntent> executeIntent(quint64 id)
    {
        return makeExecuteIntent(book->dao(), *book->find(id), executeOutcome(*book->find(id), book->membership(), book->chainTime()));
    }
    bool skipTo(qint64 time)
    {
        rpc("evm_setNextBlockTimestamp", {time});
        rpc("evm_mine");
        return QTest::qWaitFor([&] { return book->chainTime() >= time; }, 10'000);
    }
    bool waitFor(quint64 id, ProposalState state)
    {
        return QTest::qWaitFor([&] { return book->find(id) && book->state(id) == state; }, 10'000);
    }
};

} // namespace

/// The DAO's room against the contracts themselves, on a real node.
class TestDaoAnvil final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = test::AnvilProcess::missingReason(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void fromMintToDeployEvent()
    {
        Desk desk;
        QVERIFY2(desk.start(AbiVersion::V2), desk.anvil.output().constData());
        QCOMPARE(desk.book->dao().version, AbiVersion::V2);
        QVERIFY(!desk.book->membership()->isMember());
        for (int i = 0; i < 3; ++i)
            QVERIFY2(desk.mint(), qPrintable(desk.problem));
        QCOMPARE(desk.book->membership()->tokenIds, (std::vector<quint64>{1, 2, 3}));

        const QByteArray document = test::proposedDocument("archive-node");
        test::Outcome<quint64> simulated(desk.contract->simulateCreate(desk.member.address(), document));
        QVERIFY(simulated.wait());
        QCOMPARE(simulated.value(), quint64(0));
        QVERIFY2(desk.create(document), qPrintable(desk.problem));
        QCOMPARE(desk.book->find(0)->document, document);
        QCOMPARE(desk.book->state(0), ProposalState::Voting);
        QCOMPARE(*desk.book->unusedTokens(0), (std::vector<quint64>{1, 2, 3}));

        QVERIFY(!desk.act(desk.executeIntent(0)));
        QCOMPARE(desk.problem, explainRevert(QStringLiteral("DEADLINE_NOT_EXCEEDED")));
        QVERIFY2(desk.vote(0, Side::Yes), qPrintable(desk.problem));
        QVERIFY(desk.waitFor(0, ProposalState::Voting) && desk.book->find(0)->yay == 3);
        QVERIFY(!desk.vote(0, Side::No));
        QCOMPARE(desk.problem, explainRevert(QStringLiteral("ALREADY_VOTED")));

        desk.book->watch(0);
        QVERIFY(QTest::qWaitFor([&] { return desk.book->votes(0).size() == 3; }, 10'000));
        QVERIFY(desk.book->votes(0)[2].voted && desk.book->votes(0)[2].owner == desk.member.address());

        QVERIFY(desk.skipTo(desk.book->find(0)->deadline));
        QVERIFY(desk.waitFor(0, ProposalState::Passed));
        QVERIFY(!desk.act(makeVoteIntent(desk.book->dao(), *desk.book->find(0), Side::Yes, {1})));
        QCOMPARE(desk.problem, explainRevert(QStringLiteral("DEADLINE_EXCEEDED")));
        const auto intent = desk.executeIntent(0);
        QVERIFY2(desk.act(intent), qPrintable(desk.problem));
        QCOMPARE(*executedProposal(intent->data), quint64(0));
        QCOMPARE(desk.receipt->logs.size(), std::size_t(1));
        const auto event = decodeDeployEvent(desk.receipt->logs.front());
        QVERIFY(event);
        QVERIFY(event->executor == desk.member.address());
        QCOMPARE(event->message, QByteArray("Deploy"));
        QCOMPARE(event->document, document);
        QVERIFY(desk.waitFor(0, ProposalState::Deployed));
        QVERIFY(!desk.executeIntent(0)); // refused before anything is sent
    }

    /// The execution stands among other transactions of its block; what is told of it is checked without the node.
    void aDeploymentIsProvedFromItsBlock()
    {
        Desk desk;
        QVERIFY2(desk.start(AbiVersion::V2), desk.anvil.output().constData());
        for (int i = 0; i < 2; ++i)
            QVERIFY2(desk.mint(), qPrintable(desk.problem));
        const QByteArray document = test::proposedDocument("archive-node");
        QVERIFY2(desk.create(document) && desk.vote(0, Side::Yes), qPrintable(desk.problem));
        QVERIFY(desk.skipTo(desk.book->find(0)->deadline));
        desk.rpc("evm_setAutomine", {false});
        const std::string dao = desk.book->dao().address.toString().toStdString();
        nlohmann::json execution;
        for (int i = 0; i < 40; ++i) {
            const bool executes = i == 25;
            const nlohmann::json call{{"from", test::AnvilProcess::FirstAddress}, {"gas", executes ? "0x989680" : "0x5208"}, {"to", executes ? dao : "0x00000000000000000000000000000000000000aa"},
                                      {"data", executes ? base::toHex(*abi::executeProposal().encodeCall({0})).toStdString() : "0x"}};
            const nlohmann::json hash = desk.rpc("eth_sendTransaction", {call});
            if (executes)
                execution = hash;
        }
        desk.rpc("evm_mine");
        test::Outcome<std::optional<chain::Receipt>> mined(desk.client->receipt(*chain::Hash::parse(QString::fromStdString(execution.get<std::string>()))));
        QVERIFY(mined.wait() && mined.ok() && mined.value() && mined.value()->success);
        const chain::Log &log = mined.value()->logs.front();
        deploy::JournalEntry entry;
        entry.key = deploy::keyOfProposal(Desk::chainId, desk.book->dao().address, 0);
        entry.chainId = Desk::chainId;
        entry.contract = desk.book->dao().address;
        entry.txHash = log.transactionHash;
        entry.logIndex = log.logIndex;
        entry.blockNumber = log.blockNumber;
        entry.blockHash = log.blockHash;
        entry.proposal = 0;
        entry.document = document;
        entry.contentHash = chain::keccak256(document);
        test::FakeReactor reactor;
        deploy::ProofGatherer gatherer({*desk.client, desk.contract.get(), reactor, desk.clock});
        test::Outcome<deploy::DeploymentProof> gathered(gatherer.gather(entry, {}));
        QVERIFY(gathered.wait());
        QVERIFY2(gathered.ok(), gathered.ok() ? "" : qPrintable(gathered.error().toLogLine()));
        QCOMPARE(gathered.value().votes->tokens.size(), std::size_t(2));
        QVERIFY(gathered.value().execution.receiptProof.size() > 1);
        test::Outcome<deploy::DeploymentProof> done(gatherer.sign(gathered.value(), desk.member));
        QVERIFY(done.wait() && done.ok());
        const auto read = deploy::proofFromJson(deploy::toJson(done.value()));
        QVERIFY(read);
        for (const deploy::ProofCheck &check : deploy::verifyProof(*read)) {
            qInfo("%s: %s", qPrintable(check.name), qPrintable(check.sentence));
            QVERIFY2(check.outcome != deploy::ProofCheck::Outcome::Failed, qPrintable(check.sentence));
        }
    }

    void tiesBurnAndOutsidersAreRefused()
    {
        Desk desk;
        QVERIFY2(desk.start(AbiVersion::V2), desk.anvil.output().constData());
        test::KeySigner outsider("59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d"); // anvil's second account, public
        QVERIFY(!desk.act(desk.createIntent("{}"), &outsider));
        QCOMPARE(desk.problem, explainRevert(QStringLiteral("NOT_A_DAO_MEMBER")));
        QVERIFY(desk.mint());
        QVERIFY(desk.create("{}"));
        QVERIFY(desk.skipTo(desk.book->find(0)->deadline));
        QVERIFY(desk.waitFor(0, ProposalState::Tied));
        const auto intent = desk.executeIntent(0);
        QCOMPARE(intent->title, QStringLiteral("Burn proposal 0"));
        QVERIFY2(desk.act(intent), qPrintable(desk.problem));
        QVERIFY(desk.receipt->logs.empty());
        QVERIFY(desk.waitFor(0, ProposalState::Burned));
    }

    void anIdExecutedInAdvanceIsNoticed()
    {
        Desk desk;
        QVERIFY2(desk.start(AbiVersion::V2), desk.anvil.output().constData());
        QVERIFY(desk.mint());
        const std::string dao = desk.book->dao().address.toString().toStdString();
        const auto data = [](const base::Result<QByteArray> &call) { return base::toHex(*call).toStdString(); };
        desk.send({{"to", dao}, {"data", data(abi::executeProposal().encodeCall({0}))}}); // nobody has created it yet
        QVERIFY(!desk.createIntent("{}"));
        QCOMPARE(desk.createIntent("{}").error().code, base::ErrorCode::Conflict);
        // Another program does not look, and creates it.
        desk.send({{"to", dao}, {"data", data(abi::createProposal(AbiVersion::V2).encodeCall({QStringLiteral("{}")}))}});
        QVERIFY(desk.waitFor(0, ProposalState::Burned));
        QVERIFY(desk.book->find(0)->bornExecuted);
        QVERIFY2(desk.create("{}"), qPrintable(desk.problem)); // the next number is good again
        QCOMPARE(desk.book->state(1), ProposalState::Voting);
    }

    void theFirstVersionHasNoDocument()
    {
        Desk desk;
        QVERIFY2(desk.start(AbiVersion::V1), desk.anvil.output().constData());
        QCOMPARE(desk.book->dao().version, AbiVersion::V1);
        QVERIFY(desk.mint());
        QCOMPARE(desk.createIntent("{}").error().code, base::ErrorCode::Unsupported);
        QVERIFY2(desk.create({}), qPrintable(desk.problem));
        QVERIFY(desk.book->find(0)->document.isEmpty());
        QVERIFY(desk.vote(0, Side::Yes));
        QVERIFY(desk.skipTo(desk.book->find(0)->deadline));
        QVERIFY(desk.waitFor(0, ProposalState::Passed));
        QVERIFY2(desk.act(desk.executeIntent(0)), qPrintable(desk.problem));
        QCOMPARE(decodeDeployEvent(desk.receipt->logs.front())->version, AbiVersion::V1);
        // The second version's create call is swallowed by the fallback; the program notices beforehand.
        test::Outcome<QByteArray> swallowed(desk.client->call({desk.member.address(), desk.book->dao().address, 0,
                                                               *abi::createProposal(AbiVersion::V2).encodeCall({QStringLiteral("{}")})}));
        QVERIFY(swallowed.wait());
        QVERIFY(swallowed.ok() && swallowed.value().isEmpty());
    }
};

COMMONRACK_TEST(TestDaoAnvil)
#include "TestDaoAnvil.moc"
