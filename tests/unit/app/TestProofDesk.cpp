// SPDX-License-Identifier: Apache-2.0
#include "app/ProofDesk.h"
#include "models/base/Hex.h"
#include "models/deploy/ContainerPlan.h"
#include "models/deploy/order/OrderClaim.h"
#include "tests/support/FakeDao.h"
#include "tests/support/FakeLeaseSession.h"
#include "tests/support/FakePushTransport.h"
#include "tests/support/KeySigner.h"
#include "tests/support/OrderChain.h"
#include "tests/support/ProvedBlock.h"
#include "tests/support/TestMain.h"
#include "tests/support/TriggerWorld.h"

/// Proofs of what the rules deployed, from a node, a DAO, a platform and a market in memory.
class TestProofDesk final : public QObject {
    Q_OBJECT

    using Phase = deploy::DeploymentStatus::Phase;
    using SyncState = market::MarketSync::State;
    static inline const QString OnMarket = QStringLiteral("spheron-order?perHour=1&hours=1");
    static inline const chain::Address Other = *chain::Address::fromBytes(QByteArray(20, '\x34'));
    static base::Error error(base::ErrorCode code) { return {code, QStringLiteral("It is so."), {}, nullptr, 0}; }
    static deploy::Rule rule(const QString &target)
    {
        deploy::Rule result;
        result.name = QStringLiteral("Usual");
        result.chainId = 31337;
        result.contract = test::provedDao();
        result.confirmations = 1;
        result.target = target;
        return result;
    }
    /// The names of the checks that fail; "unreadable" where it is no proof at all.
    static QStringList failedChecks(const QByteArray &json)
    {
        const auto proof = deploy::proofFromJson(json);
        if (!proof)
            return {QStringLiteral("unreadable")};
        QStringList names;
        for (const deploy::ProofCheck &check : deploy::verifyProof(*proof)) {
            if (check.outcome == deploy::ProofCheck::Outcome::Failed)
                names << check.name;
        }
        return names;
    }

    /// Makes the node know the DAO at the address whose event is in the proved block.
    static void tell(test::FakeAnswers &node, test::FakeDao &dao)
    {
        const auto text = [](const nlohmann::json &value) { return QString::fromStdString(value.get<std::string>()); };
        const auto of = [text](const nlohmann::json &value) {
            const auto address = *chain::Address::parse(text(value));
            return address == test::provedDao() ? test::FakeDao::daoAddress() : address;
        };
        const auto hex = [](const QByteArray &bytes) { return nlohmann::json(base::toHex(bytes).toStdString()); };
        node.on(QStringLiteral("eth_call"), [&dao, text, of, hex](const nlohmann::json &params) -> test::FakeAnswers::Answer {
            return dao.call({{}, of(params.at(0).at("to")), 0, *base::fromHex(text(params.at(0).at("data")))}).result().map(hex);
        });
        node.on(QStringLiteral("eth_getStorageAt"), [&dao, text, of, hex](const nlohmann::json &params) -> test::FakeAnswers::Answer {
            return dao.storageAt(of(params.at(0)), *chain::Hash::parse(text(params.at(1)))).result().map([hex](const chain::Hash &word) { return hex(word.bytes()); });
        });
        node.on(QStringLiteral("eth_getCode"), [&dao, of, hex](const nlohmann::json &params) -> test::FakeAnswers::Answer { return dao.code(of(params.at(0))).result().map(hex); });
    }

