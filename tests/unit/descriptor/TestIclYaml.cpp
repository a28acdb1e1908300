// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/IclYaml.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace descriptor;

/// The reading of YAML: what is kept, and what hostile text may cost.
class TestIclYaml final : public QObject {
    Q_OBJECT
private slots:
    void keepsTextAndPlaces();
    void aliasesAndMerges();
    void refuses_data();
    void refuses();
    void laughsAreBounded();
    void depthIsBounded();
    void sizeIsBounded();
    void damagedTextIsAlwaysAnswered();
};

static YamlResult read(const QByteArray &text)
{
    return readYaml(text);
}

void TestIclYaml::keepsTextAndPlaces()
{
    const YamlResult result = readYaml("a: 1.0\nb:\n  - \"true\"\n  - ~\n  - |\n    two\n    \tlines\nc: {d: x=y}\r\n");
    QVERIFY(result.root);
    QCOMPARE(result.root->find(u"a")->text, QStringLiteral("1.0"));
    const YamlNode *list = result.root->find(u"b");
    QCOMPARE(list->items.size(), std::size_t(3));
    QCOMPARE(list->items[0].text, QStringLiteral("true"));
    QCOMPARE(list->items[0].line, 3);
    QCOMPARE(list->items[0].column, 5);
    QCOMPARE(list->items[1].kind, YamlNode::Kind::Null);
    QCOMPARE(list->items[2].text, QStringLiteral("two\n\tlines\n"));
    QCOMPARE(result.root->find(u"c")->find(u"d")->text, QStringLiteral("x=y"));
    QVERIFY(!result.root->find(u"e"));
}

void TestIclYaml::aliasesAndMerges()
{
    const YamlResult result = readYaml("base: &base {x: 1, y: 2}\nsame: *base\nmore: {<<: *base, y: 3, z: 4}\nlate: {y: 5, <<: [*base, {w: 6}]}\n");
    QVERIFY(result.root);
    QCOMPARE(result.root->find(u"same")->find(u"y")->text, QStringLiteral("2"));
    QCOMPARE(result.root->find(u"more")->find(u"x")->text, QStringLiteral("1"));
    QCOMPARE(result.root->find(u"more")->find(u"y")->text, QStringLiteral("3"));
    QCOMPARE(result.root->find(u"more")->keys.size(), std::size_t(3));
    QCOMPARE(result.root->find(u"late")->find(u"y")->text, QStringLiteral("5"));
    QCOMPARE(result.root->find(u"late")->find(u"w")->text, QStringLiteral("6"));
}

void TestIclYaml::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("sentence");
    const QString unreadable = QStringLiteral("This is no readable YAML: look at the indentation, the colons and the quotes.");
    const QString shape = QStringLiteral("This is no deployment: it begins with version, services, profiles and deployment.");
    QTest::newRow("nothing") << QByteArray() << 1 << shape;
    QTest::newRow("a list") << QByteArray("- a\n") << 1 << shape;
    QTest::newRow("key twice") << QByteArray("a: 1\nb: 2\na: 3\n") << 3 << QStringLiteral("“a” stands here twice; the first is on line 1.");
    QTest::newRow("key twice below") << QByteArray("a:\n  b: 1\n  b: 1\n") << 3 << QStringLiteral("“b” stands here twice; the first is on line 2.");
    QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n") << 2 << QStringLiteral("Line 2 is indented with a tab; YAML wants spaces.");
    QTest::newRow("tab after spaces") << QByteArray("a:\n  b: 1\n  \tc: 1\n") << 3 << QStringLiteral("Line 3 is indented with a tab; YAML wants spaces.");
    QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 1\n") << 2 << QStringLiteral("There may be only one document in the text.");
    QTest::newRow("open bracket") << QByteArray("a: [1, 2\nb: 1\n") << 2 << unreadable;
    QTest::newRow("a colon too many") << QByteArray("a: b: c\n") << 1 << unreadable;
    QTest::newRow("tag") << QByteArray("a: !run x\n") << 1 << QStringLiteral("Tags such as !run are not understood.");
    QTest::newRow("tag of a list") << QByteArray("a: !run [x]\n") << 1 << QStringLiteral("Tags such as !run are not understood.");
    QTest::newRow("key that is a list") << QByteArray("? [a]\n: b\n") << 1 << QStringLiteral("A name must be plain text.");
    QTest::newRow("circle") << QByteArray("a: &x [*x]\n") << 1 << QStringLiteral("This reference leads to itself.");
    QTest::newRow("no UTF-8") << QByteArray("a: \xff\n") << 0 << QStringLiteral("This is no text in UTF-8.");
    QTest::newRow("null byte") << QByteArray("a: b\0c", 6) << 0 << QStringLiteral("This is no text in UTF-8.");
}

