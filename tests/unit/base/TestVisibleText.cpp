// SPDX-License-Identifier: Apache-2.0
#include "models/base/VisibleText.h"
#include "tests/support/TestMain.h"

#include <QTest>

class TestVisibleText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatHides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Grüße 😀") << QStringLiteral("Grüße 😀");
        QTest::newRow("override") << QStringLiteral("a\u202Eb") << QStringLiteral("a⟨U+202E⟩b");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb") << QStringLiteral("a⟨U+200B⟩b");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a⟨U+000A⟩b");
        QTest::newRow("escape") << QStringLiteral("\u001B[2J") << QStringLiteral("⟨U+001B⟩[2J");
        QTest::newRow("paragraph") << QStringLiteral("a\u2029b") << QStringLiteral("a⟨U+2029⟩b");
        QTest::newRow("tag character") << QString::fromUcs4(U"a\U000E0041b") << QStringLiteral("a⟨U+E0041⟩b");
        QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u'b' << QStringLiteral("⟨U+D83D⟩b");
    }
    void showsWhatHides()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(base::visibleText(text), shown);
    }

    void keepsLinesWhenAsked()
    {
        QCOMPARE(base::visibleText(u"a\n\tb\r", 100, true), QStringLiteral("a\n\tb⟨U+000D⟩"));
    }

    void cutsWithoutBreakingCharacters()
    {
        QCOMPARE(base::visibleText(u"abcdef", 3), QStringLiteral("abc…"));
        QCOMPARE(base::visibleText(u"abc", 3), QStringLiteral("abc"));
        QCOMPARE(base::visibleText(QStringLiteral("ab😀c"), 3), QStringLiteral("ab…"));
    }

    void elides()
    {
        QCOMPARE(base::elidedMiddle(u"0x7a31000000000000000000000000000000000c9E4"), QStringLiteral("0x7a31…c9E4"));
        QCOMPARE(base::elidedMiddle(u"short"), QStringLiteral("short"));
    }
};

COMMONRACK_TEST(TestVisibleText)
#include "TestVisibleText.moc"
