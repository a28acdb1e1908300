// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Advice.h"
#include "models/descriptor/JsonEdit.h"
#include "models/descriptor/JsonText.h"
#include "models/descriptor/SchemaText.h"
#include "tests/support/TestMain.h"
#include "tests/unit/descriptor/Samples.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace descriptor;

/// Every rule of the instance document: what it accepts, and what it says at which place when it refuses.
class TestSchema final : public QObject {
    Q_OBJECT
private slots:
    void goodDocumentHasNoProblems();
    void rejects_data();
    void rejects();
    void accepts_data();
    void accepts();
    void problemNamesTheLine();
    void severalProblemsComeInOrder();
    void unknownMembersAreNoProblem();
    void manyWrongItemsAreCounted();
    void refusesKeywordsThatWouldNotBeEnforced();
    void everyTextCanBeTranslated();

private:
    static QByteArray changed(const QString &pointer, const QByteArray &json);
};

/// The good document with one value replaced ("" removes it).
QByteArray TestSchema::changed(const QString &pointer, const QByteArray &json)
{
    const JsonText text(test::goodDocument());
    return json.isEmpty() ? withoutValue(text, pointer).value()
                          : withValue(text, pointer, nlohmann::ordered_json::parse(json.toStdString())).value();
}

void TestSchema::goodDocumentHasNoProblems()
{
    const Schema schema = test::instanceSchema();
    const JsonText text(test::goodDocument());
    QVERIFY(text.isWellFormed());
    QCOMPARE(schema.validate(text).size(), 0);
    QCOMPARE(adviceFor(text, schema).size(), 0);
}

void TestSchema::rejects_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *pointer, const char *json, const char *sentence, const char *at = nullptr) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << QByteArray(json) << QString::fromLatin1(at ? at : pointer)
                            << QString::fromUtf8(sentence);
    };
    row("no name", "/clusterName", "", "Name is missing.");
    row("empty name", "/clusterName", "\"\"", "Name is missing.");
    row("name is a number", "/clusterName", "7", "Name must be text in quotes.");
    row("no type", "/type", "", "Type is missing.");
    row("type", "/type", "\"cheap\"", "Type must be spot or demand.");
    row("type case", "/type", "\"Spot\"", "Type must be spot or demand.");
    row("no configuration", "/configuration", "", "Configuration is missing.");
    row("configuration is a list", "/configuration", "[]", "Configuration must be a group in braces.");
    row("no image", "/configuration/image", "", "Image is missing.");
    row("image with tag", "/configuration/image", "\"nginx:1.27\"", "Image must be the name of an image, such as nginx or ghcr.io/owner/app.");
    row("image with space", "/configuration/image", "\"my image\"", "Image must be the name of an image, such as nginx or ghcr.io/owner/app.");
    row("no tag", "/configuration/tag", "", "Tag is missing.");
    row("tag with space", "/configuration/tag", "\"1 2\"", "Tag must be a version such as 1.27, or a digest sha256:…");
    row("short digest", "/configuration/tag", "\"sha256:abcd\"", "Tag must be a version such as 1.27, or a digest sha256:…");
    row("no region", "/configuration/region", "", "Region is missing.");
    row("no storage", "/configuration/storage", "", "Storage is missing.");
    row("storage 0", "/configuration/storage", "0", "Storage must be between 1 and 1,024 GB.");
    row("storage 1025", "/configuration/storage", "1025", "Storage must be between 1 and 1,024 GB.");
    row("storage negative", "/configuration/storage", "-1", "Storage must be between 1 and 1,024 GB.");
    row("storage half", "/configuration/storage", "1.5", "Storage must be a whole number.");
    row("storage text", "/configuration/storage", "\"10\"", "Storage must be a whole number.");
    row("no replicas", "/configuration/replicas", "", "Replicas is missing.");
    row("replicas 0", "/configuration/replicas", "0", "Replicas must be between 1 and 20.");
    row("replicas 21", "/configuration/replicas", "21", "Replicas must be between 1 and 20.");
    row("cpu 3", "/configuration/customSpecs/cpu", "3", "CPU must be 0.5, 1, 2, 4, 8, 16 or 32 cores.");
    row("cpu text", "/configuration/customSpecs/cpu", "\"2\"", "CPU must be a number.");
    row("memory 64", "/configuration/customSpecs/memory", "64", "Memory must be 0.5, 1, 2, 4, 8, 16 or 32 GB.");
    row("cpu alone", "/configuration/customSpecs/memory", "", "Memory is missing.");
    row("memory alone", "/configuration/customSpecs/cpu", "", "CPU is missing.");
    row("no machine", "/configuration/customSpecs", "", "The machine is missing: give CPU and memory, or a machine image.",
        "/configuration/customSpecs/cpu");
    row("both machines", "/configuration/machineImageId", "\"m1\"", "Give either CPU and memory or a machine image, not both.");
    row("volume 0", "/configuration/persistentStorage/size", "0", "Size must be between 1 and 1,024 GB.");
    row("volume 1025", "/configuration/persistentStorage/size", "1025", "Size must be between 1 and 1,024 GB.");
    row("no size", "/configuration/persistentStorage/size", "", "Size is missing.");
    row("class", "/configuration/persistentStorage/class", "\"beta4\"", "Class must be beta1, beta2 or beta3.");
    row("relative mount", "/configuration/persistentStorage/mountPoint", "\"data\"", "Mount point must be a path that starts with a slash.");
    row("mount climbs", "/configuration/persistentStorage/mountPoint", "\"/data/../etc\"", "Mount point must be a path that starts with a slash.");
    row("no ports", "/configuration/ports", "", "At least one port is needed.");
    row("empty ports", "/configuration/ports", "[]", "At least one port is needed.");
    row("port 0", "/configuration/ports/0/containerPort", "0", "Container port must be between 1 and 65,535.");
    row("port 65536", "/configuration/ports/1/containerPort", "65536", "Container port must be between 1 and 65,535.");
    row("exposed 65536", "/configuration/ports/0/exposedPort", "65536", "Exposed port must be between 1 and 65,535.");
    row("no container port", "/configuration/ports/0/containerPort", "", "Container port is missing.");
    row("port is a number", "/configuration/ports/0", "80", "Port must be a group in braces.");
    row("variable without value", "/configuration/environmentVariables/0/value", "", "Variable value is missing.");
    row("variable name", "/configuration/environmentVariables/0/key", "\"A B\"",
        "Variable name may hold only letters, digits, _ . and -, and must not start with a digit.");
    row("number as value", "/configuration/environmentVariables/0/value", "8", "Variable value must be text in quotes.");
    row("secret variables", "/configuration/secretEnvironmentVariables", R"([{"key":"A","value":"b"}])",
        "Secrets in a public document are public for ever: leave secret variables out.");
    row("command is a number", "/configuration/commands", "[1]", "Command must be text in quotes.", "/configuration/commands/0");
    row("args is text", "/configuration/args", "\"-v\"", "Arguments must be a list in brackets.");
    row("health without port", "/healthCheckConfig", R"({"path":"/"})", "Health port is missing.", "/healthCheckConfig/port");
    row("health port", "/healthCheckConfig", R"({"path":"/","port":65536})", "Health port must be between 0 and 65,535.", "/healthCheckConfig/port");
    row("health path", "/healthCheckConfig", R"({"path":"up","port":80})", "Health path must start with a slash and hold no spaces.",
        "/healthCheckConfig/path");
}

