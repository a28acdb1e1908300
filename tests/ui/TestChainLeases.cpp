// SPDX-License-Identifier: Apache-2.0
#include "app/Languages.h"
#include "tests/support/FakeLeaseSession.h"
#include "tests/support/TestMain.h"
#include "tests/ui/DeployRoom.h"
#include "tests/ui/MarketRoom.h"
#include "tests/ui/PageTools.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/LineChart.h"
#include "ui/common/MeterBar.h"
#include "ui/common/StateView.h"
#include "ui/common/Steps.h"
#include "ui/common/Theme.h"
#include "ui/deploy/LeaseTable.h"
#include "ui/deploy/LeasesPage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ui;

/// Leases that were agreed on chain, on the Leases page.
class TestChainLeases final : public QObject {
    Q_OBJECT

private:
    using Model = market::LeaseTableModel;

    static constexpr quint64 hour = 1800;

    /// The Leases page on a network with a market, its account a tenant there.
    struct Scene {
        test::DeployRoom room;
        test::MarketRoom trade;
        test::FakeLeaseSessions sessions;
        LeasesPage page{room.ledger,  room.trigger, room.reactor, room.clock,
                        trade.market, trade.vault,  &sessions};

        Scene()
        {
            page.resize(1096, 736);
            page.show();
        }
        [[nodiscard]] LeaseTable &table() { return *test::find<LeaseTable>(page, "leases.table"); }
        [[nodiscard]] StateView &state() { return *page.findChild<StateView *>(); }
        [[nodiscard]] QString words() const { return test::wordsIn(page); }
        [[nodiscard]] QString cell(int row, int column)
        {
            return table().model()->index(row, column).data().toString();
        }
        [[nodiscard]] bool says(const QString &text)
        {
            return room.settle([&] { return words().contains(text); });
        }
        quint64 lease(const QByteArray &service, const char *perHour, quint64 hours, int provider,
                      int gpus = 0, const std::optional<chain::Address> &by = {})
        {
            const auto id =
                trade.order(service, perHour, hours, {}, gpus, by ? by : std::optional(trade.me()));
            trade.model.bid(id, test::MarketRoom::provider(provider), test::MarketRoom::price(perHour));
            trade.mine();
            if (!trade.model.match(id, test::MarketRoom::provider(provider),
                                   test::MarketRoom::price(perHour)))
                qFatal("not matched");
            trade.mine();
            return id;
        }
        /// Ten leases of one's own in all states, three of others, and a container that runs here.
        [[nodiscard]] bool fill()
        {
            if (!room.begin() || !trade.addAccount())
                return false;
            trade.addProviders();
            trade.model.deposit(trade.me(), trade.token, 3'000'000'000);
            trade.model.deposit(test::ProtocolModel::address(101), trade.token, 3'000'000'000);
            trade.mine();
            lease("vpn-gateway", "0.0120", 400, 4);
            closed = lease("old-indexer", "0.0900", 240, 2);
            lease("somebody-else", "0.3100", 400, 1, 0, test::ProtocolModel::address(101));
            const quint64 renewed = lease("postgres-main", "0.0520", 300, 1);
            trade.mine(24 * hour * 5);
            trade.model.close(closed);
            lease("subquery-idx", "0.0870", 199, 4);
            archive = lease("archive-node", "0.2230", 640, 1);
            trade.mine(24 * hour * 3);
            trade.model.requestUpdate(renewed, {test::MarketRoom::price("0.0650"), 700 * hour,
                                                test::MarketRoom::spec("postgres-main")});
            trade.model.acceptUpdate(renewed);
            if (!trade.model.carryOutUpdate(renewed, test::MarketRoom::price("0.0650")))
                return false;
            lease("jupyter-gpu", "1.1000", 300, 3, 1);
            lease("empty-purse", "0.1440", 100, 2);
            ollama = lease("ollama-eu", "0.4120", 430, 2, 1);
            trade.mine(24 * hour * 5 - 2000);
            const quint64 pending = lease("eth-consensus", "0.1980", 320, 2);
            lease("redis-cache", "0.0260", 380, 5);
            trade.mine(2000);
            trade.model.requestUpdate(pending, {test::MarketRoom::price("0.2200"), 400 * hour,
                                                test::MarketRoom::spec("eth-consensus")});
            trade.mine();
            trade.live();
            return room.deployNow(1, test::pageDocument("web-page", "europe"))
                   && room.settle([this] { return table().model()->rowCount() == 11; });
        }
        quint64 ollama = 0;
        quint64 archive = 0;
        quint64 closed = 0;

        /// The provider of `lease` as it looks on a good day.
        test::FakeLeaseSession &serve(quint64 lease)
        {
            test::FakeLeaseSession &session = sessions.add(lease);
            session.fill(true);
            session.toldMs = trade.clock.nowMs();
            session.document =
                R"([{"name":"westcoast","services":[{"name":"web","image":"nginx:1.27","count":2}]}])";
            session.taken = market::ManifestReceipt{QByteArray(64, 'a'), trade.clock.nowMs() - 60'000, 1};
            for (int i = 0; i < 60; ++i)
                session.samples.push_back(
                    {trade.clock.nowMs() - (60 - i) * 1000, i != 20, i != 20 ? 200 : 0, 41, {}});
            for (int i = 0; i < 40; ++i)
                session.logLines.make(
                    QStringLiteral("web-7d9f-x2x"),
                    QStringLiteral("10.42.0.%1 - \"GET /index.html HTTP/1.1\" 200 615").arg(i),
                    trade.clock.nowMs() - (40 - i) * 700);
            session.become(market::LeaseSession::State::Ready);
            return session;
        }
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void saysWhatItWaitsForAndWhatFailed()
    {
        Scene scene;
        QVERIFY(scene.room.begin());
        scene.trade.sync(market::MarketSync::State::CatchingUp, 10, 100);
        QCOMPARE(scene.state().state(), StateView::State::Loading);
        QVERIFY(scene.words().contains(QStringLiteral("Reading the market's leases")));
        test::picture(scene.page, "leases-market-loading");
        scene.trade.sync(market::MarketSync::State::Failed, 0, 0,
                         QStringLiteral("No endpoint of this network answers."));
        QCOMPARE(scene.state().state(), StateView::State::Error);
        QVERIFY(scene.words().contains(QStringLiteral("No endpoint of this network answers.")));
        test::picture(scene.page, "leases-market-error");
        QSignalSpy again(&scene.page, &LeasesPage::resumeRequested);
        QVERIFY(test::click(scene.page, "state.error.action"));
        QCOMPARE(again.count(), 1);
        scene.trade.live();
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        test::picture(scene.page, "leases-market-empty");
        QSignalSpy order(&scene.page, &LeasesPage::newOrderRequested);
        QVERIFY(test::click(scene.page, "state.empty.action"));
        QVERIFY(test::click(scene.page, "leases.newOrder"));
        QCOMPARE(order.count(), 2);
    }

    void ownLeasesFirstAllOnRequest()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QAbstractItemModelTester tester(scene.table().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!scene.words().contains(QStringLiteral("somebody-else")));
        QCOMPARE(scene.cell(0, Model::Service), QStringLiteral("web-page"));
        QCOMPARE(scene.cell(1, Model::Service), QStringLiteral("redis-cache"));
        QVERIFY(scene.says(QStringLiteral("uSPON per hour · treasury lasts")));
        QVERIFY(test::find(scene.page, "leases.updated")
                    ->toolTip()
                    .contains(QStringLiteral("updated at block 38,")));
        test::find<QCheckBox>(scene.page, "leases.everyone")->click();
        QCOMPARE(scene.table().model()->rowCount(), 12);
        test::find<QLineEdit>(scene.page, "leases.search")->setText(QStringLiteral("somebody"));
        QCOMPARE(scene.table().model()->rowCount(), 1);
        QVERIFY(!test::find(scene.page, "lease.topUp")->isVisible()); // not one's own
        QVERIFY(!test::find(scene.page, "lease.close")->isVisible());
    }

    void otherPeoplesMarketIsToldApartFromNone()
    {
        Scene scene;
        QVERIFY(scene.room.begin());
        scene.trade.addProviders();
        scene.trade.addTrade();
        scene.trade.live();
        QVERIFY(scene.says(QStringLiteral("None of the 20 leases on the market is yours")));
        test::picture(scene.page, "leases-market-none-mine");
    }

    void detailTellsTheMoney()
    {
        Scene scene;
        QVERIFY(scene.fill());
        scene.page.showLease(QString::number(scene.ollama));
        QCOMPARE(test::find<QLabel>(scene.page, "lease.name")->text(), QStringLiteral("ollama-eu"));
        const market::Lease &lease = *scene.trade.market.state().leases.lease(scene.ollama);
        const auto owed = lease.owedAt(scene.trade.market.head()->number, 6);
        const QString meter = test::find<MeterBar>(scene.page, "lease.meter")->accessibleName();
        QVERIFY2(meter.contains(market::LeaseCells::evenUnits(*owed, 6, 2) + QStringLiteral(" owed")),
                 qPrintable(meter));
        QVERIFY(meter.contains(QStringLiteral("0.00 paid")));
        QVERIFY(test::find<RunLabel>(scene.page, "lease.price")
                    ->text()
                    .contains(QStringLiteral("0.000228888888888889")));
        QVERIFY(test::find<RunLabel>(scene.page, "lease.runsOut")->text().contains(QStringLiteral("block")));
        QCOMPARE(test::find<LineChart>(scene.page, "lease.spend.chart")->figures().size(), std::size_t(14));
        QVERIFY(test::find<LineChart>(scene.page, "lease.spend.chart")->figures().back() > 9.8); // 24 × 0.412
        QVERIFY(test::click(scene.page, "lease.tab.order"));
        QVERIFY(scene.words().contains(QStringLiteral("rtx4090")));
        test::picture(scene.page, "leases-market-order");
        QVERIFY(test::click(scene.page, "lease.tab.overview"));
    }

    void priceHistoryIsShown()
    {
        Scene scene;
        QVERIFY(scene.fill());
        test::find<QLineEdit>(scene.page, "leases.search")->setText(QStringLiteral("postgres"));
        QVERIFY(test::click(scene.page, "lease.tab.order"));
        const auto steps = test::find<Steps>(scene.page, "lease.prices")->steps();
        QCOMPARE(steps.size(), 2);
        QVERIFY(steps.at(0).title.startsWith(QStringLiteral("0.0520 uSPON")));
        QVERIFY(steps.at(1).title.startsWith(QStringLiteral("0.0650 uSPON")));
        test::picture(scene.page, "leases-market-prices");
    }

    void actionsAskForWhatTheyName()
    {
        Scene scene;
        QVERIFY(scene.fill());
        scene.page.showLease(QString::number(scene.ollama));
        QSignalSpy topUp(&scene.page, &LeasesPage::topUpRequested),
            update(&scene.page, &LeasesPage::updateRequested);
        QSignalSpy withdraw(&scene.page, &LeasesPage::withdrawRequested),
            closing(&scene.page, &LeasesPage::closeLeaseRequested);
        QSignalSpy renew(&scene.page, &LeasesPage::renewRequested);
        for (const char *name : {"lease.topUp", "lease.update", "lease.withdraw", "lease.close"})
            QVERIFY2(test::click(scene.page, name), name);
        QCOMPARE(topUp.value(0).value(0).toULongLong(), scene.ollama);
        QCOMPARE(update.value(0).value(0).toULongLong(), scene.ollama);
        QCOMPARE(closing.value(0).value(0).toULongLong(), scene.ollama);
        QCOMPARE(withdraw.count(), 1);
        test::find<QLineEdit>(scene.page, "leases.search")->setText(QStringLiteral("empty-purse"));
        QVERIFY(scene.words().contains(QStringLiteral("What was reserved is used up.")));
        QVERIFY(test::click(scene.page, "lease.topUp"));
        QCOMPARE(renew.count(), 1);
    }

    void chosenLeaseStaysChosen()
    {
        Scene scene;
        QVERIFY(scene.fill());
        scene.page.showLease(QString::number(scene.archive));
        scene.table().sortByColumn(Model::PerHour, Qt::DescendingOrder);
        QCOMPARE(scene.table().currentIndex().data(Model::IdRole).toString(), QString::number(scene.archive));
        QCOMPARE(scene.cell(0, Model::Service), QStringLiteral("jupyter-gpu"));
        scene.lease("newest", "2.0000", 300, 1);
        QCOMPARE(scene.cell(0, Model::Service), QStringLiteral("newest"));
        QCOMPARE(scene.table().currentIndex().data(Model::IdRole).toString(), QString::number(scene.archive));
        QCOMPARE(test::find<QLabel>(scene.page, "lease.name")->text(), QStringLiteral("archive-node"));
    }

    void groupsAndColumnsAreChosenFromMenus()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QVERIFY(test::click(scene.page, "leases.group"));
        auto *menu = scene.page.findChild<QMenu *>(QStringLiteral("leases.group.menu"));
        QVERIFY(menu && menu->isVisible());
        menu->findChild<QAction *>(QStringLiteral("leases.group.1"))->trigger();
        menu->close();
        QVERIFY(scene.table().model()->index(0, 0).data(Model::HeaderRole).toBool());
        QVERIFY(!scene.table().currentIndex().data(Model::HeaderRole).toBool());
        test::picture(scene.page, "leases-market-grouped");
        QSignalSpy chosen(&scene.page, &LeasesPage::columnsChanged);
        QMenu *columns = scene.table().makeColumnMenu(&scene.page);
        columns->findChild<QAction *>(QStringLiteral("leases.column.LeaseId"))->trigger();
        QVERIFY(!scene.table().isColumnHidden(Model::LeaseId));
        QVERIFY(chosen.value(0).value(0).toByteArray().contains("LeaseId"));
        scene.page.setColumns("Service,Left");
        QVERIFY(scene.table().isColumnHidden(Model::LeaseId));
        QVERIFY(scene.table().isColumnHidden(Model::State));
        QVERIFY(!scene.table().isColumnHidden(Model::Left));
        scene.page.setColumns({});
        QVERIFY(!scene.table().isColumnHidden(Model::State));
    }

    void shownRowsAreExported()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QString file;
        QByteArray written;
        scene.page.setSaver([&](const QString &name, const QByteArray &content) {
            file = name;
            written = content;
            return base::ready<bool>(true);
        });
        QSignalSpy told(&scene.page, &LeasesPage::exported);
        test::find<QLineEdit>(scene.page, "leases.search")->setText(QStringLiteral("quebec"));
        QVERIFY(test::click(scene.page, "leases.more"));
        auto *menu = scene.page.findChild<QMenu *>(QStringLiteral("leases.more.menu"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("leases.export.csv"))->trigger();
        menu->close();
        auto *dialog = scene.page.findChild<QFileDialog *>(QStringLiteral("leases.export.file"));
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->fileSelected(QStringLiteral("/tmp/out.csv"));
        dialog->close();
        QVERIFY(QTest::qWaitFor([&] { return told.count() == 1; }));
        QCOMPARE(told.at(0).at(1).toInt(), 1);
        QCOMPARE(file, QStringLiteral("/tmp/out.csv"));
        QCOMPARE(written.count("\r\n"), 2);
        QVERIFY(written.contains("\r\njupyter-gpu,lease,"));
    }

    void providersTabsOnlyForOnesOwn()
    {
        Scene scene;
        QVERIFY(scene.fill());
        scene.page.showLease(QString::number(scene.ollama));
        for (const char *name :
             {"lease.tab.logs", "lease.tab.events", "lease.tab.shell", "lease.tab.manifest", "lease.access"})
            QVERIFY2(!test::find(scene.page, name)->isVisible(), name);
        test::FakeLeaseSession &session = scene.serve(scene.ollama);
        QVERIFY(test::find(scene.page, "lease.tab.logs")->isVisible());
        QVERIFY(test::find(scene.page, "lease.access")->isVisible());
        QVERIFY(session.watched);
        QVERIFY(test::click(scene.page, "lease.tab.logs"));
        QVERIFY(scene.words().contains(QStringLiteral("40 lines · live")));
        scene.page.showLease(QString::number(scene.archive)); // one without a session
        QVERIFY(!session.watched);
        QVERIFY(!test::find(scene.page, "lease.tab.logs")->isVisible());
        QVERIFY(test::find(scene.page, "lease.topUp")->isVisible()); // back on the overview
        scene.page.showLease(QString::number(scene.ollama), QStringLiteral("logs"));
        QVERIFY(test::find(scene.page, "lease.logs")->isVisible());
        scene.sessions.remove(scene.ollama);
        QVERIFY(!test::find(scene.page, "lease.tab.logs")->isVisible());
        QVERIFY(test::find(scene.page, "lease.topUp")->isVisible());
    }

    void whatTheTabsAskForIsPassedOn()
    {
        Scene scene;
        QVERIFY(scene.fill());
        scene.page.showLease(QString::number(scene.ollama));
        test::FakeLeaseSession &session = scene.serve(scene.ollama);
        QSignalSpy unlock(&scene.page, &LeasesPage::unlockRequested),
            file(&scene.page, &LeasesPage::manifestFileRequested);
        QSignalSpy open(&scene.page, &LeasesPage::openUrlRequested);
        session.become(market::LeaseSession::State::Locked);
        QVERIFY(test::click(scene.page, "lease.access.step"));
        QCOMPARE(unlock.count(), 1);
        session.document.clear();
        session.become(market::LeaseSession::State::AwaitingManifest);
        QVERIFY(test::click(scene.page, "lease.access.step"));
        QCOMPARE(file.value(0).value(0).toULongLong(), scene.ollama);
        test::find<QAbstractButton>(scene.page, "lease.open.0")->click();
        QCOMPARE(open.count(), 1);
    }

    /// German words are long, and a pane that scrolls sideways is cut off.
    void inGermanALeaseHasRoomInItsPane()
    {
        const QLocale before;
        const app::Languages german(QStringLiteral("de"));
        Scene scene;
        QVERIFY(scene.fill());
        scene.page.showLease(QString::number(scene.ollama));
        scene.serve(scene.ollama);
        for (const int width : {1096, 840}) {
            scene.page.resize(width, 736);
            test::picture(scene.page, qPrintable(QStringLiteral("de-leases-%1").arg(width)));
            for (auto *area : scene.page.findChildren<QScrollArea *>()) {
                if (area->isVisible() && area->widget())
                    QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(), qPrintable(QStringLiteral("%1 at %2: %3 of %4").arg(area->objectName()).arg(width).arg(area->widget()->minimumSizeHint().width()).arg(area->viewport()->width())));
            }
        }
        QLocale::setDefault(before);
    }