    struct Disk : test::TriggerWorld {
        Disk() { openDatabase(); }
    };
    /// A program whose one rule has carried out proposal 7, in a block of which the node tells all.
    struct Office {
        const test::ProvedBlock told;
        Disk world;
        QTemporaryDir profile;
        test::FakePushTransport node;
        test::FakeDao dao;
        chain::RpcClient client{node};
        chain::HeadTracker heads{client, node, world.clock};
        chain::NetworkProfile network;
        dao::DaoContract contract;
        app::RuleNetworks networks{{network, client, client, node, contract}, profile.path(), world.clock};
        wallet::Vault vault{profile.filePath(QStringLiteral("keys")), world.clock, 2};
        wallet::Activity activity{{*world.database, client, heads, world.clock, 31337, 2}};
        test::OrderChain orders;
        market::Market market{test::OrderChain::contracts(), world.clock, 2};
        market::SpheronReader reader{client, test::OrderChain::contracts()};
        market::ProviderSessions providers{market, vault.signer(), *world.database, 31337, world.clock};
        app::OrderTargets targets;
        test::FakeLeaseSessions leases;
        deploy::RuleStore store{*world.database, world.clock};
        deploy::TriggerSet rules{store, *world.journal, *world.ledger, world.clock, makers()};
        test::KeySigner signer{"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"};
        app::ProofDesk desk{seen(signer, &leases)};

