// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"
#include "tests/ui/LeaseTabScene.h"
#include "ui/common/NoteBox.h"
#include "ui/common/PaneTabs.h"
#include "ui/common/StateView.h"
#include "ui/common/Steps.h"
#include "ui/common/TerminalView.h"
#include "ui/common/Theme.h"
#include "ui/deploy/LeaseAccessCard.h"
#include "ui/deploy/LeaseEventsTab.h"
#include "ui/deploy/LeaseLogTab.h"
#include "ui/deploy/LeaseManifestTab.h"
#include "ui/deploy/LeaseShellTab.h"
#include "ui/deploy/LeaseTimelineTab.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace ui;
using test::diskError;
using test::fillLog;
using test::noon;

/// The tabs of a lease that was agreed on chain, each alone.
class TestLeaseTabs final : public QObject {
    Q_OBJECT

private:
    using State = market::LeaseSession::State;
    template <class Tab>
    using Scene = test::LeaseTabScene<Tab>;

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    // Logs

    void logStates()
    {
        Scene<LeaseLogTab> scene;
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        scene.session.logLines.holding = true;
        scene.tab->setSession(&scene.session);
        QCOMPARE(scene.state().state(), StateView::State::Loading);
        test::picture(scene.window, "lease-logs-loading");
        scene.session.logLines.release();
        QVERIFY(scene.says(QStringLiteral("Waiting for the first line…")));
        test::picture(scene.window, "lease-logs-empty");
        Scene<LeaseLogTab> broken;
        broken.session.logLines.failure = diskError;
        broken.tab->setSession(&broken.session);
        QCOMPARE(broken.state().state(), StateView::State::Error);
        QVERIFY(broken.says(diskError.summary));
        test::picture(broken.window, "lease-logs-error");
        broken.session.logLines.failure.reset();
        fillLog(broken.session.logLines, 3);
        QVERIFY(test::click(broken.window, "state.error.action"));
        QCOMPARE(broken.state().state(), StateView::State::Content);
        broken.session.logLines.setLive(
            false, QStringLiteral("The stream has broken off; it is opened again by itself."));
        QVERIFY(broken.says(QStringLiteral("it is opened again by itself")));
        QVERIFY(broken.says(QStringLiteral("4 lines · kept")));
        test::picture(broken.window, "lease-logs-not-live");
    }

    void logShowsKeptAndLiveLinesOnce()
    {
        Scene<LeaseLogTab> scene;
        fillLog(scene.session.logLines, 20);
        scene.session.logLines.holding = true;
        scene.tab->setSession(&scene.session);
        const auto late = scene.session.logLines.make(QStringLiteral("web-7d9f-x2x"),
                                                      QStringLiteral("came while it was read"), noon);
        scene.session.logLines.tell({late});
        scene.session.logLines.release();
        scene.pass();
        auto *text = test::find<QPlainTextEdit>(scene.window, "lease.logs");
        QCOMPARE(text->blockCount(), 22); // 20, a gap, and the late one
        QVERIFY(text->toPlainText().contains(QStringLiteral("▲")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("lines may be missing")));
        scene.session.logLines.tell({late});
        scene.pass();
        QCOMPARE(text->blockCount(), 22);
        QVERIFY(scene.says(QStringLiteral("22 lines · live")));
        QCOMPARE(test::namelessControl(scene.window), QString());
        test::picture(scene.window, "lease-logs");
    }

    void stormCostsOneRepaintAndIsBounded()
    {
        Scene<LeaseLogTab> scene;
        scene.tab->setSession(&scene.session);
        auto *view = scene.window.findChild<LineView *>();
        QSignalSpy changes(view, &LineView::changed);
        for (int i = 0; i < 7000; ++i)
            scene.session.logLines.tell(
                {scene.session.logLines.make(QStringLiteral("web-1"), QString::number(i))});
        QCOMPARE(changes.count(), 0);
        scene.pass();
        QCOMPARE(changes.count(), 1);
        QVERIFY(view->lineCount() <= LineView::MaxLines);
        QVERIFY(test::find<QPlainTextEdit>(scene.window, "lease.logs")
                    ->toPlainText()
                    .endsWith(QStringLiteral("6999")));
    }

