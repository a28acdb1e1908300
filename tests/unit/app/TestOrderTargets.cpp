// SPDX-License-Identifier: Apache-2.0
#include "app/OrderTargets.h"
#include "models/base/Hex.h"
#include "models/chain/codec/Keccak.h"
#include "models/dao/DaoAbi.h"
#include "models/deploy/JournalEntry.h"
#include "models/deploy/order/OrderClaim.h"
#include "tests/support/Drain.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeDao.h"
#include "tests/support/FakePushTransport.h"
#include "tests/support/MemoryChain.h"
#include "tests/support/OrderChain.h"
#include "tests/support/ScriptedLogSource.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The market as a target of rules: the real wallet, contract and sender over a DAO, a node and a market in memory.
class TestOrderTargets final : public QObject {
    Q_OBJECT

    static inline const chain::Address Member = *chain::Address::fromBytes(QByteArray(20, '\x71'));
    static inline const chain::Address Second = *chain::Address::fromBytes(QByteArray(20, '\x72'));
    static inline const chain::Address Stranger = *chain::Address::fromBytes(QByteArray(20, '\x73'));
    static inline const QString Target = QStringLiteral("spheron-order?perHour=1&hours=1");
    static inline const base::Error NoAnswer{base::ErrorCode::Network, QStringLiteral("The node does not answer."), {}, nullptr, 0};

    static deploy::DeploymentKey key(quint64 proposal) { return deploy::keyOfProposal(31337, test::FakeDao::daoAddress(), proposal); }
    static deploy::Rule rule(const QString &target = Target)
    {
        deploy::Rule result;
        result.chainId = 31337;
        result.contract = test::FakeDao::daoAddress();
        result.target = target;
        return result;
    }

    /// Counts how often somebody begins to read who holds the tokens.
    struct CountedDao final : chain::ContractReader {
        explicit CountedDao(test::FakeDao &answering) : dao(answering) {}
        base::Async<QByteArray> call(const chain::CallRequest &request, const chain::BlockTag &block) override
        {
            readings += request.data.startsWith(dao::abi::totalSupply().selector()) ? 1 : 0;
            return dao.call(request, block);
        }
        base::Async<chain::Hash> storageAt(const chain::Address &address, const chain::Hash &slot, const chain::BlockTag &block) override { return dao.storageAt(address, slot, block); }
        base::Async<QByteArray> code(const chain::Address &address) override { return dao.code(address); }
        test::FakeDao &dao;
        int readings = 0;
    };

    /// A member's computer. Whether its DAO has members, and its market blocks, a test says.
    struct Town {
        QTemporaryDir folder;
        test::FakeClock clock;
        test::MemoryChain blocks;
        test::FakePushTransport node;
        test::FakeDao dao;
        CountedDao counted{dao};
        test::OrderChain orders;
        chain::RpcClient client{node};
        chain::HeadTracker heads{client, node, clock};
        chain::NetworkProfile network;
        dao::DaoContract contract{counted, dao.info(), test::FakeDao::tokenAddress()};
        store::Database database{QStringLiteral(":memory:")};
        wallet::Vault vault{folder.path(), clock, 2};
        wallet::Activity activity{{database, client, heads, clock, 31337, 2}};
        market::Market market{test::OrderChain::contracts(), clock, 2};
        market::SpheronReader reader{client, test::OrderChain::contracts()};
        market::ProviderSessions sessions{market, vault.signer(), database, 31337, clock};
        std::unique_ptr<app::OrderTargets> targets;
        std::map<QByteArray, QByteArray> contracts; ///< what the market's contracts answer, by selector
        nlohmann::json receipt; ///< of any transaction; null: it is not in a block
        QString step;           ///< the last word of a deployment
        std::optional<base::Result<deploy::DeploymentStatus>> answer;

