// SPDX-License-Identifier: Apache-2.0
#include "models/market/OrderTableModel.h"
#include "models/market/ProviderTableModel.h"
#include "tests/support/TestMain.h"
#include "tests/ui/MarketRoom.h"
#include "tests/ui/PageTools.h"
#include "ui/common/NoteBox.h"
#include "ui/common/RunLabel.h"
#include "ui/common/Sheet.h"
#include "ui/common/StateView.h"
#include "ui/common/Theme.h"
#include "ui/market/MarketPage.h"
#include "ui/market/PriceChart.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

using namespace ui;

/// The Market page over a market that is told block by block.
class TestMarketPage final : public QObject {
    Q_OBJECT

private:
    using Model = market::OrderTableModel;
    using Sync = market::MarketSync::State;

    struct Scene {
        explicit Scene(bool exists = true, bool account = false)
            : room(exists)
        {
            if (account && !room.addAccount())
                qFatal("no account");
            page = std::make_unique<MarketPage>(room.sources());
            page->resize(1096, 736);
            page->show();
        }
        [[nodiscard]] QTableView &table(const char *name = "market.orders.table")
        {
            return *test::find<QTableView>(*page, name);
        }
        [[nodiscard]] StateView &state() { return *page->findChild<StateView *>(); }
        [[nodiscard]] QString cell(int row, int column)
        {
            return table().model()->index(row, column).data().toString();
        }
        [[nodiscard]] QString words()
        {
            settle();
            return test::wordsIn(*page);
        }
        /// What was just put there is shown, what was taken away is gone.
        static void settle()
        {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        [[nodiscard]] QString caption() { return test::find<QLabel>(*page, "header.caption")->text(); }
        [[nodiscard]] QString window() { return test::find<NoteBox>(*page, "market.order.window")->text(); }
        void choose(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }
        test::MarketRoom room;
        std::unique_ptr<MarketPage> page;
    };

    static QString language(const char *text) { return QString::fromUtf8(text); }

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void aNetworkWithoutAMarketNamesThoseThatHaveOne()
    {
        Scene scene(false);
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        QVERIFY(scene.words().contains(QStringLiteral("There is no market on Sepolia")));
        QVERIFY(scene.words().contains(QStringLiteral("There is one on Base, Base Sepolia")));
        QVERIFY(!test::find(*scene.page, "market.order.new")->isVisible());
        QSignalSpy asked(scene.page.get(), &Page::pageRequested);
        QVERIFY(test::click(*scene.page, "state.empty.action"));
        QCOMPARE(asked.front().front().value<PageId>(), PageId::Settings);
        test::picture(*scene.page, "market-none");
    }

    void catchingUpShowsHowFarAndCanBePaused()
    {
        Scene scene;
        scene.room.sync(Sync::Loading);
        QCOMPARE(scene.state().state(), StateView::State::Loading);
        QVERIFY(!test::find(*scene.page, "market.sync")->isVisible());
        scene.room.sync(Sync::CatchingUp, 430, 1000);
        QVERIFY(scene.caption().contains(QStringLiteral("catching up, 43 %")));
        QVERIFY(test::find<QLabel>(*scene.page, "market.sync.words")
                    ->text()
                    .contains(QStringLiteral("430 of 1,000 blocks")));
        test::picture(*scene.page, "market-catching-up");
        QSignalSpy paused(scene.page.get(), &MarketPage::pauseRequested);
        QSignalSpy resumed(scene.page.get(), &MarketPage::resumeRequested);
        QVERIFY(test::click(*scene.page, "market.sync.button"));
        QCOMPARE(paused.count(), 1);
        scene.room.sync(Sync::Paused, 430, 1000);
        QVERIFY(test::click(*scene.page, "market.sync.button"));
        QCOMPARE(resumed.count(), 1);
        QCOMPARE(paused.count(), 1);
        // What is known already can be used while the rest is read.
        scene.room.addProviders();
        scene.room.sync(Sync::CatchingUp, 800, 1000);
        QCOMPARE(scene.state().state(), StateView::State::Content);
        scene.room.live();
        QVERIFY(!test::find(*scene.page, "market.sync")->isVisible());
    }

