// SPDX-License-Identifier: Apache-2.0
#include "models/market/MarketState.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <limits>

using namespace market;
using base::U256;
using test::ProtocolModel;

class TestLedgers final : public QObject {
    Q_OBJECT

private:
    static inline const ProtocolModel::Token coin{ProtocolModel::address(50), 6};
    static inline const ProtocolModel::Token fine{ProtocolModel::address(51), 18};
    static inline const chain::Address tenant = ProtocolModel::address(100);
    static inline const chain::Address other = ProtocolModel::address(101);
    static inline const chain::Address provider = ProtocolModel::address(200);
    static inline const chain::Address rival = ProtocolModel::address(201);
    static inline const ProtocolModel::Terms terms{U256(1'000'000'000'000'000), 1800, "{n:web}"};

    /// The protocol with two tokens and two providers, and the state that follows it.
    struct Scene {
        explicit Scene(quint32 seed = 1)
            : protocol(seed)
        {
            protocol.addToken(coin, "uSPON");
            protocol.addToken(fine, "FINE");
            protocol.addProvider(provider, "{n:north,r:eu-north}");
            protocol.addProvider(
                rival, R"({"Name":"rival","Region":"us-east","Attributes":[{"Key":"gpu","Value":"a100"}]})");
            end();
        }
        quint64 end(quint64 skip = 1)
        {
            for (const PlacedEvent &event : protocol.endBlock(skip))
                state.apply(event);
            return protocol.block();
        }
        quint64 runningLease()
        {
            protocol.deposit(tenant, coin, 10'000'000);
            const quint64 id = protocol.order(tenant, coin, terms);
            end();
            protocol.bid(id, rival, terms.maxPrice);
            protocol.bid(id, provider, 900'000'000'000'000);
            end();
            protocol.match(id, provider, 900'000'000'000'000);
            end();
            return id;
        }
        [[nodiscard]] const Order &order(quint64 id) const { return *state.orders.order(id); }
        [[nodiscard]] const Lease &lease(quint64 id) const { return *state.leases.lease(id); }
        ProtocolModel protocol;
        MarketState state;
    };

    /// Equal states give equal bytes once there is nothing to take back.
    static QByteArray bytesOf(MarketState state)
    {
        state.forgetBefore((std::numeric_limits<quint64>::max)());
        return state.save();
    }

    static PlacedEvent at(quint64 block, ProtocolEvent event) { return {block, 0, {}, std::move(event)}; }
private Q_SLOTS:
    void anOrderFromLookupToClose()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, 10'000'000);
        const quint64 id = scene.protocol.order(tenant, coin, terms);
        const quint64 created = scene.protocol.block();
        scene.end();
        QCOMPARE(scene.order(id).state, OrderState::Open);
        QCOMPARE(scene.order(id).creator, tenant);
        QCOMPARE(scene.order(id).createdBlock, created);
        QCOMPARE(scene.order(id).lastBidBlock(), created + 2);
        QCOMPARE(scene.order(id).terms.spec, QByteArray("{n:web}"));

        scene.protocol.bid(id, rival, terms.maxPrice);
        scene.protocol.bid(id, provider, 900'000'000'000'000);
        scene.end();
        QCOMPARE(scene.order(id).bids.size(), std::size_t(2));
        QCOMPARE(scene.order(id).bids[1].provider, provider);
        QVERIFY(!scene.order(id).provider);

        scene.protocol.match(id, provider, 900'000'000'000'000);
        const quint64 matched = scene.protocol.block();
        scene.end();
        QCOMPARE(scene.order(id).state, OrderState::Matched);
        QCOMPARE(scene.order(id).provider, std::optional(provider));
        QCOMPARE(scene.order(id).acceptedPrice, U256(900'000'000'000'000));
        QCOMPARE(scene.lease(id).startBlock, matched);
        QCOMPARE(scene.lease(id).numOfBlocks, quint64(1800));
        QCOMPARE(scene.lease(id).token, coin.address);
        QCOMPARE(scene.lease(id).spec, QByteArray("{n:web}"));
        QCOMPARE(scene.state.escrow.balance(tenant, coin.address).locked, U256(1'620'000));
        QCOMPARE(scene.state.escrow.balance(tenant, coin.address).unlocked, U256(8'380'000));

        scene.end(99);
        scene.protocol.close(id);
        const quint64 closed = scene.protocol.block();
        const U256 owed = *scene.lease(id).owedAt(closed, 6);
        scene.end();
        QCOMPARE(owed, U256(900) * (closed - matched));
        QCOMPARE(scene.order(id).state, OrderState::Closed);
        QCOMPARE(scene.lease(id).state, LeaseState::Terminated);
        QCOMPARE(scene.lease(id).settled, owed);
        QCOMPARE(scene.lease(id).closedBlock, closed);
        QCOMPARE(scene.lease(id).endTime, ProtocolModel::timeOf(closed));
        const EscrowBalance balance = scene.state.escrow.balance(tenant, coin.address);
        QCOMPARE(balance.locked, U256(0));
        QCOMPARE(balance.spent, owed);
        QCOMPARE(balance.unlocked, U256(U256(10'000'000) - owed));
        QCOMPARE(scene.state.escrow.balance(provider, coin.address).earned, owed);
    }