        /// `home`: the DAO in use.
        explicit Office(const deploy::Rule &usual = rule({}), const chain::Address &home = test::provedDao())
            : contract(client, {home, QStringLiteral("Builders"), QStringLiteral("Street"), dao::AbiVersion::Unknown}),
              targets({network, market, &reader, &providers, {client, heads, world.clock, activity, 31337, 2}, vault, activity, contract, world.clock})
        {
            network.id = QStringLiteral("street");
            network.name = QStringLiteral("Street");
            network.chainId = 31337;
            network.blockTimeSeconds = 2;
            tell(node, dao);
            node.on(QStringLiteral("eth_getBlockByHash"), [this](const nlohmann::json &) { return told.block; });
            node.on(QStringLiteral("eth_getBlockReceipts"), [this](const nlohmann::json &) { return told.receipts; });
            node.on(QStringLiteral("eth_blockNumber"), [](const nlohmann::json &) { return nlohmann::json("0x32"); });
            dao.count = 8;
            dao.proposals[7] = {7, dao::AbiVersion::V2, 1'700'000'000, 2, 1, true, test::instanceDocument()};
            dao.tokens = {{1, member()}, {2, member()}, {3, Other}, {4, Other}};
            dao.voted = {{7, 1}, {7, 2}, {7, 3}};
            (void)vault.load();
            orders.attach(market);
            world.resolver.answers[told.transaction.bytes()] = 7;
            world.trigger = std::make_unique<deploy::Trigger>(world.source, *world.journal, world.reactor, *world.ledger, world.clock, world.resolver, usual);
            rules.setDefault(usual);
            rules.start();
            (void)QTest::qWaitFor([this] { return world.trigger->state() == deploy::Trigger::State::Live; }, 10000);
        }
        ~Office() { rules.stop(); }
        static chain::Address member() { return *chain::Address::parse(u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"); } ///< who signs
        [[nodiscard]] deploy::TriggerSet::Makers makers()
        {
            deploy::TriggerSet::Makers makers;
            makers.existing = [this](const deploy::Rule &) { return world.trigger.get(); };
            return makers;
        }
        [[nodiscard]] app::ProofDesk::World seen(chain::Signer &by, market::LeaseSessions *sessions)
        {
            return {rules, networks, targets, world.reactor, market, sessions, by, world.clock};
        }
        /// The event of the block that the node tells; waits until it is deployed. Answers its key, or nothing.
        [[nodiscard]] QString execute(const QByteArray &document = test::instanceDocument())
        {
            chain::Log log = test::deployLog(test::provedDao(), 3, document);
            log.blockNumber = told.entry().blockNumber;
            log.blockHash = told.hash;
            log.logIndex = told.logIndex;
            const chain::BlockHeader header{log.blockNumber, told.hash, {}, 1'700'000'504, 0};
            Q_EMIT world.source.blockAdded({header, {log}});
            const bool runs = QTest::qWaitFor([this] { return !world.trigger->runs().empty() && world.trigger->runs().front().state() == deploy::RunState::Running; }, 10000);
            return runs ? world.trigger->runs().front().key() : QString();
        }
        [[nodiscard]] base::Result<QByteArray> prove(const deploy::DeploymentKey &key) { return test::waitFor(desk.proofOf(key)); }
        /// What it says; all of it empty where there is none.
        [[nodiscard]] deploy::DeploymentProof read(const base::Result<QByteArray> &json) const
        {
            return json ? deploy::proofFromJson(*json).value_or(deploy::DeploymentProof()) : deploy::DeploymentProof();
        }
        /// The account that signs, in the wallet.
        [[nodiscard]] bool addAccount()
        {
            const QByteArray key = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
            const auto added = test::waitFor(vault.addFromPrivateKey(base::SecretBytes::copyOf(key), base::SecretBytes::copyOf(QByteArrayLiteral("password")), QString()));
            return added && added->address == member();
        }
        /// The member's order for the deployment, in a block that the market knows.
        void order(const deploy::DeploymentKey &key)
        {
            market::OrderDetails details;
            details.spec = "{n:" + deploy::orderMark(key).toUtf8() + ",pr:{a:[]},s:[]}";
            orders.submit(member(), market::encodeCreateOrder(details));
            orders.mine();
            world.clock.advance(std::chrono::milliseconds(20));
        }
    };

private Q_SLOTS:
    void whatTheEngineRunsIsProvedAndSigned()
    {
        Office office;
        const QString key = office.execute();
        QCOMPARE(key, office.told.entry().key);
        const auto json = office.prove(key);
        QVERIFY2(json, json ? "" : qPrintable(json.error().toLogLine()));
        QCOMPARE(failedChecks(*json), QStringList());
        const deploy::DeploymentProof proof = office.read(json);
        QCOMPARE(proof.key, key);
        QCOMPARE(proof.document, test::instanceDocument());
        QCOMPARE(proof.made.target, QStringLiteral("Fake on this computer"));
        QCOMPARE(proof.made.containers, QStringList{deploy::plan::containerName(key, 0)});
        QVERIFY(!proof.made.order && proof.made.manifestHash.isEmpty());
        QVERIFY(proof.votes && proof.votes->executed);
        QCOMPARE(proof.votes->yay, base::U256(2));
        QCOMPARE(proof.votes->tokens.size(), std::size_t(4));
        QCOMPARE(proof.votes->atBlock, 50U);
        QCOMPARE(proof.live.phase, QStringLiteral("running"));
        QCOMPARE(proof.live.atMs, office.world.clock.nowMs());
        QCOMPARE(proof.member, Office::member());
    }

    void eachReplicaIsNamed_data()
    {
        QTest::addColumn<QByteArray>("replicas");
        QTest::addColumn<int>("named");
        QTest::newRow("three") << QByteArrayLiteral("3") << 3;
        QTest::newRow("as many as there may be") << QByteArrayLiteral("20") << deploy::plan::MaxReplicas;
    }
    void eachReplicaIsNamed()
    {
        QFETCH(QByteArray, replicas);
        QFETCH(int, named);
        Office office;
        const QString key = office.execute(test::instanceDocument().replace("\"replicas\":1", QByteArray("\"replicas\":" + replicas)));
        QVERIFY(!key.isEmpty());
        const deploy::DeploymentProof proof = office.read(office.prove(key));
        QCOMPARE(proof.made.containers.size(), named);
        QCOMPARE(proof.made.containers.back(), deploy::plan::containerName(key, named - 1));
    }

    void aRunThatNobodyKnowsHasNoProof()
    {
        Office office;
        const QString key = office.execute();
        for (const QString &unknown : {deploy::keyOfProposal(31337, test::provedDao(), 8), QStringLiteral("no key"), QString()}) {
            const auto none = office.prove(unknown);
            QVERIFY(!none);
            QCOMPARE(none.error().code, base::ErrorCode::NotFound);
            QVERIFY(!none.error().summary.isEmpty());
        }
        QVERIFY(office.prove(key));
    }

    void aRuleThatIsOffIsToBeSwitchedOnFirst()
    {
        Office office;
        const QString key = office.execute();
        QVERIFY(office.world.wait(office.rules.setEnabled(0, false)));
        const auto refused = office.prove(key);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::NotFound);
        QVERIFY(refused.error().summary.contains(QStringLiteral("switch it on")));
        QVERIFY(office.world.wait(office.rules.setEnabled(office.rules.rules().front().id, true)));
        QVERIFY(office.world.reaches(key, deploy::RunState::Running));
        const auto json = office.prove(key);
        QVERIFY(json);
        QCOMPARE(failedChecks(*json), QStringList());
    }

    void aTargetThatIsNotKnownHereIsNamed()
    {
        Office office(rule(QStringLiteral("moon?crater=1")));
        const auto refused = office.prove(office.execute());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Unsupported);
        QVERIFY(refused.error().summary.contains(QStringLiteral("moon?crater=1")));
        QCOMPARE(office.node.count(QStringLiteral("eth_getBlockByHash")), 0);
    }

    void theNetworkOfTheRuleMustBeKnown()
    {
        deploy::Rule far = rule({});
        far.chainId = 99;
        Office office(far);
        const QString key = office.execute();
        QVERIFY(!key.isEmpty());
        const auto refused = office.prove(key);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::NotFound);
        QVERIFY(refused.error().summary.contains(QStringLiteral("chain 99")));
    }

