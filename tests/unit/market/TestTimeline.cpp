// SPDX-License-Identifier: Apache-2.0
#include "models/market/Timeline.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace market;

class TestTimeline final : public QObject {
    Q_OBJECT

private:
    using Kind = LeaseMoment::Kind;

    static constexpr qint64 second = 1000;

    static std::vector<Kind> kindsOf(const std::vector<LeaseMoment> &moments)
    {
        std::vector<Kind> kinds;
        for (const LeaseMoment &moment : moments)
            kinds.push_back(moment.kind);
        return kinds;
    }

    /// An order of block 100, matched at 103 with the second of two bids; block n is at n × 2 seconds.
    struct Scene {
        Order order;
        Lease lease;
        Scene()
        {
            order.id = lease.id = 7;
            order.createdBlock = 100;
            order.terms.maxPrice = base::U256(500'000'000'000'000);
            order.bids = {{test::ProtocolModel::address(501), base::U256(300'000'000'000'000), 0, 101},
                          {test::ProtocolModel::address(502), base::U256(200'000'000'000'000), 0, 102}};
            order.provider = test::ProtocolModel::address(502);
            order.acceptedPrice = order.bids[1].price;
            order.matchedBlock = 103;
            order.state = OrderState::Matched;
            lease.provider = test::ProtocolModel::address(502);
            lease.tenant = test::ProtocolModel::address(101);
            lease.token = test::ProtocolModel::address(9);
            lease.price = order.acceptedPrice;
            lease.numOfBlocks = 1000;
            lease.firstBlock = lease.startBlock = 103;
            lease.startTime = 206;
        }
        [[nodiscard]] LeaseStory story() const
        {
            LeaseStory told{&order, &lease};
            told.decimals = 6;
            told.symbol = QStringLiteral("uSPON");
            told.timeOf = [](quint64 block) {
                return std::optional(qint64(block) * 2);
            };
            told.nameOf = [](const chain::Address &address) {
                return address == test::ProtocolModel::address(502) ? QStringLiteral("hetzner-fsn")
                                                                    : QStringLiteral("other");
            };
            return told;
        }
    };

private Q_SLOTS:
    void whatThisComputerSawFollowsTheMatchWhereTheChainsClockIsAhead()
    {
        const Scene scene;
        LeaseStory story = scene.story();
        story.receipt = ManifestReceipt{};
        story.receipt->sentMs = 100 * second; // the match is at 206
        story.readyMs = 101 * second;
        QCOMPARE(kindsOf(timelineOf(story)), (std::vector<Kind>{Kind::Ordered, Kind::Bid, Kind::Bid, Kind::Matched, Kind::ManifestSent, Kind::Ready}));
    }

    void fromTheProposalToTheClose()
    {
        Scene scene;
        scene.lease.state = LeaseState::Terminated;
        scene.lease.closedBlock = 400;
        scene.lease.endTime = 800;
        scene.lease.settled = 59'400;
        LeaseStory story = scene.story();
        story.origin =
            LeaseOrigin{41, 9, 2, 10 * second, 150 * second, 99, 0, test::ProtocolModel::address(7)};
        story.receipt = ManifestReceipt{QByteArray(64, 'c'), 210 * second, 1};
        story.readyMs = 230 * second;
        const auto moments = timelineOf(story);
        QCOMPARE(kindsOf(moments),
                 (std::vector<Kind>{Kind::Proposed, Kind::Voted, Kind::Executed, Kind::Ordered, Kind::Bid,
                                    Kind::Bid, Kind::Matched, Kind::ManifestSent, Kind::Ready, Kind::Paid,
                                    Kind::Closed}));
        QVERIFY(moments[1].more.contains(QStringLiteral("9 yes, 2 no")));
        QCOMPARE(moments[2].timeMs, 198 * second);
        QCOMPARE(moments[6].words, QStringLiteral("Matched with hetzner-fsn"));
        QCOMPARE(moments[6].block, 103U);
        QVERIFY(moments[7].more.contains(QStringLiteral("cccccccccccc")));
        QCOMPARE(moments[9].more, QStringLiteral("0.0594 uSPON"));
        QVERIFY2(moments[10].more.contains(QStringLiteral("returned")), qPrintable(moments[10].more));
    }

    void chainAloneIsEnough()
    {
        Scene scene;
        LeaseStory story;
        story.order = &scene.order;
        story.lease = &scene.lease;
        QCOMPARE(kindsOf(timelineOf(story)),
                 (std::vector<Kind>{Kind::Ordered, Kind::Bid, Kind::Bid, Kind::Matched}));
        story.order = nullptr; // made before what was read
        QCOMPARE(kindsOf(timelineOf(story)), (std::vector<Kind>{Kind::Matched}));
        story.lease = nullptr;
        QVERIFY(timelineOf(story).empty());
    }

    void pricesAndUpdates()
    {
        Scene scene;
        scene.lease.history = {{base::U256(200'000'000'000'000), 103, 206, 97}};
        scene.lease.startBlock = 200;
        scene.lease.startTime = 400;
        scene.lease.price = base::U256(250'000'000'000'000);
        LeaseStory story = scene.story();
        OrderUpdateRequested asked;
        asked.orderId = 7;
        OrderUpdateRequested foreign;
        foreign.orderId = 8;
        UpdateRequestAccepted accepted;
        accepted.orderId = 7;
        accepted.provider = scene.lease.provider;
        story.events = {
            {190, 0, {}, asked},
            {191, 0, {}, foreign},
            {195, 0, {}, accepted},
            {200,
             1,
             {},
             LockedTokenTransfered{scene.lease.tenant, scene.lease.provider, scene.lease.token, 19'400}},
            {200,
             2,
             {},
             LockedTokenTransfered{scene.lease.provider, scene.lease.tenant, scene.lease.token, 1}}};
        const auto moments = timelineOf(story);
        QCOMPARE(kindsOf(moments),
                 (std::vector<Kind>{Kind::Ordered, Kind::Bid, Kind::Bid, Kind::Matched, Kind::UpdateAsked,
                                    Kind::UpdateAccepted, Kind::PriceChanged, Kind::Paid}));
        QCOMPARE(moments[7].more, QStringLiteral("0.0194 uSPON"));
        QVERIFY(moments[6].more.contains(QStringLiteral("0.4500")));
    }

    void pendingTermsStandLast()
    {
        Scene scene;
        scene.order.pending = scene.order.terms;
        QCOMPARE(timelineOf(scene.story()).back().kind, Kind::UpdateAsked);
    }

    void moneyIsSplitInTheEnd()
    {
        Scene scene;
        QVERIFY(!splitOf(scene.lease, 6));
        scene.lease.state = LeaseState::Terminated;
        scene.lease.closedBlock = 403; // 300 of 1000 blocks
        scene.lease.settled = 60'000;
        const auto split = splitOf(scene.lease, 6);
        QVERIFY(split && split->isReturnedKnown);
        QCOMPARE(split->paid, base::U256(60'000));
        QCOMPARE(split->returned, base::U256(140'000)); // 700 × 0.0002
        scene.lease.closedBlock = 5000;
        QCOMPARE(splitOf(scene.lease, 6)->returned, base::U256(0));
        scene.lease.numOfBlocks = 0;
        QVERIFY(!splitOf(scene.lease, 6)->isReturnedKnown);
    }
};

COMMONRACK_TEST(TestTimeline)
#include "TestTimeline.moc"
