// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseTableModel.h"
#include "models/market/Pricing.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace market;
using test::ProtocolModel;

/// The lease table over real ledgers.
class TestLeaseTableModel final : public QObject {
    Q_OBJECT

private:
    using Model = LeaseTableModel;

    static SpheronContracts contracts()
    {
        SpheronContracts all;
        quint32 number = 20;
        for (chain::Address *one : {&all.orderRequest, &all.bid, &all.computeLease, &all.providerRegistry,
                                    &all.providerAttributeRegistry, &all.tokenRegistry})
            *one = ProtocolModel::address(number++);
        all.escrowUser = ProtocolModel::escrowUser();
        all.escrowProtocol = ProtocolModel::escrowProtocol();
        return all;
    }

    /// A market that a protocol in memory feeds, and the table over it.
    struct Room {
        static constexpr quint64 hour = 1800;
        test::FakeClock clock;
        DeploymentLedger deployments{clock};
        Market market{contracts(), clock, 2};
        ProtocolModel protocol{1, 1000};
        ProtocolModel::Token token{ProtocolModel::address(9), 6};
        std::vector<PlacedEvent> extra;
        Model table{deployments, market};

        Room()
        {
            table.setEveryone(true);
            protocol.addToken(token, "uSPON");
            addProvider(1, R"({"Name":"nordic-rack","Region":"eu-north","Attributes":[]})");
            addProvider(2, R"({"Name":"hetzner-fsn","Region":"eu-central","Attributes":[]})");
            for (quint32 tenant = 101; tenant < 104; ++tenant)
                protocol.deposit(ProtocolModel::address(tenant), token, 1'000'000'000'000);
            mine();
        }
        static chain::Address provider(quint32 n) { return ProtocolModel::address(500 + n); }
        void addProvider(quint32 n, const QByteArray &spec)
        {
            tell(ProviderAdded{
                n, provider(n), spec, "host", "", {token.address}, 2, quint8(n), 1, provider(n)});
        }
        void tell(ProtocolEvent event) { extra.push_back({protocol.block(), 0, {}, std::move(event)}); }
        void mine(quint64 skip = 1)
        {
            chain::BlockHeader header;
            header.number = protocol.block();
            header.timestamp = ProtocolModel::timeOf(header.number);
            std::vector<PlacedEvent> events = protocol.endBlock(skip);
            for (PlacedEvent &event : extra)
                events.push_back(std::move(event));
            extra.clear();
            market.addBlock(header, std::move(events));
            clock.advance(std::chrono::milliseconds(50));
        }
        /// Blocks in which nothing happens.
        void pass(quint64 blocks)
        {
            (void)protocol.endBlock(blocks - 1);
            mine();
        }
        quint64 lease(const QByteArray &service, const char *perHour, quint64 hours, quint32 by = 1,
                      quint32 tenant = 101)
        {
            const base::U256 price = pricePerBlock(QString::fromLatin1(perHour), 2).value();
            const QByteArray spec = "{n:g,pr:{a:[]},s:[{n:" + service
                                    + ",r:{i:1,c:{u:1000,a:[]},m:{u:1,a:[]},s:[],g:{u:0,a:[]},e:[]},c:1}]}";
            const quint64 id =
                protocol.order(ProtocolModel::address(tenant), token, {price, hours * hour, spec});
            protocol.bid(id, provider(by), price);
            mine();
            (void)protocol.match(id, provider(by), price);
            mine();
            return id;
        }
        [[nodiscard]] QString cell(int row, int column) const
        {
            return table.index(row, column).data().toString();
        }
        [[nodiscard]] QString cellOf(quint64 lease, int column) const
        {
            return cell(table.rowOf(QString::number(lease)), column);
        }
        [[nodiscard]] QStringList services() const
        {
            QStringList all;
            for (int row = 0; row < table.rowCount(); ++row)
                all << cell(row, Model::Service);
            return all;
        }
        [[nodiscard]] static Deployment deployment(const QString &id, const QString &service,
                                                   Deployment::State state = Deployment::State::Running)
        {
            Deployment one;
            one.id = id;
            one.service = service;
            one.state = state;
            one.provider = QStringLiteral("Podman on this computer");
            return one;
        }
    };

