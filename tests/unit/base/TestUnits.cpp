// SPDX-License-Identifier: Apache-2.0
#include "models/base/Units.h"
#include "tests/support/TestMain.h"

#include <QLocale>
#include <QTest>

class TestUnits final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void parsesExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *text, int decimals, const char *value) {
            QTest::newRow(qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(text)).arg(decimals)))
                << QString::fromLatin1(text) << decimals << QString::fromLatin1(value);
        };
        row("1", 18, "1000000000000000000");
        row("1.5", 18, "1500000000000000000");
        row("0.000000000000000001", 18, "1");
        row(".1", 18, "100000000000000000");
        row("5.", 2, "500");
        row("00.10", 1, "1");
        row("1.2300", 2, "123");
        row("0", 0, "0");
        row("0.00", 0, "0");
        row("115792089237316195423570985008687907853269984665640564039457584007913129639935", 0,
            "115792089237316195423570985008687907853269984665640564039457584007913129639935");
    }
    void parsesExactly()
    {
        QFETCH(QString, text);
        QFETCH(int, decimals);
        QFETCH(QString, value);
        const auto parsed = base::parseUnits(text, decimals);
        QVERIFY(parsed);
        QCOMPARE(base::toDecimal(*parsed), value);
    }

    void refusesWhatIsNotAnAmount_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ".", "-1", "+1", "1e3", "1.2.3", "1,5", " 1", "1 ", "0x1", "1.001", "1_0"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("other digits") << QStringLiteral("١");
    }
    void refusesWhatIsNotAnAmount()
    {
        QFETCH(QString, text);
        const auto parsed = base::parseUnits(text, 2);
        QVERIFY(!parsed);
        QVERIFY(!parsed.error().summary.isEmpty());
    }

    void refusesWhatIsTooLarge()
    {
        const auto parsed = base::parseUnits(u"115792089237316195423570985008687907853269984665640564039457584007913129639935", 1);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, base::ErrorCode::Limit);
    }

    void longTextCostsLittle()
    {
        QVERIFY(base::parseUnits(QString(QString(4000000, u'0') + u'7'), 0) == base::U256(7));
        QVERIFY(!base::parseUnits(QString(4000000, u'1'), 0));
    }

    void formatsWithoutTrailingZeros()
    {
        QCOMPARE(base::formatUnits(0, 18), QStringLiteral("0"));
        QCOMPARE(base::formatUnits(1, 18), QStringLiteral("0.000000000000000001"));
        QCOMPARE(base::formatUnits(1500000000000000000ULL, 18), QStringLiteral("1.5"));
        QCOMPARE(base::formatUnits(3000000, 6), QStringLiteral("3"));
        QCOMPARE(base::formatUnits(120, 0), QStringLiteral("120"));
    }

    void displaysForReading()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(base::displayUnits(base::U256(1234567891), 3, 2), QStringLiteral("1,234,567.89"));
        QCOMPARE(base::displayUnits(base::U256(1999999), 6, 2), QStringLiteral("1.99")); // never rounded up
        QCOMPARE(base::displayUnits(base::U256(1), 18, 4), QStringLiteral("<0.0001"));
        QCOMPARE(base::displayUnits(base::U256(0), 18, 4), QStringLiteral("0"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(base::displayUnits(base::U256(1234500), 3, 4), QStringLiteral("1.234,5"));
    }
};

COMMONRACK_TEST(TestUnits)
#include "TestUnits.moc"