    void anEmptyMarketSaysWhatToDoFirst()
    {
        Scene scene;
        scene.room.live();
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        QVERIFY(scene.words().contains(QStringLiteral("Nobody trades here yet")));
        test::picture(*scene.page, "market-empty");
        QVERIFY(test::click(*scene.page, "state.empty.action"));
        QVERIFY(Sheet::anyOpen(scene.page.get()));
    }

    void failureIsSaidWithTheNextStep()
    {
        Scene scene;
        scene.room.sync(
            Sync::Failed, 0, 0,
            QStringLiteral("The node refuses to tell its history. Choose another one in Settings."));
        QCOMPARE(scene.state().state(), StateView::State::Error);
        QVERIFY(scene.words().contains(QStringLiteral("refuses to tell its history")));
        test::picture(*scene.page, "market-error");
        QSignalSpy resumed(scene.page.get(), &MarketPage::resumeRequested);
        QVERIFY(test::click(*scene.page, "state.error.action"));
        QCOMPARE(resumed.count(), 1);
        // With something to show it stays, and says how old it is.
        scene.room.addProviders();
        QCOMPARE(scene.state().state(), StateView::State::Content);
        QVERIFY(test::click(*scene.page, "market.sync.button"));
        QCOMPARE(resumed.count(), 2);
        scene.room.sync(Sync::Disconnected);
        QVERIFY(scene.words().contains(QStringLiteral("as of block 38,000,000")));
    }