    /// The votes are those of the rule's DAO, also while another one is in use (of which this node knows nothing).
    void aRuleOfAnotherDaoIsProvedFromThatOne()
    {
        Office office(rule({}), Other);
        const auto json = office.prove(office.execute());
        QVERIFY2(json, json ? "" : qPrintable(json.error().toLogLine()));
        QCOMPARE(failedChecks(*json), QStringList());
        QCOMPARE(office.read(json).dao, test::provedDao());
        QCOMPARE(office.read(json).votes->yay, base::U256(2));
    }

    void theVersionOfTheContractIsLearnedOnce()
    {
        Office office;
        const QString key = office.execute();
        QVERIFY(office.prove(key));
        QCOMPARE(office.node.count(QStringLiteral("eth_getCode")), 1);
        QVERIFY(office.prove(key));
        QCOMPARE(office.node.count(QStringLiteral("eth_getCode")), 1);
    }

    void whereThereIsNoDaoThatIsSaid()
    {
        Office office;
        const QString key = office.execute();
        office.dao.hasCode = false;
        const auto gone = office.prove(key);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, base::ErrorCode::NotFound);
        QVERIFY(!gone.error().summary.isEmpty());
        office.dao.hasCode = true;
        office.dao.failure = error(base::ErrorCode::Network);
        QCOMPARE(office.prove(key).error().code, base::ErrorCode::Network);
        office.dao.failure.reset();
        const auto json = office.prove(key);
        QVERIFY(json);
        QCOMPARE(failedChecks(*json), QStringList());
        QTRY_VERIFY(office.desk.children().isEmpty()); // nothing is left, neither of this one nor of the attempts before
    }

