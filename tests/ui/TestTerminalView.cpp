// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"
#include "tests/ui/PageTools.h"
#include "ui/common/Style.h"
#include "ui/common/TerminalView.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace ui;

class TestTerminalView final : public QObject {
    Q_OBJECT

private:
    struct Scene {
        QWidget window;
        QLineEdit *before = new QLineEdit;
        TerminalView *view = new TerminalView(QStringLiteral("terminal"));
        QLineEdit *after = new QLineEdit;
        QByteArray typed;
        Scene()
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(before);
            column->addWidget(view);
            column->addWidget(after);
            QObject::connect(view, &TerminalView::typed, &window,
                             [this](const QByteArray &bytes) { typed += bytes; });
            window.resize(420, 340);
            window.show();
            window.activateWindow();
            view->setFocus();
        }
        [[nodiscard]] bool focused() { return QTest::qWaitForWindowActive(&window) && view->hasFocus(); }
        [[nodiscard]] QByteArray press(int key, Qt::KeyboardModifiers held = Qt::NoModifier)
        {
            typed.clear();
            QTest::keyClick(view, Qt::Key(key), held);
            return typed;
        }
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void keysAreSentAsXtermDoes()
    {
        Scene scene;
        QVERIFY(scene.focused());
        QCOMPARE(scene.press(Qt::Key_A), QByteArray("a"));
        QCOMPARE(scene.press(Qt::Key_Return), QByteArray("\r"));
        QCOMPARE(scene.press(Qt::Key_Backspace), QByteArray("\x7f"));
        QCOMPARE(scene.press(Qt::Key_Tab), QByteArray("\t"));
        QCOMPARE(scene.press(Qt::Key_Escape), QByteArray("\x1b"));
        QCOMPARE(scene.press(Qt::Key_C, Qt::ControlModifier), QByteArray("\x03"));
        QCOMPARE(scene.press(Qt::Key_D, Qt::ControlModifier), QByteArray("\x04"));
        QCOMPARE(scene.press(Qt::Key_Space, Qt::ControlModifier), QByteArray(1, '\0'));
        QCOMPARE(scene.press(Qt::Key_B, Qt::AltModifier), QByteArray("\x1b"
                                                                     "b"));
        QCOMPARE(scene.press(Qt::Key_Up), QByteArray("\x1b[A"));
        QCOMPARE(scene.press(Qt::Key_Left, Qt::ControlModifier), QByteArray("\x1b[1;5D"));
        QCOMPARE(scene.press(Qt::Key_Home), QByteArray("\x1b[H"));
        QCOMPARE(scene.press(Qt::Key_PageUp), QByteArray("\x1b[5~"));
        QCOMPARE(scene.press(Qt::Key_Delete), QByteArray("\x1b[3~"));
        QCOMPARE(scene.press(Qt::Key_F1), QByteArray("\x1bOP"));
        QCOMPARE(scene.press(Qt::Key_F5), QByteArray("\x1b[15~"));
        QCOMPARE(scene.press(Qt::Key_F12), QByteArray("\x1b[24~"));
        scene.view->write("\x1b[?1h");
        QCOMPARE(scene.press(Qt::Key_Down), QByteArray("\x1bOB"));
    }

    void tabStaysAndControlTabLeaves()
    {
        Scene scene;
        QVERIFY(scene.focused());
        QCOMPARE(scene.press(Qt::Key_Tab), QByteArray("\t"));
        QVERIFY(scene.view->hasFocus());
        QCOMPARE(scene.press(Qt::Key_Tab, Qt::ControlModifier), QByteArray());
        QVERIFY(scene.after->hasFocus());
        scene.view->setFocus();
        scene.view->setConnected(false);
        QTest::keyClick(scene.view, Qt::Key_Tab);
        QVERIFY(scene.after->hasFocus()); // nobody is there to take it
    }

    void pastesWithoutHiddenCommands()
    {
        Scene scene;
        QVERIFY(scene.focused());
        QApplication::clipboard()->setText(QStringLiteral("ls\n\x1b[201~rm\x03 é"));
        scene.view->paste();
        QCOMPARE(scene.typed, QByteArray("ls\r[201~rm é"));
        scene.typed.clear();
        scene.view->write("\x1b[?2004h");
        QTest::keyClick(scene.view, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scene.typed, QByteArray("\x1b[200~ls\r[201~rm é\x1b[201~"));
    }

