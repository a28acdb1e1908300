// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"
#include "ui/common/TerminalLooks.h"
#include "ui/common/TerminalScreen.h"
#include "ui/common/TerminalSelection.h"
#include "ui/common/Theme.h"
#include "ui/common/Tokens.h"

#include <QTest>

#include <cmath>

using namespace ui;

namespace {

/// What busybox's vi printed for "jdd", "iX", Escape and ":q!" on a file with three lines, 8 rows of 40.
constexpr char viSession[] = "\x1b[?1049h\x1b[H\x1b[J\x1b[1;1Hone\x1b[2;1Htwo\x1b[3;1Hthree\x1b[4;1H~\x1b[5;1H~\x1b[6;1H~\x1b[7;1H~\x1b[1;1H"
                             "\x1b[8;1H\x1b[K- n.txt 1/3 33%\x1b[1;1H\x1b[8;1H\x1b[K- n.txt 2/3 66%\x1b[1;1H\x1b[2;2Hhree\x1b[3;1H~    \x1b[2;1H"
                             "\x1b[8;1H\x1b[KDelete 1 lines (4 chars) from [D]\x1b[2;1H\x1b[8;1H\x1b[K- n.txt [Modified] 2/2 100%\x1b[2;1H"
                             "\x1b[8;1H\x1b[KI n.txt [Modified] 2/2 100%\x1b[2;1H\x1b[2;1HXthree\x1b[2;1H\x1b[8;1H\x1b[K- n.txt [Modified] 2/2 100%\x1b[2;1H";
constexpr char viLeaves[] = "\x1b[8;1H\x1b[K:q!\x1b[2;1H\x1b[8;1H\x1b[K\x1b[?1049l";
constexpr char lsColor[] = "a.txt  \x1b[0m\x1b[01;32mrun.sh\x1b[0m  \x1b[01;34msub\x1b[0m\r\n";
constexpr char lessSession[] = "\x1b[?1049h\x1b[22;0;0t\x1b[?1h\x1b=\rone\r\ntwo\r\nthree\r\n\x1b[7mn.txt (END)\x1b[27m\x1b[K";
constexpr char topHead[] = "\x1b[?1h\x1b=\x1b[?25l\x1b[H\x1b[2J\x1b(B\x1b[mtop - 21:59:59 up 28 min\x1b(B\x1b[m\x1b[39;49m\x1b[K\r\n"
                           "Tasks:\x1b(B\x1b[m\x1b[39;49m\x1b[1m  80 \x1b(B\x1b[m\x1b[39;49mtotal,\x1b[K\r\n";

QStringList rowsOf(const TerminalScreen &screen)
{
    QStringList rows;
    for (int row = 0; row < screen.rows(); ++row)
        rows.append(screen.text(row));
    while (!rows.isEmpty() && rows.last().isEmpty())
        rows.removeLast();
    return rows;
}

const TerminalCell &cellAt(const TerminalScreen &screen, int row, int column)
{
    return screen.line(screen.keptLines() + row).cells[std::size_t(column)];
}

TerminalColor indexed(quint32 value)
{
    return {TerminalColor::Kind::Indexed, value};
}

} // namespace

