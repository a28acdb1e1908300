// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiCodec.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using chain::AbiType;
using chain::AbiValue;

/// What foreign data may claim, and what must not come of it.
class TestAbiHostile final : public QObject {
    Q_OBJECT

    static std::vector<AbiType> types(QStringView text) { return AbiType::parseList(text).value(); }
    static QByteArray word(quint64 number) { return base::toBytes32(number); }
    static QByteArray allOnes() { return QByteArray(32, '\xff'); }
    static qsizetype count(const AbiValue &value)
    {
        qsizetype sum = 1;
        for (const AbiValue &child : value.toList())
            sum += count(child);
        return sum;
    }

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("types");
        QTest::addColumn<QByteArray>("data");
        const auto row = [](const char *name, const char *type, const QByteArray &data) {
            QTest::newRow(name) << QString::fromLatin1(type) << data;
        };
        row("nothing", "uint256", {});
        row("half a word", "uint256", QByteArray(31, '\0'));
        row("offset beyond", "string", word(64) + word(0));
        row("offset at the end", "string", word(32));
        row("offset of 2^255", "string", QByteArray(1, '\x80') + QByteArray(31, '\0') + word(0));
        row("offset of 2^63", "string", word(quint64(1) << 63) + word(0));
        row("offset of 2^63 - 1", "string", word((quint64(1) << 63) - 1) + word(0));
        row("offset all ones", "string", allOnes() + word(0));
        row("length all ones", "string", word(32) + allOnes() + QByteArray(64, 'x'));
        row("length of 2^63 - 1", "bytes", word(32) + word((quint64(1) << 63) - 1) + QByteArray(64, 'x'));
        row("length one too many", "bytes", word(32) + word(33) + QByteArray(32, 'x'));
        row("padding missing", "bytes", word(32) + word(3) + "abc");
        row("array longer than the data", "uint256[]", word(32) + word(2) + word(1));
        row("array of 2^63 - 1", "uint256[]", word(32) + word((quint64(1) << 63) - 1) + word(1));
        row("array of 2^58 pairs", "(uint256,uint256)[]", word(32) + word(quint64(1) << 58) + word(1));
        row("array all ones", "uint256[]", word(32) + allOnes() + word(1));
        row("array of nothing, 2^62", "uint256[0][]", word(32) + word(quint64(1) << 62));
        row("array of nothing, a million", "()[]", word(32) + word(1000000));
        row("array of nothing in nothing", "()[1000000000][]", word(32) + word(1000000));
        row("fixed array of nothing", "()[2147483647]", {});
        row("huge fixed array", "uint256[2147483647]", QByteArray(64, '\0'));
        row("hugely nested fixed array", "uint256[2147483647][2147483647][2147483647][2147483647]", QByteArray(64, '\0'));
        row("bool 2", "bool", word(2));
        row("bool with dirt", "bool", QByteArray(1, '\1') + QByteArray(30, '\0') + '\1');
        row("address with dirt", "address", QByteArray(11, '\0') + '\1' + QByteArray(20, '\1'));
        row("uint8 with dirt", "uint8", word(256));
        row("int8 with dirt", "int8", word(128));
        row("int8 with half a sign", "int8", QByteArray(30, '\xff') + '\0' + '\x80');
        row("bytes4 with dirt", "bytes4", QByteArray(5, 'x') + QByteArray(27, '\0'));
    }
    void refused()
    {
        QFETCH(QString, types);
        QFETCH(QByteArray, data);
        const auto decoded = chain::abiDecode(this->types(types), data);
        QVERIFY(!decoded);
        QVERIFY(decoded.error().code == base::ErrorCode::Invalid || decoded.error().code == base::ErrorCode::Limit);
        QVERIFY(!decoded.error().summary.isEmpty());
    }

    void fewElementsOfNothingAreFine()
    {
        const auto decoded = chain::abiDecode(types(u"uint256[0][],()[]"), QByteArray(word(64) + word(96) + word(3) + word(2)));
        QVERIFY(decoded);
        QCOMPARE((*decoded)[0].toList().size(), std::size_t(3));
        QCOMPARE((*decoded)[1].toList().size(), std::size_t(2));
    }

    void optionalPadding()
    {
        const QByteArray data = word(32) + word(3) + "abc";
        QCOMPARE(chain::abiDecode(types(u"bytes"), data, chain::AbiPadding::Optional)->front().toBytes(), QByteArray("abc"));
        QVERIFY(!chain::abiDecode(types(u"bytes"), data.chopped(1), chain::AbiPadding::Optional));
    }

    /// A thousand offsets that all point at the same large bytes: 32 MB claimed by 64 KB.
    void sharedTailsAreBounded()
    {
        const qsizetype n = 1000;
        QByteArray data = word(32) + word(quint64(n));
        for (qsizetype i = 0; i < n; ++i)
            data += word(quint64(32 * n));
        data += word(32 * n) + QByteArray(32 * n, 'x');
        const auto decoded = chain::abiDecode(types(u"bytes[]"), data);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, base::ErrorCode::Limit);
    }

    /// Arrays of arrays whose offsets all lead to the same place: every level multiplies.
    void sharedArraysAreBounded()
    {
        QString type = QStringLiteral("uint256");
        QByteArray data = word(32);
        const int n = 32;
        for (int level = 0; level < 8; ++level) {
            type += QStringLiteral("[]");
            data += word(n);
            for (int i = 0; i < n; ++i)
                data += level == 7 ? word(0) : word(32 * n);
        }
        const auto decoded = chain::abiDecode(types(type), data);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, base::ErrorCode::Limit);
    }

    /// An array that contains itself.
    void loopsEnd()
    {
        const QByteArray data = word(32) + word(1) + word(0) + word(1) + word(0);
        const auto decoded = chain::abiDecode(types(QString(u"uint256" + QStringLiteral("[]").repeated(60))), data);
        QVERIFY(!decoded || count(decoded->front()) < 10000);
    }

    void randomDataNeverHurts()
    {
        const auto list = types(u"(uint8,string,(bytes,address[2])[])[],bytes[][3],()[],bool[0][],int16[2][]");
        QRandomGenerator random(20240229);
        for (int round = 0; round < 3000; ++round) {
            QByteArray data;
            const int length = int(random.bounded(40));
            for (int i = 0; i < length; ++i)
                data += random.bounded(4) == 0 ? word(random.generate64()) : word(random.bounded(40u) * (random.bounded(2) ? 32 : 1));
            const auto decoded = chain::abiDecode(list, data);
            if (!decoded)
                continue;
            // What was read can be written, and reads back the same.
            const auto encoded = chain::abiEncode(list, *decoded);
            QVERIFY(encoded);
            QVERIFY(chain::abiDecode(list, *encoded).value() == *decoded);
        }
    }
};

COMMONRACK_TEST(TestAbiHostile)
#include "TestAbiHostile.moc"
