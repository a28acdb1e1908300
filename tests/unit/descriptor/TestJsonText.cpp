// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/JsonEdit.h"
#include "models/descriptor/JsonPrinter.h"
#include "models/descriptor/JsonText.h"
#include "tests/support/TestMain.h"
#include "tests/unit/descriptor/Samples.h"

#include <QRandomGenerator>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace descriptor;
using nlohmann::ordered_json;

/// Texts with places, and edits that leave everything else alone.
class TestJsonText final : public QObject {
    Q_OBJECT
private slots:
    void knowsWhereValuesStand();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesHostileTexts_data();
    void refusesHostileTexts();
    void agreesWithTheParser();
    void findsDuplicateNames();
    void minifiesWithoutTouchingTokens();
    void edits_data();
    void edits();
    void removes_data();
    void removes();
    void refusesImpossibleEdits();
    void anyEditParsesToTheSameTree();
};

void TestJsonText::knowsWhereValuesStand()
{
    const QByteArray source = "{\n  \"a/b\": [1, {\"ä\": true}],\n  \"c~\": \"x\"\n}";
    const JsonText text(source);
    const auto at = [&](const char *pointer) {
        const auto span = text.span(QString::fromUtf8(pointer));
        return span ? source.mid(span->offset, span->length) : QByteArray("none");
    };
    QCOMPARE(at(""), source);
    QCOMPARE(at("/a~1b/0"), QByteArray("1"));
    QCOMPARE(at("/a~1b/1/ä"), QByteArray("true"));
    QCOMPARE(at("/c~0"), QByteArray("\"x\""));
    QCOMPARE(at("/d"), QByteArray("none"));
    const Span nested = *text.span(QStringLiteral("/a~1b/1/ä"));
    QCOMPARE(nested.line, 2);
    QCOMPARE(nested.column, 20);
    QCOMPARE(text.nearestSpan(QStringLiteral("/a~1b/1/none/deeper")).offset, text.span(QStringLiteral("/a~1b/1"))->offset);
    QCOMPARE(text.find(QStringLiteral("/a~1b/1/ä"))->get<bool>(), true);
    QVERIFY(!text.find(QStringLiteral("/a~1b/2")));
    QVERIFY(!text.find(QStringLiteral("/c~0/x")));
}

void TestJsonText::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *text, const char *sentence) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(sentence);
    };
    row("comma missing", "{\n  \"a\": 1\n  \"b\": 2\n}", "A comma or a closing brace is missing (line 3, column 3).");
    row("comma too many", "{\"a\":1,}", "There is a comma too many before the brace (line 1, column 8).");
    row("comma too many in list", "[1,\n]", "There is a comma too many before the bracket (line 2, column 1).");
    row("no value", "{\"a\": }", "A value is missing or misspelled here (line 1, column 7).");
    row("no colon", "{\"a\" 1}", "A colon is missing after the name (line 1, column 6).");
    row("name without quotes", "{a:1}", "A name in double quotes is missing (line 1, column 2).");
    row("open text", "{\"a\": \"b\n}", "The closing quote of this text is missing (line 1, column 7).");
    row("open brace", "{\"a\": 1", "A comma or a closing brace is missing (line 1, column 8).");
    row("more after it", "{} {}", "Nothing may follow after the last brace (line 1, column 4).");
    row("misspelled", "{\"ö\": treu}", "A value is missing or misspelled here (line 1, column 7).");
    row("leading zero", "[012]", "A value is missing or misspelled here (line 1, column 2).");
    row("escape", "[\"\\x\"]", "This escape with a backslash is not known (line 1, column 3).");
    row("tab in text", "[\"a\tb\"]", "A control character must be written as an escape (line 1, column 4).");
    row("empty", " ", "The text is empty: start with { or take a template.");
}

void TestJsonText::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    const JsonText json(text);
    QVERIFY(!json.isWellFormed());
    QCOMPARE(json.syntaxProblem()->sentence, sentence);
    QVERIFY(json.tree().is_null());
    QCOMPARE(json.text(), text);
}

