// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"
#include "tests/ui/DeployRoom.h"
#include "tests/ui/MarketRoom.h"
#include "tests/ui/PageTools.h"
#include "ui/common/Sheet.h"
#include "ui/common/StateView.h"
#include "ui/common/Steps.h"
#include "ui/common/Theme.h"
#include "ui/deploy/LeaseTable.h"
#include "ui/deploy/LeasesPage.h"
#include "ui/deploy/LineView.h"
#include "ui/deploy/Sparkline.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace ui;

/// The Leases page over a real ledger and trigger.
class TestLeasesPage final : public QObject {
    Q_OBJECT

    struct Scene {
        explicit Scene(bool market = false) : trade(market), page(room.ledger, room.trigger, room.reactor, room.clock, trade.market, trade.vault)
        {
            page.resize(1096, 736);
            page.show();
        }
        [[nodiscard]] QTableView &table() { return *test::find<QTableView>(page, "leases.table"); }
        [[nodiscard]] StateView &state() { return *page.findChild<StateView *>(); }
        [[nodiscard]] QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
        /// One running, one failed, one starting, one closed.
        [[nodiscard]] bool fill()
        {
            if (!room.begin() || !room.deployNow(1, test::pageDocument("web-page", "europe")))
                return false;
            if (!room.deployNow(2, test::pageDocument("status-board")))
                return false;
            room.trigger.close(room.keyOf(2)).then(&page, [](base::Result<bool>) {});
            if (!room.reaches(2, deploy::RunState::Closed))
                return false;
            room.reactor.refusal = base::Error{base::ErrorCode::NotFound, QStringLiteral("The image registry does not know docker.io/library/ngnix:1.27."), {}, nullptr, 0};
            room.chain.mine({{3, test::pageDocument("old-indexer")}});
            room.chain.mine();
            if (!room.reaches(3, deploy::RunState::FailedFinal))
                return false;
            room.reactor.refusal.reset();
            room.reactor.holding = true;
            room.chain.mine({{4, test::pageDocument("ipfs-pin-2", "finland")}});
            room.chain.mine();
            return room.reaches(4, deploy::RunState::Deploying) && room.settle([this] { return room.ledger.size() == 4; })
                   && room.settle([this] { return table().model()->rowCount() == 4; });
        }
        test::DeployRoom room;
        test::MarketRoom trade;
        LeasesPage page;
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void aRuleThatIsOffIsNotWaitedFor()
    {
        Scene scene;
        QCOMPARE(scene.state().state(), StateView::State::Loading);
        scene.page.setTriggerOff(true);
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        scene.page.setTriggerOff(false);
        QCOMPARE(scene.state().state(), StateView::State::Loading);
    }