    /// What the table should show, reckoned the slow way.
    static QStringList expectedOrder(const Room &room, int column, bool descending)
    {
        const quint64 head = room.market.head()->number;
        std::vector<const Lease *> all;
        for (const auto &[id, lease] : room.market.state().leases.leases())
            all.push_back(&lease);
        const auto less = [&](const Lease *a, const Lease *b) {
            const auto key = [&](const Lease *lease) -> base::U256 {
                switch (column) {
                case Model::PerHour: return lease->price;
                case Model::Left: return lease->leftAt(head, 6).value();
                case Model::RunsOut:
                    return lease->isActive() ? base::U256(*lease->expiryBlock())
                                             : base::U256(std::numeric_limits<quint64>::max());
                default: return base::U256(lease->id);
                }
            };
            return key(a) != key(b) ? (descending ? key(a) > key(b) : key(a) < key(b)) : a->id > b->id;
        };
        std::sort(all.begin(), all.end(), less);
        QStringList ids;
        for (const Lease *lease : all)
            ids << QString::number(lease->id);
        return ids;
    }

    static QStringList shownIds(const Model &table)
    {
        QStringList ids;
        for (int row = 0; row < table.rowCount(); ++row)
            ids << table.idAt(row);
        return ids;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void leasesAndDeploymentsStandTogether()
    {
        Room room;
        QAbstractItemModelTester tester(&room.table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const quint64 first = room.lease("ollama-eu", "0.412", 72);
        const quint64 second = room.lease("redis", "0.026", 240, 2);
        room.deployments.apply(Room::deployment(QStringLiteral("0xaa"), QStringLiteral("web-page")));
        QCOMPARE(room.services(), QStringList({QStringLiteral("web-page"), QStringLiteral("redis"),
                                               QStringLiteral("ollama-eu")}));
        QCOMPARE(room.cellOf(first, Model::Provider), QStringLiteral("nordic-rack"));
        QCOMPARE(room.table.index(room.table.rowOf(QString::number(first)), Model::Provider)
                     .data(Model::CaptionRole)
                     .toString(),
                 QStringLiteral("eu-north"));
        QCOMPARE(room.cellOf(first, Model::PerHour), QStringLiteral("0.4120"));
        QCOMPARE(room.table.index(room.table.rowOf(QString::number(first)), Model::PerHour)
                     .data(Model::UnitRole)
                     .toString(),
                 QStringLiteral("uSPON"));
        QCOMPARE(room.cellOf(second, Model::Tier), QStringLiteral("3"));
        QCOMPARE(room.cell(0, Model::PerHour), QStringLiteral("–"));
        QCOMPARE(room.table.index(room.table.rowOf(QString::number(first)), Model::State)
                     .data(Model::CaptionRole)
                     .toString(),
                 QStringLiteral("Active · CREATE_LEASE"));
    }

    void amountsFollowTheBlocks()
    {
        Room room;
        const quint64 id = room.lease("a", "0.36", 100);
        QCOMPARE(room.cellOf(id, Model::Spent), QStringLiteral("0.00"));
        QCOMPARE(room.cellOf(id, Model::Left), QStringLiteral("36.00"));
        QSignalSpy changed(&room.table, &QAbstractItemModel::dataChanged);
        room.pass(50 * Room::hour);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(room.cellOf(id, Model::Spent), QStringLiteral("18.00"));
        QCOMPARE(room.cellOf(id, Model::Left), QStringLiteral("18.00"));
        QCOMPARE(room.cellOf(id, Model::RunsOut), QStringLiteral("2 d 2 h"));
        room.protocol.close(id);
        room.mine();
        QCOMPARE(room.cellOf(id, Model::State), QStringLiteral("Closed"));
        QCOMPARE(room.cellOf(id, Model::Left), QStringLiteral("0.00"));
        QCOMPARE(room.cellOf(id, Model::RunsOut), QStringLiteral("–"));
        QCOMPARE(room.table.index(0, Model::State).data(Model::CaptionRole).toString(),
                 QStringLiteral("Terminated · LEASE_CLOSED"));
    }

    void standingChangesByTheBlocksAlone()
    {
        Room room;
        const quint64 id = room.lease("a", "0.36", 48);
        const auto standing = [&] {
            return LeaseStanding(room.table.index(0, 0).data(Model::StandingRole).toInt());
        };
        const quint64 end = *room.market.state().leases.lease(id)->expiryBlock();
        const quint64 day = 24 * Room::hour;
        room.pass(end - day - room.market.head()->number); // a day is left, to the block
        QCOMPARE(standing(), LeaseStanding::Running);
        room.mine();
        QCOMPARE(standing(), LeaseStanding::SoonOut);
        QCOMPARE(room.table.count(LeaseChip::SoonOut), 1);
        QCOMPARE(room.table.count(LeaseChip::Running), 0);
        room.pass(end - 1 - room.market.head()->number);
        QCOMPARE(standing(), LeaseStanding::SoonOut);
        room.mine();
        QCOMPARE(standing(), LeaseStanding::OutOfFunds);
        QCOMPARE(room.cell(0, Model::RunsOut), QStringLiteral("now"));
        QCOMPARE(room.table.count(LeaseChip::Unhealthy), 1);
        chain::BlockHeader head = *room.market.head();
        room.market.removeBlock(head); // and back
        room.clock.advance(std::chrono::milliseconds(50));
        QCOMPARE(standing(), LeaseStanding::SoonOut);
    }

    void onlyMineUnlessEveryoneIsAskedFor()
    {
        Room room;
        room.lease("mine", "0.36", 48, 1, 101);
        room.lease("theirs", "0.36", 48, 1, 102);
        room.deployments.apply(Room::deployment(QStringLiteral("0xaa"), QStringLiteral("here")));
        room.table.setAccount(ProtocolModel::address(101));
        room.table.setEveryone(false);
        QCOMPARE(room.services(), QStringList({QStringLiteral("here"), QStringLiteral("mine")}));
        QCOMPARE(room.table.count(LeaseChip::All), 2);
        room.lease("new-theirs", "0.36", 48, 1, 103);
        room.lease("new-mine", "0.36", 48, 1, 101);
        QCOMPARE(room.services(),
                 QStringList({QStringLiteral("here"), QStringLiteral("new-mine"), QStringLiteral("mine")}));
        room.table.setEveryone(true);
        QCOMPARE(room.table.rowCount(), 5);
        QCOMPARE(room.table.count(LeaseChip::All), 5);
        room.table.setAccount(std::nullopt);
        room.table.setEveryone(false);
        QCOMPARE(room.services(), QStringList({QStringLiteral("here")}));
    }

    void searchLooksIntoAllNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QString web = QStringLiteral("web"), db = QStringLiteral("Postgres"),
                      here = QStringLiteral("here");
        QTest::newRow("service, other case") << QStringLiteral("POST") << QStringList{db};
        QTest::newRow("provider") << QStringLiteral("hetzner") << QStringList{db};
        QTest::newRow("region") << QStringLiteral("eu-") << QStringList{db, web};
        QTest::newRow("number") << QStringLiteral("#1") << QStringList{web};
        QTest::newRow("image") << QStringLiteral("nginx") << QStringList{here};
        QTest::newRow("proposal") << QStringLiteral("proposal 7") << QStringList{here};
        QTest::newRow("nothing") << QStringLiteral("xyzzy") << QStringList{};
        QTest::newRow("all") << QStringLiteral("  ") << QStringList{here, db, web};
    }
    void searchLooksIntoAllNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        Room room;
        room.lease("web", "0.36", 48, 1);
        Deployment here = Room::deployment(QStringLiteral("0xbb"), QStringLiteral("here"));
        here.image = QStringLiteral("docker.io/library/nginx:1");
        here.proposal = 7;
        room.deployments.apply(here);
        room.table.setSearch(text);
        room.lease("Postgres", "0.36", 48, 2); // what comes while searching is searched too
        QCOMPARE(room.services(), found);
    }

