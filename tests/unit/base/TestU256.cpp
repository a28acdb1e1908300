// SPDX-License-Identifier: Apache-2.0
#include "models/base/U256.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <limits>

using base::U256;

class TestU256 final : public QObject {
    Q_OBJECT
    const U256 max = (std::numeric_limits<U256>::max)();
    const QString maxText = QStringLiteral("115792089237316195423570985008687907853269984665640564039457584007913129639935");

private Q_SLOTS:
    void decimalsRoundTrip()
    {
        QCOMPARE(base::toDecimal(0), QStringLiteral("0"));
        QCOMPARE(base::toDecimal(max), maxText);
        QVERIFY(base::fromDecimal(maxText).value() == max);
        QVERIFY(base::fromDecimal(u"0").value() == 0);
        for (const char *text : {"9", "18446744073709551615", "18446744073709551616", "10000000000000000000", "100000000000000000000000000000000000000",
                                 "99999999999999999999999999999999999999", "340282366920938463463374607431768211456"})
            QCOMPARE(base::toDecimal(base::fromDecimal(QString::fromLatin1(text)).value()), QString::fromLatin1(text));
        QVERIFY(base::fromDecimal(u"1000000000000000000").value() == U256(1000000000000000000ULL));
    }

    void decimalsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const int invalid = int(base::ErrorCode::Invalid);
        const int limit = int(base::ErrorCode::Limit);
        QTest::newRow("empty") << QString() << invalid;
        QTest::newRow("minus") << QStringLiteral("-1") << invalid;
        QTest::newRow("plus") << QStringLiteral("+1") << invalid;
        QTest::newRow("leading zero") << QStringLiteral("01") << invalid;
        QTest::newRow("hex") << QStringLiteral("0x1") << invalid;
        QTest::newRow("space") << QStringLiteral(" 1") << invalid;
        QTest::newRow("point") << QStringLiteral("1.0") << invalid;
        QTest::newRow("other digits") << QStringLiteral("١") << invalid;
        QTest::newRow("2^256") << QStringLiteral("115792089237316195423570985008687907853269984665640564039457584007913129639936") << limit;
        QTest::newRow("a million digits") << QString(1000000, u'9') << limit;
    }
    void decimalsRefused()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        const auto result = base::fromDecimal(text);
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), code);
    }

    void bytesRoundTrip()
    {
        QCOMPARE(base::toBytes32(0), QByteArray(32, '\0'));
        QCOMPARE(base::toBytes32(max), QByteArray(32, '\xff'));
        QCOMPARE(base::toBytes32(258).last(3), QByteArray::fromHex("000102"));
        QCOMPARE(base::toMinimalBigEndian(0), QByteArray());
        QCOMPARE(base::toMinimalBigEndian(256), QByteArray::fromHex("0100"));
        QVERIFY(base::fromBigEndian({}) == 0);
        QVERIFY(base::fromBigEndian(QByteArray(32, '\xff')) == max);
        QVERIFY(base::fromBigEndian(QByteArray::fromHex("000102")) == 258);
    }

    void arithmeticNeverWraps()
    {
        QVERIFY(!base::checkedAdd(max, 1));
        QVERIFY(base::checkedAdd(max - 1, 1) == max);
        QVERIFY(!base::checkedMul(max, 2));
        QVERIFY(base::checkedMul(max, 1) == max);
        QVERIFY(base::checkedMul(0, max) == U256(0));
        QVERIFY(base::saturatingSub(1, 2) == 0);
        QVERIFY(base::saturatingSub(5, 2) == 3);
    }

    void narrowsOnlyWhatFits()
    {
        const quint64 largest = (std::numeric_limits<quint64>::max)();
        QVERIFY(base::toU64(largest) == largest);
        QVERIFY(!base::toU64(U256(largest) + 1));
    }
};

COMMONRACK_TEST(TestU256)
#include "TestU256.moc"