    void saysWhatItWaitsFor()
    {
        Scene scene;
        QCOMPARE(scene.state().state(), StateView::State::Loading);
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("Waiting for the trigger's journal…")));
    }

    void emptyPageLeadsToAProposal()
    {
        Scene scene;
        QVERIFY(scene.room.begin());
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("Nothing runs yet")));
        QSignalSpy asked(&scene.page, &LeasesPage::newProposalRequested);
        QVERIFY(test::click(scene.page, "state.empty.action"));
        QCOMPARE(asked.count(), 1);
        test::picture(scene.page, "leases-empty");
    }

    void silentEngineIsSaidAndAskedAgain()
    {
        test::DeployRoom room;
        room.reactor.unreachable = base::Error{base::ErrorCode::Network, QStringLiteral("Podman does not answer. Start it with: systemctl --user start podman.socket"), {}, nullptr, 0};
        test::MarketRoom trade(false);
        LeasesPage page(room.ledger, room.trigger, room.reactor, room.clock, trade.market, trade.vault);
        page.resize(1096, 736);
        page.show();
        QVERIFY(room.begin());
        QTRY_VERIFY(test::wordsIn(page).contains(QStringLiteral("systemctl --user start podman.socket")));
        room.reactor.unreachable.reset();
        QVERIFY(test::click(page, "state.error.action"));
        QTRY_VERIFY(test::wordsIn(page).contains(QStringLiteral("Nothing runs yet")));
    }

    void tableFollowsTheLedger()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QAbstractItemModelTester tester(scene.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(scene.cell(0, 0), QStringLiteral("web-page"));
        QCOMPARE(scene.cell(0, 1), QStringLiteral("Running"));
        QCOMPARE(scene.cell(0, market::LeaseTableModel::Address), QStringLiteral("127.0.0.1:8080"));
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("1 running on Podman 4.3.1 on this computer")));
        scene.room.reactor.release();
        QVERIFY(scene.room.reaches(4, deploy::RunState::Running));
        QVERIFY(scene.room.settle([&] { return test::wordsIn(scene.page).contains(QStringLiteral("2 running on")); }));
    }

    void chipsAndSearchNarrowTheTable()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QVERIFY(test::click(scene.page, "filter.unhealthy"));
        QCOMPARE(scene.table().model()->rowCount(), 1);
        QCOMPARE(scene.cell(0, 0), QStringLiteral("old-indexer"));
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("does not know docker.io/library/ngnix")));
        test::picture(scene.page, "leases-problem");
        QVERIFY(test::click(scene.page, "filter.all"));
        auto *search = test::find<QLineEdit>(scene.page, "leases.search");
        QTest::keyClicks(search, QStringLiteral("Proposal 4"));
        QCOMPARE(scene.table().model()->rowCount(), 1);
        QCOMPARE(scene.cell(0, 0), QStringLiteral("ipfs-pin-2"));
        QTest::keyClicks(search, QStringLiteral("xyz"));
        QVERIFY(!scene.table().isVisible());
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("No lease matches")));
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(scene.table().model()->rowCount(), 4);
    }

    void openLeadsToTheService()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QSignalSpy opened(&scene.page, &LeasesPage::openUrlRequested);
        QVERIFY(test::click(scene.page, "leases.open"));
        QVERIFY(test::click(scene.page, "leases.address.0"));
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.at(0).at(0).toUrl(), QUrl(QStringLiteral("http://127.0.0.1:8080")));
        QCOMPARE(opened.at(1).at(0).toUrl(), opened.at(0).at(0).toUrl());
        scene.table().setCurrentIndex(scene.table().model()->index(3, 0)); // still starting
        QVERIFY(!test::find(scene.page, "leases.open")->isEnabled());
    }

    void closingIsAskedAndCanBeRefused()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QSignalSpy closing(&scene.page, &LeasesPage::closeRequested);
        QVERIFY(test::click(scene.page, "leases.close"));
        QVERIFY(Sheet::anyOpen(&scene.page));
        const QString words = test::wordsIn(scene.page);
        QVERIFY(words.contains(QStringLiteral("stopped and removed")));
        QVERIFY(words.contains(QStringLiteral("The volume is kept")));
        QVERIFY(words.contains(QStringLiteral("Proposal 1 cannot deploy again")));
        test::picture(scene.page, "leases-close");
        QVERIFY(test::click(scene.page, "sheet.cancel"));
        QVERIFY(!Sheet::anyOpen(&scene.page));
        QCOMPARE(closing.count(), 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(test::click(scene.page, "leases.close"));
        QVERIFY(test::click(scene.page, "sheet.confirm"));
        QCOMPARE(closing.count(), 1);
        QCOMPARE(closing.at(0).at(0).toString(), scene.room.keyOf(1));
    }

    void logComesLiveAndCanBeSearched()
    {
        Scene scene;
        QVERIFY(scene.fill());
        const QString key = scene.room.keyOf(1);
        QCOMPARE(scene.room.reactor.logListeners(key), 0);
        QVERIFY(test::click(scene.page, "leases.tab.logs"));
        QCOMPARE(scene.room.reactor.logListeners(key), 1);
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("Waiting for the first line…")));
        scene.room.reactor.pushLog(key, {scene.room.clock.nowMs(), false, QStringLiteral("nginx/1.27 ready")});
        scene.room.reactor.pushLog(key, {scene.room.clock.nowMs(), true, QStringLiteral("evil \u202Etxet")});
        for (int i = 0; i < 30; ++i)
            scene.room.reactor.pushLog(key, {scene.room.clock.nowMs() + i * 700, false, QStringLiteral("127.0.0.1 - \"GET /page/%1 HTTP/1.1\" 200 615").arg(i)});
        scene.room.clock.advance(std::chrono::milliseconds(60));
        auto *text = test::find<QPlainTextEdit>(scene.page, "leases.logs");
        QVERIFY(text->toPlainText().contains(QStringLiteral("nginx/1.27 ready")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("U+202E")));
        QVERIFY(!text->toPlainText().contains(QChar(0x202E)));
        test::picture(scene.page, "leases-logs");
        QTest::keyClicks(test::find<QLineEdit>(scene.page, "leases.logs.search"), QStringLiteral("page/17"));
        QCOMPARE(text->blockCount(), 1);
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("1 of 32 lines hold")));
        QVERIFY(test::click(scene.page, "leases.tab.overview"));
        QCOMPARE(scene.room.reactor.logListeners(key), 0); // nobody looks, nobody listens
    }

    void logIsBounded()
    {
        Scene scene;
        QVERIFY(scene.fill());
        const QString key = scene.room.keyOf(1);
        QVERIFY(test::click(scene.page, "leases.tab.logs"));
        for (int i = 0; i < LineView::MaxLines + 500; ++i) {
            scene.room.reactor.pushLog(key, {0, false, QString::number(i)});
            if (i % 1000 == 0)
                scene.room.clock.advance(std::chrono::milliseconds(60));
        }
        scene.room.clock.advance(std::chrono::milliseconds(60));
        auto *text = test::find<QPlainTextEdit>(scene.page, "leases.logs");
        const auto views = scene.page.findChildren<LineView *>(); // the tab of a lease on chain has one, too
        const auto view = std::find_if(views.begin(), views.end(), [text](const LineView *one) { return one->isAncestorOf(text); });
        QVERIFY(view != views.end());
        QCOMPARE((*view)->lineCount(), qsizetype(LineView::MaxLines));
        QCOMPARE(text->blockCount(), int(LineView::MaxLines));
        QVERIFY(text->toPlainText().endsWith(QString::number(LineView::MaxLines + 499)));
    }

    void measurementsAreDrawn()
    {
        Scene scene;
        QVERIFY(scene.fill());
        const QString key = scene.room.keyOf(1);
        for (int i = 0; i < 80; ++i) {
            scene.room.clock.advance(std::chrono::milliseconds(1000));
            scene.room.reactor.measure(key, 20 + 15 * ((i * 7) % 5), (40 + i % 9) * 1024 * 1024);
        }
        const auto *chart = test::find<Sparkline>(scene.page, "leases.cpuChart");
        QCOMPARE(chart->series().size(), std::size_t(Sparkline::MaxSamples));
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("of 1 core")));
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("of 2 GB")));
        const QImage before = const_cast<Sparkline *>(chart)->grab().toImage();
        scene.room.clock.advance(std::chrono::milliseconds(1000));
        scene.room.reactor.measure(key, 95, 1);
        QVERIFY(const_cast<Sparkline *>(chart)->grab().toImage() != before);
    }

    void historyIsTheJournals()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QVERIFY(test::click(scene.page, "leases.tab.history"));
        auto *steps = test::find<Steps>(scene.page, "leases.history");
        QTRY_VERIFY(steps->steps().size() >= 3);
        QVERIFY(steps->steps().back().title.contains(QStringLiteral("Running at 127.0.0.1:8080")));
        test::picture(scene.page, "leases-history");
    }

    void arrowKeysChooseALease()
    {
        Scene scene;
        QVERIFY(scene.fill());
        scene.table().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&scene.table(), Qt::Key_Down);
        QCOMPARE(test::find<QLabel>(scene.page, "leases.name")->text(), QStringLiteral("status-board"));
        QVERIFY(!test::find(scene.page, "leases.close")->isVisible()); // it is closed already
    }

    void originLeadsToProposalAndRun()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QSignalSpy asked(&scene.page, &Page::pageRequested);
        QVERIFY(test::click(scene.page, "leases.proposal"));
        QVERIFY(test::click(scene.page, "leases.run"));
        QCOMPARE(asked.at(0).at(0).value<PageId>(), PageId::Proposals);
        QCOMPARE(asked.at(0).at(1).toULongLong(), 1u);
        QCOMPARE(asked.at(1).at(0).value<PageId>(), PageId::Trigger);
        QCOMPARE(asked.at(1).at(1).toString(), scene.room.keyOf(1));
    }

    void everyControlHasAName()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QCOMPARE(test::namelessControl(scene.page), QString());
        QVERIFY(test::click(scene.page, "leases.tab.logs"));
        QCOMPARE(test::namelessControl(scene.page), QString());
    }

    void pictures()
    {
        for (const auto &[mode, name] : {std::pair{Theme::Mode::Light, "leases-light"}, std::pair{Theme::Mode::Dark, "leases-dark"}}) {
            m_theme = std::make_unique<Theme>(mode);
            Scene scene;
            QVERIFY(scene.fill());
            for (int i = 0; i < 60; ++i) {
                scene.room.clock.advance(std::chrono::milliseconds(1000));
                scene.room.reactor.measure(scene.room.keyOf(1), 3.1 + 4 * ((i * 7) % 5) + (i > 40 ? 55 : 0), (40 + i % 9) * 1024 * 1024);
            }
            QVERIFY(scene.room.settle([&] { return !scene.cell(0, market::LeaseTableModel::Cpu).contains(QStringLiteral("–")); }));
            test::picture(scene.page, name);
            scene.page.resize(840, 608); // the window at 1024 × 700
            test::picture(scene.page, mode == Theme::Mode::Light ? "leases-narrow" : "leases-narrow-dark");
            QCOMPARE(scene.page.width(), 840);
        }
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Scene scene;
        const bool filled = scene.fill();
        test::picture(scene.page, "leases-rtl");
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(filled);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestLeasesPage)
#include "TestLeasesPage.moc"
