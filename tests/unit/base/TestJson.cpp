// SPDX-License-Identifier: Apache-2.0
#include "models/base/Json.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <nlohmann/json.hpp>

class TestJson final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsTheGrammar_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"null", " true ", "-0", "1.5e-3", "\"\\u00e9\\n\"", "[]", "{\"a\":{\"b\":[1,2]}}", "\"\\ud83d\\ude00\""})
            QTest::newRow(text) << QByteArray(text);
    }
    void acceptsTheGrammar()
    {
        QFETCH(QByteArray, text);
        QVERIFY(base::parseJson(text));
        QVERIFY(base::parseOrderedJson(text));
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", " ", "[1,]", "{\"a\":1,}", "01", "+1", ".5", "1.", "'a'", "// c\n1", "NaN", "nul", "[1] 2", "{a:1}",
                                 "\"\t\"", "\"\\x41\"", "\xEF\xBB\xBF{}", "\"\xff\"", "\"\xed\xa0\x80\"", "\"\xc0\x80\""})
            QTest::newRow(QByteArray(text).toHex().constData()) << QByteArray(text);
        QTest::newRow("NUL at the end") << QByteArray("123\0", 4);
        QTest::newRow("NUL and more") << QByteArray("[1]\0]", 5);
        QTest::newRow("NUL in a string") << QByteArray("\"a\0b\"", 5);
    }
    void refusesEverythingElse()
    {
        QFETCH(QByteArray, text);
        const auto parsed = base::parseJson(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, base::ErrorCode::Invalid);
    }

    void namesThePlace()
    {
        const auto parsed = base::parseJson("{\n  \"ä\": oops\n}");
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().summary.contains(QStringLiteral("line 2, column 8")), qPrintable(parsed.error().summary));
    }

    void refusesDepthAndSizeBeforeBuildingAnything()
    {
        const auto deep = base::parseJson(QByteArray(2000000, '['));
        QVERIFY(!deep);
        QCOMPARE(deep.error().code, base::ErrorCode::Limit);
        const auto nested = [](int n) { return QByteArray(QByteArray(n, '[') + QByteArray(n, ']')); };
        QVERIFY(base::parseJson(nested(64)));
        QVERIFY(!base::parseJson(nested(65)));
        QCOMPARE(base::parseJson("[1,2,3]", {6, 64}).error().code, base::ErrorCode::Limit);
    }

    void keepsOrderWhereAsked()
    {
        QCOMPARE(QByteArray::fromStdString(base::parseOrderedJson("{\"b\":1,\"a\":2}")->dump()), QByteArray("{\"b\":1,\"a\":2}"));
        QCOMPARE((*base::parseJson("{\"a\":1,\"a\":2}"))["a"].get<int>(), 2);
    }
};

COMMONRACK_TEST(TestJson)
#include "TestJson.moc"