void TestJsonText::refusesHostileTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("deep lists") << QByteArray(100'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(50'000);
    QTest::newRow("deep and closed") << QByteArray(33, '[') + QByteArray(33, ']');
    QTest::newRow("huge") << '"' + QByteArray(300 * 1024, 'a') + '"';
    QTest::newRow("bad byte") << QByteArray("[\"\xFF\"]");
    QTest::newRow("overlong") << QByteArray("[\"\xC0\xAF\"]");
    QTest::newRow("surrogate in UTF-8") << QByteArray("[\"\xED\xA0\x80\"]");
    QTest::newRow("beyond Unicode") << QByteArray("[\"\xF4\x90\x80\x80\"]");
    QTest::newRow("cut character") << QByteArray("[\"\xE2\x82");
    QTest::newRow("lone surrogate") << QByteArray("[\"\\ud800\"]");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("endless number") << QByteArray("[1e999]");
    QByteArray members("{");
    for (int i = 0; i < 20'000; ++i)
        members += "\"k" + QByteArray::number(i) + "\":1,";
    QTest::newRow("many members") << QByteArray(members + "\"z\":1}");
    QTest::newRow("many equal names") << QByteArray("{" + QByteArray("\"a\":1,").repeated(30'000) + "\"z\":1}");
    QByteArray places("{\"" + QByteArray(20'000, 'n') + "\":[");
    QTest::newRow("a long name over many values") << QByteArray(places + QByteArray("0,").repeated(20'000) + "0]}");
    QTest::newRow("NUL") << QByteArray("{}\0", 3);
    QTest::newRow("NUL in front") << QByteArray("\0{}", 3);
}

void TestJsonText::refusesHostileTexts()
{
    QFETCH(QByteArray, text);
    const JsonText json(text);
    QVERIFY(!json.isWellFormed());
    QVERIFY(!json.syntaxProblem()->sentence.isEmpty());
    QVERIFY(!json.syntaxProblem()->sentence.contains(u'%'));
    QVERIFY(json.syntaxProblem()->line >= 1);
    QVERIFY(JsonText(QByteArray(32, '[') + QByteArray(32, ']')).isWellFormed());
}

/// The scanner and the parser are two readers of one grammar: on broken variants of a text they must judge alike, or a
/// place would point at the wrong value.
void TestJsonText::agreesWithTheParser()
{
    QRandomGenerator random(7);
    const QByteArray good = test::goodDocument() + R"(["é😀\ud83d\ude00", -0.5e-3, null])";
    static constexpr char spice[] = "{}[]\",:\\0e.-\n tu\x80\xC3";
    int broken = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = round % 2 ? test::goodDocument() : good.mid(good.lastIndexOf('\n') + 1);
        const int changes = 1 + int(random.bounded(2));
        for (int i = 0; i < changes; ++i)
            text[random.bounded(int(text.size()))] = spice[random.bounded(int(sizeof spice - 1))];
        const bool parses = nlohmann::json::accept(text.begin(), text.end());
        const JsonText json(text);
        broken += parses ? 0 : 1;
        QVERIFY2(json.isWellFormed() == parses, text.constData());
    }
    QVERIFY(broken > 500 && broken < 2900);
}

void TestJsonText::findsDuplicateNames()
{
    const JsonText text("{\"a\": {\"x\": 1},\n \"b\": 2,\n \"\\u0061\": 3}");
    QCOMPARE(text.duplicates().size(), 1);
    QCOMPARE(text.duplicates()[0].sentence, QStringLiteral("“a” stands here twice; keep one of them."));
    QCOMPARE(text.duplicates()[0].line, 3);
    QCOMPARE(text.find(QStringLiteral("/a"))->get<int>(), 3);
    QVERIFY(!text.span(QStringLiteral("/a/x")));
}

void TestJsonText::minifiesWithoutTouchingTokens()
{
    QCOMPARE(minifiedJson("{ \"a b\" : [ 1.50 , \"x \\\" , y\" ],\r\n\t\"c\": 1e2 }\n"), QByteArray("{\"a b\":[1.50,\"x \\\" , y\"],\"c\":1e2}"));
}

void TestJsonText::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *pointer, const char *value, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QString::fromLatin1(pointer) << QByteArray(value) << QByteArray(after);
    };
    row("replace", "{\"a\": 1.0, \"b\" : 2}", "/b", "3", "{\"a\": 1.0, \"b\" : 3}");
    row("replace a list item", "[1,  2,3]", "/1", "\"x\"", "[1,  \"x\",3]");
    row("add to one line", "{ \"a\": 1 }", "/b", "2", "{ \"a\": 1, \"b\": 2 }");
    row("add to minified", "{\"a\":1}", "/b", "{\"c\":2}", "{\"a\":1,\"b\":{\"c\":2}}");
    row("add to lines", "{\n  \"a\": 1\n}\n", "/b", "2", "{\n  \"a\": 1,\n  \"b\": 2\n}\n");
    row("add with four spaces", "{\n    \"a\": {\n        \"x\": 1\n    }\n}", "/a/y", "2",
        "{\n    \"a\": {\n        \"x\": 1,\n        \"y\": 2\n    }\n}");
    row("add to empty", "{}", "/a", "1", "{\n  \"a\": 1\n}");
    row("make parents", "{\n  \"a\": 1\n}", "/b/c/0", "1", "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": [1]\n  }\n}");
    row("append", "{\n  \"a\": [\n    { \"p\": 1 }\n  ]\n}", "/a/1", "{\"p\":2}", "{\n  \"a\": [\n    { \"p\": 1 },\n    { \"p\": 2 }\n  ]\n}");
    row("append with dash", "[1]", "/-", "2", "[1,2]");
    row("append to one-line list", "{\n  \"a\": [1]\n}", "/a/-", "2", "{\n  \"a\": [1, 2]\n}");
    row("append to empty list", "{\n  \"a\": []\n}", "/a/-", "\"x\"", "{\n  \"a\": [\"x\"]\n}");
    row("quotes", "{\"a\":1}", "/b", "\"q\\\"ö\\n\"", "{\"a\":1,\"b\":\"q\\\"ö\\n\"}");
}

void TestJsonText::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, after);
    const auto result = withValue(JsonText(before), pointer, ordered_json::parse(value.toStdString()));
    QVERIFY(result);
    QCOMPARE(*result, after);
}