void TestIclYaml::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, sentence);
    const YamlResult result = readYaml(text);
    QVERIFY(!result.root);
    QVERIFY(result.problem);
    QCOMPARE(result.problem->sentence, sentence);
    QCOMPARE(result.problem->line, line);
}

void TestIclYaml::laughsAreBounded()
{
    const QString tooMuch = QStringLiteral("The text holds far more values than a deployment needs.");
    QByteArray laughs = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + QByteArray(before + ", ").repeated(9) + before + "]\n";
    }
    QCOMPARE(read(laughs).problem->sentence, tooMuch);
    QByteArray merges = "a0: &a0 {x: &x [1, 2, 3, 4, 5, 6, 7, 8, 9]}\n";
    for (int i = 0; i < 20'000; ++i)
        merges += "k" + QByteArray::number(i) + ": {<<: *a0}\n";
    QCOMPARE(read(merges).problem->sentence, tooMuch);
    QByteArray wide = "a: {";
    for (int i = 0; i < 1200; ++i)
        wide += "k" + QByteArray::number(i) + ": 1, ";
    QCOMPARE(read(wide + "}").problem->sentence, tooMuch);
    QCOMPARE(read("a: [" + QByteArray("1,").repeated(150'000) + "]").problem->sentence, tooMuch);
}

void TestIclYaml::depthIsBounded()
{
    const QString tooDeep = QStringLiteral("The values are nested too deeply.");
    QCOMPARE(read("a: " + QByteArray("[").repeated(40) + QByteArray("]").repeated(40)).problem->sentence, tooDeep);
    QVERIFY(read("a: " + QByteArray("[").repeated(31) + QByteArray("]").repeated(31)).root);
    for (const char *piece : {"[", "{a: ", "- ", "? ", "&a ", "[[{", "a:\n "})
        QVERIFY(read("a: " + QByteArray(piece).repeated(20'000)).problem);
}

void TestIclYaml::sizeIsBounded()
{
    const QByteArray text = "a: " + QByteArray(1024 * 1024 - 3, 'x');
    QVERIFY(read(text).root);
    QCOMPARE(read(text + "x").problem->sentence, QStringLiteral("The text is longer than 1 MiB."));
}

void TestIclYaml::damagedTextIsAlwaysAnswered()
{
    QRandomGenerator random(7);
    const QByteArray base = "a: &a\n  b: [1, \"two\", 'three']\n  c: {d: >-\n    x\n  }\ne: *a\n<<: *a\nf: |\n  y\n";
    const QByteArray alphabet = "{}[]:,&*!|>'\"%@`#-? \n\tab";
    for (int round = 0; round < 5000; ++round) {
        QByteArray text = base;
        for (int change = 0; change < 1 + round % 6; ++change) {
            const qsizetype at = random.bounded(text.size());
            text.replace(at, qMin(qsizetype(random.bounded(3)), text.size() - at), alphabet.mid(random.bounded(alphabet.size()), random.bounded(4)));
        }
        const YamlResult result = read(text);
        QVERIFY(result.root.has_value() != result.problem.has_value());
    }
}

COMMONRACK_TEST(TestIclYaml)
#include "TestIclYaml.moc"
