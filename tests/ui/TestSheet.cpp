// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"
#include "ui/common/Notices.h"
#include "ui/common/Sheet.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace ui;
using namespace std::chrono_literals;

/// Sheets keep the focus and give it back; notices come and go.
class TestSheet final : public QObject {
    Q_OBJECT
    struct Stage {
        Theme theme{Theme::Mode::Light};
        QWidget window;
        QLineEdit *outside = new QLineEdit(&window);
        Stage()
        {
            window.resize(900, 600);
            window.show();
            QApplication::setActiveWindow(&window);
            outside->setFocus();
        }
    };

private Q_SLOTS:
    void tabStaysInside()
    {
        Stage stage;
        QTRY_VERIFY(stage.outside->hasFocus());
        Sheet sheet(QStringLiteral("Question"), {}, &stage.window);
        auto *edit = new QLineEdit;
        sheet.body()->addWidget(edit);
        Button *cancel = sheet.addCancelButton();
        Button *go = sheet.addButton(QStringLiteral("Go"), QStringLiteral("go"), ButtonKind::Primary);
        QVERIFY(!Sheet::anyOpen(&stage.window));
        sheet.open();
        QVERIFY(Sheet::anyOpen(&stage.window));
        QTRY_VERIFY(edit->hasFocus());
        for (QWidget *next : std::initializer_list<QWidget *>{cancel, go, edit}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(next->hasFocus());
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QVERIFY(go->hasFocus());
        stage.outside->setFocus(); // somebody tries to take it away
        QVERIFY(!stage.outside->hasFocus());
    }

    void escCancelsAndFocusReturns()
    {
        Stage stage;
        QTRY_VERIFY(stage.outside->hasFocus());
        Sheet sheet(QStringLiteral("Question"), {}, &stage.window);
        sheet.body()->addWidget(new QLineEdit);
        sheet.addCancelButton();
        QSignalSpy cancelled(&sheet, &Sheet::cancelled);
        QSignalSpy closed(&sheet, &Sheet::closed);
        sheet.open();
        sheet.setCancellable(false);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(sheet.isOpen());
        sheet.setCancellable(true);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!sheet.isVisible());
        QVERIFY(stage.outside->hasFocus());
    }

    void secondSheetAboveTheFirst()
    {
        Stage stage;
        Sheet first(QStringLiteral("First"), {}, &stage.window);
        auto *firstEdit = new QLineEdit;
        first.body()->addWidget(firstEdit);
        first.open();
        Sheet second(QStringLiteral("Second"), {}, &stage.window);
        auto *secondEdit = new QLineEdit;
        second.body()->addWidget(secondEdit);
        second.open();
        QTRY_VERIFY(secondEdit->hasFocus());
        second.closeSheet();
        QVERIFY(firstEdit->hasFocus());
        QVERIFY(first.isOpen());
    }

    void longBodiesScrollInsteadOfLeavingTheWindow()
    {
        Stage stage;
        Sheet sheet(QStringLiteral("Long"), {}, &stage.window);
        for (int i = 0; i < 60; ++i)
            sheet.body()->addWidget(new QLineEdit);
        Button *go = sheet.addButton(QStringLiteral("Go"), QStringLiteral("go"));
        sheet.open();
        QVERIFY(stage.window.rect().contains(QRect(go->mapTo(&stage.window, QPoint()), go->size())));
    }

    void noticesGoByThemselvesUnlessTheyMatter()
    {
        Stage stage;
        test::FakeClock clock;
        Notices notices(&stage.window, clock);
        notices.post({Tone::Good, QStringLiteral("Saved"), {}, {}, {}, false});
        notices.post({Tone::Bad, QStringLiteral("Lost"), QStringLiteral("The disk is full."), {}, {}, false});
        const quint64 pending = notices.post({Tone::Info, QStringLiteral("Pending"), {}, {}, {}, true});
        QCOMPARE(notices.count(), 3);
        clock.advance(5s);
        QCOMPARE(notices.count(), 2);
        notices.update(pending, {Tone::Good, QStringLiteral("Confirmed"), {}, {}, {}, false});
        clock.advance(5s);
        QCOMPARE(notices.count(), 1);
        const quint64 again = notices.update(pending, {Tone::Bad, QStringLiteral("Reorganised"), {}, {}, {}, false});
        QVERIFY(again != pending);
        QCOMPARE(notices.count(), 2);
        stage.window.findChild<QPushButton *>(QStringLiteral("notice.close"))->click();
        QCOMPARE(notices.count(), 1);
    }

    void noticeActionRunsOnceAndCloses()
    {
        Stage stage;
        test::FakeClock clock;
        Notices notices(&stage.window, clock);
        int ran = 0;
        notices.post({Tone::Caution, QStringLiteral("Runs out"), {}, QStringLiteral("Top up"), [&ran] { ++ran; }, false});
        stage.window.findChild<QPushButton *>(QStringLiteral("notice.action"))->click();
        QCOMPARE(ran, 1);
        QCOMPARE(notices.count(), 0);
    }

    void atMostFiveNotices()
    {
        Stage stage;
        test::FakeClock clock;
        Notices notices(&stage.window, clock);
        for (int i = 0; i < 9; ++i)
            notices.post({Tone::Bad, QString::number(i), {}, {}, {}, false});
        QCOMPARE(notices.count(), 5);
    }
};

COMMONRACK_TEST(TestSheet)
#include "TestSheet.moc"
