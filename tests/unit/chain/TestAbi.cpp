// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Abi.h"
#include "tests/support/TestMain.h"

#include <QTest>

using chain::AbiFunction;
using chain::AbiType;
using chain::AbiValue;
using List = AbiValue::List;

class TestAbi final : public QObject {
    Q_OBJECT

    static std::vector<AbiType> types(QStringView text) { return AbiType::parseList(text).value(); }
    static AbiValue text(const char *s) { return AbiValue(AbiValue::Text{QByteArray(s)}); }
    static QByteArray words(std::initializer_list<quint64> numbers)
    {
        QByteArray out;
        for (const quint64 number : numbers)
            out += base::toBytes32(number);
        return out;
    }

private Q_SLOTS:
    void examplesOfTheSpecification_data() // Solidity documentation, "Contract ABI Specification"
    {
        QTest::addColumn<QString>("signature");
        QTest::addColumn<std::vector<AbiValue>>("values");
        QTest::addColumn<QByteArray>("calldata");
        QTest::newRow("baz") << QStringLiteral("baz(uint32,bool)") << std::vector<AbiValue>{69, true}
                             << QByteArray(QByteArray::fromHex("cdcd77c0") + words({69, 1}));
        QTest::newRow("bar") << QStringLiteral("bar(bytes3[2])") << std::vector<AbiValue>{List{QByteArray("abc"), QByteArray("def")}}
                             << QByteArray(QByteArray::fromHex("fce353f6") + QByteArray("abc").leftJustified(32, '\0') + QByteArray("def").leftJustified(32, '\0'));
        QTest::newRow("sam") << QStringLiteral("sam(bytes,bool,uint256[])") << std::vector<AbiValue>{QByteArray("dave"), true, List{1, 2, 3}}
                             << QByteArray(QByteArray::fromHex("a5643bf2") + words({96, 1, 160, 4}) + QByteArray("dave").leftJustified(32, '\0') + words({3, 1, 2, 3}));
        QTest::newRow("f") << QStringLiteral("f(uint256,uint32[],bytes10,bytes)")
                           << std::vector<AbiValue>{0x123, List{0x456, 0x789}, QByteArray("1234567890"), QByteArray("Hello, world!")}
                           << QByteArray(QByteArray::fromHex("8be65246") + words({0x123, 0x80}) + QByteArray("1234567890").leftJustified(32, '\0')
                                         + words({0xe0, 2, 0x456, 0x789, 13}) + QByteArray("Hello, world!").leftJustified(32, '\0'));
        QTest::newRow("g") << QStringLiteral("g(uint256[][],string[])")
                           << std::vector<AbiValue>{List{List{1, 2}, List{3}}, List{text("one"), text("two"), text("three")}}
                           << QByteArray(QByteArray::fromHex("2289b18c") + words({0x40, 0x140, 2, 0x40, 0xa0, 2, 1, 2, 1, 3, 3, 0x60, 0xa0, 0xe0, 3})
                                         + QByteArray("one").leftJustified(32, '\0') + words({3}) + QByteArray("two").leftJustified(32, '\0') + words({5})
                                         + QByteArray("three").leftJustified(32, '\0'));
    }
    void examplesOfTheSpecification()
    {
        QFETCH(QString, signature);
        QFETCH(std::vector<AbiValue>, values);
        QFETCH(QByteArray, calldata);
        const AbiFunction function = AbiFunction::parse(signature).value();
        QCOMPARE(function.canonical(), signature);
        QCOMPARE(function.encodeCall(values).value().toHex(), calldata.toHex());
        QVERIFY(function.decodeArguments(calldata).value() == values);
    }

    void selectors_data() // of contracts this program calls
    {
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QByteArray>("selector");
        const auto row = [](const char *signature, const char *selector) {
            QTest::newRow(signature) << QString::fromLatin1(signature) << QByteArray(selector);
        };
        row("createProposal()", "180fd87f");
        row("createProposal(string)", "49c2a1a6");
        row("voteOnProposal(uint256,uint8)", "efafb22e");
        row("executeProposal(uint)", "0d61b519");
        row("proposals(uint256 id)", "013cf08b");
        row("balanceOf(address)", "70a08231");
        row("supportsInterface(bytes4)", "01ffc9a7");
        row("transferOwnership(address)", "f2fde38b");
        row("Error(string)", "08c379a0");
        row("Panic(uint256)", "4e487b71");
    }
    void selectors()
    {
        QFETCH(QString, signature);
        QFETCH(QByteArray, selector);
        QCOMPARE(AbiFunction::parse(signature)->selector().toHex(), selector);
    }

    void calldataOfTheDao()
    {
        QCOMPARE(AbiFunction::parse(u"createProposal(string)")->encodeCall({text("{\"clusterName\":\"test12345\"}")})->toHex(),
                 QByteArray("49c2a1a60000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000"
                            "000000000000001b7b22636c75737465724e616d65223a22746573743132333435227d0000000000"));
        QCOMPARE(AbiFunction::parse(u"voteOnProposal(uint256,uint8)")->encodeCall({0, 1})->toHex(),
                 QByteArray("efafb22e") + QByteArray(127, '0') + '1');
    }