    void whatTheNodeDoesNotTellIsNoProof_data()
    {
        QTest::addColumn<int>("lie");
        QTest::addColumn<int>("code");
        QTest::newRow("the block has left the chain") << 0 << int(base::ErrorCode::NotFound);
        QTest::newRow("no answer") << 1 << int(base::ErrorCode::Network);
        QTest::newRow("another block") << 2 << int(base::ErrorCode::Protocol);
        QTest::newRow("a receipt is missing") << 3 << int(base::ErrorCode::Protocol);
        QTest::newRow("no votes") << 4 << int(base::ErrorCode::Network);
    }
    void whatTheNodeDoesNotTellIsNoProof()
    {
        QFETCH(int, lie);
        QFETCH(int, code);
        Office office;
        const QString key = office.execute();
        QVERIFY(office.prove(key)); // the version of the contract is known from here on
        const QString block = QStringLiteral("eth_getBlockByHash");
        if (lie == 0)
            office.node.answer(block, nullptr);
        if (lie == 1)
            office.node.fail(block, error(base::ErrorCode::Network));
        if (lie == 2) {
            nlohmann::json other = office.told.block;
            other["gasUsed"] = "0x1";
            office.node.answer(block, other);
        }
        if (lie == 3) {
            nlohmann::json receipts = office.told.receipts;
            receipts.erase(0);
            office.node.answer(QStringLiteral("eth_getBlockReceipts"), receipts);
        }
        if (lie == 4)
            office.dao.failure = error(base::ErrorCode::Network);
        const auto refused = office.prove(key);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), code);
        QVERIFY(!refused.error().summary.isEmpty());
        office.dao.failure.reset();
        QVERIFY(office.prove(key));
    }

    /// Whether it runs now is one sentence of the proof, not a reason to have none.
    void aPlatformThatIsAwayIsNoHindrance()
    {
        Office office;
        const QString key = office.execute();
        office.world.reactor.otherErrors.push_back(error(base::ErrorCode::Network));
        const auto json = office.prove(key);
        QVERIFY(json);
        QCOMPARE(failedChecks(*json), QStringList());
        QCOMPARE(office.read(json).live.phase, QStringLiteral("unknown"));
        QCOMPARE(office.read(json).live.problem, error(base::ErrorCode::Network).summary);
    }

    // The signature.

    void withoutAnUnlockedAccountItIsNotSigned()
    {
        Office office;
        const QString key = office.execute();
        for (const base::ErrorCode declined : {base::ErrorCode::Locked, base::ErrorCode::Cancelled}) {
            office.signer.refusal = error(declined);
            const auto json = office.prove(key);
            QVERIFY(json);
            QCOMPARE(failedChecks(*json), QStringList{QStringLiteral("signature")});
            QVERIFY(office.read(json).member.isZero() && office.read(json).signature.isEmpty());
        }
        app::ProofDesk ofNobody(office.seen(office.vault.signer(), &office.leases));
        const auto json = test::waitFor(ofNobody.proofOf(key));
        QVERIFY(json);
        QCOMPARE(failedChecks(*json), QStringList{QStringLiteral("signature")});
    }

    void theWalletItselfSignsOnceItIsOpen()
    {
        Office office;
        const QString key = office.execute();
        QVERIFY(office.addAccount());
        app::ProofDesk desk(office.seen(office.vault.signer(), &office.leases));
        QCOMPARE(office.read(test::waitFor(desk.proofOf(key))).member, Office::member());
        office.vault.lock();
        const auto json = test::waitFor(desk.proofOf(key));
        QVERIFY(json);
        QVERIFY(office.read(json).member.isZero());
    }

    void aSignerThatFailsIsAFailure()
    {
        Office office;
        const QString key = office.execute();
        office.signer.refusal = error(base::ErrorCode::Storage);
        const auto refused = office.prove(key);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Storage);
        QCOMPARE(refused.error().summary, error(base::ErrorCode::Storage).summary);
    }

    // The market.

    void anOrderIsProvedWithItsSpecAndItsManifest()
    {
        Office office(rule(OnMarket));
        QVERIFY(office.addAccount());
        const QString key = office.execute();
        office.order(key);
        const QByteArray hash(64, 'b');
        office.leases.add(1).taken = market::ManifestReceipt{hash, 1'700'000'000'000, 1};
        const auto json = office.prove(key);
        QVERIFY2(json, json ? "" : qPrintable(json.error().toLogLine()));
        QCOMPARE(failedChecks(*json), QStringList());
        const deploy::DeploymentProof proof = office.read(json);
        QCOMPARE(proof.made.order, std::optional<quint64>(1));
        QCOMPARE(deploy::keyOfSpec(proof.made.orderSpec), std::optional(key));
        QCOMPARE(proof.made.manifestHash, hash);
        QVERIFY(proof.made.containers.isEmpty());
        QVERIFY2(proof.made.target.contains(QStringLiteral("Street")) && proof.made.target.contains(Office::member().toShort()), qPrintable(proof.made.target));
        QCOMPARE(proof.live.phase, QStringLiteral("preparing")); // of the order, whatever the engine says
    }

    void aManifestThatNobodyTookIsNotNamed()
    {
        Office office(rule(OnMarket));
        const QString key = office.execute();
        office.order(key);
        QVERIFY(office.read(office.prove(key)).made.manifestHash.isEmpty()); // another member's lease
        office.leases.add(1); // ours, and the provider was told nothing yet
        QVERIFY(office.read(office.prove(key)).made.manifestHash.isEmpty());
        app::ProofDesk withoutSessions(office.seen(office.signer, nullptr));
        const auto json = test::waitFor(withoutSessions.proofOf(key));
        QVERIFY(json);
        QCOMPARE(failedChecks(*json), QStringList());
        QCOMPARE(office.read(json).made.order, std::optional<quint64>(1));
    }

    void anOrderThatWasNotPlacedIsNotMadeUp()
    {
        Office office(rule(OnMarket));
        const QString key = office.execute();
        office.order(deploy::keyOfProposal(31337, test::provedDao(), 8)); // for something else
        const deploy::DeploymentProof proof = office.read(office.prove(key));
        QCOMPARE(proof.key, key);
        QVERIFY(!proof.made.order && proof.made.orderSpec.isEmpty() && proof.made.containers.isEmpty());
        QCOMPARE(proof.live.phase, QStringLiteral("absent"));
    }

    /// A proof that says "no order" while nobody has looked would be a lie.
    void aMarketThatIsBehindIsWaitedFor()
    {
        Office office(rule(OnMarket));
        const QString key = office.execute();
        office.order(key);
        office.market.setSync({SyncState::CatchingUp, 0, 0, 0, {}});
        const auto behind = office.prove(key);
        QVERIFY(!behind);
        QCOMPARE(behind.error().code, base::ErrorCode::Network);
        QVERIFY(!behind.error().summary.isEmpty());
        office.market.setSync({SyncState::Live, 0, 0, 0, {}});
        QCOMPARE(office.read(office.prove(key)).made.order, std::optional<quint64>(1));
    }

    void whoTheMembersAreIsWaitedFor()
    {
        Office office(rule(OnMarket));
        const QString key = office.execute();
        office.order(key);
        office.node.deferred = true;
        const auto early = office.desk.proofOf(key);
        QVERIFY(early.isFinished());
        QCOMPARE(early.result().error().code, base::ErrorCode::Network);
        office.node.deferred = false;
        office.node.releaseAll(); // the question was what made them be read
        QCOMPARE(office.read(office.prove(key)).made.order, std::optional<quint64>(1));
    }

    void theMarketIsThatOfTheDaoInUse()
    {
        Office office(rule(OnMarket), Other);
        const auto refused = office.prove(office.execute());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::NotFound);
        QVERIFY(refused.error().summary.contains(QStringLiteral("DAO in use")));
    }

    // Answers that are on their way.

    void twoAtOnceDoNotDisturbEachOther()
    {
        Office office;
        const QString key = office.execute();
        office.node.deferred = true;
        const auto first = office.desk.proofOf(key);
        const auto second = office.desk.proofOf(key);
        QVERIFY(!first.isFinished() && !second.isFinished());
        office.node.releaseAll();
        const auto one = test::waitFor(first);
        const auto two = test::waitFor(second);
        QVERIFY(one && two);
        QCOMPARE(failedChecks(*one), QStringList());
        QCOMPARE(*one, *two);
    }

    void aDeskThatGoesAnswersThatItIsClosed()
    {
        Office office;
        const QString key = office.execute();
        QVERIFY(office.prove(key)); // so the next one waits for the block, not for the contract
        auto desk = std::make_unique<app::ProofDesk>(office.seen(office.signer, &office.leases));
        office.node.deferred = true;
        const auto waiting = desk->proofOf(key);
        QVERIFY(!waiting.isFinished());
        desk.reset();
        office.node.releaseAll();
        const auto closed = test::waitFor(waiting);
        QVERIFY(!closed);
        QCOMPARE(closed.error().code, base::ErrorCode::Closed);
    }
};

COMMONRACK_TEST(TestProofDesk)
#include "TestProofDesk.moc"
