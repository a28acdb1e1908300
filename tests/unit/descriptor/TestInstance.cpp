// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Advice.h"
#include "models/descriptor/FormModel.h"
#include "models/descriptor/GasEstimate.h"
#include "models/descriptor/InstanceSpec.h"
#include "models/descriptor/JsonEdit.h"
#include "models/descriptor/SecretFinder.h"
#include "models/descriptor/Templates.h"
#include "tests/support/TestMain.h"
#include "tests/unit/descriptor/Samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace descriptor;

/// What is made of a document and of its schema: typed values, advice, forms, templates, costs.
class TestInstance final : public QObject {
    Q_OBJECT
private slots:
    void readsTheTypedValue();
    void refusesWhatTheSchemaRefuses();
    void imageReference_data();
    void imageReference();
    void advises_data();
    void advises();
    void findsHiddenCharacters();
    void findsSecrets_data();
    void findsSecrets();
    void formFollowsTheSchema();
    void templatesAreWithoutErrors();
    void brokenTemplatesAreNamed();
    void gasFollowsTheMeasurements();
};

void TestInstance::readsTheTypedValue()
{
    const auto spec = parseInstance(test::goodDocument());
    QVERIFY2(spec, spec ? "" : qPrintable(spec.error().toLogLine()));
    QCOMPARE(spec->name, QStringLiteral("archive-2"));
    QCOMPARE(spec->spot, false);
    QCOMPARE(spec->image, QStringLiteral("ethereum/client-go"));
    QCOMPARE(spec->ports.size(), std::size_t(2));
    QCOMPARE(spec->ports[0].container, 8545);
    QCOMPARE(spec->ports[0].exposed, 80);
    QCOMPARE(spec->ports[1].exposed, 0);
    QCOMPARE(spec->environment.size(), std::size_t(1));
    QCOMPARE(spec->environment[0].second, QStringLiteral("8192"));
    QCOMPARE(spec->cpuCores, 16.0);
    QCOMPARE(spec->memoryGb, 32.0);
    QCOMPARE(spec->storageGb, 20);
    QVERIFY(spec->volume);
    QCOMPARE(spec->volume->sizeGb, 1024);
    QCOMPARE(spec->volume->storageClass, QStringLiteral("beta3"));
    QCOMPARE(spec->volume->mountPoint, QStringLiteral("/data"));
    QCOMPARE(spec->replicas, 1);
    QCOMPARE(spec->healthPort, 0);

    const auto machine = parseInstance(R"({"clusterName":"a","type":"SPOT","configuration":{"image":"x","tag":"1","region":"any",
        "storage":1,"replicas":2,"ports":[{"containerPort":1}],"machineImageId":"m","commands":["sh","-c"],"args":["a=b=c"]},
        "healthCheckConfig":{"path":"/up","port":8080}})");
    QVERIFY(machine);
    QCOMPARE(machine->spot, true);
    QCOMPARE(machine->cpuCores, 0.0);
    QCOMPARE(machine->commands.size(), std::size_t(2));
    QCOMPARE(machine->args[0], QStringLiteral("a=b=c"));
    QCOMPARE(machine->healthPath, QStringLiteral("/up"));
    QVERIFY(!machine->volume);
}

void TestInstance::refusesWhatTheSchemaRefuses()
{
    const auto missing = parseInstance(withoutValue(JsonText(test::goodDocument()), QStringLiteral("/configuration/image")).value());
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, base::ErrorCode::Invalid);
    QCOMPARE(missing.error().summary, QStringLiteral("Image is missing."));
    QVERIFY(!parseInstance("not json"));
    QVERIFY(!parseInstance(""));
    QVERIFY(!parseInstance("[]"));
    QByteArray twice = test::goodDocument();
    twice.replace("\"replicas\": 1,", "\"replicas\": 1, \"replicas\": 2,");
    QVERIFY(!parseInstance(twice));
}

void TestInstance::imageReference_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("reference");
    QTest::newRow("tag") << QStringLiteral("1.27") << QStringLiteral("nginx:1.27");
    QTest::newRow("digest") << QStringLiteral("sha256:ab") << QStringLiteral("nginx@sha256:ab");
    QTest::newRow("both") << QStringLiteral("1.27@sha256:ab") << QStringLiteral("nginx:1.27@sha256:ab");
}

void TestInstance::imageReference()
{
    QFETCH(QString, tag);
    QFETCH(QString, reference);
    InstanceSpec spec;
    spec.image = QStringLiteral("nginx");
    spec.tag = tag;
    QCOMPARE(spec.imageReference(), reference);
}

