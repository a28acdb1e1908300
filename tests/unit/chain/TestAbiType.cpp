// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiSignature.h"
#include "models/chain/codec/AbiType.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <nlohmann/json.hpp>

using chain::AbiSignature;
using chain::AbiType;

class TestAbiType final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void canonicalForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<bool>("dynamic");
        QTest::addColumn<int>("head");
        const auto row = [](const char *text, const char *canonical, bool dynamic, int head) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical) << dynamic << head;
        };
        row("uint", "uint256", false, 32);
        row("int", "int256", false, 32);
        row("uint8", "uint8", false, 32);
        row("bytes32", "bytes32", false, 32);
        row("address", "address", false, 32);
        row("bool", "bool", false, 32);
        row("string", "string", true, 32);
        row("bytes", "bytes", true, 32);
        row("uint[3]", "uint256[3]", false, 96);
        row("uint[]", "uint256[]", true, 32);
        row("string[3]", "string[3]", true, 32);
        row("uint[0]", "uint256[0]", false, 0);
        row("()", "()", false, 0);
        row("(uint,bool)[2]", "(uint256,bool)[2]", false, 128);
        row("tuple(uint a, string b)[2][]", "(uint256,string)[2][]", true, 32);
        row("(uint256,(bool,address)[2],bytes4)", "(uint256,(bool,address)[2],bytes4)", false, 192);
    }
    void canonicalForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QFETCH(bool, dynamic);
        QFETCH(int, head);
        const auto type = AbiType::parse(text);
        QVERIFY(type);
        QCOMPARE(type->toString(), canonical);
        QCOMPARE(type->isDynamic(), dynamic);
        QCOMPARE(type->headSize(), quint64(head));
        QCOMPARE(AbiType::parse(canonical)->toString(), canonical);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "uint7", "uint0", "uint264", "uint08", "int-8", "bytes0", "bytes33", "bytes032", "foo", "tuple", "Uint256", "uint256[", "uint256]",
                                 "uint256[]]", "uint256[-1]", "uint256[01]", "uint256[2147483648]", "uint256[1e3]", "(uint256", "uint256)", "(uint256,)", "(,)",
                                 "()()", "[2]", "uint256 []", "uint256,bool", "mapping(uint256=>bool)", "fixed128x18", "uint256 a b"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refused()
    {
        QFETCH(QString, text);
        QVERIFY(!AbiType::parse(text));
    }

    void depthIsLimited()
    {
        const auto arrays = [](int n) { return AbiType::parse(QString(u"uint256" + QStringLiteral("[]").repeated(n))); };
        QVERIFY(arrays(63));
        QCOMPARE(arrays(64).error().code, base::ErrorCode::Limit);
        const auto tuples = [](int n) { return AbiType::parse(QString(QString(n, u'(') + u"bool" + QString(n, u')'))); };
        QVERIFY(tuples(63));
        QCOMPARE(tuples(63)->height(), 64);
        QCOMPARE(tuples(64).error().code, base::ErrorCode::Limit);
        QVERIFY(!tuples(1000000));
        // Arrays around tuples around arrays add up.
        const QString mixed = QString(32, u'(') + u"bool" + QStringLiteral("[1]").repeated(20) + QString(32, u')') + QStringLiteral("[]").repeated(20);
        QCOMPARE(AbiType::parse(mixed).error().code, base::ErrorCode::Limit);
    }

    void headSizeSaturates()
    {
        const auto type = AbiType::parse(QString(u"uint256" + QStringLiteral("[2147483647]").repeated(40)));
        QVERIFY(type);
        QVERIFY(type->headSize() >= quint64(1) << 62);
    }

    void lists()
    {
        QCOMPARE(AbiType::parseList(u"")->size(), std::size_t(0));
        QCOMPARE(AbiType::parseList(u"uint256, (bool,address)[] , string")->size(), std::size_t(3));
        QVERIFY(!AbiType::parseList(u"uint256,"));
        QVERIFY(!AbiType::parseList(u"uint256)"));
    }

    void signatures()
    {
        const auto parsed = AbiSignature::parse(u"DeployEvent(address indexed _from, string msg, (uint a,bool b)[] list)");
        QVERIFY(parsed);
        QCOMPARE(parsed->name, QStringLiteral("DeployEvent"));
        QCOMPARE(parsed->parameters.size(), std::size_t(3));
        QVERIFY(parsed->parameters[0].indexed && !parsed->parameters[1].indexed);
        QCOMPARE(parsed->parameters[0].name, QStringLiteral("_from"));
        QCOMPARE(parsed->parameters[2].type.components[0].names, std::vector<QString>({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(AbiSignature::canonical(parsed->name, typesOf(parsed->parameters)), QStringLiteral("DeployEvent(address,string,(uint256,bool)[])"));
        QVERIFY(AbiSignature::parse(u"f(string memory a, bytes calldata b, address payable c)"));
        for (const char16_t *text : {u"", u"f", u"f(", u"f)", u"(uint256)", u"f(uint256", u"f(uint256))", u"1f()", u"f g()", u"f(uint256,)", u"f() returns (bool)",
                                     u"f((uint indexed a))", u"f\u00e9()"})
            QVERIFY2(!AbiSignature::parse(QString::fromUtf16(text)), qPrintable(QString::fromUtf16(text)));
    }

    void json()
    {
        // Written with ' for " below, which is easier to read.
        const auto parse = [](QByteArray text) {
            return AbiSignature::fromJson(nlohmann::json::parse(text.replace('\'', '"').toStdString()), u"function");
        };
        const auto parsed = parse("{'type':'function','name':'f','inputs':[{'name':'a','type':'tuple[2][]','components':["
                                  "{'name':'x','type':'uint'},{'name':'y','type':'tuple','components':[{'name':'z','type':'bytes'}]}]},"
                                  "{'type':'address'}]}");
        QVERIFY(parsed);
        QCOMPARE(AbiSignature::canonical(parsed->name, typesOf(parsed->parameters)), QStringLiteral("f((uint256,(bytes))[2][],address)"));
        QVERIFY(parse("{'name':'f'}"));
        for (const char *text : {"[]", "{}", "{'type':'event','name':'f'}", "{'name':7}", "{'name':'f','inputs':{}}", "{'name':'f','inputs':[7]}",
                                 "{'name':'f','inputs':[{}]}", "{'name':'f','inputs':[{'type':'tuple'}]}", "{'name':'f','inputs':[{'type':'uint7'}]}",
                                 "{'name':'f','inputs':[{'type':'tuple[','components':[]}]}", "{'name':'f','inputs':[{'type':'tuplex','components':[]}]}",
                                 "{'name':'f(uint256)','inputs':[]}"})
            QVERIFY2(!parse(text), text);
    }

    void deepJsonIsRefused()
    {
        nlohmann::json type = {{"type", "bool"}};
        for (int i = 0; i < 100; ++i)
            type = {{"type", "tuple"}, {"components", nlohmann::json::array({type})}};
        QVERIFY(!AbiSignature::parametersFromJson(nlohmann::json::array({type})));
    }
};

COMMONRACK_TEST(TestAbiType)
#include "TestAbiType.moc"
