// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"
#include "ui/common/Dates.h"

#include <QTest>

using ui::Dates;
using ui::Seconds;
using ui::Year;

/// Days and times as the locale writes them.
class TestDates final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysAndTimesFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("whole");
        QTest::newRow("plain") << QStringLiteral("C") << QStringLiteral("2 Dec") << QStringLiteral("2 Dec 2025 19:12:05");
        QTest::newRow("British") << QStringLiteral("en_GB") << QStringLiteral("2 Dec") << QStringLiteral("2 Dec 2025 19:12:05");
        QTest::newRow("American") << QStringLiteral("en_US") << QStringLiteral("Dec 2") << QStringLiteral("Dec 2, 2025 7:12:05 PM");
        QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("2. Dez.") << QStringLiteral("2. Dez. 2025 19:12:05");
        QTest::newRow("Spanish") << QStringLiteral("es_ES") << QStringLiteral("2 dic") << QStringLiteral("2 dic 2025 19:12:05");
        QTest::newRow("Japanese") << QStringLiteral("ja_JP") << QString::fromUtf8("12月2日") << QString::fromUtf8("2025年12月2日 19:12:05");
    }
    void daysAndTimesFollowTheLocale()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, day);
        QFETCH(const QString, whole);
        const QDateTime at(QDate(2025, 12, 2), QTime(19, 12, 5));
        QCOMPARE(Dates::day(at.date(), Year::Hidden, QLocale(locale)), day);
        // Newer Qt has a narrow space before PM.
        QCOMPARE(Dates::dayAndTime(at, Year::Shown, Seconds::Shown, QLocale(locale)).replace(QChar(0x202F), u' '), whole);
        QCOMPARE(Dates::time(at.time(), Seconds::Hidden, QLocale(locale)).contains(u"05"), false);
    }
};

COMMONRACK_TEST(TestDates)
#include "TestDates.moc"