void TestInstance::advises_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("error");
    const QString variables = QStringLiteral("/configuration/environmentVariables");
    QTest::newRow("latest") << QStringLiteral("/configuration/tag") << QByteArray("\"latest\"")
                            << QStringLiteral("“latest” moves: name a version or, better, a digest.") << false;
    QTest::newRow("no digest") << QStringLiteral("/configuration/tag") << QByteArray("\"1.27\"")
                               << QStringLiteral("Pin the image to a digest: what is voted then runs.") << false;
    QTest::newRow("region") << QStringLiteral("/configuration/region") << QByteArray("\"finland\"")
                            << QStringLiteral("“finland” is no region code seen so far: there may be no machine.") << false;
    QTest::newRow("key in a variable") << variables << QByteArray(R"([{"key":"KEY","value":"AKIAIOSFODNN7EXAMPLE"}])")
                                       << QStringLiteral("KEY looks like an access key; a proposal is public for ever, so take it out.") << true;
    QTest::newRow("secret name") << variables << QByteArray(R"([{"key":"DB_PASSWORD","value":"x"}])")
                                 << QStringLiteral("DB_PASSWORD sounds secret, and everybody can read it here.") << false;
    QTest::newRow("set twice") << variables << QByteArray(R"([{"key":"A","value":"x"},{"key":"A","value":"y"}])")
                               << QStringLiteral("A is set twice; the last one counts.") << false;
    QTest::newRow("key in an argument") << QStringLiteral("/configuration/args")
                                        << QByteArray(R"(["--key=0x0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"])")
                                        << QStringLiteral("This looks like a private key; a proposal is public for ever, so take it out.") << true;
    QTest::newRow("port twice") << QStringLiteral("/configuration/ports/1/exposedPort") << QByteArray("80")
                                << QStringLiteral("Port 80 is exposed twice; only one can have it.") << false;
    QTest::newRow("health port") << QStringLiteral("/healthCheckConfig") << QByteArray(R"({"path":"/","port":65400})")
                                 << QStringLiteral("Some of Spheron's tools refuse a health port above 65353.") << false;
}

void TestInstance::advises()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    QFETCH(QString, sentence);
    QFETCH(bool, error);
    const JsonText text(withValue(JsonText(test::goodDocument()), pointer, nlohmann::ordered_json::parse(json.toStdString())).value());
    const QList<Problem> problems = adviceFor(text, test::instanceSchema());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].sentence, sentence);
    QCOMPARE(problems[0].severity, error ? Severity::Error : Severity::Advice);
    QVERIFY(problems[0].pointer.startsWith(pointer));
    QVERIFY(problems[0].line > 1);
}

void TestInstance::findsHiddenCharacters()
{
    QByteArray source = test::goodDocument();
    source.replace("someone", "some\u202eeno");
    const QList<Problem> problems = adviceFor(JsonText(source), test::instanceSchema());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].sentence, QStringLiteral("A character that cannot be seen stands here (U+202E)."));
    QCOMPARE(problems[0].line, 3);
    QCOMPARE(source.mid(problems[0].offset, problems[0].length), QByteArray("\u202e"));
}