    void placeIsKeptWhenNotFollowing()
    {
        Scene<LeaseLogTab> scene;
        fillLog(scene.session.logLines, 400);
        scene.tab->setSession(&scene.session);
        auto *text = test::find<QPlainTextEdit>(scene.window, "lease.logs");
        auto *follow = test::find<QCheckBox>(scene.window, "lease.logs.follow");
        QCOMPARE(text->verticalScrollBar()->value(), text->verticalScrollBar()->maximum());
        text->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!follow->isChecked());
        const QString top = text->cursorForPosition(QPoint(0, 0)).block().text();
        for (int i = 0; i < 5200; ++i) {
            scene.session.logLines.tell(
                {scene.session.logLines.make(QStringLiteral("web-1"), QStringLiteral("new"))});
            if (i % 1000 == 0)
                scene.pass();
            if (i == 3000)
                QCOMPARE(text->cursorForPosition(QPoint(0, 0)).block().text(), top);
        }
        scene.pass();
        QCOMPARE(scene.window.findChild<LineView *>()->lineCount(), qsizetype(LineView::MaxLines));
        follow->click();
        QCOMPARE(text->verticalScrollBar()->value(), text->verticalScrollBar()->maximum());
    }

    void earlierLinesAreFetched()
    {
        Scene<LeaseLogTab> scene;
        fillLog(scene.session.logLines, 1200);
        scene.tab->setSession(&scene.session);
        auto *view = scene.window.findChild<LineView *>();
        auto *text = test::find<QPlainTextEdit>(scene.window, "lease.logs");
        QCOMPARE(view->lineCount(), qsizetype(LeaseLogTab::Page));
        text->verticalScrollBar()->setValue(0);
        const QString top = text->document()->firstBlock().text();
        QVERIFY(test::click(scene.window, "lease.logs.earlier"));
        QCOMPARE(view->lineCount(), qsizetype(2 * LeaseLogTab::Page));
        QCOMPARE(text->cursorForPosition(QPoint(0, 0)).block().text(), top); // no lost place
        QVERIFY(test::click(scene.window, "lease.logs.earlier"));
        QCOMPARE(view->lineCount(), qsizetype(1201));
        QVERIFY(!test::find(scene.window, "lease.logs.earlier")->isVisible());
    }

    void searchAsksTheArchiveAndComesBackToTheLine()
    {
        Scene<LeaseLogTab> scene;
        fillLog(scene.session.logLines, 1200);
        scene.tab->setSession(&scene.session);
        auto *text = test::find<QPlainTextEdit>(scene.window, "lease.logs");
        auto *search = test::find<QLineEdit>(scene.window, "lease.logs.search");
        QTest::keyClicks(search, QStringLiteral("/page/11"));
        QCOMPARE(scene.session.logLines.searches, 0);
        scene.pass(300);
        QCOMPARE(scene.session.logLines.searches, 1);
        QCOMPARE(text->blockCount(), 111); // 11, 110–119, 1100–1199: also what was not loaded
        QVERIFY(scene.says(QStringLiteral("111 kept lines hold “/page/11”")));
        scene.session.logLines.tell(
            {scene.session.logLines.make(QStringLiteral("web-1"), QStringLiteral("nothing")),
             scene.session.logLines.make(QStringLiteral("web-1"), QStringLiteral("GET /page/11 again"))});
        scene.pass();
        QCOMPARE(text->blockCount(), 112);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(scene.says(QStringLiteral("1 of 112 lines")));
        QVERIFY(test::click(scene.window, "lease.logs.previous"));
        QVERIFY(test::click(scene.window, "lease.logs.previous"));
        QVERIFY(scene.says(QStringLiteral("111 of 112 lines")));
        test::picture(scene.window, "lease-logs-search");
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(text->blockCount() > 400);
        QVERIFY(text->textCursor().block().text().contains(
            QStringLiteral("/page/1199"))); // among its neighbours now
        QTest::keyClicks(search, QStringLiteral("no such words"));
        scene.pass(300);
        QVERIFY(scene.says(QStringLiteral("No kept line holds “no such words”.")));
    }

    void oneServiceOnly()
    {
        Scene<LeaseLogTab> scene;
        scene.session.fill(true);
        fillLog(scene.session.logLines, 30);
        scene.tab->setSession(&scene.session);
        auto *services = test::find<QComboBox>(scene.window, "lease.logs.service");
        QCOMPARE(services->count(), 5); // all, two services, two pods
        services->setCurrentIndex(services->findData(QStringLiteral("worker")));
        Q_EMIT services->activated(services->currentIndex());
        const QString shown = test::find<QPlainTextEdit>(scene.window, "lease.logs")->toPlainText();
        QVERIFY(!shown.contains(QStringLiteral("nginx")));
        QVERIFY(shown.contains(QStringLiteral("▲"))); // a gap concerns all
        QVERIFY(scene.says(QStringLiteral("11 of 31 lines")));
    }

    void copiesAndSavesEverything()
    {
        Scene<LeaseLogTab> scene;
        fillLog(scene.session.logLines, 6000);
        scene.session.now = State::Ended;
        scene.session.logLines.live = false;
        scene.tab->setSession(&scene.session);
        QString file;
        QByteArray written;
        scene.tab->setSaver([&](const QString &name, const QByteArray &content) {
            file = name;
            written = content;
            return base::ready<bool>(true);
        });
        QSignalSpy saved(scene.tab, &LeaseLogTab::saved);
        QVERIFY(test::click(scene.window, "lease.logs.more"));
        auto *menu = scene.window.findChild<QMenu *>(QStringLiteral("lease.logs.menu"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("lease.logs.times"))->toggle();
        menu->findChild<QAction *>(QStringLiteral("lease.logs.copy"))->trigger();
        QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("nginx GET /page/5999 200"))
                || QApplication::clipboard()->text().endsWith(QStringLiteral("GET /page/5999 200")));
        QVERIFY(!QApplication::clipboard()->text().contains(
            QRegularExpression(QStringLiteral("^\\d\\d:\\d\\d:\\d\\d web"))));
        menu->findChild<QAction *>(QStringLiteral("lease.logs.save"))->trigger();
        menu->close();
        auto *dialog = scene.window.findChild<QFileDialog *>(QStringLiteral("lease.logs.file"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(QStringLiteral("/tmp/lease.log"));
        dialog->close();
        QVERIFY(QTest::qWaitFor([&] { return saved.count() == 1; }));
        QCOMPARE(saved.at(0).at(1).toInt(), 6001);
        QCOMPARE(file, QStringLiteral("/tmp/lease.log"));
        QCOMPARE(written.count('\n'), 6001);
        QVERIFY(written.startsWith("2025-11-30T12:00:00.000Z worker-0 job GET /page/0 200\n"));
        QVERIFY(written.contains("Z --- The stream was interrupted"));
    }

    // Events

    void eventStates()
    {
        Scene<LeaseEventsTab> scene;
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        scene.session.eventLines.holding = true;
        scene.tab->setSession(&scene.session);
        QCOMPARE(scene.state().state(), StateView::State::Loading);
        scene.session.eventLines.release();
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        test::picture(scene.window, "lease-events-empty");
        using Kind = market::LeaseLine::Kind;
        auto &lines = scene.session.eventLines;
        lines.tell(
            {lines.make(QStringLiteral("Pod/web-7d9f-x2x"),
                        QStringLiteral("Scheduled: Successfully assigned web-7d9f-x2x to node-3"), noon,
                        Kind::Event),
             lines.make(QStringLiteral("Pod/web-7d9f-x2x"),
                        QStringLiteral("Pulled: Container image \"nginx:1.27\" already present on machine"),
                        noon + 2000, Kind::Event),
             lines.make(QStringLiteral("Pod/worker-0"),
                        QStringLiteral("FailedScheduling: 0/3 nodes are available: 3 Insufficient memory."),
                        noon + 4000, Kind::Event, true)});
        QCOMPARE(scene.state().state(), StateView::State::Content);
        auto *table = test::find<QTableView>(scene.window, "lease.events");
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("FailedScheduling"));
        table->setFocus();
        table->selectRow(0);
        QVERIFY(scene.says(QStringLiteral("3 Insufficient memory.\nPod/worker-0")));
        QCOMPARE(test::namelessControl(scene.window), QString());
        test::picture(scene.window, "lease-events");
        auto *whole = test::find<QLabel>(scene.window, "lease.events.whole"); // no button copies it: the keys do
        QVERIFY(whole->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(whole, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(whole->selectedText().contains(QStringLiteral("3 Insufficient memory.")));
        Scene<LeaseEventsTab> broken;
        broken.session.eventLines.failure = diskError;
        broken.tab->setSession(&broken.session);
        QCOMPARE(broken.state().state(), StateView::State::Error);
        test::picture(broken.window, "lease-events-error");
    }

    // Shell

    void shellStates()
    {
        Scene<LeaseShellTab> scene;
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        scene.tab->setSession(&scene.session);
        const auto in = [&](State state) {
            scene.session.become(state);
            scene.tab->refresh();
            return scene.state().state();
        };
        QCOMPARE(in(State::Connecting), StateView::State::Loading);
        QCOMPARE(in(State::Locked), StateView::State::Error);
        test::picture(scene.window, "lease-shell-locked");
        QSignalSpy unlock(scene.tab, &LeaseShellTab::unlockRequested);
        QVERIFY(test::click(scene.window, "state.error.action"));
        QCOMPARE(unlock.count(), 1);
        QCOMPARE(in(State::Unreachable), StateView::State::Error);
        QVERIFY(test::click(scene.window, "state.error.action"));
        QCOMPARE(scene.session.refreshes, 1);
        QCOMPARE(in(State::AwaitingManifest), StateView::State::Empty);
        QCOMPARE(in(State::Ended), StateView::State::Empty);
        QCOMPARE(in(State::Ready), StateView::State::Loading); // no services told yet
        scene.session.fill(false);
        QCOMPARE(in(State::Deploying), StateView::State::Content);
        QVERIFY(test::find(scene.window, "lease.shell.open")->isEnabled());
        test::picture(scene.window, "lease-shell-start");
        test::find<QComboBox>(scene.window, "lease.shell.service")->setCurrentIndex(1); // does not run yet
        QVERIFY(!test::find(scene.window, "lease.shell.open")->isEnabled());
        QVERIFY(scene.says(QStringLiteral("does not run yet")));
        QCOMPARE(test::namelessControl(scene.window), QString());
    }

    void shellIsUsedEndsAndOpensAgain()
    {
        Scene<LeaseShellTab> scene;
        scene.session.fill(true);
        scene.session.now = State::Ready;
        scene.tab->setSession(&scene.session);
        QVERIFY(test::click(scene.window, "lease.shell.open"));
        QCOMPARE(scene.session.shellService, QStringLiteral("web"));
        QVERIFY(scene.says(QStringLiteral("What you type reaches the provider")));
        scene.session.shell->open();
        scene.session.shell->say("root@web:/# ");
        auto *terminal = scene.tab->terminal();
        QTest::keyClicks(terminal, QStringLiteral("ls"));
        QTest::keyClick(terminal, Qt::Key_Return);
        QCOMPARE(scene.session.shellRecord.written, QByteArray("ls\r"));
        QCOMPARE(scene.session.shellRecord.columns, terminal->screen().columns());
        scene.window.resize(500, 600);
        QVERIFY(QTest::qWaitFor([&] {
            return scene.session.shellRecord.columns == terminal->screen().columns()
                   && scene.session.shellRecord.columns > 50;
        }));
        scene.session.shell->say("\x1b[6n");
        QVERIFY(scene.session.shellRecord.written.endsWith("\x1b[1;13R"));
        scene.session.shell->say("ls\r\nbin  etc  usr\r\nroot@web:/# ");
        test::picture(scene.window, "lease-shell-open");
        scene.session.become(State::Unreachable);
        scene.tab->refresh();
        QCOMPARE(scene.state().state(), StateView::State::Content); // what was done there stays
        scene.session.shell->end(
            -1, QStringLiteral("The connection to the provider has broken off. Open the shell again."));
        QVERIFY(scene.says(QStringLiteral("has broken off")));
        QVERIFY(terminal->visibleText().contains(QStringLiteral("bin  etc  usr")));
        test::picture(scene.window, "lease-shell-broken");
        scene.session.become(State::Ready);
        scene.tab->refresh();
        QVERIFY(test::click(scene.window, "lease.shell.open"));
        QCOMPARE(scene.session.shells, 2);
        QVERIFY(terminal->visibleText().isEmpty());
        scene.session.shell->end(3, {});
        QVERIFY(scene.says(QStringLiteral("with code 3")));
        QTest::keyClicks(terminal, QStringLiteral("x")); // nobody is there
        QCOMPARE(scene.session.shellRecord.written, QByteArray());
    }

    void anotherLeaseClosesTheShell()
    {
        Scene<LeaseShellTab> scene;
        scene.session.fill(true);
        scene.session.now = State::Ready;
        scene.tab->setSession(&scene.session);
        QVERIFY(test::click(scene.window, "lease.shell.open"));
        const QPointer<test::FakeLeaseShell> shell = scene.session.shell;
        scene.tab->setSession(nullptr);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(shell.isNull());
    }

    // Manifest

    void manifestStates()
    {
        Scene<LeaseManifestTab> scene;
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        scene.tab->setSession(&scene.session);
        const auto in = [&](State state, const QString &problem = {}) {
            scene.session.become(state, problem);
            scene.tab->refresh();
            return scene.state().state();
        };
        QCOMPARE(in(State::Connecting), StateView::State::Loading);
        QCOMPARE(in(State::AwaitingManifest), StateView::State::Empty);
        test::picture(scene.window, "lease-manifest-unknown");
        QSignalSpy file(scene.tab, &LeaseManifestTab::manifestFileRequested);
        QVERIFY(test::click(scene.window, "state.empty.action"));
        QCOMPARE(file.count(), 1);
        QCOMPARE(in(State::Refused, QStringLiteral("The provider says 422: the manifest is not what was "
                                                   "ordered. Choose the ICL file of this order.")),
                 StateView::State::Error);
        test::picture(scene.window, "lease-manifest-refused-unknown");
        scene.session.document = "[{\"name\":\"westcoast\",\"services\":[{\"name\":\"web\",\"image\":\"nginx:"
                                 "1.27\",\"env\":[\"A={\\\"x\\\"}\"],\"count\":2,"
                                 "\"price\":1.50,\"empty\":{},\"none\":[]}]}]";
        QCOMPARE(in(State::AwaitingManifest), StateView::State::Content);
        const QString shown = test::find<QPlainTextEdit>(scene.window, "lease.manifest.text")->toPlainText();
        QVERIFY2(shown.contains(QStringLiteral("    \"services\": [\n      {\n        \"name\": \"web\",")),
                 qPrintable(shown));
        QVERIFY(shown.contains(QStringLiteral("\"price\": 1.50,"))); // exactly as it was
        QVERIFY(shown.contains(QStringLiteral("\"A={\\\"x\\\"}\"")));
        QVERIFY(test::click(scene.window, "lease.manifest.send"));
        QCOMPARE(scene.session.sent.size(), std::size_t(1));
        scene.tab->refresh();
        QVERIFY(scene.says(QStringLiteral("The provider took this manifest.")));
        QCOMPARE(test::namelessControl(scene.window), QString());
        test::picture(scene.window, "lease-manifest");
        scene.session.sendError = base::Error{base::ErrorCode::Remote,
                                              QStringLiteral("The provider says 500. Try again in a minute."),
                                              {},
                                              nullptr,
                                              500};
        QVERIFY(test::click(scene.window, "lease.manifest.send"));
        QVERIFY(scene.says(QStringLiteral("The provider says 500.")));
        test::picture(scene.window, "lease-manifest-refused");
        QCOMPARE(prettyJson("not json"), QByteArray("not json"));
    }

    // Access

    void accessTellsWhatToDoNext()
    {
        Scene<LeaseAccessCard> scene;
        const auto in = [&](State state) {
            scene.session.become(state);
            scene.tab->refresh();
        };
        scene.tab->setSession(&scene.session, 12);
        QSignalSpy unlock(scene.tab, &LeaseAccessCard::unlockRequested),
            file(scene.tab, &LeaseAccessCard::manifestFileRequested);
        in(State::Locked);
        QVERIFY(test::click(scene.window, "lease.access.step"));
        QCOMPARE(unlock.count(), 1);
        in(State::AwaitingManifest);
        QVERIFY(test::click(scene.window, "lease.access.step"));
        QCOMPARE(file.count(), 1);
        test::picture(scene.window, "lease-access-awaiting");
        scene.session.document = "[]";
        in(State::AwaitingManifest);
        QVERIFY(test::click(scene.window, "lease.access.step"));
        QCOMPARE(scene.session.sent.size(), std::size_t(1));
        in(State::Unreachable);
        QVERIFY(test::click(scene.window, "lease.access.step"));
        QCOMPARE(scene.session.refreshes, 1);
        in(State::Ended);
        QVERIFY(!test::find(scene.window, "lease.access.step")->isVisible());
    }

    void accessShowsServicesAddressesAndHealth()
    {
        Scene<LeaseAccessCard> scene;
        scene.session.fill(false);
        scene.session.toldMs = noon;
        for (int i = 0; i < 90; ++i)
            scene.session.samples.push_back({noon + i * 60'000, i % 17 != 5, i % 17 != 5 ? 200 : 0,
                                             30 + i % 20, QStringLiteral("no answer within 10 s")});
        scene.session.now = State::Deploying;
        scene.tab->setSession(&scene.session, 12);
        QTRY_VERIFY(scene.says(
            QStringLiteral("web, port 80"))); // new rows are shown by their layout, with the next events
        QVERIFY(scene.says(QStringLiteral("ImagePullBackOff")));
        QVERIFY(scene.says(QStringLiteral("88.99.12.7")));
        QVERIFY(scene.says(QStringLiteral("200 in 39 ms")));
        QVERIFY(scene.says(QStringLiteral("5 of 90 looks failed")));
        QSignalSpy open(scene.tab, &LeaseAccessCard::openUrlRequested);
        const QUrl web = market::publicUrl(31068, 12);
        for (auto *button : scene.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible()
                && button->accessibleName() == QStringLiteral("Open %1").arg(web.toString()))
                button->click();
        }
        QCOMPARE(open.count(), 1);
        QCOMPARE(open.at(0).at(0).toUrl(), web);
        QCOMPARE(test::namelessControl(scene.window), QString());
        test::picture(scene.window, "lease-access");
        scene.session.fill(true);
        scene.session.become(State::Ready);
        scene.tab->refresh();
        QVERIFY(!test::find(scene.window, "lease.access.note")->isVisible());
        scene.session.samples.push_back(
            {noon + 91 * 60'000, false, 0, 0, QStringLiteral("The service does not answer.")});
        Q_EMIT scene.session.healthChanged();
        QVERIFY(scene.says(QStringLiteral("The service does not answer. · failing since")));
    }

    void anAddressThatComesWithItsPortIsShownOnce()
    {
        Scene<LeaseAccessCard> scene;
        market::GatewayStatus status;
        status.services = {{QStringLiteral("web"), 1, 1, 1, {QStringLiteral("10.0.0.7:31000"), QStringLiteral("web.example")}, 0, {}}};
        status.ports = {{QStringLiteral("web"), QStringLiteral("10.0.0.7"), 8080, 31000, QStringLiteral("TCP")}};
        scene.session.told = status;
        scene.tab->setSession(&scene.session, 0);
        QTRY_VERIFY(scene.says(QStringLiteral("web, port 8080"))); // new rows are shown by their layout, with the next events
        QVERIFY(scene.says(QStringLiteral("web.example")) && scene.says(QStringLiteral("10.0.0.7:31000")));
        QVERIFY(!scene.window.findChild<QWidget *>(QStringLiteral("lease.address.2")));
    }

    void foreignAddressesAreNotOpened()
    {
        Scene<LeaseAccessCard> scene;
        market::GatewayStatus status;
        status.services = {{QStringLiteral("web"),
                            1,
                            1,
                            1,
                            {QStringLiteral("javascript://alert(1)"), QStringLiteral("file:///etc/passwd"),
                             QStringLiteral("a b.example")},
                            0,
                            {}}};
        scene.session.told = status;
        scene.tab->setSession(&scene.session, 0);
        for (auto *button : scene.window.findChildren<QAbstractButton *>())
            QVERIFY2(!button->objectName().startsWith(QStringLiteral("lease.open.")),
                     qPrintable(button->accessibleName()));
    }

    // Timeline

    void timelineSaysWhoApproved()
    {
        using Kind = market::LeaseMoment::Kind;
        Scene<LeaseTimelineTab> scene;
        QCOMPARE(scene.state().state(), StateView::State::Loading);
        scene.tab->setMoments({}, {});
        QCOMPARE(scene.state().state(), StateView::State::Empty);
        const market::LeaseOrigin origin{41, 9, 2, noon, noon + 1000, 99, noon + 2000, {}};
        scene.tab->setMoments(
            {{noon, 0, Kind::Voted, QStringLiteral("The members approved it"),
              QStringLiteral("Proposal 41: 9 yes, 2 no")},
             {noon + 5000, 38'041'902, Kind::Ordered, QStringLiteral("Order placed"),
              QStringLiteral("at most 0.5000 uSPON per hour")},
             {noon + 9000, 38'041'905, Kind::Matched, QStringLiteral("Matched with hetzner-fsn"), QString()}},
            origin);
        QCOMPARE(test::find<Steps>(scene.window, "lease.timeline")->steps().size(), 3);
        QVERIFY(scene.says(QStringLiteral("Approved by proposal 41 with 9 yes and 2 no.")));
        test::picture(scene.window, "lease-timeline");
    }

    // The bar

    void tabsThatHaveNoRoomAreInAMenu()
    {
        QWidget window;
        auto *tabs = new PaneTabs(QStringLiteral("lease"), &window);
        for (const char *key :
             {"Übersicht", "Protokolle", "Ereignisse", "Konsole", "Manifest", "Zeitleiste", "Bestellung"})
            tabs->addTab(QString::fromUtf8(key), QString::fromUtf8(key));
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(tabs);
        window.resize(316, 60);
        window.show();
        QCOMPARE(window.width(), 316);
        auto *more = test::find(window, "lease.tab.more");
        QVERIFY(more->isVisible());
        QVERIFY(!test::find(window, "lease.tab.Bestellung")->isVisible());
        test::picture(window, "pane-tabs-narrow");
        QVERIFY(test::click(window, "lease.tab.more"));
        auto *menu = window.findChild<QMenu *>(QStringLiteral("lease.tab.menu"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("lease.tab.menu.Bestellung"))->trigger();
        menu->close();
        QCOMPARE(tabs->current(), QStringLiteral("Bestellung"));
        const auto *chosen = test::find(window, "lease.tab.Bestellung");
        QVERIFY(chosen->isVisible());
        QVERIFY(QTest::qWaitFor(
            [&] { return chosen->geometry().right() < more->geometry().left() && chosen->width() > 20; }));
        QVERIFY(more->geometry().right() <= 316);
        tabs->setTabOffered(QStringLiteral("Bestellung"), false);
        QCOMPARE(tabs->current(), QStringLiteral("Übersicht"));
        window.resize(900, 60);
        QVERIFY(QTest::qWaitFor([&] { return !more->isVisible(); }));
        QVERIFY(test::find(window, "lease.tab.Zeitleiste")->isVisible());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestLeaseTabs)
#include "TestLeaseTabs.moc"