void TestSchema::rejects()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    QFETCH(QString, at);
    QFETCH(QString, sentence);
    const JsonText text(changed(pointer, json));
    QVERIFY2(text.isWellFormed(), text.text().constData());
    const QList<Problem> problems = test::instanceSchema().validate(text);
    QStringList said;
    for (const Problem &problem : problems)
        said << problem.pointer + u' ' + problem.sentence;
    QCOMPARE(said, QStringList{at + u' ' + sentence});
    QCOMPARE(problems.first().severity, Severity::Error);
    QCOMPARE(problems.first().line, text.nearestSpan(at).line);
}

void TestSchema::accepts_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *pointer, const char *json) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << QByteArray(json);
    };
    for (const char *type : {"\"spot\"", "\"demand\"", "\"SPOT\"", "\"ON_DEMAND\""})
        row(type, "/type", type);
    for (const char *size : {"0.5", "1", "2", "4", "8", "16", "32", "2.0"})
        row(size, "/configuration/customSpecs/cpu", size);
    row("storage 1", "/configuration/storage", "1");
    row("storage 1024", "/configuration/storage", "1024");
    row("replicas 20", "/configuration/replicas", "20");
    row("port 65535", "/configuration/ports/1/containerPort", "65535");
    row("no volume", "/configuration/persistentStorage", "");
    row("no environment", "/configuration/environmentVariables", "");
    row("empty value", "/configuration/environmentVariables/0/value", "\"\"");
    row("no secrets", "/configuration/secretEnvironmentVariables", "[]");
    row("registry with port", "/configuration/image", "\"localhost:5000/a/b_c-d.e\"");
    row("registry", "/configuration/image", "\"ghcr.io/dragonflydb/dragonfly\"");
    row("digest", "/configuration/tag", "\"sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"");
    row("no health check", "/healthCheckConfig", R"({"path":"","port":0})");
    row("health check", "/healthCheckConfig", R"({"path":"/up?x=1","port":80})");
    row("another region", "/configuration/region", "\"finland\"");
}