    void ordersFollowTheChain()
    {
        Scene scene(true, true);
        scene.room.fill();
        QCOMPARE(scene.state().state(), StateView::State::Content);
        QAbstractItemModelTester tester(scene.table().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(scene.table().model()->rowCount(), 24);
        QCOMPARE(scene.cell(0, Model::Service), QStringLiteral("mail-relay"));
        QCOMPARE(scene.cell(0, Model::State), QStringLiteral("Open"));
        QCOMPARE(scene.table().model()->index(0, Model::State).data(Model::CaptionRole).toString(),
                 QStringLiteral("PROVIDER_LOOKUP"));
        QCOMPARE(scene.cell(1, Model::Service), QStringLiteral("archive-node-2"));
        QCOMPARE(scene.cell(1, Model::MaxPrice), QStringLiteral("0.3500"));
        QCOMPARE(scene.table().model()->index(1, Model::MaxPrice).data(Model::UnitRole).toString(),
                 QStringLiteral("uSPON"));
        QCOMPARE(scene.cell(1, Model::Bids), QStringLiteral("2"));
        QCOMPARE(scene.cell(1, Model::BestBid), QStringLiteral("0.2710"));
        QCOMPARE(scene.cell(1, Model::Region), QStringLiteral("eu-north"));
        QCOMPARE(scene.table().model()->index(1, Model::State).data(Model::CaptionRole).toString(),
                 QStringLiteral("CREATE_BID"));
        QVERIFY(scene.caption().startsWith(
            QStringLiteral("4 open orders · 5 providers · following live, block 38,")));
        // A bid comes: only that row changes, the choice stays.
        scene.choose(0);
        QSignalSpy resets(scene.table().model(), &QAbstractItemModel::modelReset);
        scene.room.model.bid(24, test::MarketRoom::provider(1), test::MarketRoom::price("0.04"));
        scene.room.mine();
        QCOMPARE(scene.cell(0, Model::Bids), QStringLiteral("1"));
        QVERIFY(scene.words().contains(QStringLiteral("0.0400")));
        scene.room.order("new-one", "0.2", 1);
        scene.room.mine();
        QCOMPARE(scene.cell(0, Model::Service), QStringLiteral("new-one"));
        QCOMPARE(scene.table().currentIndex().row(), 1);
        QCOMPARE(resets.count(), 0);
    }

    void theWindowIsCountedInBlocks()
    {
        Scene scene;
        scene.room.addProviders();
        const quint64 id = scene.room.order("archive-node", "0.3", 24);
        const quint64 created = scene.room.model.block();
        scene.room.mine();
        scene.page->showOrder(id);
        QCOMPARE(scene.window(), QStringLiteral("2 blocks left to bid"));
        scene.room.mine();
        QCOMPARE(scene.window(), QStringLiteral("1 block left to bid"));
        scene.room.model.bid(id, test::MarketRoom::provider(1), test::MarketRoom::price("0.25"));
        scene.room.mine();
        QCOMPARE(scene.window(), QStringLiteral("Bidding closed at block %1. The matchmaker chooses next.")
                                     .arg(QLocale().toString(created + 2)));
        // Matched, the accepted bid says so and leads to its lease.
        scene.room.model.deposit(test::ProtocolModel::address(101), scene.room.token, 1'000'000'000);
        QVERIFY(scene.room.model.match(id, test::MarketRoom::provider(1), test::MarketRoom::price("0.25")));
        scene.room.mine();
        QCOMPARE(scene.window(),
                 QStringLiteral("Bidding closed at block %1").arg(QLocale().toString(created + 2)));
        QVERIFY(scene.words().contains(QStringLiteral("Accepted")));
        QVERIFY(test::find<QLabel>(*scene.page, "market.order.meta")
                    ->text()
                    .contains(QStringLiteral("CREATE_LEASE")));
        QSignalSpy lease(scene.page.get(), &MarketPage::leaseRequested);
        QVERIFY(test::click(*scene.page, "market.order.lease"));
        QCOMPARE(lease.front().front().toULongLong(), id);
        // Nobody bids on another one.
        scene.page->showOrder(scene.room.order("lonely", "0.01", 1));
        scene.room.mine(5);
        scene.room.mine();
        QVERIFY(scene.window().contains(QStringLiteral("nobody bid")));
    }

    void chipsAndSearchNarrowTheTable()
    {
        Scene scene(true, true);
        scene.room.fill();
        QVERIFY(test::click(*scene.page, "filter.open"));
        QCOMPARE(scene.table().model()->rowCount(), 4);
        QVERIFY(test::click(*scene.page, "filter.closed"));
        QCOMPARE(scene.table().model()->rowCount(), 4);
        QVERIFY(test::click(*scene.page, "filter.matched"));
        QCOMPARE(scene.table().model()->rowCount(), 16);
        QVERIFY(test::click(*scene.page, "filter.mine"));
        QCOMPARE(scene.table().model()->rowCount(), 1);
        QCOMPARE(scene.cell(0, Model::Service), QStringLiteral("jupyter-gpu"));
        QVERIFY(test::click(*scene.page, "filter.all"));
        auto *search = test::find<QLineEdit>(*scene.page, "market.search");
        const auto rows = [&](const QString &text) {
            search->setText(text);
            return scene.table().model()->rowCount();
        };
        QCOMPARE(rows(QStringLiteral("ARCHIVE")), 2);
        QCOMPARE(rows(QStringLiteral("us-east")), 7);
        QCOMPARE(rows(QStringLiteral("#24")), 1);
        QCOMPARE(rows(scene.room.me().toString().left(12)), 1);
        QCOMPARE(rows(test::MarketRoom::provider(3).toString()), 10);
        QCOMPARE(rows(QStringLiteral("not a spec")), 1);
        QCOMPARE(rows(QStringLiteral("xyzzy")), 0);
        QVERIFY(!scene.table().isVisible());
        QVERIFY(scene.words().contains(QStringLiteral("No order matches")));
        // Somebody asks for an order that the search hides.
        scene.page->showOrder(3);
        QVERIFY(search->text().isEmpty());
        QVERIFY(test::find<QLabel>(*scene.page, "market.order.meta")
                    ->text()
                    .startsWith(QStringLiteral("Order 3 ")));
    }

    void columnsSortByTheirValues()
    {
        Scene scene;
        scene.room.fill();
        QAbstractItemModelTester tester(scene.table().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        scene.choose(3);
        const QString chosen = scene.cell(3, Model::Id);
        scene.table().sortByColumn(Model::MaxPrice, Qt::AscendingOrder);
        QCOMPARE(scene.cell(0, Model::Service), QStringLiteral("mail-relay")); // 0.05
        QCOMPARE(scene.cell(23, Model::MaxPrice), QStringLiteral("1.5000"));
        QCOMPARE(scene.cell(scene.table().currentIndex().row(), Model::Id), chosen);
        scene.table().sortByColumn(Model::Service, Qt::AscendingOrder);
        QVERIFY(scene.cell(1, Model::Service) <= scene.cell(2, Model::Service));
        scene.table().sortByColumn(Model::BestBid, Qt::DescendingOrder);
        QCOMPARE(scene.cell(0, Model::BestBid), QStringLiteral("1.2100"));
        // A better bid moves the row to where it belongs.
        scene.room.model.bid(24, test::MarketRoom::provider(1), test::MarketRoom::price("9"));
        scene.room.mine();
        QCOMPARE(scene.cell(0, Model::BestBid), QStringLiteral("9.0000"));
        QCOMPARE(scene.cell(scene.table().currentIndex().row(), Model::Id), chosen);
    }

    void whatCannotBeReadIsShownAsItIs()
    {
        Scene scene;
        scene.room.fill();
        scene.page->showOrder(21);
        scene.settle();
        QVERIFY(test::find(*scene.page, "market.order.unreadable")->isVisible());
        QCOMPARE(test::find<RunLabel>(*scene.page, "market.order.raw")->text(),
                 language("<b>not a spec</b>⟨U+202E⟩ at all"));
        QVERIFY(scene.words().contains(language("<b>not a spec</b>⟨U+202E⟩ at all")));
        test::picture(*scene.page, "market-unreadable");
        scene.page->showOrder(22);
        scene.settle();
        QVERIFY(!test::find(*scene.page, "market.order.unreadable"));
        QVERIFY(scene.words().contains(QStringLiteral("8 cores")));
        QVERIFY(scene.words().contains(language("1 × rtx4090")));
        QVERIFY(scene.words().contains(QStringLiteral("16 GiB")));
    }

    void longWordsDoNotWidenThePane()
    {
        Scene scene;
        scene.room.addProviders();
        const QByteArray word(180, 'x');
        const QByteArray spec =
            "{n:" + word + ",pr:{a:[{k:" + word + ",v:" + word + "},{k:desired_provider,v:"
            + test::MarketRoom::provider(1).toString().toUtf8() + "}]},s:[{n:" + word
            + ",r:{i:1,c:{u:8000,a:[]},m:{u:17179869184,a:[]},s:[{n:default,a:[{k:class,v:" + word
            + "}],u:1}],g:{a:[{k:" + word + ",v:" + word + "}],u:1},e:[]},c:1}]}";
        const quint64 id = scene.room.model.order(test::ProtocolModel::address(101), scene.room.token,
                                                  {test::MarketRoom::price("1"), 1800, spec});
        scene.room.tell(market::ProviderAdded{9,
                                              test::MarketRoom::provider(9),
                                              "{\"Name\":\"" + word + "\",\"Region\":\"" + word
                                                  + "\",\"Attributes\":[{\"Key\":\"" + word
                                                  + "\",\"Value\":\"" + word + "\"}]}",
                                              word,
                                              word,
                                              {scene.room.token.address},
                                              2,
                                              0,
                                              1,
                                              test::MarketRoom::provider(9)});
        scene.room.model.deposit(test::ProtocolModel::address(101), scene.room.token, 1'000'000'000);
        scene.room.model.bid(id, test::MarketRoom::provider(9), test::MarketRoom::price("1"));
        QVERIFY(scene.room.model.match(id, test::MarketRoom::provider(9), test::MarketRoom::price("1")));
        scene.room.mine();
        scene.room.live();
        scene.page->resize(840, 636);
        scene.page->showOrder(id);
        const auto fits = [&] {
            scene.settle();
            for (const QScrollArea *area : scene.page->findChildren<QScrollArea *>()) {
                if (area->isVisible() && area->widget()->width() > area->viewport()->width())
                    return false;
            }
            return scene.page->width() == 840;
        };
        QVERIFY(scene.words().contains(QStringLiteral("Accepted")));
        test::picture(*scene.page, "market-long-words");
        QVERIFY(fits());
        scene.page->showProvider(test::MarketRoom::provider(9));
        test::picture(*scene.page, "market-long-provider");
        QVERIFY(fits());
    }

    void ownOrdersCanBeChangedAndTakenBack()
    {
        Scene scene(true, true);
        scene.room.fill();
        scene.page->showOrder(23);
        QVERIFY(!test::find(*scene.page, "market.order.close")->isVisible());
        scene.page->showOrder(22);
        QSignalSpy intents(scene.page.get(), &MarketPage::intentRequested);
        QVERIFY(test::click(*scene.page, "market.order.close"));
        QCOMPARE(intents.count(), 1);
        QCOMPARE(qvariant_cast<chain::TxIntent>(intents[0][0]).kind, QStringLiteral("market.close"));
        QVERIFY(test::click(*scene.page, "market.order.update"));
        QVERIFY(Sheet::anyOpen(scene.page.get()));
    }

    void aReorganisationTakesTheNewestAway()
    {
        Scene scene;
        scene.room.fill();
        QAbstractItemModelTester tester(scene.table().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        chain::BlockHeader gone;
        gone.number = scene.room.model.block() - 1; // the block of mail-relay
        scene.room.market.removeBlock(gone);
        scene.room.clock.advance(std::chrono::milliseconds(20));
        QCOMPARE(scene.table().model()->rowCount(), 23);
        QCOMPARE(scene.cell(0, Model::Service), QStringLiteral("archive-node-2"));
        QVERIFY(scene.caption().startsWith(QStringLiteral("3 open orders")));
    }

    void providersAreTold()
    {
        Scene scene;
        scene.room.fill();
        QVERIFY(test::click(*scene.page, "market.tab.providers"));
        QTableView &table = scene.table("market.providers.table");
        QAbstractItemModelTester tester(table.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        using Column = market::ProviderTableModel::Column;
        const auto at = [&](int row, int column) {
            return table.model()->index(row, column).data().toString();
        };
        QCOMPARE(table.model()->rowCount(), 5);
        QCOMPARE(at(0, Column::Name), QStringLiteral("nordic-rack"));
        QCOMPARE(at(0, Column::Status), QStringLiteral("Active"));
        QCOMPARE(at(0, Column::Tier), QStringLiteral("Tier 1"));
        QCOMPARE(at(0, Column::Region), QStringLiteral("eu-north"));
        QCOMPARE(at(0, Column::Leases), QStringLiteral("8"));
        QCOMPARE(at(3, Column::Status), QStringLiteral("Maintenance"));
        QVERIFY(test::find(*scene.page, "market.provider.certificate")->isVisible());
        test::picture(*scene.page, "market-providers");
        // One that says nothing of itself can still be looked at, and looks like what it is.
        scene.page->showProvider(test::MarketRoom::provider(5));
        QVERIFY(scene.words().contains(QStringLiteral("It cannot bid in this state.")));
        QVERIFY(scene.words().contains(QStringLiteral("its gateway cannot be trusted")));
        QVERIFY(test::click(*scene.page, "filter.providers.active"));
        QCOMPARE(table.model()->rowCount(), 3);
        table.sortByColumn(Column::Leases, Qt::AscendingOrder);
        QCOMPARE(at(0, Column::Leases), QStringLiteral("0"));
        scene.room.model.close(1);
        scene.room.mine();
        QCOMPARE(at(1, Column::Leases), QStringLiteral("7"));
    }

    void pricesAreDrawnAndSaid()
    {
        Scene scene;
        scene.room.fill();
        QVERIFY(test::click(*scene.page, "market.tab.prices"));
        auto *chart = test::find<PriceChart>(*scene.page, "market.prices.chart");
        QVERIFY(chart->isVisible());
        QVERIFY(chart->accessibleDescription().contains(
            QStringLiteral("CPU only: 10 prices from 0.223 to 0.272")));
        QVERIFY(
            chart->accessibleDescription().contains(QStringLiteral("With GPU: 10 prices from 0.98 to 1.21")));
        QVERIFY(chart->chosenText().isEmpty());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->chosenText().startsWith(QStringLiteral("CPU only: 0.263 uSPON an hour")));
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->chosenText().startsWith(QStringLiteral("CPU only: 0.2488 uSPON an hour")));
        QTest::keyClick(chart, Qt::Key_Down);
        QVERIFY(chart->chosenText().startsWith(QStringLiteral("With GPU:")));
        test::picture(*scene.page, "market-prices");
        QVERIFY(test::click(*scene.page, "filter.prices.gpu"));
        QVERIFY(!chart->accessibleDescription().contains(QStringLiteral("CPU only")));
        QVERIFY(scene.words().contains(QStringLiteral("1.1400"))); // the middle of ten: the sixth
        auto *range = test::find<QComboBox>(*scene.page, "market.prices.range");
        range->setCurrentIndex(0);
        Q_EMIT range->activated(0);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("With GPU: 1 prices"))
                || chart->accessibleDescription().contains(QStringLiteral("With GPU: 2 prices")));
        // The newest ones lead to their orders.
        scene.settle();
        QVERIFY(test::click(*scene.page, "market.prices.order.20"));
        QVERIFY(test::find<QLabel>(*scene.page, "market.order.meta")
                    ->text()
                    .startsWith(QStringLiteral("Order 20 ")));
    }

    void everyControlHasAName()
    {
        Scene scene(true, true);
        scene.room.fill();
        for (const char *tab : {"market.tab.orders", "market.tab.providers", "market.tab.prices"}) {
            QVERIFY(test::click(*scene.page, tab));
            QCOMPARE(test::namelessControl(*scene.page), QString());
        }
    }

    void pictures()
    {
        if (qEnvironmentVariableIsEmpty("COMMONRACK_PICTURES"))
            QSKIP("COMMONRACK_PICTURES names no folder");
        for (const auto &[mode, name] :
             {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark"),
              std::pair(Theme::Mode::HighContrast, "contrast")}) {
            m_theme->setMode(mode);
            Scene scene(true, true);
            scene.room.fill();
            const auto shoot = [&](const char *what) {
                test::picture(
                    *scene.page,
                    qPrintable(QStringLiteral("market-%1-%2").arg(QLatin1String(what), QLatin1String(name))));
            };
            scene.choose(1);
            shoot("orders");
            scene.page->showOrder(18);
            shoot("matched");
            QVERIFY(test::click(*scene.page, "market.tab.providers"));
            shoot("providers");
            QVERIFY(test::click(*scene.page, "market.tab.prices"));
            shoot("prices");
            if (mode != Theme::Mode::Light)
                continue;
            scene.page->resize(840, 636);
            shoot("prices-small");
            scene.page->showOrder(23);
            shoot("orders-small");
            scene.page->resize(1096, 736);
            QApplication::setLayoutDirection(Qt::RightToLeft);
            shoot("orders-rtl");
            QVERIFY(test::click(*scene.page, "market.tab.prices"));
            shoot("prices-rtl");
            QApplication::setLayoutDirection(Qt::LeftToRight);
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestMarketPage)
#include "TestMarketPage.moc"