class TestTerminalScreen final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainTextWrapsAndScrolls()
    {
        TerminalScreen screen(5, 2);
        screen.write("abcdefg\r\nhi\r\njk");
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("hi"), QStringLiteral("jk")}));
        QCOMPARE(screen.keptLines(), 2);
        QVERIFY(screen.line(0).wrapped);
        QVERIFY(!screen.line(1).wrapped);
        QCOMPARE(textOf(screen.line(0)) + textOf(screen.line(1)), QStringLiteral("abcdefg"));
    }

    void theLastColumnIsFilledBeforeTheLineBreaks()
    {
        TerminalScreen screen(5, 3);
        screen.write("abcde");
        QCOMPARE(screen.cursorColumn(), 4);
        QCOMPARE(screen.cursorRow(), 0);
        screen.write("\r\nx");
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("abcde"), QStringLiteral("x")})); // no empty line between
        screen.write("\x1b[?7l\r12345678");
        QCOMPARE(screen.text(1), QStringLiteral("12348"));
    }

    void utf8InPiecesWideAndMarked()
    {
        TerminalScreen screen(10, 2);
        const QByteArray text = QStringLiteral("日本e\u0301\U0001F600").toUtf8();
        for (const char byte : text)
            screen.write(QByteArrayView(&byte, 1));
        QCOMPARE(screen.text(0), QStringLiteral("日本e\u0301\U0001F600"));
        QCOMPARE(screen.cursorColumn(), 7);
        QCOMPARE(int(cellAt(screen, 0, 0).width), 2);
        QCOMPARE(int(cellAt(screen, 0, 1).width), 0);
        screen.write("\x1b[1;2Hx"); // half of a wide one is none
        QCOMPARE(screen.text(0).left(3), QStringLiteral(" x本"));
        screen.write("\r\n\xff\xc3(\xe2\x82");
        screen.write("A");
        QCOMPARE(screen.text(1), QStringLiteral("\uFFFD\uFFFD(\uFFFDA"));
    }

    void whatTurnsTheWritingAroundIsLeftOut()
    {
        TerminalScreen screen(20, 1);
        screen.write(QStringLiteral("a\u202Eb\u200Fc\u2066d").toUtf8());
        QCOMPARE(screen.text(0), QStringLiteral("abcd"));
    }

    void busyboxViDrawsAndLeavesNoTrace()
    {
        TerminalScreen screen(40, 8);
        screen.write("$ vi n.txt\r\n");
        screen.write(viSession);
        QVERIFY(screen.isAlternate());
        QCOMPARE(screen.text(0), QStringLiteral("one"));
        QCOMPARE(screen.text(1), QStringLiteral("Xthree"));
        QCOMPARE(screen.text(2), QStringLiteral("~"));
        QCOMPARE(screen.text(7), QStringLiteral("- n.txt [Modified] 2/2 100%"));
        QCOMPARE(screen.cursorRow(), 1);
        QCOMPARE(screen.cursorColumn(), 0);
        screen.write(viLeaves);
        QVERIFY(!screen.isAlternate());
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("$ vi n.txt")}));
        QCOMPARE(screen.cursorRow(), 1);
    }

    void lsLessAndTop()
    {
        TerminalScreen screen(40, 4);
        screen.write(lsColor);
        QCOMPARE(screen.text(0), QStringLiteral("a.txt  run.sh  sub"));
        QCOMPARE(cellAt(screen, 0, 7).look.ink, indexed(2));
        QVERIFY(cellAt(screen, 0, 7).look.bold);
        QCOMPARE(cellAt(screen, 0, 15).look.ink, indexed(4));
        QCOMPARE(cellAt(screen, 0, 0).look, TerminalLook());
        screen.write(lessSession);
        QVERIFY(screen.wantsApplicationCursor());
        QCOMPARE(screen.text(3), QStringLiteral("n.txt (END)"));
        QVERIFY(cellAt(screen, 3, 0).look.reverse);
        QVERIFY(!cellAt(screen, 3, 11).look.reverse);
        screen.reset();
        screen.write(topHead);
        QVERIFY(!screen.isCursorShown());
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("top - 21:59:59 up 28 min"), QStringLiteral("Tasks:  80 total,")}));
        QVERIFY(cellAt(screen, 1, 8).look.bold);
        QVERIFY(!cellAt(screen, 1, 12).look.bold);
    }

    void cursorMovesStayInside()
    {
        TerminalScreen screen(10, 5);
        screen.write("\x1b[3;4H");
        QCOMPARE(screen.cursorRow(), 2);
        QCOMPARE(screen.cursorColumn(), 3);
        screen.write("\x1b[A\x1b[2C\x1b[B\x1b[D");
        QCOMPARE(screen.cursorRow(), 2);
        QCOMPARE(screen.cursorColumn(), 4);
        screen.write("\x1b[99999999999999999999;99999999999H");
        QCOMPARE(screen.cursorRow(), 4);
        QCOMPARE(screen.cursorColumn(), 9);
        screen.write("\x1b[9999A\x1b[9999D\x1b[4G\x1b[2d");
        QCOMPARE(screen.cursorRow(), 1);
        QCOMPARE(screen.cursorColumn(), 3);
        screen.write("\x1b" "7\x1b[Hx\x1b" "8y");
        QCOMPARE(screen.text(0), QStringLiteral("x"));
        QCOMPARE(screen.text(1), QStringLiteral("   y"));
        screen.write("\r\tZ");
        QCOMPARE(screen.cursorColumn(), 9);
    }

    void erasesInsertsAndDeletes()
    {
        TerminalScreen screen(6, 3);
        const auto fill = [&] { screen.write("\x1b[Habcdef\r\nghijkl\r\nmnopqr"); };
        fill();
        screen.write("\x1b[2;3H\x1b[K");
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("abcdef"), QStringLiteral("gh"), QStringLiteral("mnopqr")}));
        fill();
        screen.write("\x1b[2;3H\x1b[1K\x1b[1;2H\x1b[2X");
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("a  def"), QStringLiteral("   jkl"), QStringLiteral("mnopqr")}));
        fill();
        screen.write("\x1b[2;3H\x1b[J");
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("abcdef"), QStringLiteral("gh")}));
        fill();
        screen.write("\x1b[1;2H\x1b[2P\x1b[2;2H\x1b[2@");
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("adef"), QStringLiteral("g  hij"), QStringLiteral("mnopqr")}));
        fill();
        screen.write("\x1b[2;1H\x1b[L");
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("abcdef"), QString(), QStringLiteral("ghijkl")}));
        fill();
        screen.write("\x1b[1;1H\x1b[M");
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("ghijkl"), QStringLiteral("mnopqr")}));
    }

    void scrollRegionKeepsWhatIsOutside()
    {
        TerminalScreen screen(4, 4);
        screen.write("a\r\nb\r\nc\r\nd\x1b[2;3r\x1b[3;1H\nX");
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("X"), QStringLiteral("d")}));
        QCOMPARE(screen.keptLines(), 0);
        screen.write("\x1b[2;1H\x1bMY");
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("a"), QStringLiteral("Y"), QStringLiteral("c"), QStringLiteral("d")}));
        screen.write("\x1b[S");
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("a"), QStringLiteral("c"), QString(), QStringLiteral("d")}));
        screen.write("\x1b[T\x1b[r\x1b[?6h\x1b[1;1HO");
        QCOMPARE(screen.text(0), QStringLiteral("O"));
    }

    void looksOfAllKinds()
    {
        TerminalScreen screen(20, 2);
        screen.write("\x1b[1;4;7;31;102mA\x1b[22;24;27;39;49mB\x1b[38;5;208mC\x1b[48;2;1;2;3mD\x1b[38:2::4:5:6mE\x1b[4:3mF\x1b[4:0mG\x1b[mH");
        const TerminalLook a = cellAt(screen, 0, 0).look;
        QVERIFY(a.bold && a.underline && a.reverse);
        QCOMPARE(a.ink, indexed(1));
        QCOMPARE(a.ground, indexed(10));
        QCOMPARE(cellAt(screen, 0, 1).look, TerminalLook());
        QCOMPARE(cellAt(screen, 0, 2).look.ink, indexed(208));
        QCOMPARE(cellAt(screen, 0, 3).look.ground, (TerminalColor{TerminalColor::Kind::Rgb, 0x010203}));
        QCOMPARE(cellAt(screen, 0, 4).look.ink, (TerminalColor{TerminalColor::Kind::Rgb, 0x040506}));
        QVERIFY(cellAt(screen, 0, 5).look.underline);
        QVERIFY(!cellAt(screen, 0, 6).look.underline);
        QCOMPARE(cellAt(screen, 0, 7).look, TerminalLook());
    }

    void questionsAreAnswered()
    {
        TerminalScreen screen(10, 5);
        screen.write("\x1b[3;4H\x1b[6n\x1b[5n\x1b[c\x1b[>c");
        QCOMPARE(screen.takeAnswers(), QByteArray("\x1b[3;4R\x1b[0n\x1b[?1;2c\x1b[>0;10;0c"));
        QVERIFY(screen.takeAnswers().isEmpty());
        screen.write(QByteArray("\x1b[6n").repeated(100'000));
        QVERIFY(screen.takeAnswers().size() <= 4096);
    }

    void lineDrawingAndModes()
    {
        TerminalScreen screen(10, 2);
        screen.write("\x1b(0lqk\x1b(Bq\x1b[?2004h");
        QCOMPARE(screen.text(0), QStringLiteral("┌─┐q"));
        QVERIFY(screen.wantsBracketedPaste());
        screen.write("\x1b[?2004l\x1b[?25l");
        QVERIFY(!screen.wantsBracketedPaste());
        QVERIFY(!screen.isCursorShown());
    }

    void hostileOutputIsBounded()
    {
        TerminalScreen screen(20, 3);
        const auto write = [&screen](const QByteArray &bytes) { screen.write(bytes); };
        write("\x1b]0;" + QByteArray(200'000, 'x') + "\x07");
        write("\x1b[" + QByteArray(100'000, '1') + "m");
        write("\x1b[" + QByteArray("1;").repeated(5000) + "m\x1b[?1;9999999999h\x1b[9999999b\x1b[9999999L\x1b[9999999@\x1b[9999999S\x1b[5;2r\x1b[-1;-1H");
        screen.write("\x1b[H\x1b[2Jfine");
        QCOMPARE(screen.text(0), QStringLiteral("fine"));
        screen.write("\x1b]2;a title\x1b\\!\x1bPdevice\x1b\\?\x1b_app\x1b\\.");
        QCOMPARE(screen.text(0), QStringLiteral("fine!?."));
        for (int i = 0; i < TerminalScreen::MaxKept + 100; ++i)
            write(QByteArray::number(i) + "\r\n");
        QCOMPARE(screen.keptLines(), int(TerminalScreen::MaxKept));
        QVERIFY(screen.firstLine() > 0);
        screen.resize(1'000'000, 1'000'000);
        QCOMPARE(screen.columns(), int(TerminalScreen::MaxColumns));
        QCOMPARE(screen.rows(), int(TerminalScreen::MaxRows));
        screen.resize(1, 1);
        screen.write(QStringLiteral("日本語").toUtf8());
        screen.resize(0, -5);
        QCOMPARE(screen.columns(), 1);
    }

    void randomBytesDoNoHarm()
    {
        quint32 seed = 7;
        const auto next = [&seed] { return seed = seed * 1664525U + 1013904223U; };
        TerminalScreen screen(17, 7);
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes;
            for (int i = 0; i < 200; ++i) {
                const quint32 kind = next() >> 28U;
                bytes += kind < 3 ? QByteArray("\x1b[") : kind < 4 ? QByteArray("\x1b") : QByteArray(1, char(next() >> 24U));
            }
            screen.write(bytes);
            if (round % 10 == 0)
                screen.resize(1 + int(next() >> 26U), 1 + int(next() >> 28U));
            QVERIFY(screen.cursorColumn() >= 0 && screen.cursorColumn() < screen.columns());
            QVERIFY(screen.cursorRow() >= 0 && screen.cursorRow() < screen.rows());
        }
    }

    void resizingLosesNothingThatIsAbove()
    {
        TerminalScreen screen(10, 4);
        screen.write("1\r\n2\r\n3\r\n4");
        screen.resize(10, 2);
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("3"), QStringLiteral("4")}));
        QCOMPARE(screen.keptLines(), 2);
        screen.resize(10, 4);
        QCOMPARE(rowsOf(screen), QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}));
        QCOMPARE(screen.cursorRow(), 3);
    }

    void selectionJoinsWrappedLinesAndStaysPut()
    {
        TerminalScreen screen(5, 3);
        screen.write("abcdefgh\r\nsecond");
        TerminalSelection selection;
        selection.selectAll(screen);
        QCOMPARE(selection.text(screen), QStringLiteral("abcdefgh\nsecond"));
        selection.selectWord(screen, {1, 1});
        QCOMPARE(selection.text(screen), QStringLiteral("fgh"));
        screen.write("\r\n\n\n\n");
        QCOMPARE(selection.text(screen), QStringLiteral("fgh"));
    }

    void everyColourCanBeRead()
    {
        const auto contrast = [](const QColor &a, const QColor &b) {
            const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
            const auto light = [&](const QColor &c) { return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF()); };
            return (std::max(light(a), light(b)) + 0.05) / (std::min(light(a), light(b)) + 0.05);
        };
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast}) {
            const Theme theme(mode);
            for (quint32 ground = 0; ground <= 256; ground += 5) {
                for (quint32 ink = 0; ink <= 256; ink += 3) {
                    TerminalLook look;
                    look.ink = ink == 0 ? TerminalColor() : indexed(ink - 1);
                    look.ground = ground == 0 ? TerminalColor() : indexed(ground - 1);
                    const TerminalInks inks = inksOf(look);
                    const QColor below = inks.ground.isValid() ? inks.ground : tokens().surface;
                    const double least = ground == 0 ? 4.5 : 3.7; // on a middle grey nothing reaches more
                    QVERIFY2(contrast(inks.ink, below) >= least, qPrintable(QStringLiteral("%1 on %2").arg(ink).arg(ground)));
                }
            }
        }
    }
};

COMMONRACK_TEST(TestTerminalScreen)
#include "TestTerminalScreen.moc"