void TestInstance::findsSecrets_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *value, const char *kind) {
        QTest::newRow(name) << QString::fromLatin1(value) << QString::fromLatin1(kind);
    };
    row("hex key", "0x0123456789abcdef0123456789abcdef0123456789abcdef0123456789ABCDEF", "a private key");
    row("bare hex key", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "a private key");
    row("PEM", "-----BEGIN RSA PRIVATE KEY-----\nMIIE", "a private key");
    row("phrase", "test test test test test test test test test test test junk", "a recovery phrase");
    row("GitHub", "ghp_0123456789abcdefghijABCDEFGHIJ012345", "an access token");
    row("sk", "sk-abcdefghijklmnopqrstuvwx", "an access token");
    row("JWT", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N", "an access token");
    row("address", "postgres://user:pass@db:5432/app", "an address with a password");
    row("digest", "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "");
    row("address without password", "postgres://user@db:5432/app", "");
    row("number", "8192", "");
    row("sentence", "this is a plain sentence", "");
    row("contract", "0x3cb304483fa3d946ABe8dCa89e92760a112b6a59", "");
    row("long hex", "0x0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123", "");
}

void TestInstance::findsSecrets()
{
    QFETCH(QString, value);
    QFETCH(QString, kind);
    QCOMPARE(secretKind(value), kind);
}

void TestInstance::formFollowsTheSchema()
{
    const QList<FormField> fields = formFields(test::instanceSchema());
    QStringList names;
    for (const FormField &field : fields)
        names << field.pointer;
    QCOMPARE(names.first(), QStringLiteral("/clusterName"));
    QVERIFY(!names.contains(QStringLiteral("/configuration/secretEnvironmentVariables")));
    const auto field = [&](const char *pointer) { return fields.value(names.indexOf(QString::fromLatin1(pointer))); };
    QCOMPARE(field("/configuration/storage").title, QStringLiteral("Storage, GB"));
    QCOMPARE(field("/configuration/storage").group, QStringLiteral("Machine"));
    QCOMPARE(field("/configuration/storage").kind, FieldKind::Number);
    QCOMPARE(field("/configuration/storage").maximum, 1024.0);
    QVERIFY(field("/configuration/storage").required);
    QCOMPARE(field("/configuration/customSpecs/cpu").choices.size(), 7);
    QCOMPARE(field("/configuration/customSpecs/cpu").choices[0].value, QStringLiteral("0.5"));
    QCOMPARE(field("/configuration/customSpecs/cpu").excludes, QStringLiteral("/configuration/machineImageId"));
    QCOMPARE(field("/type").choices.size(), 2);
    QCOMPARE(field("/type").choices[1].label, QStringLiteral("On demand"));
    QCOMPARE(field("/type").choices[1].sameAs, QStringList{QStringLiteral("\"ON_DEMAND\"")});
    QCOMPARE(field("/configuration/region").suggestions.size(), 5);
    QCOMPARE(field("/configuration/persistentStorage/class").choices[2].label, QStringLiteral("NVMe"));
    QCOMPARE(field("/configuration/persistentStorage/class").optionalParent, QStringLiteral("/configuration/persistentStorage"));
    QCOMPARE(field("/configuration/ports").kind, FieldKind::ObjectList);
    QCOMPARE(field("/configuration/ports").columns.size(), 2);
    QCOMPARE(field("/configuration/ports").columns[0].pointer, QStringLiteral("/containerPort"));
    QVERIFY(!field("/configuration/ports").columns[1].required);
    QCOMPARE(field("/configuration/args").kind, FieldKind::TextList);
}

void TestInstance::templatesAreWithoutErrors()
{
    const auto templates = Templates::load();
    QVERIFY2(templates, templates ? "" : qPrintable(templates.error().toLogLine()));
    QCOMPARE(templates->all().size(), 6);
    QCOMPARE(templates->all().first().id, QStringLiteral("web-page"));
    for (const Template &one : templates->all()) {
        Document document(test::instanceSchema());
        document.load(one.document);
        for (const Problem &problem : document.problems())
            QVERIFY2(problem.severity != Severity::Error, qPrintable(one.id + u' ' + problem.sentence));
        QVERIFY(parseInstance(document.minified()));
        document.tidy();
        QCOMPARE(document.text(), one.document);
    }
    const auto web = parseInstance(templates->find(QStringLiteral("web-page"))->document);
    QCOMPARE(web->imageReference(), QStringLiteral("localhost/commonrack-page:1"));
    QCOMPARE(web->ports[0].container, 8080);
    QVERIFY(!templates->find(QStringLiteral("none")));
}

void TestInstance::brokenTemplatesAreNamed()
{
    QTemporaryDir folder;
    QVERIFY(!Templates::load(folder.path()));
    QFile file(folder.filePath(QStringLiteral("odd.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"id\":\"odd\"}");
    file.close();
    const auto templates = Templates::load(folder.path());
    QVERIFY(!templates);
    QCOMPARE(templates.error().summary, QStringLiteral("The template odd.json cannot be read."));
}

void TestInstance::gasFollowsTheMeasurements()
{
    QCOMPARE(estimatedProposalGas(64), 143'986);
    QCOMPARE(estimatedProposalGas(1024), 807'528);
    QCOMPARE(estimatedProposalGas(4096), 2'985'609);
    QCOMPARE(estimatedProposalGas(1536), 807'528 + (1'533'551 - 807'528) / 2);
    QVERIFY(estimatedProposalGas(8192) > 5'800'000);
    QVERIFY(estimatedProposalGas(0) > 21'000);
    for (int bytes = 1; bytes < 9000; bytes += 7)
        QVERIFY(estimatedProposalGas(bytes) >= estimatedProposalGas(bytes - 1));
}

COMMONRACK_TEST(TestInstance)
#include "TestInstance.moc"
