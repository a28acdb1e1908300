// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Abi.h"
#include "models/market/OrderWatch.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace market;

/// The published SDK subscribes after the order is mined, and compares the creator instead of the order.
class TestOrderWatch final : public QObject {
    Q_OBJECT

private:
    static chain::Address account(int n)
    {
        return *chain::Address::fromBytes(base::toBytes32(quint64(n)).last(chain::Address::Size));
    }
    static chain::Hash hash(quint64 n) { return *chain::Hash::fromBytes(base::toBytes32(n)); }
    static SpheronContracts contracts()
    {
        SpheronContracts c;
        c.orderRequest = account(1);
        c.bid = account(2);
        return c;
    }

    /// A market that is told blocks, and what the chain answers when an order was mined.
    struct Street {
        test::FakeClock clock;
        Market market{contracts(), clock, 2};
        quint64 head = 99;

        static chain::BlockHeader header(quint64 number)
        {
            chain::BlockHeader h;
            h.number = number;
            h.hash = hash(1'000'000 + number);
            h.parentHash = hash(1'000'000 + number - 1);
            return h;
        }
        Street() { market.replace({}, header(head)); }
        void block(std::vector<std::pair<quint64, ProtocolEvent>> events) ///< transaction, event
        {
            ++head;
            std::vector<PlacedEvent> placed;
            for (auto &[transaction, event] : events)
                placed.push_back({head, quint32(placed.size()), hash(transaction), std::move(event)});
            market.addBlock(header(head), std::move(placed));
            settle();
        }
        void takeBack()
        {
            market.removeBlock(header(head--));
            settle();
        }
        void settle() { clock.advance(std::chrono::milliseconds(100)); }
        static OrderCreated created(quint64 id) { return {id, account(20), {}}; }
        static OrderMatched match(quint64 id) { return {id, account(21), 0, 1, 5, account(20)}; }
        static OrderStateChanged matchedState(quint64 id) { return {id, 5, 3}; }
        static chain::Receipt receipt(quint64 transaction, quint64 id,
                                      const chain::Address &emitter = account(1))
        {
            const auto event =
                chain::AbiEvent::parse(u"OrderCreated(uint64 orderId,address creator,uint256 maxPrice,uint64 "
                                       u"numOfBlocks,address token,string specs,uint16 version,uint8 mode)");
            chain::Log log;
            log.address = emitter;
            log.topics = {event->topic0()};
            log.data = *chain::abiEncode(
                *chain::AbiType::parseList(u"uint64,address,uint256,uint64,address,string,uint16,uint8"),
                {id, account(20), 5, 100, account(10), QStringLiteral("{n:x}"), 1, 1});
            log.transactionHash = hash(transaction);
            chain::Receipt receipt;
            receipt.transactionHash = hash(transaction);
            receipt.success = true;
            receipt.logs = {log};
            return receipt;
        }
    };

    using Step = OrderWatch::Step;
private Q_SLOTS:
    void aMatchInTheVeryNextBlockIsNotMissed()
    {
        Street street;
        OrderWatch watch(street.market);
        QSignalSpy steps(&watch, &OrderWatch::stepChanged);
        street.block({{7, Street::created(3)}});
        street.block({{8, Street::matchedState(3)}, {8, Street::match(3)}});
        QCOMPARE(watch.step(), Step::Sending); // the receipt is still on its way
        watch.takeReceipt(Street::receipt(7, 3));
        QCOMPARE(watch.orderId(), std::optional<quint64>(3));
        QCOMPARE(watch.step(), Step::Matched);
        QCOMPARE(steps.size(), 1);
    }
    void theUsualWay()
    {
        Street street;
        OrderWatch watch(street.market);
        watch.takeReceipt(Street::receipt(7, 3)); // before the market has seen the block
        QCOMPARE(watch.step(), Step::LookingForProviders);
        street.block({{7, Street::created(3)}});
        QCOMPARE(watch.step(), Step::LookingForProviders);
        street.block({{8, Street::matchedState(3)}, {8, Street::match(3)}});
        QCOMPARE(watch.step(), Step::Matched);
        street.block({{9, OrderMarkedAsClosed{3}}});
        QCOMPARE(watch.step(), Step::Closed);
    }
    void twoOrdersOfOneAccountAreNotMixed()
    {
        Street street;
        OrderWatch first(street.market);
        OrderWatch second(street.market);
        first.takeReceipt(Street::receipt(7, 3));
        second.takeReceipt(Street::receipt(8, 4));
        street.block({{7, Street::created(3)}, {8, Street::created(4)}});
        street.block({{9, Street::matchedState(4)}, {9, Street::match(4)}});
        QCOMPARE(first.step(), Step::LookingForProviders);
        QCOMPARE(second.step(), Step::Matched);
    }
    void anotherContractsEventIsNotTheOrder()
    {
        Street street;
        OrderWatch watch(street.market);
        watch.takeReceipt(Street::receipt(7, 3, account(66)));
        QVERIFY(!watch.orderId());
        QCOMPARE(watch.step(), Step::Sending);
    }
    void aReorganisationTakesTheMatchBack()
    {
        Street street;
        OrderWatch watch(street.market);
        watch.takeReceipt(Street::receipt(7, 3));
        street.block({{7, Street::created(3)}});
        street.block({{8, Street::matchedState(3)}, {8, Street::match(3)}});
        QCOMPARE(watch.step(), Step::Matched);
        street.takeBack();
        QCOMPARE(watch.step(), Step::LookingForProviders);
        street.takeBack();
        // Somebody else's order came first and got number 3; ours has number 4 now.
        street.block({{5, Street::created(3)},
                      {7, Street::created(4)},
                      {9, Street::matchedState(3)},
                      {9, Street::match(3)}});
        QCOMPARE(watch.step(), Step::LookingForProviders);
        watch.takeReceipt(Street::receipt(7, 4));
        street.block({{10, Street::matchedState(4)}, {10, Street::match(4)}});
        QCOMPARE(watch.orderId(), std::optional<quint64>(4));
        QCOMPARE(watch.step(), Step::Matched);
    }
};

COMMONRACK_TEST(TestOrderWatch)
#include "TestOrderWatch.moc"
