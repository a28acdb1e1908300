// SPDX-License-Identifier: Apache-2.0
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using chain::Address;
using chain::Hash;

class TestAddress final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checksum_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { // the examples of EIP-55
                 "0x52908400098527886E0F7030069857D2E4169EE7", "0x8617E340B3D01FA5F11F306F4090FD50E238070D",
                 "0xde709f2102306220921060314715629080e2fb77", "0x27b1fdb04752bbc536007a920d24acb045561c26",
                 "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                 "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void checksum()
    {
        QFETCH(QString, text);
        const QString digits = text.sliced(2);
        for (const QString &spelling : {text, QString(u"0x" + digits.toLower()), QString(u"0x" + digits.toUpper())}) {
            const auto address = Address::parse(spelling);
            QVERIFY(address);
            QCOMPARE(address->toString(), text);
        }
        QString wrong = text; // one letter in the other case
        const qsizetype at = 2 + digits.indexOf(QRegularExpression(QStringLiteral("[a-fA-F]")));
        wrong[at] = wrong[at].isUpper() ? wrong[at].toLower() : wrong[at].toUpper();
        if (wrong.sliced(2) != digits.toLower() && wrong.sliced(2) != digits.toUpper())
            QVERIFY(!Address::parse(wrong));
    }

    void wrongChecksumIsExplained()
    {
        const auto address = Address::parse(u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD");
        QVERIFY(!address);
        QCOMPARE(address.error().code, base::ErrorCode::Invalid);
        QVERIFY(address.error().summary.contains(QStringLiteral("checksum")));
    }

    void refusesOtherShapes_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = QStringLiteral("0xde709f2102306220921060314715629080e2fb77");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << good.chopped(1);
        QTest::newRow("long") << good + u'0';
        QTest::newRow("space before") << u' ' + good;
        QTest::newRow("space after") << good + u' ';
        QTest::newRow("no prefix") << good.sliced(2);
        QTest::newRow("upper prefix") << QString(good).replace(u'x', u'X');
        QTest::newRow("no digit") << QString(good).replace(u'd', u'g');
        QTest::newRow("full-width digit") << QString(good).replace(u'1', QChar(0xFF11));
        QTest::newRow("a million") << QString(1000000, u'0');
    }
    void refusesOtherShapes()
    {
        QFETCH(QString, text);
        QVERIFY(!Address::parse(text));
    }

    void bytesRoundTrip()
    {
        const QByteArray bytes = QByteArray::fromHex("5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
        QCOMPARE(Address::fromBytes(bytes)->bytes(), bytes);
        QVERIFY(!Address::fromBytes(bytes.chopped(1)));
        QVERIFY(!Address::fromBytes(QByteArray(bytes + '\0')));
        QVERIFY(Address().isZero());
        QVERIFY(!Address::fromBytes(bytes)->isZero());
        QCOMPARE(Address::fromBytes(bytes)->toShort(), QStringLiteral("0x5aAe…eAed"));
    }

    void hash()
    {
        const QString text = QStringLiteral("0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
        QCOMPARE(Hash::parse(text)->toString(), text);
        QCOMPARE(Hash::parse(QString(u"0x" + text.sliced(2).toUpper()))->toString(), text);
        QCOMPARE(Hash::parse(text)->toShort(), QStringLiteral("0xc5d2…a470"));
        QVERIFY(!Hash::parse(text.chopped(2)));
        QVERIFY(!Hash::parse(QString(text + QStringLiteral("00"))));
        QVERIFY(!Hash::fromBytes(QByteArray(31, '\0')));
        QVERIFY(Hash().isZero() && !Hash::parse(text)->isZero());
    }

    void workAsKeys()
    {
        QSet<Address> set;
        for (int i = 0; i < 256; ++i) {
            set.insert(*Address::fromBytes(QByteArray(QByteArray(19, '\0') + char(i))));
            set.insert(*Address::fromBytes(QByteArray(QByteArray(19, '\0') + char(i))));
        }
        QCOMPARE(set.size(), 256);
        QVERIFY(*Address::fromBytes(QByteArray(20, '\1')) < *Address::fromBytes(QByteArray(20, '\2')));
    }
};

COMMONRACK_TEST(TestAddress)
#include "TestAddress.moc"