        /// `hears`: its market knows the chain's blocks.
        explicit Town(bool hears = true)
        {
            network.name = QStringLiteral("Street");
            network.chainId = 31337;
            network.blockTimeSeconds = 2;
            network.confirmations = 2;
            node.onAny([this](const QString &method, const nlohmann::json &params) { return answerTo(method, params); });
            inEscrow(10'000'000);
            (void)test::waitFor(database.open());
            (void)vault.load();
            if (hears)
                orders.attach(market);
            boot();
        }
        /// What every order needs to know: how long one may be, and what is free in escrow.
        void inEscrow(quint64 units)
        {
            const auto put = [this](const char16_t *signature, const char16_t *outputs, const chain::AbiValue &value) {
                const auto function = chain::AbiFunction::parse(signature, outputs);
                contracts[function->selector()] = chain::abiEncode(function->outputs(), {value}).value_or(QByteArray());
            };
            put(u"minBlockNumber()", u"(uint256)", 1);
            put(u"maxBlockNumber()", u"(uint256)", 1'000'000);
            put(u"getUserData(address,address,bool)", u"((uint128,uint128))", chain::AbiValue(chain::AbiValue::List{0, units}));
            put(u"balanceOf(address)", u"(uint256)", 0);
            put(u"allowance(address,address)", u"(uint256)", 0);
        }
        test::FakeAnswers::Answer answerTo(const QString &method, const nlohmann::json &params) const
        {
            if (method == u"eth_call") {
                const auto known = contracts.find(base::fromHex(QString::fromStdString(params.at(0).at("data").get<std::string>()))->first(4));
                return nlohmann::json(base::toHex(known == contracts.end() ? QByteArray() : known->second).toStdString());
            }
            if (method == u"eth_getCode")
                return nlohmann::json("0x60");
            if (method == u"eth_getBalance")
                return nlohmann::json("0xde0b6b3a7640000");
            if (method == u"eth_getTransactionCount")
                return nlohmann::json("0x0");
            if (method == u"eth_gasPrice" || method == u"eth_maxPriorityFeePerGas")
                return nlohmann::json("0x3b9aca00");
            if (method == u"eth_estimateGas")
                return nlohmann::json("0x186a0");
            if (method == u"eth_sendRawTransaction")
                return nlohmann::json(chain::keccak256(*base::fromHex(QString::fromStdString(params.at(0).get<std::string>()))).toString().toStdString());
            if (method == u"eth_getTransactionByHash")
                return nlohmann::json();
            if (method == u"eth_getTransactionReceipt")
                return receipt;
            return blocks.answer(method, params);
        }
        /// The program begins, or begins anew: wallet, disk and node stay.
        void boot(bool hasMarket = true)
        {
            targets.reset();
            targets = std::make_unique<app::OrderTargets>(app::OrderTargets::World{network, market, hasMarket ? &reader : nullptr, hasMarket ? &sessions : nullptr,
                                                                                  {client, heads, clock, activity, 31337, 2}, vault, activity, contract, clock});
        }
        /// An account of this digit's private key, in use and unlocked.
        chain::Address addAccount(char digit)
        {
            const auto added = test::waitFor(vault.addFromPrivateKey(base::SecretBytes::copyOf(QByteArray(64, digit)), base::SecretBytes::copyOf(QByteArrayLiteral("password")), QString()));
            return added ? added->address : chain::Address();
        }
        void settle()
        {
            for (int i = 0; i < 4; ++i) {
                clock.advance(std::chrono::milliseconds(20)); // a frame of the market
                test::drain(database);
            }
        }
        /// Reads who holds the tokens of `owners`.
        void know(const std::vector<chain::Address> &owners)
        {
            dao.tokens.clear();
            for (const chain::Address &owner : owners)
                dao.tokens.emplace_back(dao.tokens.size() + 1, owner);
            (void)targets->turns();
            settle();
        }
        void mine(int count = 1)
        {
            orders.mine(count);
            settle();
        }
        /// Somebody's order for a deployment, in the next block.
        void order(const chain::Address &who, const deploy::DeploymentKey &of)
        {
            market::OrderDetails details;
            details.spec = "{n:" + deploy::orderMark(of).toUtf8() + ",pr:{a:[]},s:[]}";
            orders.submit(who, market::encodeCreateOrder(details));
            mine();
        }
        [[nodiscard]] std::optional<quint64> orderOf(const deploy::DeploymentKey &of) const { return targets->orderOf(of).value_or(std::optional<quint64>(0)); }
        /// The code and the sentence of why the order cannot be told.
        [[nodiscard]] base::Error whyNot(const deploy::DeploymentKey &of) const
        {
            const auto order = targets->orderOf(of);
            return order ? base::Error{} : order.error();
        }
        void place(const deploy::DeploymentKey &of)
        {
            answer.reset();
            step.clear();
            const auto reactor = targets->reactor(rule());
            const auto spec = descriptor::parseInstance(test::instanceDocument());
            (*reactor)->deploy(of, *spec, [this](const QString &words) { step = words; }).then(targets.get(), [this](const base::Result<deploy::DeploymentStatus> &status) {
                answer = status;
            });
            settle();
        }
    };

private Q_SLOTS:
    // The reactors.