    void anUpdateIsPendingAcceptedThenInForce()
    {
        Scene scene;
        const quint64 id = scene.runningLease();
        const ProtocolModel::Terms next{U256(2'000'000'000'000'000), 600, "{n:bigger}"};
        scene.protocol.requestUpdate(id, next);
        scene.end(10);
        QVERIFY(scene.order(id).pending);
        QVERIFY(!scene.order(id).updateAccepted);
        QCOMPARE(scene.order(id).terms.spec, QByteArray("{n:web}"));
        scene.protocol.acceptUpdate(id);
        scene.end();
        QVERIFY(scene.order(id).updateAccepted);
        const Lease before = scene.lease(id);
        const U256 owed = *before.owedAt(scene.protocol.block(), 6);
        const quint64 updated = scene.protocol.block();
        QVERIFY(scene.protocol.carryOutUpdate(id, 1'500'000'000'000'000));
        scene.end();
        QVERIFY(!scene.order(id).pending);
        QVERIFY(!scene.order(id).updateAccepted);
        QCOMPARE(scene.order(id).terms.spec, QByteArray("{n:bigger}"));
        QCOMPARE(scene.order(id).acceptedPrice, U256(1'500'000'000'000'000));
        const Lease &lease = scene.lease(id);
        QCOMPARE(lease.spec, QByteArray("{n:bigger}"));
        QCOMPARE(lease.numOfBlocks, quint64(600));
        QCOMPARE(lease.startBlock, updated);
        QCOMPARE(lease.firstBlock, before.startBlock);
        QCOMPARE(lease.settled, owed);
        QCOMPARE(lease.history.size(), std::size_t(1));
        QCOMPARE(lease.history[0].price, before.price);
        QCOMPARE(lease.history[0].blocks, updated - before.startBlock);
    }

    void anUpdateOfAnOpenOrderHoldsAtOnce()
    {
        Scene scene;
        const quint64 id = scene.protocol.order(tenant, coin, terms);
        scene.end();
        scene.protocol.requestUpdate(id, {U256(5), 9, "{n:other}"});
        scene.end();
        QCOMPARE(scene.order(id).terms.numOfBlocks, quint64(9));
        QVERIFY(!scene.order(id).pending);
    }

    /// The published client matches by creator: two orders of one account get mixed up. Here each goes by its number.
    void defectTwoOrdersOfOneCreatorAreKeptApart()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, 100'000'000);
        const quint64 first = scene.protocol.order(tenant, coin, terms);
        const quint64 second = scene.protocol.order(tenant, coin, terms);
        scene.protocol.bid(second, provider, 7'000'000);
        scene.protocol.bid(first, rival, 8'000'000);
        scene.protocol.match(second, provider, 7'000'000); // all of it in one block
        scene.end();
        QCOMPARE(scene.order(first).state, OrderState::Open);
        QVERIFY(!scene.state.leases.lease(first));
        QCOMPARE(scene.order(second).provider, std::optional(provider));
        QCOMPARE(scene.lease(second).price, U256(7'000'000));
    }

    /// Settlements name no lease: each is found by the transaction and the two sides.
    void settlementsInOneTransactionGoToTheirLeases()
    {
        MarketState state;
        const auto lease = [&](quint64 id, const chain::Address &to) {
            state.apply(at(10, OrderCreated{id, tenant, {terms.maxPrice, 100, coin.address, {}, 1, 1}}));
            state.apply(at(10, LeaseCreated{id, 0, id, terms.maxPrice, to, tenant, 10, 20, 0, 0}));
        };
        lease(1, provider);
        lease(2, rival);
        chain::Hash transaction = *chain::Hash::fromBytes(QByteArray(chain::Hash::Size, '\x77'));
        const auto together = [&](ProtocolEvent event) {
            state.apply({20, 0, transaction, std::move(event)});
        };
        together(LockedTokenTransfered{tenant, rival, coin.address, 22});
        together(LockedTokenTransfered{tenant, provider, coin.address, 11});
        together(LeaseClosed{1, provider, tenant, 40, 1});
        together(LeaseClosed{2, rival, tenant, 40, 1});
        QCOMPARE(state.leases.lease(1)->settled, U256(11));
        QCOMPARE(state.leases.lease(2)->settled, U256(22));
        transaction = {};
        lease(3, provider);
        state.apply(
            {30, 0, {}, LeaseClosed{3, provider, tenant, 60, 1}}); // another transaction: nothing of theirs
        QCOMPARE(state.leases.lease(3)->settled, U256(0));
    }

    void depositsWithdrawalsAndEarnings()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, 5'000);
        QVERIFY(scene.protocol.withdraw(tenant, coin, 1'200));
        scene.end();
        EscrowBalance balance = scene.state.escrow.balance(tenant, coin.address);
        QCOMPARE(balance.unlocked, U256(3'800));
        QCOMPARE(balance.deposited, U256(5'000));
        QCOMPARE(balance.withdrawn, U256(1'200));
        QCOMPARE(scene.state.escrow.balance(tenant, fine.address).deposited, U256(0));
        const quint64 id = scene.runningLease();
        scene.end(50);
        scene.protocol.close(id);
        QVERIFY(scene.protocol.claim(provider, coin, 300));
        scene.end();
        balance = scene.state.escrow.balance(provider, coin.address);
        QCOMPARE(balance.claimed, U256(300));
        QVERIFY(balance.earned > balance.claimed);
        QCOMPARE(balance.deposited, U256(0));
        QCOMPARE(balance.withdrawn, U256(0));
    }

    void balancesStopAtTheirEnds()
    {
        EscrowLedger ledger;
        const U256 largest = (std::numeric_limits<U256>::max)();
        ledger.apply(at(1, UserTokenUnlocked{tenant, coin.address, 5})); // history that begins in the middle
        QCOMPARE(ledger.balance(tenant, coin.address).locked, U256(0));
        QCOMPARE(ledger.balance(tenant, coin.address).unlocked, U256(5));
        ledger.apply(at(1, UserTokenLocked{tenant, coin.address, largest}));
        ledger.apply(at(1, UserTokenLocked{tenant, coin.address, largest}));
        QCOMPARE(ledger.balance(tenant, coin.address).locked, largest);
        QCOMPARE(ledger.balance(tenant, coin.address).unlocked, U256(0));
    }

    void tokensComeDefaultFirstAndLeaveTheirDecimals()
    {
        EscrowLedger ledger;
        ledger.apply(at(1, TokenAdded{coin.address, "ZZZ", 6, 1, true}));
        ledger.apply(at(1, TokenAdded{fine.address, "AAA", 4'000'000'000, 1, false}));
        QCOMPARE(ledger.tokens().size(), std::size_t(2));
        QCOMPARE(ledger.tokens()[0].symbol, QByteArray("ZZZ"));
        QVERIFY(ledger.tokens()[1].decimals > 77); // absurd, and refused wherever it is reckoned with
        ledger.apply(at(2, TokenRemoved{coin.address}));
        QCOMPARE(ledger.tokens().size(), std::size_t(1));
        QCOMPARE(ledger.token(coin.address)->decimals, 6); // leases in it still run
    }

    void eventsOfTheUnknownMakeNothing()
    {
        MarketState state;
        for (ProtocolEvent event : std::initializer_list<ProtocolEvent>{
                 BidPlaced{5, 1, provider, 0}, OrderMatched{5, provider, 0, 1, 1, tenant},
                 OrderMarkedAsClosed{5}, LeaseUpdated{5, provider, tenant, 1, 1, 1},
                 LeaseClosed{5, provider, tenant, 1, 1}, ProviderStatusUpdated{9, 2},
                 ProviderTierUpdated{provider, 2}, ProviderRemoved{9}})
            state.apply(at(1, std::move(event)));
        QVERIFY(state.orders.orders().empty());
        QVERIFY(state.leases.leases().empty());
        QVERIFY(state.providers.providers().empty());
        state.apply(at(2, LeaseCreated{5, 0, 5, 10, provider, tenant, 2, 4, 0,
                                       0})); // its order is older than our history
        QVERIFY(state.leases.lease(5)->token.isZero());
        QVERIFY(!state.leases.lease(5)->expiryBlock());
        state.apply(at(3, OrderCreated{6, tenant, {}}));
        state.apply(at(3, OrderStateChanged{6, 0, 200}));
        QCOMPARE(state.orders.order(6)->state, OrderState::Open);
    }

    void providersChange()
    {
        Scene scene;
        const auto now = [&] {
            return *scene.state.providers.provider(provider);
        };
        QCOMPARE(now().name, QStringLiteral("north"));
        QCOMPARE(scene.state.providers.nameOf(rival), QStringLiteral("rival"));
        QCOMPARE(scene.state.providers.nameOf(other), other.toShort());
        const quint64 block = scene.protocol.block();
        const auto tell = [&](ProtocolEvent event) {
            scene.state.apply(at(block, std::move(event)));
        };
        tell(ProviderTextUpdated{1, ProviderText::Spec, "{n:south,r:eu-south}"});
        tell(ProviderTextUpdated{1, ProviderText::HostUri, "south.example"});
        tell(ProviderTextUpdated{1, ProviderText::Certificate, "PEM 2"});
        tell(ProviderStatusUpdated{1, quint8(ProviderStatus::Maintenance)});
        tell(ProviderTierUpdated{provider, 3});
        tell(ProviderPaymentChanged{1, coin.address, true});
        tell(ProviderPaymentChanged{1, coin.address, true});
        tell(ProviderRewardWalletUpdated{1, other});
        tell(ProviderAttributes{provider, "GPU", AttributeStep::Submitted, {{1, 2}}});
        QVERIFY(now().attributes.isEmpty());
        tell(ProviderAttributes{provider, "GPU", AttributeStep::Approved, {{1, 2}}});
        QCOMPARE(now().name, QStringLiteral("south"));
        QCOMPARE(now().region, QStringLiteral("eu-south"));
        QCOMPARE(now().hostUri, QByteArray("south.example"));
        QCOMPARE(now().certificate, QByteArray("PEM 2"));
        QCOMPARE(now().status, ProviderStatus::Maintenance);
        QCOMPARE(now().tier, quint8(3));
        QCOMPARE(now().payments, std::vector<chain::Address>{coin.address});
        QCOMPARE(now().rewardWallet, other);
        QCOMPARE(now().attributes["GPU"], (std::vector<Attribute>{{1, 2}}));
        tell(ProviderTextUpdated{1, ProviderText::Spec, "\xff not a spec"});
        QCOMPARE(now().name, QString());
        QCOMPARE(now().spec, QByteArray("\xff not a spec")); // shown raw, never dropped
        tell(ProviderRemoved{1});
        QVERIFY(!scene.state.providers.provider(provider));
        scene.state.undo(block);
        QCOMPARE(now().name, QStringLiteral("north"));
        tell(ProviderStatusUpdated{1, quint8(ProviderStatus::Suspended)}); // the number is known again too
        QCOMPARE(now().status, ProviderStatus::Suspended);
    }

    void readsBothFormsOfAProvidersSpec_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("attributes");
        QTest::newRow("json") << QByteArray(
            R"({"Name":"a b","Region":"eu","Attributes":[{"Key":"k","Value":"v"}]})")
                              << "a b"
                              << "eu" << 1;
        QTest::newRow("json object") << QByteArray(
            R"({"Name":"x","Region":"eu","Attributes":{"k":"v","l":1}})")
                                     << "x"
                                     << "eu" << 2;
        QTest::newRow("json bare") << QByteArray(R"({"Name":"x"})") << "x"
                                   << "" << 0;
        QTest::newRow("short") << QByteArray(
            "{n:x,r:eu-west,a:[{k:cap/storage,v:true},{k:url,v:https://a.b:1,2}]}")
                               << "x"
                               << "eu-west" << 2;
        QTest::newRow("short, other order") << QByteArray("{a:[{k:a,v:b}],r:eu,n:x}") << "x"
                                            << "eu" << 1;
        QTest::newRow("comma in the name") << QByteArray("{n:Racks, Ltd.,r:eu}") << "Racks, Ltd."
                                           << "eu" << 0;
        QTest::newRow("no attributes") << QByteArray("{n:x,r:eu,a:[]}") << "x"
                                       << "eu" << 0;
    }
    void readsBothFormsOfAProvidersSpec()
    {
        QFETCH(QByteArray, text);
        const auto spec = ProviderSpec::parse(text);
        QVERIFY(spec);
        QTEST(spec->name, "name");
        QTEST(spec->region, "region");
        QTEST(int(spec->attributes.size()), "attributes");
    }

    void refusesOtherSpecs()
    {
        for (const QByteArray &text :
             {QByteArray(), QByteArray("{"), QByteArray("{}"), QByteArray("]["), QByteArray("hello"),
              QByteArray("{a:[{k:x]}"), QByteArray("{\"Name\":"), QByteArray(70'000, 'x'),
              QByteArray("{\"a\":").repeated(5000)})
            QCOMPARE(ProviderSpec::parse(text).error().code, base::ErrorCode::Invalid);
    }

    void tellsWhatChangedOnce()
    {
        Scene scene;
        (void)scene.state.orders.takeChanged();
        const quint64 id = scene.runningLease();
        QCOMPARE(scene.state.orders.takeChanged(), std::vector<quint64>{id});
        QCOMPARE(scene.state.leases.takeChanged(), std::vector<quint64>{id});
        QVERIFY(scene.state.orders.takeChanged().empty());
        scene.state.undo(scene.protocol.block() - 1);
        QCOMPARE(scene.state.leases.takeChanged(), std::vector<quint64>{id});
        QVERIFY(!scene.state.leases.lease(id));
    }

    void equalSpecsShareTheirBytes()
    {
        OrderLedger ledger;
        ledger.apply(
            at(1, OrderCreated{1, tenant, {1, 1, coin.address, QByteArray("{n:long enough}"), 1, 1}}));
        ledger.apply(
            at(1, OrderCreated{2, tenant, {1, 1, coin.address, QByteArray("{n:long enough}"), 1, 1}}));
        QCOMPARE(ledger.order(1)->terms.spec.constData(), ledger.order(2)->terms.spec.constData());
    }

    /// Whatever happens, the ledgers say what the protocol says.
    void followsTheProtocolThroughAnything()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            Scene scene(seed);
            QRandomGenerator random(seed);
            for (int block = 0; block < 150; ++block) {
                for (int i = random.bounded(12); i > 0; --i)
                    scene.protocol.anything();
                scene.end(1 + random.bounded(8));
                for (const auto &[id, lease] : scene.protocol.leases())
                    QCOMPARE(*scene.lease(id).owedAt(scene.protocol.block(), lease.token.decimals),
                             scene.protocol.dueAt(id, scene.protocol.block()));
            }
            for (const auto &[key, purse] : scene.protocol.purses()) {
                const EscrowBalance balance = scene.state.escrow.balance(key.first, key.second);
                QCOMPARE(balance.locked, purse.locked);
                QCOMPARE(balance.unlocked, purse.unlocked);
                QCOMPARE(balance.earned, purse.earned);
                QCOMPARE(balance.claimed, purse.claimed);
            }
            QVERIFY2(scene.protocol.leases().size() > 20,
                     QByteArray::number(qulonglong(scene.protocol.leases().size())).constData());
            for (const auto &[id, lease] : scene.protocol.leases())
                QCOMPARE(scene.lease(id).isActive(), lease.active);
        }
    }

    /// Taking back the last blocks leaves what there would be without them; and it can go on from there.
    void undoIsAsIfItHadNotHappened()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QRandomGenerator random(seed);
            ProtocolModel protocol(seed);
            protocol.addToken(coin, "uSPON");
            protocol.addProvider(provider, "{n:north,r:eu}");
            std::vector<std::vector<PlacedEvent>> blocks;
            for (int block = 0; block < 60; ++block) {
                for (int i = random.bounded(10); i > 0; --i)
                    protocol.anything();
                blocks.push_back(protocol.endBlock(1 + random.bounded(3)));
            }
            MarketState state;
            const auto applyFrom = [&](std::size_t first) {
                for (std::size_t i = first; i < blocks.size(); ++i)
                    for (const PlacedEvent &event : blocks[i])
                        state.apply(event);
            };
            applyFrom(0);
            const QByteArray whole = bytesOf(state);
            for (int round = 0; round < 5; ++round) {
                const std::size_t keep = std::size_t(random.bounded(int(blocks.size())));
                quint64 from = 0;
                for (std::size_t i = keep; i < blocks.size() && from == 0; ++i)
                    from = blocks[i].empty() ? 0 : blocks[i].front().blockNumber;
                if (from == 0)
                    continue;
                state.undo(from);
                MarketState rebuilt;
                for (std::size_t i = 0; i < keep; ++i)
                    for (const PlacedEvent &event : blocks[i])
                        rebuilt.apply(event);
                QCOMPARE(bytesOf(state), bytesOf(rebuilt));
                applyFrom(keep);
                QCOMPARE(bytesOf(state), whole);
            }
        }
    }

    void keepsOneStepForABlockAndForgetsOldOnes()
    {
        UndoableMap<quint64, int> map;
        map.edit(5, 1) = 1;
        for (int i = 2; i < 1000; ++i)
            map.edit(6, 1) = i;
        map.forgetBefore(6);
        map.edit(3, 2) = 9; // before what can be taken back
        map.undo(1);
        QCOMPARE(*map.find(1), 1);
        QCOMPARE(*map.find(2), 9);
        map.erase(7, 1);
        map.edit(7, 1) = 5;
        map.undo(7);
        QCOMPARE(*map.find(1), 1);
    }
};

COMMONRACK_TEST(TestLedgers)
#include "TestLedgers.moc"
