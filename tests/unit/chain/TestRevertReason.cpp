// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/RevertReason.h"
#include "models/chain/codec/Abi.h"
#include "tests/support/TestMain.h"

#include <QTest>

using chain::RevertReason;

class TestRevertReason final : public QObject {
    Q_OBJECT

    static QByteArray error(const QByteArray &utf8)
    {
        return chain::AbiFunction::parse(u"Error(string)")->encodeCall({chain::AbiValue::Text{utf8}}).value();
    }
    static QByteArray panic(quint64 code) { return chain::AbiFunction::parse(u"Panic(uint256)")->encodeCall({code}).value(); }

private Q_SLOTS:
    void message_data() // as a SpheronDevsDAO answered on a local chain
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("code");
        QTest::newRow("voted") << QByteArray::fromHex("08c379a00000000000000000000000000000000000000000000000000000000000000020"
                                                      "000000000000000000000000000000000000000000000000000000000000000d"
                                                      "414c52454144595f564f54454400000000000000000000000000000000000000")
                               << QStringLiteral("ALREADY_VOTED");
        QTest::newRow("no member") << QByteArray::fromHex("08c379a00000000000000000000000000000000000000000000000000000000000000020"
                                                          "0000000000000000000000000000000000000000000000000000000000000010"
                                                          "4e4f545f415f44414f5f4d454d42455200000000000000000000000000000000")
                                   << QStringLiteral("NOT_A_DAO_MEMBER");
    }
    void message()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, code);
        const RevertReason reason = chain::decodeRevert(data);
        QCOMPARE(reason.kind, RevertReason::Kind::Message);
        QCOMPARE(reason.code, code);
        QVERIFY(reason.sentence.contains(code));
    }

    void emptyData()
    {
        const RevertReason reason = chain::decodeRevert({});
        QCOMPARE(reason.kind, RevertReason::Kind::Empty);
        QVERIFY(reason.code.isEmpty());
        QVERIFY(!reason.sentence.isEmpty());
    }

    void everyPanicHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (const int code : {0x00, 0x01, 0x11, 0x12, 0x21, 0x22, 0x31, 0x32, 0x41, 0x51, 0x99}) {
            const RevertReason reason = chain::decodeRevert(panic(quint64(code)));
            QCOMPARE(reason.kind, RevertReason::Kind::Panic);
            sentences.insert(reason.sentence);
        }
        QCOMPARE(sentences.size(), 11);
        QCOMPARE(chain::decodeRevert(panic(0x11)).code, QStringLiteral("0x11"));
        QCOMPARE(chain::decodeRevert(panic(1)).code, QStringLiteral("0x01"));
    }

    void customErrors()
    {
        const RevertReason reason = chain::decodeRevert(QByteArray::fromHex("a1b2c3d40000"));
        QCOMPARE(reason.kind, RevertReason::Kind::Custom);
        QCOMPARE(reason.code, QStringLiteral("0xa1b2c3d4"));
        QCOMPARE(chain::decodeRevert(QByteArray::fromHex("a1b2")).code, QStringLiteral("0xa1b2"));
    }

    void hostileMessages()
    {
        QCOMPARE(chain::decodeRevert(error("a\xE2\x80\xAE" "b")).code, QStringLiteral("a⟨U+202E⟩b"));
        QCOMPARE(chain::decodeRevert(error("\xff")).code, QStringLiteral("\uFFFD"));
        QVERIFY(chain::decodeRevert(error(QByteArray(100000, 'x'))).sentence.size() < 1000);
        const QByteArray good = error("hello");
        QCOMPARE(chain::decodeRevert(good.first(40)).kind, RevertReason::Kind::Custom); // cut off
        QByteArray lying = good;
        lying[4 + 32] = '\x7f'; // a length beyond anything
        QCOMPARE(chain::decodeRevert(lying).kind, RevertReason::Kind::Custom);
        QCOMPARE(chain::decodeRevert(panic(1).chopped(1)).kind, RevertReason::Kind::Custom);
    }
};

COMMONRACK_TEST(TestRevertReason)
#include "TestRevertReason.moc"