    void timelineAndReceiptOfAClosedLease()
    {
        Scene scene;
        QVERIFY(scene.fill());
        scene.page.setOrigins([&](quint64 lease) {
            return lease == scene.closed ? std::optional(market::LeaseOrigin{40, 7, 1, 0, 0, 0, 0, {}})
                                         : std::nullopt;
        });
        scene.page.showLease(QString::number(scene.closed));
        QVERIFY(test::find(scene.page, "lease.receipt")->isVisible());
        QVERIFY2(scene.words().contains(QStringLiteral("uSPON to the tenant's balance")),
                 qPrintable(scene.words()));
        QVERIFY(scene.words().contains(QStringLiteral("uSPON to the provider")));
        test::picture(scene.page, "leases-market-receipt");
        scene.page.showLease(QString::number(scene.closed), QStringLiteral("timeline"));
        QVERIFY(test::find(scene.page, "lease.timeline")->isVisible());
        const auto steps = test::find<Steps>(scene.page, "lease.timeline")->steps();
        QCOMPARE(steps.last().title, QStringLiteral("Closed"));
        QVERIFY(scene.words().contains(QStringLiteral("Approved by proposal 40 with 7 yes and 1 no.")));
        test::picture(scene.page, "leases-market-timeline");
        scene.page.showLease(QString::number(scene.ollama), QStringLiteral("overview"));
        QVERIFY(!test::find(scene.page, "lease.receipt")->isVisible());
    }

