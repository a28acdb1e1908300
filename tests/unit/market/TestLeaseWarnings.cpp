// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseWarnings.h"
#include "models/market/Pricing.h"
#include "models/market/WarningGroup.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace market;
using base::U256;
using test::ProtocolModel;

/// What is warned of, when, and in which words.
class TestLeaseWarnings final : public QObject {
    Q_OBJECT

private:
    using Kind = LeaseWarning::Kind;
    using Stage = LeaseWarning::Stage;
    using Remedy = LeaseWarning::Remedy;

    static constexpr quint64 hour = 1800;
    static constexpr quint64 day = 24 * hour;
    static inline const ProtocolModel::Token coin{ProtocolModel::address(50), 6};
    static inline const chain::Address tenant = ProtocolModel::address(100);
    static inline const chain::Address north = ProtocolModel::address(200);
    static inline const U256 price = U256(1'000'000'000'000'000); // 1000 units a block: 0.001 uSPON

    static QByteArray spec(const QByteArray &service)
    {
        return "{n:westcoast,pr:{a:[]},s:[{n:" + service
               + ",r:{i:1,c:{u:8000,a:[]},m:{u:17179869184,a:[]},s:[],g:{u:0,a:[]},e:[]},c:1}]}";
    }

    struct Scene {
        Scene()
        {
            protocol.addToken(coin, "uSPON");
            provider(ProviderStatus::Active);
        }
        void tell(ProtocolEvent event) { state.apply({protocol.block(), 0, {}, std::move(event)}); }
        void provider(ProviderStatus status)
        {
            tell(ProviderAdded{1,
                               north,
                               R"({"Name":"nordic-rack","Region":"eu","Attributes":[]})",
                               "host",
                               "",
                               {},
                               quint8(status),
                               0,
                               0,
                               north});
        }
        quint64 lease(const QByteArray &service, quint64 blocks, const U256 &at = price)
        {
            const quint64 id = protocol.order(tenant, coin, {at, blocks, spec(service)});
            if (!protocol.match(id, north, at))
                qFatal("not matched");
            end();
            start = protocol.block() - 1;
            return id;
        }
        void end(quint64 skip = 1)
        {
            for (const PlacedEvent &event : protocol.endBlock(skip))
                state.apply(event);
        }
        [[nodiscard]] std::vector<LeaseWarning> at(quint64 block, const std::vector<LeaseFacts> &facts = {},
                                                   qint64 nowMs = 0) const
        {
            return leaseWarnings(state, tenant, {block, ProtocolModel::timeOf(block), 2, nowMs}, facts,
                                 limits);
        }
        [[nodiscard]] std::optional<LeaseWarning> find(Kind kind, const std::vector<LeaseWarning> &in) const
        {
            const auto found = std::find_if(in.begin(), in.end(),
                                            [kind](const LeaseWarning &one) { return one.kind == kind; });
            return found == in.end() ? std::nullopt : std::optional(*found);
        }
        ProtocolModel protocol{1, 1'000'000};
        MarketState state;
        WarningLimits limits;
        quint64 start = 0;
    };
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingIsWrong()
    {
        Scene scene;
        QVERIFY(scene.at(scene.protocol.block()).empty());
        scene.protocol.deposit(tenant, coin, U256(10'000'000'000));
        scene.lease("web", 10 * day);
        QCOMPARE(scene.at(scene.start + 1), std::vector<LeaseWarning>());
    }

    void endIsToldWithFiguresAndStages()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(10'000'000'000));
        const quint64 id = scene.lease("web", 10 * day);
        const quint64 end = scene.start + 10 * day;
        QVERIFY(!scene.find(Kind::Expiry, scene.at(end - 2 * day)));
        const auto early = scene.find(Kind::Expiry, scene.at(end - 2 * day + 1));
        QVERIFY(early);
        QCOMPARE(early->stage, Stage::Early);
        QCOMPARE(early->lease, id);
        QCOMPARE(early->block, end);
        QCOMPARE(early->remedy, Remedy::TopUp);
        QVERIFY2(early->sentence.contains(QStringLiteral("web ends in 1 d 23 h")),
                 qPrintable(early->sentence));
        QVERIFY2(early->sentence.contains(QStringLiteral("86.399 uSPON are left")),
                 qPrintable(early->sentence)); // 86,399 blocks at 0.001
        QVERIFY2(early->sentence.contains(QStringLiteral("(block %1)").arg(QLocale().toString(end))),
                 qPrintable(early->sentence));
        QVERIFY2(early->sentence.contains(QStringLiteral("take 432 uSPON")), qPrintable(early->sentence));
        QCOMPARE(scene.find(Kind::Expiry, scene.at(end - day))->stage, Stage::Day);
        QCOMPARE(scene.find(Kind::Expiry, scene.at(end - hour))->stage, Stage::Hour);
        QCOMPARE(scene.find(Kind::Expiry, scene.at(end - hour))->severity, chain::Severity::Bad);
        QCOMPARE(scene.find(Kind::Expiry, scene.at(end - hour))->key,
                 early->key); // one trouble, told again because it got worse
        const auto over = scene.find(Kind::OutOfFunds, scene.at(end));
        QVERIFY(over && !scene.find(Kind::Expiry, scene.at(end)));
        QCOMPARE(over->key, early->key);
        QCOMPARE(over->stage, Stage::Now);
        QCOMPARE(over->remedy, Remedy::Renew);
    }

    void shortLeaseIsNotASpamOfWarnings()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(10'000'000'000));
        scene.lease("quick", 2 * hour);
        const quint64 end = scene.start + 2 * hour;
        QVERIFY(!scene.find(Kind::Expiry, scene.at(scene.start + 10)));
        QVERIFY(!scene.find(Kind::Expiry, scene.at(end - hour / 2)));
        QCOMPARE(scene.find(Kind::Expiry, scene.at(end - hour / 2 + 1))->stage, Stage::Hour);
        scene.limits.expiryDays = 0;
        QVERIFY(!scene.find(Kind::Expiry, scene.at(end - 1)));
        QVERIFY(!scene.find(Kind::OutOfFunds, scene.at(end)));
    }

    void missingMoneyIsNamed()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(440'000'000)); // 432 are locked, 8 stay free
        scene.lease("web", 10 * day);
        const auto warning = scene.find(Kind::Expiry, scene.at(scene.start + 10 * day - 100));
        QVERIFY(warning);
        QCOMPARE(warning->remedy, Remedy::Deposit);
        QVERIFY2(
            warning->sentence.contains(QStringLiteral("only 8 uSPON are free in escrow: deposit 424 uSPON")),
            qPrintable(warning->sentence));
    }

    void treasuryThatWillNotLast()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(432'000'000));
        scene.lease("web", 10 * day);
        QVERIFY(!scene.find(Kind::Funds, scene.at(scene.start + 7 * day)));
        const quint64 block = scene.start + 7 * day + 1;
        const auto warning = scene.find(Kind::Funds, scene.at(block));
        QVERIFY(warning);
        QCOMPARE(warning->lease, 0u);
        QCOMPARE(warning->remedy, Remedy::Deposit);
        QCOMPARE(warning->block, scene.start + 10 * day);
        QVERIFY2(warning->sentence.contains(
                     QStringLiteral("129.599 uSPON are left for one lease that cost 43.2 uSPON a day")),
                 qPrintable(warning->sentence));
        QVERIFY2(warning->sentence.contains(QStringLiteral("Deposit 172.801 uSPON to have a week")),
                 qPrintable(warning->sentence)); // 7 × 43.2 - 129.599
        scene.limits.fundsDays = 0;
        QVERIFY(!scene.find(Kind::Funds, scene.at(block)));
    }

    void anotherPriceIsAskedForAndComes()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(10'000'000'000));
        const quint64 id = scene.lease("web", 10 * day);
        scene.protocol.requestUpdate(id, {price * 2, 10 * day, spec("web")});
        scene.end();
        auto warning = scene.find(Kind::PriceChange, scene.at(scene.protocol.block()));
        QVERIFY(warning);
        QCOMPARE(warning->remedy, Remedy::Review);
        QVERIFY2(warning->sentence.contains(
                     QStringLiteral("at most 3.6 uSPON an hour instead of 1.8 uSPON an hour")),
                 qPrintable(warning->sentence));
        scene.protocol.acceptUpdate(id);
        scene.end();
        const QString key = warning->key;
        warning = scene.find(Kind::PriceChange, scene.at(scene.protocol.block()));
        QCOMPARE(warning->remedy, Remedy::SendManifest);
        QCOMPARE(warning->key, key);
        QVERIFY(warning->stage > Stage::Early); // worse: told again
        QVERIFY(scene.protocol.carryOutUpdate(id, price * 2));
        scene.end();
        warning = scene.find(Kind::PriceChange, scene.at(scene.protocol.block()));
        QVERIFY(warning);
        QVERIFY2(warning->sentence.contains(QStringLiteral("web costs 3.6 uSPON an hour since")),
                 qPrintable(warning->sentence));
        QVERIFY(!scene.find(Kind::PriceChange, scene.at(scene.protocol.block() + day + 1))); // old news
    }

    void aRenewalIsNoPriceChange()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(10'000'000'000));
        const quint64 id = scene.lease("web", 10 * day);
        scene.protocol.requestUpdate(id, {price, 20 * day, spec("web")});
        scene.end();
        QVERIFY(!scene.find(Kind::PriceChange, scene.at(scene.protocol.block())));
        scene.protocol.acceptUpdate(id);
        QVERIFY(scene.protocol.carryOutUpdate(id, price));
        scene.end();
        QVERIFY(!scene.find(Kind::PriceChange, scene.at(scene.protocol.block())));
    }

    void providerAwayOrGone()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(10'000'000'000));
        scene.lease("web", 10 * day);
        scene.tell(ProviderStatusUpdated{1, quint8(ProviderStatus::Maintenance)});
        const auto away = scene.find(Kind::ProviderMaintenance, scene.at(scene.start + 5));
        QVERIFY(away);
        QVERIFY(
            away->sentence.startsWith(QStringLiteral("nordic-rack, which runs web, is under maintenance")));
        scene.tell(ProviderStatusUpdated{1, quint8(ProviderStatus::Suspended)});
        const auto gone = scene.find(Kind::ProviderGone, scene.at(scene.start + 6));
        QVERIFY(gone);
        QCOMPARE(gone->severity, chain::Severity::Bad);
        QVERIFY(gone->key != away->key);
        scene.tell(ProviderRemoved{1});
        QVERIFY(scene.at(scene.start + 7).empty()); // not known here: history may begin in the middle
    }

    void silenceAndUnreadyServices()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(10'000'000'000));
        const quint64 id = scene.lease("web", 10 * day);
        constexpr qint64 minute = 60'000;
        constexpr qint64 now = 1'800'000'000'000;
        const auto with = [&](const LeaseFacts &facts) {
            return scene.at(scene.start + 5, {facts}, now);
        };
        QVERIFY(with({id, now - 4 * minute, 0, true}).empty()); // a restart
        const auto silent = scene.find(Kind::Health, with({id, now - 7 * minute, 0, true}));
        QVERIFY(silent);
        QVERIFY2(silent->sentence.contains(QStringLiteral("(for 7 min)")), qPrintable(silent->sentence));
        QCOMPARE(silent->stage, Stage::Early);
        QCOMPARE(scene.find(Kind::Health, with({id, now - 70 * minute, 0, true}))->stage, Stage::Hour);
        QVERIFY(with({id, 0, now - 9 * minute, false}).empty());
        QVERIFY(with({id, 0, now - 90 * minute, true}).empty());
        const auto waiting = scene.find(Kind::NotReady, with({id, 0, now - 11 * minute, false}));
        QVERIFY(waiting);
        QCOMPARE(waiting->remedy, Remedy::SendManifest);
        QVERIFY(with({id + 1, now - 70 * minute, 0, true}).empty()); // nobody's
    }

    /// Block time alone decides: a computer whose clock is days off warns of the same leases in the same blocks.
    void theComputersClockDecidesNothing()
    {
        constexpr qint64 dayMs = 86'400'000;
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(900'000'000'000));
        for (quint64 i = 0; i < 100; ++i)
            scene.lease("s" + QByteArray::number(i), 2 * hour + i * hour / 4);
        QSet<quint64> warned;
        for (quint64 block = scene.protocol.block(); block < scene.protocol.block() + 26 * hour; block += 97) {
            const auto right = scene.at(block, {}, 1'800'000'000'000);
            for (const LeaseWarning &warning : right)
                warned.insert(warning.lease);
            for (const qint64 skew : {-3 * dayMs, 3 * dayMs, -400 * dayMs})
                QCOMPARE(scene.at(block, {}, 1'800'000'000'000 + skew) == right, true);
        }
        warned.remove(0); // of the account as a whole
        QCOMPARE(warned.size(), 100);
    }

    void worstFirstAndGrouped()
    {
        Scene scene;
        scene.protocol.deposit(tenant, coin, U256(10'000'000'000));
        const quint64 longer = scene.lease("longer", 10 * day);
        scene.end(day);
        scene.lease("shorter", 9 * day + hour);
        const quint64 end = scene.state.leases.lease(longer)->expiryBlock().value();
        const auto warnings = scene.at(end - hour / 2);
        QCOMPARE(warnings.front().name, QStringLiteral("longer"));
        QCOMPARE(warnings.front().severity, chain::Severity::Bad);
        const auto groups = groupWarnings(warnings);
        QCOMPARE(groups.front().kind, Kind::Expiry);
        QCOMPARE(groups.front().warnings.size(), std::size_t(2));
        QCOMPARE(groups.front().title(), QStringLiteral("2 leases run out within a day")); // holds for both
        QVERIFY(groups.front().text().startsWith(
            QStringLiteral("longer, shorter. The first: longer ends in 30 min")));
        QCOMPARE(groupWarnings({}).size(), std::size_t(0));
    }

    void othersLeasesAndHostileOnes()
    {
        Scene scene;
        scene.tell(OrderCreated{77, tenant, {1, 10, coin.address, "\xff\xfe{{{<b>", 1, 1}});
        scene.tell(LeaseCreated{77, 0, 77, (std::numeric_limits<U256>::max)(), north, tenant, 1, 1, 0, 0});
        scene.tell(
            OrderCreated{78, tenant, {1, (std::numeric_limits<quint64>::max)(), coin.address, "{}", 1, 1}});
        scene.tell(LeaseCreated{78, 0, 78, 1, north, tenant, 4'000'000'000u, 1, 0, 0});
        const auto warnings = scene.at(5'000'000'000);
        QCOMPARE(warnings.size(), std::size_t(1)); // the first is over, the other never ends
        QCOMPARE(warnings.front().kind, Kind::OutOfFunds);
        QCOMPARE(warnings.front().name, QStringLiteral("Lease 77"));
        QVERIFY(leaseWarnings(scene.state, north, {5'000'000'000, 1, 2, 0}, {}, {}).empty());
    }
};

COMMONRACK_TEST(TestLeaseWarnings)
#include "TestLeaseWarnings.moc"