void TestSchema::accepts()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    const QList<Problem> problems = test::instanceSchema().validate(JsonText(changed(pointer, json)));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.isEmpty() ? QString() : problems.first().sentence));
}

void TestSchema::problemNamesTheLine()
{
    const QByteArray text = "{\n  \"clusterName\": \"ü\", \"type\": 4\n}";
    const QList<Problem> problems = test::instanceSchema().validate(JsonText(text));
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].sentence, QStringLiteral("Configuration is missing."));
    QCOMPARE(problems[0].line, 1);
    QCOMPARE(problems[1].sentence, QStringLiteral("Type must be spot or demand."));
    QCOMPARE(problems[1].line, 2);
    QCOMPARE(problems[1].column, 31);
    QCOMPARE(text.mid(problems[1].offset, problems[1].length), QByteArray("4"));
}

void TestSchema::severalProblemsComeInOrder()
{
    const JsonText text(R"({"type":"spot","configuration":{"storage":0,"replicas":0,"ports":[{"containerPort":0}]},"clusterName":""})");
    QStringList said;
    for (const Problem &problem : test::instanceSchema().validate(text))
        said << problem.sentence;
    QCOMPARE(said, (QStringList{QStringLiteral("The machine is missing: give CPU and memory, or a machine image."),
                                QStringLiteral("Image is missing."), QStringLiteral("Region is missing."), QStringLiteral("Tag is missing."),
                                QStringLiteral("Storage must be between 1 and 1,024 GB."), QStringLiteral("Replicas must be between 1 and 20."),
                                QStringLiteral("Container port must be between 1 and 65,535."), QStringLiteral("Name is missing.")}));
}

void TestSchema::unknownMembersAreNoProblem()
{
    const QByteArray text = changed(QStringLiteral("/configuration/scaling"), R"({"plan":"custom","storage":-5})");
    QCOMPARE(test::instanceSchema().validate(JsonText(text)).size(), 0);
}

void TestSchema::manyWrongItemsAreCounted()
{
    const QByteArray text = changed(QStringLiteral("/configuration/ports"), "[" + QByteArray("0,").repeated(20'000) + "0]");
    const JsonText json(text);
    QVERIFY(json.isWellFormed());
    const QList<Problem> problems = test::instanceSchema().validate(json);
    QCOMPARE(problems.size(), 100);
    QCOMPARE(problems.last().pointer, QStringLiteral("/configuration/ports/99"));
}

void TestSchema::refusesKeywordsThatWouldNotBeEnforced()
{
    const auto schema = Schema::parse(R"({"properties":{"a":{"type":"string","format":"email"}}})");
    QVERIFY(!schema);
    QCOMPARE(schema.error().summary, QStringLiteral("This schema uses “format”, which is not supported."));
    QVERIFY(!Schema::parse(R"({"unevaluatedProperties":false})"));
    QVERIFY(!Schema::parse(R"({"type":"nonsense"})"));
    QVERIFY(!Schema::parse("{"));
    QVERIFY(Schema::parse(R"({"type":"string"})"));
}

static void collectTexts(const nlohmann::json &node, QStringList &texts)
{
    static const QStringList keywords{QStringLiteral("title"), QStringLiteral("x-label"), QStringLiteral("description"),
                                      QStringLiteral("x-unit"), QStringLiteral("x-group")};
    for (const auto &[name, child] : node.items()) {
        if (child.is_string() && keywords.contains(QString::fromStdString(name)))
            texts << QString::fromStdString(child.get<std::string>());
        if (name == "x-sentence" || name == "x-labels") {
            for (const auto &text : child.is_string() ? nlohmann::json::array({child}) : child)
                texts << QString::fromStdString(text.get<std::string>());
        } else if (child.is_structured()) {
            collectTexts(child, texts);
        }
    }
}

void TestSchema::everyTextCanBeTranslated()
{
    QStringList texts;
    collectTexts(test::instanceSchema().root(), texts);
    const QDir folder(QStringLiteral(":/commonrack/templates"));
    for (const QString &name : folder.entryList()) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = nlohmann::json::parse(file.readAll().toStdString());
        for (const char *keyword : {"title", "summary", "category"})
            texts << QString::fromStdString(json.at(keyword).get<std::string>());
    }
    QVERIFY(texts.size() > 60);
    for (const QString &text : std::as_const(texts))
        QVERIFY2(isKnownSchemaText(text), qPrintable(text));
}

COMMONRACK_TEST(TestSchema)
#include "TestSchema.moc"