    void chipsNarrowAndCount()
    {
        Room room;
        const quint64 gone = room.lease("gone", "0.36", 480);
        room.lease("long", "0.36", 480);
        room.lease("short", "0.36", 2);
        room.deployments.apply(
            Room::deployment(QStringLiteral("0xaa"), QStringLiteral("sick"), Deployment::State::Failed));
        room.deployments.apply(
            Room::deployment(QStringLiteral("0xab"), QStringLiteral("soon"), Deployment::State::Starting));
        room.protocol.close(gone);
        room.mine();
        const std::pair<LeaseChip, QString> wanted[] = {{LeaseChip::Running, QStringLiteral("long")},
                                                        {LeaseChip::SoonOut, QStringLiteral("short")},
                                                        {LeaseChip::Unhealthy, QStringLiteral("sick")},
                                                        {LeaseChip::Starting, QStringLiteral("soon")},
                                                        {LeaseChip::Closed, QStringLiteral("gone")}};
        for (const auto &[chip, service] : wanted) {
            QCOMPARE(room.table.count(chip), 1);
            room.table.setChip(chip);
            QCOMPARE(room.services(), QStringList{service});
        }
        QCOMPARE(room.table.count(LeaseChip::All), 5);
    }

    void groupsHaveHeadsWithCountAndSum()
    {
        Room room;
        QAbstractItemModelTester tester(&room.table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        room.lease("b", "0.36", 480, 1);
        room.lease("a", "0.72", 480, 1);
        room.lease("c", "0.18", 480, 2);
        room.table.setGrouping(LeaseGrouping::Provider);
        room.table.sort(Model::Service, Qt::AscendingOrder);
        const QStringList wanted{QStringLiteral("hetzner-fsn"), QStringLiteral("c"),
                                 QStringLiteral("nordic-rack"), QStringLiteral("a"), QStringLiteral("b")};
        QCOMPARE(room.services(), wanted);
        QVERIFY(room.table.index(2, 0).data(Model::HeaderRole).toBool());
        QVERIFY(!(room.table.flags(room.table.index(2, 0)) & Qt::ItemIsSelectable));
        QCOMPARE(room.cell(2, Model::State), QStringLiteral("2 leases"));
        QCOMPARE(room.cell(2, Model::PerHour), QStringLiteral("1.0800"));
        room.table.sort(Model::Service, Qt::DescendingOrder); // within the groups
        QCOMPARE(room.services(),
                 QStringList({wanted.at(0), wanted.at(1), wanted.at(2), wanted.at(4), wanted.at(3)}));
        room.lease("d", "0.18", 480, 2);
        QCOMPARE(room.services().mid(0, 3),
                 QStringList({QStringLiteral("hetzner-fsn"), QStringLiteral("d"), QStringLiteral("c")}));
        room.table.setGrouping(LeaseGrouping::State);
        QCOMPARE(room.cell(0, Model::Service), QStringLiteral("Running"));
        room.table.setGrouping(LeaseGrouping::Region);
        QCOMPARE(room.cell(0, Model::Service), QStringLiteral("eu-central"));
        room.table.setGrouping(LeaseGrouping::Proposal);
        QCOMPARE(room.cell(0, Model::Service), QStringLiteral("Without a proposal"));
        room.table.setGrouping(LeaseGrouping::None);
        QCOMPARE(room.table.rowCount(), 4);
    }

    void aRenamedProviderIsRenamedEverywhere()
    {
        Room room;
        room.lease("a", "0.36", 480, 1);
        room.lease("b", "0.36", 480, 2);
        room.table.sort(Model::Provider, Qt::AscendingOrder);
        QCOMPARE(room.services(), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
        room.tell(ProviderTextUpdated{1, ProviderText::Spec,
                                      R"({"Name":"aurora","Region":"arctic","Attributes":[]})"});
        room.mine();
        QCOMPARE(room.cell(0, Model::Provider), QStringLiteral("aurora"));
        QCOMPARE(room.services(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }

    void hostileSpecsAreShownRawAndHarmless()
    {
        Room room;
        const base::U256 price = pricePerBlock(u"0.36", 2).value();
        const quint64 id =
            room.protocol.order(ProtocolModel::address(101), room.token,
                                {price, 480 * Room::hour, "=cmd|<b>not a spec</b>\xe2\x80\xae"});
        room.protocol.bid(id, Room::provider(1), price);
        room.mine();
        QVERIFY(room.protocol.match(id, Room::provider(1), price));
        room.mine();
        QVERIFY(room.cellOf(id, Model::Service).startsWith(QStringLiteral("=cmd|<b>not a spec</b>")));
        QVERIFY(!room.cellOf(id, Model::Service).contains(QChar(0x202E)));
        const auto record = room.table.record({id, {}});
        QVERIFY(record && toCsv({*record}).contains("\r\n'=cmd|"));
    }

    void recordsAreExact()
    {
        Room room;
        const quint64 id = room.lease("a", "0.412", 100);
        room.pass(777);
        const auto record = room.table.record({id, {}});
        QVERIFY(record);
        const Lease &lease = *room.market.state().leases.lease(id);
        QCOMPARE(record->spent,
                 QStringLiteral("0.177846")); // floor(0.000228888888888889 × 777 × 10^6) / 10^6
        QCOMPARE(record->pricePerBlock, QStringLiteral("0.000228888888888889"));
        QCOMPARE(base::U256(room.protocol.dueAt(id, room.market.head()->number)),
                 lease.owedAt(room.market.head()->number, 6).value());
        QCOMPARE(record->state, QStringLiteral("running"));
        QCOMPARE(record->runsOutBlock, QString::number(*lease.expiryBlock()));
        QVERIFY(record->runsOutAt.endsWith(u'Z'));
        QVERIFY(!room.table.record({id + 1, {}}));
    }

    /// Whatever happens block by block, the table shows what a table made anew would show.
    void followsAsIfReadAnew_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::newRow("as they came") << -1 << false;
        QTest::newRow("per hour") << int(Model::PerHour) << true;
        QTest::newRow("runs out") << int(Model::RunsOut) << false;
        QTest::newRow("lease") << int(Model::LeaseId) << true;
    }
    void followsAsIfReadAnew()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        test::FakeClock clock;
        DeploymentLedger deployments(clock);
        Market market(contracts(), clock, 2);
        Model table(deployments, market);
        table.setEveryone(true);
        table.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ProtocolModel protocol(7);
        protocol.addToken({ProtocolModel::address(9), 6}, "uSPON");
        protocol.addToken({ProtocolModel::address(10), 18}, "DAI");
        for (quint32 n = 1; n < 5; ++n)
            protocol.addProvider(Room::provider(n), "{\"Name\":\"p" + QByteArray::number(n)
                                                        + "\",\"Region\":\"r\",\"Attributes\":[]}");
        std::vector<chain::BlockHeader> headers;
        QRandomGenerator random(3);
        for (int block = 0; block < 400; ++block) {
            if (random.bounded(12) == 0 && !headers.empty()) {
                // The newest block is taken back and comes again: other events in it would not fit the model's money.
                market.removeBlock(headers.back());
                clock.advance(std::chrono::milliseconds(50));
                headers.pop_back();
            }
            for (int i = 0; i < 6; ++i)
                protocol.anything();
            chain::BlockHeader header;
            header.number = protocol.block();
            header.timestamp = ProtocolModel::timeOf(header.number);
            market.addBlock(header, protocol.endBlock());
            headers.push_back(header);
            clock.advance(std::chrono::milliseconds(50));
            if (block % 20 == 0) {
                Model fresh(deployments, market);
                fresh.setEveryone(true);
                fresh.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
                QCOMPARE(shownIds(table), shownIds(fresh));
                for (int chip = 0; chip < 6; ++chip)
                    QCOMPARE(table.count(LeaseChip(chip)), fresh.count(LeaseChip(chip)));
            }
        }
        QVERIFY(table.rowCount() > 20);
        QCOMPARE(table.rowCount(), int(market.state().leases.leases().size()));
    }

    void ordersAsTheAmountsAre_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        for (const int column : {Model::PerHour, Model::Left, Model::RunsOut, Model::LeaseId}) {
            QTest::addRow("%d ascending", column) << column << false;
            QTest::addRow("%d descending", column) << column << true;
        }
    }
    void ordersAsTheAmountsAre()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        Room room;
        QRandomGenerator random(5);
        for (int i = 0; i < 40; ++i) {
            const QByteArray price = "0." + QByteArray::number(100 + random.bounded(800));
            const quint64 id =
                room.lease("s" + QByteArray::number(i), price.constData(), 2 + quint64(random.bounded(400)));
            if (i % 7 == 0)
                room.protocol.close(id);
        }
        room.pass(3000);
        room.table.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        QCOMPARE(shownIds(room.table), expectedOrder(room, column, descending));
    }
};

COMMONRACK_TEST(TestLeaseTableModel)
#include "TestLeaseTableModel.moc"
