// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"
#include "tests/ui/DeployRoom.h"
#include "tests/ui/PageTools.h"
#include "tests/ui/TriggerScene.h"
#include "ui/common/Dates.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Sheet.h"
#include "ui/common/StateView.h"
#include "ui/common/Steps.h"
#include "ui/common/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace ui;

/// The Trigger page over a real trigger and journal.
class TestTriggerPage final : public QObject {
    Q_OBJECT

    struct Scene {
        explicit Scene(quint64 confirmations = 2) : room(confirmations), page(test::triggerContext(room))
        {
            page.resize(1096, 736);
            page.show();
        }
        [[nodiscard]] QTableView &table() { return *test::find<QTableView>(page, "trigger.table"); }
        [[nodiscard]] StateView &state() { return *page.findChild<StateView *>(); }
        /// Starts, and waits until the page has seen it.
        [[nodiscard]] bool begin() { return room.beginRules() && rest(); }
        [[nodiscard]] bool rest()
        {
            QCoreApplication::processEvents();
            return true;
        }
        [[nodiscard]] QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
        [[nodiscard]] Step step(const QString &title)
        {
            for (const Step &one : test::find<Steps>(page, "trigger.steps")->steps()) {
                if (one.title == title)
                    return one;
            }
            return {};
        }
        [[nodiscard]] QString words() { return test::wordsIn(page); }
        void failWith(base::ErrorCode code, const QString &sentence) { room.reactor.refusal = base::Error{code, sentence, {}, nullptr, 0}; }
        [[nodiscard]] bool deployFailing(quint64 proposal)
        {
            failWith(base::ErrorCode::NotFound, QStringLiteral("The registry does not know the image."));
            room.chain.mine({{proposal, test::pageDocument("old-indexer")}});
            room.chain.mine();
            return room.reaches(proposal, deploy::RunState::FailedFinal);
        }
        test::DeployRoom room;
        TriggerPage page;
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void emptyJournalTellsWhatWillHappen()
    {
        Scene scene;
        QCOMPARE(scene.state().state(), StateView::State::Loading);
        QVERIFY(scene.begin());
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        QVERIFY(scene.words().contains(QStringLiteral("No DeployEvent yet")));
        test::picture(scene.page, "trigger-empty");
        QSignalSpy asked(&scene.page, &Page::pageRequested);
        QVERIFY(test::click(scene.page, "state.empty.action"));
        QCOMPARE(asked.at(0).at(0).value<PageId>(), PageId::Proposals);
    }

