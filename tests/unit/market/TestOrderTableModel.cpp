// SPDX-License-Identifier: Apache-2.0
#include "models/market/OrderTableModel.h"
#include "models/market/PriceHistory.h"
#include "models/market/PriceText.h"
#include "models/market/Pricing.h"
#include "models/market/ProviderTableModel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace market;
using test::ProtocolModel;

class TestOrderTableModel final : public QObject {
    Q_OBJECT

private:
    using Model = OrderTableModel;

    static chain::BlockHeader header(quint64 number)
    {
        chain::BlockHeader header;
        header.number = number;
        header.timestamp = ProtocolModel::timeOf(number);
        return header;
    }

    /// A market that a protocol in memory tells what happens.
    struct Place {
        test::FakeClock clock;
        ::market::Market market{SpheronContracts(), clock, 2};
        ProtocolModel model{3};
        void mine()
        {
            const quint64 block = model.block();
            market.addBlock(header(block), model.endBlock());
            clock.advance(std::chrono::milliseconds(20));
        }
        void begin()
        {
            model.addToken({ProtocolModel::address(9), 6}, "uSPON");
            for (quint32 i = 0; i < 4; ++i)
                model.addProvider(ProtocolModel::address(500 + i),
                                  R"({"Name":"p","Region":"eu","Attributes":[]})");
            mine();
        }
    };

    static QStringList texts(const QAbstractItemModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            rows << cells.join(u'|');
        }
        return rows;
    }
private Q_SLOTS:
    /// Whatever happens, a table that followed step by step shows what a new one would.
    void followingEqualsReading_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<int>("group");
        QTest::newRow("newest first") << int(Model::Id) << true << int(Model::Group::All);
        QTest::newRow("best bid") << int(Model::BestBid) << false << int(Model::Group::All);
        QTest::newRow("bids, open") << int(Model::Bids) << true << int(Model::Group::Open);
        QTest::newRow("state, matched") << int(Model::State) << false << int(Model::Group::Matched);
    }
    void followingEqualsReading()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        QFETCH(int, group);
        Place place;
        place.begin();
        Model table(place.market);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto set = [&](Model &model) {
            model.setGroup(Model::Group(group));
            model.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        };
        set(table);
        QSignalSpy resets(&table, &Model::modelReset);
        for (int step = 0; step < 120; ++step) {
            for (int i = 0; i < 4; ++i)
                place.model.anything();
            place.mine();
            if (step % 15 == 14) { // the newest block is taken back
                place.market.removeBlock(header(place.model.block() - 1));
                place.clock.advance(std::chrono::milliseconds(20));
            }
            if (step % 10 != 9)
                continue;
            Model fresh(place.market);
            set(fresh);
            QCOMPARE(texts(table), texts(fresh));
            for (std::size_t i = 0; i < Model::groupCount; ++i)
                QCOMPARE(table.count(Model::Group(i)), fresh.count(Model::Group(i)));
        }
        QVERIFY(table.count(Model::Group::All) > 20);
        QCOMPARE(resets.count(), 0);
    }

    void providersEqualAFreshReading()
    {
        Place place;
        place.begin();
        ProviderTableModel table(place.market);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.sort(ProviderTableModel::Leases, Qt::DescendingOrder);
        for (int step = 0; step < 80; ++step) {
            for (int i = 0; i < 4; ++i)
                place.model.anything();
            place.mine();
            if (step % 12 == 11) {
                place.market.removeBlock(header(place.model.block() - 1));
                place.clock.advance(std::chrono::milliseconds(20));
            }
            ProviderTableModel fresh(place.market);
            fresh.sort(ProviderTableModel::Leases, Qt::DescendingOrder);
            QCOMPARE(texts(table), texts(fresh));
        }
    }

    void manyOrdersAtOnce()
    {
        Place place;
        place.begin();
        const QByteArray spec = "{n:g,pr:{a:[{k:region,v:eu-north}]},s:[{n:service-";
        std::vector<PlacedEvent> events;
        for (quint64 id = 1; id <= 20'000; ++id)
            events.push_back({2000,
                              quint32(id),
                              {},
                              OrderCreated{id,
                                           ProtocolModel::address(100),
                                           {id, 1800, ProtocolModel::address(9),
                                            spec + QByteArray::number(id) + ",r:{i:1},c:1}]}", 1, 1}}});
        Model table(place.market);
        place.market.addBlock(header(2000), events);
        place.clock.advance(std::chrono::seconds(5));
        QCOMPARE(table.rowCount(), 20'000);
        QCOMPARE(table.index(0, Model::Service).data().toString(), QStringLiteral("service-20000"));
        table.setSearch(QStringLiteral("service-777"));
        QCOMPARE(table.rowCount(), 11);
        table.setSearch(QStringLiteral("EU-north"));
        QCOMPARE(table.rowCount(), 20'000);
        table.sort(Model::MaxPrice, Qt::AscendingOrder);
        QCOMPARE(table.idAt(0), quint64(1));
        QCOMPARE(table.rowOf(20'000), 19'999);
    }

    void pricesAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("whole") << QStringLiteral("1") << QStringLiteral("1.0000");
        QTest::newRow("tenths") << QStringLiteral("1.4") << QStringLiteral("1.4000");
        QTest::newRow("hundredths") << QStringLiteral("0.35") << QStringLiteral("0.3500");
        QTest::newRow("many digits") << QStringLiteral("0.123456789") << QStringLiteral("0.1235");
        QTest::newRow("thousands") << QStringLiteral("12345.6") << QStringLiteral("12,345.6000");
        QTest::newRow("hardly anything") << QStringLiteral("0.0000001") << QStringLiteral("<0.0001");
    }
    void pricesAreReadAndWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        const base::U256 price = pricePerBlock(typed, 2).value();
        QCOMPARE(hourlyText(price, 2), shown);
        QCOMPARE(hourlyInput(price, 2), typed);
    }

    void acceptedPricesKnowTheirHistory()
    {
        Place place;
        place.begin();
        const ProtocolModel::Token token{ProtocolModel::address(9), 6};
        place.model.deposit(ProtocolModel::address(100), token, 1'000'000'000);
        const quint64 id =
            place.model.order(ProtocolModel::address(100), token, {1'000'000'000'000, 1800, "s"});
        QVERIFY(place.model.match(id, ProtocolModel::address(500), 900'000'000'000));
        const quint64 first = place.model.block();
        place.mine();
        place.model.requestUpdate(id, {2'000'000'000'000, 3600, "s"});
        place.model.acceptUpdate(id);
        QVERIFY(place.model.carryOutUpdate(id, 1'500'000'000'000));
        place.mine();
        const auto points = acceptedPrices(place.market.state(), token.address);
        QCOMPARE(points.size(), std::size_t(2));
        QCOMPARE(points[0].block, first);
        QVERIFY(points[0].price == 900'000'000'000 && points[1].price == 1'500'000'000'000);
        QCOMPARE(acceptedPrices(place.market.state(), token.address, first + 1).size(), std::size_t(1));
        QVERIFY(acceptedPrices(place.market.state(), ProtocolModel::address(8)).empty());
        QVERIFY(acceptedPrices(place.market.state(), token.address, 0, ProtocolModel::address(501)).empty());
    }
};

COMMONRACK_TEST(TestOrderTableModel)
#include "TestOrderTableModel.moc"