    void integers_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("word"); // empty: refused
        const auto row = [](const char *type, const char *value, const QByteArray &word) {
            QTest::newRow(qPrintable(QString::fromLatin1(type) + u' ' + QString::fromLatin1(value)))
                << QString::fromLatin1(type) << QString::fromLatin1(value) << QString::fromLatin1(word);
        };
        row("uint8", "255", QByteArray(62, '0') + "ff");
        row("uint8", "256", {});
        row("uint8", "-1", {});
        row("int8", "127", QByteArray(62, '0') + "7f");
        row("int8", "128", {});
        row("int8", "-128", QByteArray(62, 'f') + "80");
        row("int8", "-129", {});
        row("int16", "-1", QByteArray(64, 'f'));
        row("int256", "-57896044618658097711785492504343953926634992332820282019728792003956564819968", QByteArray("80") + QByteArray(62, '0'));
        row("int256", "57896044618658097711785492504343953926634992332820282019728792003956564819968", {});
        row("uint256", "115792089237316195423570985008687907853269984665640564039457584007913129639935", QByteArray(64, 'f'));
        row("uint256", "115792089237316195423570985008687907853269984665640564039457584007913129639936", {});
    }
    void integers()
    {
        QFETCH(QString, type);
        QFETCH(QString, value);
        QFETCH(QString, word);
        const AbiValue number(AbiValue::Integer(value.toStdString()));
        const auto encoded = chain::abiEncode(types(type), {number});
        QCOMPARE(encoded.has_value(), !word.isEmpty());
        if (!encoded)
            return;
        QCOMPARE(QString::fromLatin1(encoded->toHex()), word);
        QVERIFY(chain::abiDecode(types(type), *encoded).value() == std::vector<AbiValue>{number});
    }

    void nestedRoundTrip()
    {
        const auto list = types(u"(uint256,string,(bytes,address[2])[])[2][],int24,bytes7,(),bool[0],string[][2]");
        const auto address = [](char c) { return AbiValue(*chain::Address::fromBytes(QByteArray(20, c))); };
        const List inner{QByteArray("\0\1", 2), List{address(1), address(2)}};
        const List pair{List{7, text("sept"), List{inner, inner}}, List{0, text(""), List{}}};
        const std::vector<AbiValue> values{List{pair, pair, pair}, -5, QByteArray("seven__"), List{}, List{}, List{List{text("a")}, List{}}};
        const auto encoded = chain::abiEncode(list, values);
        QVERIFY(encoded);
        QVERIFY(encoded->size() % 32 == 0);
        const auto decoded = chain::abiDecode(list, *encoded);
        QVERIFY(decoded);
        QVERIFY(*decoded == values);
        for (qsizetype size = 0; size < encoded->size(); ++size)
            QVERIFY(!chain::abiDecode(list, encoded->first(size)));
        QVERIFY(chain::abiDecode(list, QByteArray(*encoded + "more")).value() == values);
    }

    void valuesMustFitTheirTypes()
    {
        const auto refused = [](const char16_t *type, const AbiValue &value) { return !chain::abiEncode(types(type), {value}); };
        QVERIFY(refused(u"uint256", true));
        QVERIFY(refused(u"bool", 1));
        QVERIFY(refused(u"address", QByteArray(20, '\0')));
        QVERIFY(refused(u"bytes4", QByteArray(3, '\0')));
        QVERIFY(refused(u"bytes4", QByteArray(5, '\0')));
        QVERIFY(refused(u"string", QByteArray("a")));
        QVERIFY(refused(u"bytes", text("a")));
        QVERIFY(refused(u"uint256[2]", List{1}));
        QVERIFY(refused(u"uint256[]", 1));
        QVERIFY(refused(u"(uint256,bool)", List{1}));
        QVERIFY(refused(u"(uint256)[]", List{1}));
        QVERIFY(!chain::abiEncode(types(u"uint256"), {}));
        QVERIFY(!chain::abiEncode({}, {1}));
        QCOMPARE(chain::abiEncode({}, {}).value(), QByteArray());
    }

    void readersGiveZeroOnMismatch()
    {
        QVERIFY(text("x").toU256() == 0 && AbiValue(-1).toU256() == 0);
        QCOMPARE(AbiValue(AbiValue::Integer(1) << 70).toU64(), (std::numeric_limits<quint64>::max)());
        QVERIFY(AbiValue(-1).toInteger() == -1);
        QVERIFY(!AbiValue(7).toBool() && AbiValue(7).toAddress().isZero() && AbiValue(7).toBytes().isEmpty() && AbiValue(7).toList().empty());
        QCOMPARE(text("\xff").toText(), QStringLiteral("\uFFFD"));
        QCOMPARE(AbiValue(QStringLiteral("ä")).toText(), QStringLiteral("ä"));
    }

    void resultsOfFunctions()
    {
        const AbiFunction function = AbiFunction::parse(u"proposals(uint256)", u"(uint256,bool)").value();
        QCOMPARE(function.outputs().size(), std::size_t(2));
        QVERIFY(function.decodeResult(words({5, 1})).value() == (std::vector<AbiValue>{5, true}));
        const auto nothing = function.decodeResult({});
        QVERIFY(!nothing);
        QVERIFY(!nothing.error().summary.isEmpty());
        QVERIFY(AbiFunction::parse(u"withdraw()")->decodeResult({}));
        QVERIFY(!function.decodeArguments(words({0})));
        QVERIFY(!function.decodeArguments(QByteArray::fromHex("013cf0")));
        QCOMPARE(AbiFunction::parse(u"f()", u"((uint256,bool))")->outputs()[0].toString(), QStringLiteral("(uint256,bool)"));
        QCOMPARE(AbiFunction::parse(u"f()", u"uint256,bool")->outputs().size(), std::size_t(2));
    }
};

COMMONRACK_TEST(TestAbi)
#include "TestAbi.moc"
