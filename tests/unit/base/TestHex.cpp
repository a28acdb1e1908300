// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "tests/support/TestMain.h"

#include <QTest>

class TestHex final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesLowerCasePairs()
    {
        QCOMPARE(base::toHex({}), QStringLiteral("0x"));
        QCOMPARE(base::toHex(QByteArray::fromHex("00ff0aB1")), QStringLiteral("0x00ff0ab1"));
    }

    void readsEitherCase()
    {
        QCOMPARE(base::fromHex(u"0x").value(), QByteArray());
        QCOMPARE(base::fromHex(u"0xAbCd").value(), QByteArray::fromHex("abcd"));
        QCOMPARE(base::fromHex(u"0x00").value(), QByteArray(1, '\0'));
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"", u"0", u"00", u"0X00", u"0x0", u"0xg0", u"0x0g", u" 0x00", u"0x00 ", u"0x-1", u"0x０１"})
            QTest::newRow(QString::fromUtf16(text).toUtf8().constData()) << QString::fromUtf16(text);
    }
    void refusesAnythingElse()
    {
        QFETCH(QString, text);
        const auto result = base::fromHex(text);
        QVERIFY(!result);
        QCOMPARE(result.error().code, base::ErrorCode::Invalid);
        QVERIFY(!result.error().summary.isEmpty());
    }
};

COMMONRACK_TEST(TestHex)
#include "TestHex.moc"