    void aTargetHasOneReactorWhichSaysWhereAndWhoPays()
    {
        Town town;
        const auto first = town.targets->reactor(rule());
        QVERIFY2(first, first ? "" : qPrintable(first.error().toLogLine()));
        const auto again = town.targets->reactor(rule());
        QVERIFY(again && *again == *first);
        const auto longer = town.targets->reactor(rule(QStringLiteral("spheron-order?perHour=1&hours=2")));
        QVERIFY(longer && *longer != *first);
        const auto nobody = test::waitFor((*first)->describe());
        QCOMPARE(nobody.error().code, base::ErrorCode::NotFound);
        QVERIFY(!nobody.error().summary.isEmpty());
        const chain::Address one = town.addAccount('1');
        const auto described = test::waitFor((*first)->describe());
        QVERIFY(described && described->contains(QStringLiteral("Street")) && described->contains(one.toShort()));
        const chain::Address two = town.addAccount('2'); // in use from now on
        QVERIFY(test::waitFor((*first)->describe())->contains(two.toShort()));
    }

    void onlyTheDaoInUseOrdersAndOnlyWhereThereIsAMarket()
    {
        Town town;
        deploy::Rule elsewhere = rule();
        elsewhere.chainId = 1;
        deploy::Rule ofOthers = rule();
        ofOthers.contract = Stranger;
        const auto refused = [&town](const deploy::Rule &one) {
            const auto reactor = town.targets->reactor(one);
            return !reactor && reactor.error().code == base::ErrorCode::NotFound && reactor.error().summary.contains(QStringLiteral("another target"));
        };
        QVERIFY(refused(elsewhere));
        QVERIFY(refused(ofOthers));
        QVERIFY(!refused(rule()));
        town.boot(false);
        QVERIFY(refused(rule()));
    }

    void aTargetThatIsNotUnderstoodIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("word");
        QTest::newRow("none") << QString() << QStringLiteral("not a target");
        QTest::newRow("another one") << QStringLiteral("podman") << QStringLiteral("podman");
        QTest::newRow("no price") << QStringLiteral("spheron-order?hours=1") << QStringLiteral("what an hour may cost");
        QTest::newRow("no time") << QStringLiteral("spheron-order?perHour=1") << QStringLiteral("how many hours");
        QTest::newRow("no hour") << QStringLiteral("spheron-order?perHour=1&hours=0") << QStringLiteral("how many hours");
        QTest::newRow("for ever") << QStringLiteral("spheron-order?perHour=1&hours=99999999") << QStringLiteral("how many hours");
        QTest::newRow("no tier of that number") << QStringLiteral("spheron-order?perHour=1&hours=1&tier=7") << QStringLiteral("tier");
        QTest::newRow("a wish of another version") << QStringLiteral("spheron-order?perHour=1&hours=1&colour=red") << QStringLiteral("colour");
    }
    void aTargetThatIsNotUnderstoodIsRefusedInWords()
    {
        QFETCH(QString, target);
        QFETCH(QString, word);
        Town town;
        for (int i = 0; i < 2; ++i) { // a refusal is not kept as a reactor
            const auto reactor = town.targets->reactor(rule(target));
            QVERIFY(!reactor);
            QCOMPARE(reactor.error().code, base::ErrorCode::Invalid);
            QVERIFY2(reactor.error().summary.contains(word), qPrintable(reactor.error().summary));
        }
        QVERIFY(town.targets->reactor(rule()));
    }

    // The members.

    void theMembersAreReadOnceSomebodyNeedsThem()
    {
        Town town;
        QCOMPARE(town.counted.readings, 0); // most people have no such rule
        town.dao.holding = true;
        QVERIFY(town.targets->reactor(rule()));
        QVERIFY(town.targets->reactor(rule(QStringLiteral("spheron-order?perHour=1&hours=2"))));
        (void)town.targets->turns();
        town.dao.release();
        town.settle();
        QCOMPARE(town.counted.readings, 1); // by whoever was first
        (void)town.targets->turns();
        QVERIFY(town.targets->reactor(rule(QStringLiteral("spheron-order?perHour=1&hours=3"))));
        QCOMPARE(town.counted.readings, 1);
    }

    void membersThatComeAndGoAreNoticed()
    {
        Town town;
        town.know({Member, Member});
        town.order(Second, key(7));
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>());
        QSignalSpy changed(&town.targets->turns(), &deploy::TurnGuard::changed);
        town.dao.tokens.emplace_back(3, Second);
        town.clock.advance(app::OrderTargets::ReadEvery);
        QCOMPARE(town.counted.readings, 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>(1));
        town.dao.tokens.emplace_back(4, Second); // one more token, nobody more
        town.clock.advance(app::OrderTargets::ReadEvery);
        QCOMPARE(town.counted.readings, 3);
        QCOMPARE(changed.size(), 1);
        town.dao.tokens = {{1, Member}};
        town.clock.advance(app::OrderTargets::ReadEvery);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>());
    }

    void aNodeThatIsAwayIsAskedAgainSoonAndTakesNobodyAway()
    {
        Town town;
        town.dao.failure = NoAnswer;
        town.know({Member});
        QCOMPARE(town.counted.readings, 1);
        QCOMPARE(town.whyNot(key(7)).code, base::ErrorCode::Network);
        town.clock.advance(std::chrono::seconds(25));
        QCOMPARE(town.counted.readings, 1);
        town.clock.advance(std::chrono::seconds(5));
        QCOMPARE(town.counted.readings, 2);
        town.dao.failure.reset();
        town.clock.advance(std::chrono::seconds(30));
        QCOMPARE(town.counted.readings, 3);
        town.order(Member, key(7));
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>(1));
        town.dao.failure = NoAnswer;
        town.clock.advance(app::OrderTargets::ReadEvery);
        QCOMPARE(town.counted.readings, 4);
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>(1)); // who they were is known still
        town.clock.advance(std::chrono::seconds(30));
        QCOMPARE(town.counted.readings, 5);
    }

    void aDaoWithoutMembersIsKnownToHaveNone()
    {
        Town town;
        town.know({});
        town.order(Stranger, key(7));
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>());
        QCOMPARE(town.counted.readings, 1);
    }

    // The order that is the deployment.

    void theFirstOrderOfAMemberIsTheDeployment()
    {
        Town town;
        town.know({Member, Second});
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>());
        town.order(Stranger, key(7)); // who copies the mark gains nothing
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>());
        town.order(Second, key(7));
        town.order(Member, key(7));
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>(2));
        QCOMPARE(town.orderOf(key(8)), std::optional<quint64>());
        QCOMPARE(town.orderOf(QStringLiteral("no key")), std::optional<quint64>());
        town.orders.submit(Second, market::encodeCloseLease(2)); // taken back before a provider had it
        town.mine();
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>(3));
    }

    void withoutTheMarketOrTheMembersNoOrderIsTold()
    {
        Town town;
        town.order(Member, key(7));
        const base::Error early = town.whyNot(key(7)); // that nothing was ordered would be a lie
        QCOMPARE(early.code, base::ErrorCode::Network);
        QVERIFY(!early.summary.isEmpty());
        town.know({Member});
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>(1));
        using State = market::MarketSync::State;
        for (const State state : {State::None, State::Loading, State::CatchingUp, State::Paused, State::Disconnected, State::Failed}) {
            town.market.setSync({state, 0, 0, 0, {}});
            QCOMPARE(town.whyNot(key(7)).code, base::ErrorCode::Network);
        }
        town.market.setSync({State::Live, 0, 0, 0, {}});
        QCOMPARE(town.orderOf(key(7)), std::optional<quint64>(1));
        Town deaf(false); // follows the chain, and has not heard of a block yet
        deaf.know({Member});
        deaf.market.setSync({State::Live, 0, 0, 0, {}});
        QCOMPARE(deaf.whyNot(key(7)).code, base::ErrorCode::Network);
    }

    // Whose turn it is.

    void turnsFollowTheMembersAndTheAccountInUse()
    {
        Town town;
        deploy::Rule shared = rule();
        shared.turns.patience = 5;
        const auto fromBlock = [&town, &shared] { return town.targets->turns().turnOf(key(7), shared, 100, 100).fromBlock; };
        const chain::Address mine = town.addAccount('1');
        const deploy::TurnOrder order(key(7), {mine, Member, Second});
        const auto firstOf = [&order](const chain::Address &who) { return deploy::TurnOrder::firstBlock(100, order.placeOf(who), 5); };
        town.boot(); // the account was there before the program was
        town.dao.holding = true;
        const deploy::TurnGuard::Turn early = town.targets->turns().turnOf(key(7), shared, 100, 1000);
        QVERIFY(!early.open && early.fromBlock == 0 && !early.lasting.isEmpty());
        QSignalSpy changed(&town.targets->turns(), &deploy::TurnGuard::changed);
        town.dao.tokens = {{1, Member}, {2, mine}, {3, Second}};
        town.dao.release();
        QCOMPARE(changed.size(), 1); // who waits is told to look again
        QCOMPARE(fromBlock(), firstOf(mine));
        (void)town.addAccount('2'); // no member: it helps out after all others
        QCOMPARE(changed.size(), 2);
        QCOMPARE(fromBlock(), firstOf(town.vault.current()->address));
        QCOMPARE(fromBlock(), 115U);
        town.vault.setCurrent(mine);
        QCOMPARE(fromBlock(), firstOf(mine));
    }

    void turnsAreTakenAlsoWhereThereIsNoMarket()
    {
        Town town;
        town.boot(false);
        deploy::Rule shared = rule(QString()); // its target is the engine
        shared.turns.patience = 5;
        town.know({Member});
        const deploy::TurnGuard::Turn turn = town.targets->turns().turnOf(key(7), shared, 100, 100);
        QCOMPARE(turn.fromBlock, 105U); // after the member, as there is no account here
        QVERIFY(turn.now.contains(Member.toShort()));
    }

    // Orders that are placed.

    void anOrderOfAnotherMemberIsTakenForTheDeployment()
    {
        Town town;
        town.know({town.addAccount('1'), Member});
        town.order(Member, key(7));
        town.place(key(7));
        QVERIFY2(town.step.contains(QStringLiteral("1 of 2")), qPrintable(town.step)); // the network's confirmations
        QVERIFY(!town.answer);
        town.mine();
        QVERIFY(town.answer && *town.answer);
        QCOMPARE((*town.answer)->phase, deploy::DeploymentStatus::Phase::Preparing);
        QVERIFY(town.activity.entries().empty());
        QCOMPARE(town.node.count(QStringLiteral("eth_sendRawTransaction")), 0);
    }

    void nobodyOrdersBeforeTheMembersAreKnownAndStrangersDoNotAtAll()
    {
        Town town;
        const chain::Address mine = town.addAccount('1');
        town.dao.failure = NoAnswer;
        town.know({Member});
        town.place(key(7));
        QVERIFY(!town.answer);
        QVERIFY2(town.step.contains(QStringLiteral("members")), qPrintable(town.step));
        town.dao.failure.reset();
        town.clock.advance(std::chrono::seconds(30));
        town.mine();
        QVERIFY(town.answer && !*town.answer);
        QCOMPARE(town.answer->error().code, base::ErrorCode::Auth);
        QVERIFY(town.answer->error().summary.contains(mine.toString()));
        QVERIFY(town.activity.entries().empty());
    }

    void whatStandsInTheWayOfTheWalletIsSaid()
    {
        Town town;
        town.know({town.addAccount('1')});
        town.inEscrow(10);
        town.place(key(7));
        QVERIFY(town.answer && !*town.answer);
        QCOMPARE(town.answer->error().code, base::ErrorCode::Conflict);
        QVERIFY2(town.answer->error().summary.contains(QStringLiteral("escrow")), qPrintable(town.answer->error().summary));
        town.inEscrow(10'000'000);
        town.vault.lock();
        town.place(key(7));
        QVERIFY(town.answer && !*town.answer);
        QCOMPARE(town.answer->error().code, base::ErrorCode::Locked);
        QVERIFY(town.activity.entries().empty());
        QCOMPARE(town.node.count(QStringLiteral("eth_sendRawTransaction")), 0);
    }

    /// The wallet's activity is what remembers: between sending and hearing of it the program may end.
    void anOrderIsSentOnceAlsoByAProgramThatBeginsAnew()
    {
        Town town;
        const chain::Address mine = town.addAccount('1');
        town.know({mine});
        town.place(key(7));
        QTRY_COMPARE(town.node.count(QStringLiteral("eth_sendRawTransaction")), 1);
        QCOMPARE(town.activity.entries().size(), std::size_t(1));
        const wallet::ActivityEntry sent = town.activity.entries().front();
        QCOMPARE(sent.kind, QStringLiteral("market.order"));
        QCOMPARE(sent.from, mine);
        QCOMPARE(sent.to, std::optional(test::OrderChain::contracts().orderRequest));
        QVERIFY(sent.raw.contains(deploy::orderMark(key(7)).toUtf8()));
        QVERIFY(!town.answer);
        town.boot();
        town.place(key(7));
        QVERIFY(!town.answer);
        QVERIFY2(town.step.contains(QStringLiteral("sent already")), qPrintable(town.step));
        town.order(mine, key(7)); // it is in a block
        town.mine();
        QVERIFY(town.answer && *town.answer);
        QCOMPARE((*town.answer)->phase, deploy::DeploymentStatus::Phase::Preparing);
        QCOMPARE(town.node.count(QStringLiteral("eth_sendRawTransaction")), 1);
        QCOMPARE(town.activity.entries().size(), std::size_t(1));
    }

    /// From then on the market's ledgers tell of it, and waiting for more would only take time.
    void whatIsInABlockIsNotOnItsWay()
    {
        Town town;
        const chain::Address mine = town.addAccount('1');
        town.know({mine});
        town.inEscrow(0); // so nothing more is sent
        const QByteArray raw = "signed " + deploy::orderMark(key(7)).toUtf8();
        chain::TxReview review;
        review.intent.kind = QStringLiteral("market.order");
        review.intent.title = QStringLiteral("Place an order");
        review.from = mine;
        review.chainId = 31337;
        QVERIFY(test::waitFor(town.activity.recordSigned(review, chain::keccak256(raw), raw)));
        town.place(key(7));
        QVERIFY2(town.step.contains(QStringLiteral("sent already")), qPrintable(town.step));
        const chain::BlockHeader block = town.blocks.mine();
        town.receipt = {{"transactionHash", chain::keccak256(raw).toString().toStdString()}, {"blockHash", block.hash.toString().toStdString()}, {"blockNumber", "0x1"},
                        {"status", "0x1"}, {"gasUsed", "0x5208"}, {"effectiveGasPrice", "0x1"}, {"logs", nlohmann::json::array()}};
        town.node.push("newHeads", test::MemoryChain::headerJson(block));
        QTRY_COMPARE(town.activity.entries().front().state, wallet::ActivityState::Mined);
        town.mine();
        QVERIFY(town.answer && !*town.answer); // it went on, as far as the empty purse
        QCOMPARE(town.answer->error().code, base::ErrorCode::Conflict);
    }
};

COMMONRACK_TEST(TestOrderTargets)
#include "TestOrderTargets.moc"