    void marksAndCopies()
    {
        Scene scene;
        QVERIFY(scene.focused());
        scene.view->write("hello world\r\nmore");
        QTest::mouseDClick(scene.view->viewport(), Qt::LeftButton, {}, QPoint(60, 12));
        QCOMPARE(scene.view->selectedText(), QStringLiteral("world"));
        QTest::keyClick(scene.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("world"));
        QCOMPARE(scene.typed, QByteArray());
        QTest::keyClick(scene.view, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(scene.view->selectedText().startsWith(QStringLiteral("hello world\nmore")));
        QCOMPARE(scene.press(Qt::Key_X), QByteArray("x")); // typing ends the marking
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(scene.view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(scene.view->selectedText(), QStringLiteral("more"));
    }

    void inputMethodsCommit()
    {
        Scene scene;
        QInputMethodEvent event;
        event.setCommitString(QStringLiteral("日本"));
        QApplication::sendEvent(scene.view, &event);
        QCOMPARE(scene.typed, QStringLiteral("日本").toUtf8());
        QVERIFY(scene.view->inputMethodQuery(Qt::ImEnabled).toBool());
    }

    void sizeIsTold()
    {
        Scene scene;
        QSignalSpy sizes(scene.view, &TerminalView::sizeChanged);
        const int before = scene.view->screen().columns();
        scene.window.resize(640, 500);
        QVERIFY(QTest::qWaitFor([&] { return !sizes.isEmpty(); }));
        QVERIFY(scene.view->screen().columns() > before);
        QCOMPARE(sizes.last().at(0).toInt(), scene.view->screen().columns());
        QCOMPARE(sizes.last().at(1).toInt(), scene.view->screen().rows());
    }

    void keepsItsPlaceWhenOneLooksBack()
    {
        Scene scene;
        for (int i = 0; i < 200; ++i)
            scene.view->write(QByteArray::number(i) + "\r\n");
        QScrollBar *bar = scene.view->verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(scene.view, Qt::Key_PageUp, Qt::ShiftModifier);
        const int place = bar->value();
        QVERIFY(place < bar->maximum());
        scene.view->write("more\r\n");
        QCOMPARE(bar->value(), place);
        QCOMPARE(scene.press(Qt::Key_X), QByteArray("x"));
        QCOMPARE(bar->value(), bar->maximum());
    }

    void blinksOnlyWithFocusAndIsToldToScreenReaders()
    {
        Scene scene;
        QVERIFY(scene.focused());
        QVERIFY(scene.view->isBlinking());
        scene.before->setFocus();
        QVERIFY(!scene.view->isBlinking());
        scene.view->write("$ uptime\r\n12:00 up 3 days");
        QVERIFY(QTest::qWaitFor([&] {
            return scene.view->accessibleDescription() == QStringLiteral("$ uptime\n12:00 up 3 days");
        }));
    }

    void questionsOfTheProgramAreAnswered()
    {
        Scene scene;
        scene.view->write("\x1b[6n");
        QCOMPARE(scene.typed, QByteArray("\x1b[1;1R"));
    }

    void pictures()
    {
        for (const auto &[mode, name] : {std::pair{Theme::Mode::Light, "terminal-light"},
                                         std::pair{Theme::Mode::Dark, "terminal-dark"}}) {
            m_theme = std::make_unique<Theme>(mode);
            Scene scene;
            scene.view->write("root@web-0:/# \x1b[1mls --color\x1b[0m\r\na.txt  \x1b[01;32mrun.sh\x1b[0m  "
                              "\x1b[01;34msub\x1b[0m  \x1b[01;31mold.tgz\x1b[0m \x1b[35mpic.png\x1b[0m "
                              "\x1b[36mlink\x1b[0m\r\n");
            scene.view->write("\x1b[7m reverse \x1b[0m \x1b[4munderlined\x1b[0m \x1b[2mdim\x1b[0m "
                              "\x1b[41;97m bad \x1b[0m\x1b[42;30m good \x1b[0m\r\n");
            for (int i = 16; i < 52; ++i)
                scene.view->write("\x1b[48;5;" + QByteArray::number(i) + "mx");
            scene.view->write("\x1b[0m\r\n");
            for (int i = 196; i < 232; ++i)
                scene.view->write("\x1b[38;5;" + QByteArray::number(i) + "m#");
            scene.view->write(QStringLiteral("\x1b[0m\r\n日本語 Ünïcode ┌──┐ ✓ \r\nroot@web-0:/# ").toUtf8());
            test::picture(scene.window, name);
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestTerminalView)
#include "TestTerminalView.moc"
