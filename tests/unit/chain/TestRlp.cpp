// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Rlp.h"
#include "tests/support/TestMain.h"

#include <QTest>

using chain::RlpItem;

class TestRlp final : public QObject {
    Q_OBJECT

    static RlpItem nested(int levels)
    {
        RlpItem item{RlpItem::List{}};
        for (int i = 1; i < levels; ++i) {
            RlpItem::List list;
            list.push_back(std::move(item));
            item = RlpItem(std::move(list));
        }
        return item;
    }

private Q_SLOTS:
    void examplesOfTheSpecification_data()
    {
        using List = RlpItem::List;
        QTest::addColumn<QByteArray>("rlp");
        QTest::addColumn<RlpItem>("item");
        const auto text = [](const char *s) { return RlpItem(QByteArray(s)); };
        QTest::newRow("dog") << QByteArray::fromHex("83646f67") << text("dog");
        QTest::newRow("list") << QByteArray::fromHex("c88363617483646f67") << RlpItem(List{text("cat"), text("dog")});
        QTest::newRow("empty string") << QByteArray::fromHex("80") << RlpItem();
        QTest::newRow("empty list") << QByteArray::fromHex("c0") << RlpItem(List{});
        QTest::newRow("zero") << QByteArray::fromHex("80") << RlpItem(base::U256(0));
        QTest::newRow("byte 0") << QByteArray::fromHex("00") << RlpItem(QByteArray(1, '\0'));
        QTest::newRow("byte 127") << QByteArray::fromHex("7f") << RlpItem(base::U256(127));
        QTest::newRow("byte 128") << QByteArray::fromHex("8180") << RlpItem(base::U256(128));
        QTest::newRow("1024") << QByteArray::fromHex("820400") << RlpItem(base::U256(1024));
        const RlpItem none{List{}};
        const RlpItem one{List{none}};
        QTest::newRow("three, by set theory") << QByteArray::fromHex("c7c0c1c0c3c0c1c0") << RlpItem(List{none, one, RlpItem(List{none, one})});
        const QByteArray lorem("Lorem ipsum dolor sit amet, consectetur adipisicing elit");
        QTest::newRow("56 bytes") << QByteArray(QByteArray::fromHex("b838") + lorem) << RlpItem(lorem);
        QTest::newRow("55 bytes") << QByteArray(QByteArray::fromHex("b7") + QByteArray(55, 'x')) << RlpItem(QByteArray(55, 'x'));
        QTest::newRow("1000 bytes") << QByteArray(QByteArray::fromHex("b903e8") + QByteArray(1000, 'x')) << RlpItem(QByteArray(1000, 'x'));
    }
    void examplesOfTheSpecification()
    {
        QFETCH(QByteArray, rlp);
        QFETCH(RlpItem, item);
        QCOMPARE(chain::rlpEncode(item), rlp);
        const auto decoded = chain::rlpDecode(rlp);
        QVERIFY(decoded);
        QVERIFY(*decoded == item);
    }

    void refusesWhatIsNotCanonical_data()
    {
        QTest::addColumn<QByteArray>("rlp");
        for (const char *hex : {"", "8100", "817f", "b800", "b837", "b90038", "b8380102", "f800", "f837", "f90038", "81", "83646f", "c1", "c2c1",
                                "c281", "b8", "b9ff", "bf", "bfffffffffffffffff", "ff", "ffffffffffffffffff", "bf7fffffffffffffff00", "0000", "c000", "8000",
                                "c28100", "c3c281ff00", "f90000", "fbffffffff", "c483646f67c0"})
            QTest::newRow(hex) << QByteArray::fromHex(hex);
        // 55 bytes under a long header
        QTest::newRow("long header, 55 bytes") << QByteArray(QByteArray::fromHex("b837") + QByteArray(55, 'x'));
        QTest::newRow("length with zero in front") << QByteArray(QByteArray::fromHex("b90038") + QByteArray(56, 'x'));
        QTest::newRow("one byte too few") << QByteArray(QByteArray::fromHex("b838") + QByteArray(55, 'x'));
        QTest::newRow("one byte too many") << QByteArray(QByteArray::fromHex("b838") + QByteArray(57, 'x'));
    }
    void refusesWhatIsNotCanonical()
    {
        QFETCH(QByteArray, rlp);
        const auto decoded = chain::rlpDecode(rlp);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, base::ErrorCode::Invalid);
    }

    void depthIsLimited()
    {
        const QByteArray deepest = chain::rlpEncode(nested(chain::rlpMaxDepth));
        QVERIFY(chain::rlpDecode(deepest));
        const auto deeper = chain::rlpDecode(chain::rlpEncode(nested(chain::rlpMaxDepth + 1)));
        QVERIFY(!deeper);
        QCOMPARE(deeper.error().code, base::ErrorCode::Limit);
    }

    void manySmallItems()
    {
        const qsizetype count = 200000;
        QByteArray rlp = QByteArray::fromHex("fa030d40") + QByteArray(count, '\xc0');
        const auto decoded = chain::rlpDecode(rlp);
        QVERIFY(decoded);
        QCOMPARE(qsizetype(decoded->list().size()), count);
        QCOMPARE(decoded->list().capacity(), decoded->list().size()); // counted before it is allocated
        QCOMPARE(chain::rlpEncode(*decoded), rlp);
    }

    void readersNeverMix()
    {
        QVERIFY(RlpItem(RlpItem::List{RlpItem()}).bytes().isEmpty());
        QVERIFY(RlpItem(QByteArray("x")).list().empty());
    }
};

COMMONRACK_TEST(TestRlp)
#include "TestRlp.moc"