    void confirmationsAreCounted()
    {
        Scene scene(6);
        QVERIFY(scene.begin());
        QVERIFY(scene.room.deployNow(1, test::pageDocument("web-page")));
        scene.room.chain.mine({{43, test::pageDocument("gpu-notebook")}});
        for (int i = 0; i < 3; ++i)
            scene.room.chain.mine();
        QVERIFY(scene.room.settle([&] { return scene.cell(0, 1).contains(QStringLiteral("4 of 6")); }));
        QCOMPARE(scene.cell(0, 1), QStringLiteral("Confirming 4 of 6"));
        QCOMPARE(scene.cell(0, 2), QStringLiteral("43 · gpu-notebook"));
        QAbstractItemModelTester tester(scene.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        scene.table().selectRow(0);
        QCOMPARE(scene.step(QStringLiteral("Waiting for confirmations")).state, StepState::Active);
        test::picture(scene.page, "trigger-confirming");
        scene.room.chain.mine();
        scene.room.chain.mine();
        QVERIFY(scene.room.reaches(43, deploy::RunState::Running));
        QCOMPARE(scene.cell(0, 1), QStringLiteral("Running"));
        QCOMPARE(scene.cell(0, 3), QStringLiteral("127.0.0.1:8081"));
        QVERIFY(scene.rest());
        for (const Step &step : test::find<Steps>(scene.page, "trigger.steps")->steps())
            QCOMPARE(step.state, StepState::Done);
    }

    void whatADeployWaitsForIsSaid()
    {
        Scene scene;
        QVERIFY(scene.begin());
        scene.room.reactor.holding = true;
        scene.room.chain.mine({{1, test::pageDocument("web-page")}});
        scene.room.chain.mine();
        QVERIFY(scene.room.reaches(1, deploy::RunState::Deploying));
        scene.room.reactor.say(scene.room.keyOf(1), QStringLiteral("Pulling nginx:1.27, 40 %"));
        QVERIFY(scene.rest());
        QCOMPARE(scene.step(QStringLiteral("Deploy")).caption, QStringLiteral("Pulling nginx:1.27, 40 %"));
    }

    void failedRunSaysWhyAndIsTriedAgain()
    {
        Scene scene;
        QVERIFY(scene.begin());
        QVERIFY(scene.deployFailing(34));
        QVERIFY(scene.words().contains(QStringLiteral("The registry does not know the image.")));
        test::picture(scene.page, "trigger-failed");
        scene.room.reactor.refusal.reset();
        QVERIFY(test::click(scene.page, "trigger.retry"));
        QVERIFY(scene.room.reaches(34, deploy::RunState::Running));
        QVERIFY(scene.rest());
        QVERIFY(!test::find(scene.page, "trigger.retry")->isVisible());
        QVERIFY(!test::find(scene.page, "trigger.problem")->isVisible());
    }

    void pausingHoldsAndResumingAsks()
    {
        Scene scene;
        QVERIFY(scene.begin());
        QVERIFY(test::click(scene.page, "trigger.pause"));
        QVERIFY(scene.room.settle([&] { return scene.room.trigger.rule().paused && scene.words().contains(QStringLiteral("Paused")); }));
        scene.room.chain.mine({{5, test::pageDocument("web-page")}});
        scene.room.chain.mine();
        QVERIFY(scene.room.reaches(5, deploy::RunState::Held));
        QVERIFY(scene.room.reactor.deployed.empty());
        QVERIFY(!test::find(scene.page, "trigger.missed")->isVisible()); // first it is resumed, then asked
        QVERIFY(test::click(scene.page, "trigger.pause"));
        QVERIFY(scene.room.settle([&] { return test::find(scene.page, "trigger.missed")->isVisible(); }));
        QVERIFY(scene.room.reactor.deployed.empty());
        QVERIFY(test::click(scene.page, "trigger.choose.deploy"));
        QVERIFY(scene.room.reaches(5, deploy::RunState::Running));
        QCOMPARE(scene.room.reactor.deployed.size(), std::size_t(1));
    }

    void pauseOutlivesTheProgram()
    {
        Scene scene;
        QVERIFY(scene.begin());
        QVERIFY(test::click(scene.page, "trigger.pause"));
        QVERIFY(scene.room.settle([&] { return scene.room.trigger.rule().paused; }));
        const auto kept = scene.room.answer(scene.room.store.load());
        QCOMPARE(kept->rules.size(), std::size_t(1)); // the usual rule is one of the kept now
        QVERIFY(kept->rules.front().paused);
    }

    void heldRunIsDeployedByAPerson()
    {
        Scene scene;
        QVERIFY(scene.begin());
        deploy::Rule rule = scene.room.rules.rules().front();
        rule.approval = deploy::Rule::Approval::Ask;
        QVERIFY(scene.room.answer(scene.room.rules.change(rule)));
        scene.room.chain.mine({{5, test::pageDocument("web-page")}});
        scene.room.chain.mine();
        QVERIFY(scene.room.reaches(5, deploy::RunState::Held));
        QVERIFY(scene.rest());
        QCOMPARE(scene.step(QStringLiteral("Approval")).state, StepState::Caution);
        QVERIFY(test::find<NoteBox>(scene.page, "trigger.problem")->text().contains(QStringLiteral("Approve it, or close it.")));
        QCOMPARE(scene.cell(0, 1), QStringLiteral("Awaits approval"));
        test::picture(scene.page, "trigger-held");
        QVERIFY(test::click(scene.page, "trigger.approve"));
        QVERIFY(scene.room.reaches(5, deploy::RunState::Running));
        QVERIFY(scene.room.settle([&] { return scene.step(QStringLiteral("Approval")).state == StepState::Done; }));
    }

    void stepsTellWhen()
    {
        Scene scene;
        QVERIFY(scene.begin());
        QVERIFY(scene.room.deployNow(1, test::pageDocument("web-page")));
        const QString day = Dates::day(QDateTime::fromMSecsSinceEpoch(scene.room.clock.nowMs()).date());
        QVERIFY(scene.room.settle([&] { return scene.step(QStringLiteral("Running and answering")).caption.contains(day); }));
        for (const char *title : {"Event seen", "Confirmed", "Deploy"})
            QVERIFY2(scene.step(QLatin1String(title)).caption.contains(day), title);
    }

    void alarmIsRaisedAndAcknowledged()
    {
        Scene scene(1);
        QVERIFY(scene.begin());
        QVERIFY(scene.room.deployNow(7, test::pageDocument("web-page")));
        scene.room.chain.removeLast();
        QVERIFY(scene.room.settle([&] { return scene.room.trigger.state() == deploy::Trigger::State::Alarmed; }));
        QVERIFY(scene.rest());
        QVERIFY(scene.words().contains(QStringLiteral("A deployment lost its event")));
        test::picture(scene.page, "trigger-alarm");
        QVERIFY(test::click(scene.page, "trigger.acknowledge"));
        QVERIFY(scene.room.settle([&] { return scene.room.trigger.state() == deploy::Trigger::State::Live; }));
        QVERIFY(scene.room.settle([&] { return !test::find(scene.page, "trigger.alarm")->isVisible(); }));
    }

    void closingIsAskedAndDone()
    {
        Scene scene;
        QVERIFY(scene.begin());
        QVERIFY(scene.room.deployNow(1, test::pageDocument("web-page")));
        QVERIFY(test::click(scene.page, "trigger.close"));
        QVERIFY(Sheet::anyOpen(&scene.page));
        QVERIFY(test::click(scene.page, "sheet.confirm"));
        QVERIFY(scene.room.reaches(1, deploy::RunState::Closed));
        QCOMPARE(scene.room.reactor.removed.size(), std::size_t(1));
        QVERIFY(scene.rest());
        QVERIFY(!test::find(scene.page, "trigger.close")->isVisible());
    }

    void closingWhatIsOrderedOnAMarketSaysWhatThatDoes()
    {
        Scene scene;
        QVERIFY(scene.begin());
        scene.room.reactor.market = true;
        QVERIFY(scene.room.deployNow(1, test::pageDocument("web-page")));
        QVERIFY(test::click(scene.page, "trigger.close"));
        const QString words = scene.words();
        QVERIFY2(words.contains(QStringLiteral("Your order is taken back, or your lease closed")), qPrintable(words));
        QVERIFY(!words.contains(QStringLiteral("volume")));
        test::picture(scene.page, "trigger-close-order");
    }

    void documentIsShownAsPlainText()
    {
        Scene scene;
        QVERIFY(scene.begin());
        QVERIFY(scene.room.deployNow(1, test::pageDocument("web-page", "<b>\xe2\x80\xae</b>")));
        QVERIFY(test::click(scene.page, "trigger.document"));
        const auto *text = test::find<QPlainTextEdit>(scene.page, "document.text");
        QVERIFY(text->toPlainText().contains(QStringLiteral("\"clusterName\": \"web-page\"")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("<b>")));
        QVERIFY(!text->toPlainText().contains(QChar(0x202E)));
        test::picture(scene.page, "trigger-document");
        QTest::keyClick(scene.page.findChild<Sheet *>(), Qt::Key_Escape);
        QVERIFY(!Sheet::anyOpen(&scene.page));
    }

    void choiceSurvivesANewRun()
    {
        Scene scene;
        QVERIFY(scene.begin());
        QVERIFY(scene.room.deployNow(1, test::pageDocument("first")));
        QVERIFY(scene.room.deployNow(2, test::pageDocument("second")));
        scene.page.showRun(scene.room.keyOf(1));
        QCOMPARE(test::find<QLabel>(scene.page, "trigger.run")->text(), QStringLiteral("Run 1"));
        QVERIFY(scene.room.deployNow(3, test::pageDocument("third")));
        QCOMPARE(test::find<QLabel>(scene.page, "trigger.run")->text(), QStringLiteral("Run 1"));
    }

    void targetSaysHowToGetAnEngine()
    {
        test::DeployRoom room;
        room.reactor.unreachable = base::Error{base::ErrorCode::Network, QStringLiteral("No container engine was found."), {}, nullptr, 0};
        TriggerPage page(test::triggerContext(room));
        page.resize(1096, 736);
        page.show();
        QVERIFY(room.beginRules());
        page.activated();
        QVERIFY(test::click(page, "trigger.tab.targets"));
        QTRY_VERIFY(test::wordsIn(page).contains(QStringLiteral("No container engine was found.")));
        QVERIFY(test::wordsIn(page).contains(QStringLiteral("sudo apt install podman")));
        QVERIFY(test::find<QLabel>(page, "trigger.target.since")->text().startsWith(QStringLiteral("Silent, seen since")));
        room.chain.mine({{5, test::pageDocument("web-page")}});
        room.chain.mine();
        QVERIFY(room.reaches(5, deploy::RunState::FailedRetry));
        test::picture(page, "trigger-targets");
        room.reactor.unreachable.reset();
        QVERIFY(test::click(page, "trigger.target.again"));
        QTRY_VERIFY(test::wordsIn(page).contains(QStringLiteral("Podman 4.3.1 on this computer")));
        QVERIFY(test::find<QLabel>(page, "trigger.target.since")->text().startsWith(QStringLiteral("Answers, seen since")));
        QVERIFY(room.reaches(5, deploy::RunState::Running)); // what waited for it goes on at once
        QVERIFY(!test::wordsIn(page).contains(QStringLiteral("sudo apt install podman")));
    }

    void ruleIsToldInWords()
    {
        Scene scene;
        QVERIFY(scene.begin());
        QVERIFY(test::click(scene.page, "trigger.tab.rules") && scene.rest());
        const QString words = scene.words();
        QVERIFY(words.contains(QStringLiteral("Sandbox · chain 31337")));
        QVERIFY(words.contains(QStringLiteral("DeployEvent(address, string, string)")));
        QVERIFY(words.contains(QStringLiteral("2 confirmations")));
        test::picture(scene.page, "trigger-rules");
        QCOMPARE(test::namelessControl(scene.page), QString());
    }

    void pictures()
    {
        for (const auto &[mode, name] : {std::pair{Theme::Mode::Light, "trigger-light"}, std::pair{Theme::Mode::Dark, "trigger-dark"}}) {
            m_theme = std::make_unique<Theme>(mode);
            Scene scene(2);
            QVERIFY(scene.begin());
            QVERIFY(scene.room.deployNow(28, test::pageDocument("redis-cache")));
            scene.room.clock.advance(std::chrono::hours(50));
            QVERIFY(scene.deployFailing(34));
            scene.room.reactor.refusal.reset();
            scene.room.clock.advance(std::chrono::hours(3));
            QVERIFY(scene.room.deployNow(37, test::pageDocument("ipfs-pin-2")));
            scene.room.clock.advance(std::chrono::minutes(21));
            scene.room.chain.mine({{43, test::pageDocument("gpu-notebook")}});
            QVERIFY(scene.room.reaches(43, deploy::RunState::Confirming));
            scene.room.clock.advance(std::chrono::seconds(12));
            QVERIFY(scene.rest());
            scene.table().selectRow(0);
            QCOMPARE(test::namelessControl(scene.page), QString());
            test::picture(scene.page, name);
            scene.table().selectRow(1);
            QVERIFY(test::click(scene.page, "trigger.history"));
            scene.page.resize(840, 608);
            QVERIFY(scene.room.settle([&] { return scene.page.findChildren<Steps *>().size() >= 2; }));
            test::picture(scene.page, mode == Theme::Mode::Light ? "trigger-narrow" : "trigger-narrow-dark");
            QCOMPARE(scene.page.width(), 840);
        }
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Scene scene;
        const bool ready = scene.begin() && scene.room.deployNow(28, test::pageDocument("redis-cache"));
        test::picture(scene.page, "trigger-rtl");
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(ready);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestTriggerPage)
#include "TestTriggerPage.moc"