void TestJsonText::removes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *pointer, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QString::fromLatin1(pointer) << QByteArray(after);
    };
    row("first", "{ \"a\": 1, \"b\": 2 }", "/a", "{ \"b\": 2 }");
    row("middle", "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}", "/b", "{\n  \"a\": 1,\n  \"c\": 3\n}");
    row("last", "{\n  \"a\": 1,\n  \"b\": 2\n}", "/b", "{\n  \"a\": 1\n}");
    row("only", "{\n  \"a\": 1\n}", "/a", "{}");
    row("item", "[1, 2, 3]", "/2", "[1, 2]");
    row("first item", "[1, 2, 3]", "/0", "[2, 3]");
    row("nothing there", "[1]", "/5", "[1]");
}

void TestJsonText::removes()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, pointer);
    QFETCH(QByteArray, after);
    const auto result = withoutValue(JsonText(before), pointer);
    QVERIFY(result);
    QCOMPARE(*result, after);
}

void TestJsonText::refusesImpossibleEdits()
{
    QVERIFY(!withValue(JsonText("{"), QStringLiteral("/a"), 1));
    QVERIFY(!withValue(JsonText("{\"a\": 5}"), QStringLiteral("/a/b"), 1));
    QVERIFY(!withValue(JsonText("[1]"), QStringLiteral("/name"), 1));
    QVERIFY(!withoutValue(JsonText("{}"), QString()));
    QCOMPARE(withValue(JsonText("{"), QStringLiteral("/a"), 1).error().summary,
             QStringLiteral("The form cannot change this place: correct the JSON first."));
}

/// Whatever is set anywhere: the new text parses to the old tree with that one value changed, and names keep their order.
void TestJsonText::anyEditParsesToTheSameTree()
{
    QRandomGenerator random(11);
    const QList<QByteArray> values{"1", "0.5", "\"a\\\"b\"", "{\"x\":{\"y\":[1,2]},\"z\":\"long text that takes some room in its line, really\"}",
                                   "[]", "{}", "[{\"key\":\"A\",\"value\":\"b\"},{\"key\":\"C\",\"value\":\"d\"}]", "null", "true"};
    const QStringList places{QStringLiteral("/clusterName"), QStringLiteral("/note/by"), QStringLiteral("/note/new"),
                             QStringLiteral("/configuration/storage"), QStringLiteral("/configuration/customSpecs/cpu"),
                             QStringLiteral("/configuration/ports/1/exposedPort"), QStringLiteral("/configuration/ports/2"),
                             QStringLiteral("/configuration/args"), QStringLiteral("/brand/new/thing"), QStringLiteral("/later/1"),
                             QStringLiteral("/configuration/persistentStorage/extra"), QStringLiteral("/configuration/environmentVariables/1")};
    for (int round = 0; round < 400; ++round) {
        QByteArray text = round % 3 == 0 ? minifiedJson(test::goodDocument()) : test::goodDocument();
        ordered_json expected = ordered_json::parse(text.toStdString());
        for (int step = 0; step < 5; ++step) {
            const JsonText json(text);
            const QString place = places[random.bounded(int(places.size()))];
            const ordered_json::json_pointer pointer(place.toStdString());
            if (random.bounded(4) == 0) {
                text = withoutValue(json, place).value_or(QByteArray("broken"));
                if (expected.contains(pointer)) {
                    if (expected[pointer.parent_pointer()].is_array())
                        expected[pointer.parent_pointer()].erase(std::size_t(std::stoi(pointer.back())));
                    else
                        expected[pointer.parent_pointer()].erase(pointer.back());
                }
            } else {
                const ordered_json value = ordered_json::parse(values[random.bounded(int(values.size()))].toStdString());
                const auto result = withValue(json, place, value);
                if (!result)
                    continue; // a parent became a plain value in an earlier step
                const bool appends = !json.find(place) && json.find(place.left(place.lastIndexOf(u'/')))
                    && json.find(place.left(place.lastIndexOf(u'/')))->is_array();
                text = *result;
                if (appends)
                    expected[pointer.parent_pointer()].push_back(value);
                else
                    expected[pointer] = value;
            }
            QVERIFY2(JsonText(text).isWellFormed(), text.constData());
            QCOMPARE(QByteArray::fromStdString(JsonText(text).tree().dump()), QByteArray::fromStdString(expected.dump()));
        }
    }
}

COMMONRACK_TEST(TestJsonText)
#include "TestJsonText.moc"