    void everyControlHasAName()
    {
        Scene scene;
        QVERIFY(scene.fill());
        scene.serve(scene.ollama);
        scene.page.showLease(QString::number(scene.ollama));
        QCOMPARE(test::namelessControl(scene.page), QString());
    }

    void pictures()
    {
        for (const auto &[mode, name] : {std::pair{Theme::Mode::Light, QByteArray("light")},
                                         std::pair{Theme::Mode::Dark, QByteArray("dark")}}) {
            m_theme = std::make_unique<Theme>(mode);
            Scene scene;
            QVERIFY(scene.fill());
            scene.page.showLease(QString::number(scene.ollama));
            QVERIFY(scene.says(QStringLiteral("treasury lasts")));
            test::picture(scene.page, QByteArray("leases-market-plain-" + name).constData());
            scene.serve(scene.ollama);
            test::picture(scene.page, QByteArray("leases-market-" + name).constData());
            QVERIFY(test::click(scene.page, "lease.tab.logs"));
            test::picture(scene.page, QByteArray("leases-market-logs-" + name).constData());
            QVERIFY(test::click(scene.page, "lease.tab.overview"));
            scene.page.resize(840, 608); // the window at 1024 × 700
            test::picture(scene.page, QByteArray("leases-market-narrow-" + name).constData());
            QCOMPARE(scene.page.width(), 840);
            scene.page.resize(1500, 900);
            test::picture(scene.page, QByteArray("leases-market-wide-" + name).constData());
        }
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Scene scene;
        const bool filled = scene.fill();
        scene.page.showLease(QString::number(scene.ollama));
        test::picture(scene.page, "leases-market-rtl");
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(filled);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestChainLeases)
#include "TestChainLeases.moc"
