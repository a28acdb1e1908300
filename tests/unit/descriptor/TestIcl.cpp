// SPDX-License-Identifier: Apache-2.0
#include "models/base/Json.h"
#include "models/descriptor/Icl.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace descriptor;

/// ICL documents into orders and manifests: exactly as the SDK, without its defects.
class TestIcl final : public QObject {
    Q_OBJECT
private slots:
    void convertsExactly_data();
    void convertsExactly();
    void defect2_replicaCountsAreKept();
    void defect3_theTokenStaysAsWritten();
    void defect5_comparisonsSurviveTheSpec();
    void defect6_environmentKeepsEqualSigns();
    void defect7_theManifestKeepsReqVram();
    void defect8_pricesAreExact_data();
    void defect8_pricesAreExact();
    void measures_data();
    void measures();
    void durations_data();
    void durations();
    void tiers_data();
    void tiers();
    void placementAttributes();
    void ways_in();
    void sharedMemory();
    void profilesMayHaveOtherNames();
    void problems_data();
    void problems();
    void advice_data();
    void advice();
    void allProblemsAtOnce();
};

static QByteArray fileOf(const char *name)
{
    QFile file(qEnvironmentVariable("COMMONRACK_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/tests/vectors/icl/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static const QByteArray small = R"(version: "1.0"
services:
  web:
    image: nginx:1.27
    pull_policy: Always
    expose:
      - port: 8080
        as: 8081
        proto: tcp
        to:
          - global: true
    env:
      - MODE=a
profiles:
  mode: fizz
  duration: 1h
  tier: [secured]
  compute:
    web:
      resources:
        cpu: { units: 1 }
        memory: { size: 512Mi }
        storage:
          - size: 10Gi
        gpu:
          units: 1
          attributes:
            vendor:
              nvidia:
                - model: rtx4090
            req_vram: ">=80"
  placement:
    here:
      attributes: { region: us-east }
      pricing:
        web: { token: uSPON, amount: 1 }
deployment:
  web:
    here: { profile: web, count: 1 }
)";

static QByteArray with(const QByteArray &old, const QByteArray &now)
{
    QByteArray text = small;
    Q_ASSERT(text.contains(old));
    return text.replace(old, now);
}
static QByteArray provider()
{
    return with("mode: fizz", "mode: provider").replace("            req_vram: \">=80\"\n", "");
}
static OrderDraft draftOf(const QByteArray &yaml)
{
    const IclResult result = parseIcl(yaml);
    for (const IclProblem &problem : result.problems)
        qWarning() << problem.line << problem.path << problem.sentence;
    return result.draft.value_or(OrderDraft());
}
static nlohmann::json manifestOf(const OrderDraft &draft)
{
    const auto json = base::parseJson(draft.manifest);
    return json ? (*json)[0]["services"] : nlohmann::json();
}

void TestIcl::convertsExactly_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("expected");
    const auto all = base::parseJson(fileOf("expected.json"));
    QVERIFY(all && (*all)["vectors"].size() == 6);
    for (const auto &vector : (*all)["vectors"]) {
        const std::string name = vector["name"];
        QTest::newRow(name.c_str()) << fileOf((name + ".yaml").c_str()) << QByteArray::fromStdString(vector.dump());
    }
}

void TestIcl::convertsExactly()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, expected);
    const nlohmann::json vector = base::parseJson(expected).value();
    const IclResult result = parseIcl(yaml);
    QVERIFY2(result.problems.empty(), result.problems.empty() ? "" : qPrintable(result.problems[0].sentence));
    QVERIFY(result.draft);
    QCOMPARE(result.draft->spec.toCompact(), QByteArray::fromStdString(vector["spec"]));
    QCOMPARE(base::toDecimal(result.draft->maxPrice).toStdString(), vector["maxPrice"].get<std::string>());
    QCOMPARE(std::to_string(result.draft->numOfBlocks), vector["numOfBlocks"].get<std::string>());
    QCOMPARE(result.draft->token.toStdString(), vector["token"].get<std::string>());
    QCOMPARE(result.draft->version, vector["version"].get<int>());
    QCOMPARE(result.draft->fizz ? 0 : 1, vector["mode"].get<int>());
    QCOMPARE(result.draft->tier, vector["tier"].get<std::vector<int>>());
    QCOMPARE(result.draft->manifest, QByteArray::fromStdString(vector["manifest"]));
}

void TestIcl::defect2_replicaCountsAreKept()
{
    const OrderDraft draft = draftOf(with("count: 1", "count: 7"));
    QCOMPARE(draft.spec.services.at(0).replicas, 7);
    QVERIFY(draft.spec.toCompact().endsWith(",c:7}]}"));
    QCOMPARE(manifestOf(draft)[0]["count"].get<int>(), 7);
}

void TestIcl::defect3_theTokenStaysAsWritten()
{
    // Not the first token of some list: the market refuses a symbol that it does not know.
    QCOMPARE(draftOf(with("token: uSPON", "token: DOGE")).token, QStringLiteral("DOGE"));
    QCOMPARE(draftOf(with("token: uSPON", "denom: USDC")).token, QStringLiteral("USDC"));
    const IclResult none = parseIcl(with("{ token: uSPON, amount: 1 }", "{ amount: 1 }"));
    QVERIFY(!none.draft);
}

void TestIcl::defect5_comparisonsSurviveTheSpec()
{
    const OrderDraft draft = draftOf(small);
    const QByteArray text = draft.spec.toCompact();
    QVERIFY(text.contains("{k:req_vram,v:>=80}"));
    const auto again = OrderSpec::parse(text);
    QVERIFY(again && *again == draft.spec);
}

void TestIcl::defect6_environmentKeepsEqualSigns()
{
    const OrderDraft draft = draftOf(with("MODE=a", "URL=https://x?a=1&b=2=="));
    QCOMPARE(manifestOf(draft)[0]["env"][0].get<std::string>(), std::string("URL=https://x?a=1&b=2=="));
}

void TestIcl::defect7_theManifestKeepsReqVram()
{
    const nlohmann::json attributes = manifestOf(draftOf(small))[0]["resources"]["gpu"]["attributes"];
    const std::string expected = R"([{"key":"vendor/nvidia/model/rtx4090","value":"true"},{"key":"req_vram","value":">=80"}])";
    QCOMPARE(attributes.dump(), expected);
}

void TestIcl::defect8_pricesAreExact_data()
{
    QTest::addColumn<QByteArray>("amounts");
    QTest::addColumn<QString>("perBlock");
    QTest::addColumn<QString>("perHour");
    const auto row = [](const char *amounts, const char *perBlock, const char *perHour) {
        QTest::newRow(amounts) << QByteArray(amounts) << QString::fromLatin1(perBlock) << QString::fromLatin1(perHour);
    };
    row("1", "555555555555556", "1");
    row("10", "5555555555555556", "10"); // 5555555555555555.55…
    row("0.5 1", "833333333333334", "1.5");
    row("0.1 0.2", "166666666666667", "0.3"); // each entry is rounded: 55555555555556 + 111111111111111
    row("1 1 1", "1666666666666668", "3");    // three times 555555555555556
    row("0.000000000000001800", "1", "0.0000000000000018");
    row("0.0000000000000009", "1", "0.0000000000000009"); // half a unit is rounded up
    row("123456789.123456789123456789", "68587105068587105068587", "123456789.123456789123456789");
    row("0 1", "555555555555556", "1");
    row("9007199254740993", "5003999585967218333333333333333", "9007199254740993"); // 2^53 + 1
}

void TestIcl::defect8_pricesAreExact()
{
    QFETCH(QByteArray, amounts);
    QFETCH(QString, perBlock);
    QFETCH(QString, perHour);
    QByteArray entries;
    int count = 0;
    for (const QByteArray &amount : amounts.split(' '))
        entries += "        p" + QByteArray::number(count++) + ": { token: uSPON, amount: " + amount + " }\n";
    const OrderDraft draft = draftOf(with("        web: { token: uSPON, amount: 1 }\n", entries));
    QCOMPARE(base::toDecimal(draft.maxPrice), perBlock);
    QCOMPARE(draft.pricePerHour, perHour);
    QCOMPARE(int(draft.priceParts.size()), count);
}

void TestIcl::measures_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<quint64>("bytes"); // 0: refused
    const auto row = [](const char *size, quint64 bytes) { QTest::newRow(size) << QByteArray(size) << bytes; };
    row("16Gi", 17179869184);
    row("512Mi", 536870912);
    row("1Ti", 1099511627776);
    row("1Ki", 1024);
    row("2Pi", 2251799813685248);
    row("7Ei", 8070450532247928832);
    row("8Ei", 0);
    row("1k", 1000);
    row("1M", 1000000);
    row("3G", 3000000000);
    row("1T", 1000000000000);
    row("1P", 1000000000000000);
    row("1E", 1000000000000000000);
    row("1.5Gi", 1610612736);
    row("0.1Gi", 107374182); // 107374182.4
    row("1048576", 1048576);
    row("0", 0);
    row("-1Gi", 0);
    row("Gi", 0);
    row("1GB", 0);
    row("1gi", 0);
    row("1 Gi", 0);
    row("1e3", 0);
    row("99999999999999999999999999", 0);
}

void TestIcl::measures()
{
    QFETCH(QByteArray, size);
    QFETCH(quint64, bytes);
    const IclResult result = parseIcl(with("size: 512Mi", "size: \"" + size + "\""));
    if (bytes == 0) {
        QVERIFY(!result.draft);
        QCOMPARE(result.problems.at(0).path, QStringLiteral("profiles/compute/web/resources/memory/size"));
        QVERIFY(result.problems[0].sentence.contains(QString::fromUtf8(size)));
    } else {
        QVERIFY(result.draft);
        QCOMPARE(result.draft->spec.services[0].memoryBytes, bytes);
    }
}

void TestIcl::durations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("blocks"); // 0: refused
    const auto row = [](const char *text, quint64 blocks) { QTest::newRow(text) << QByteArray(text) << blocks; };
    row("1min", 30);
    row("2h", 3600);
    row("1d", 43'200);
    row("1mon", 1'296'000);
    row("1y", 15'768'000);
    row("1.5h", 2700);
    row("0.01min", 1);
    row("3600s", 0);
    row("0h", 0);
    row("h", 0);
    row("1h30min", 0);
    row("-1h", 0);
    row("5", 0);
    row("1 h", 0);
    row("[1h]", 0);
}

void TestIcl::durations()
{
    QFETCH(QByteArray, text);
    QFETCH(quint64, blocks);
    const IclResult result = parseIcl(with("duration: 1h", "duration: " + text));
    QCOMPARE(result.draft.has_value(), blocks > 0);
    QCOMPARE(result.draft ? result.draft->numOfBlocks : 0, blocks);
    if (blocks == 0)
        QCOMPARE(result.problems.at(0).path, QStringLiteral("profiles/duration"));
    QCOMPARE(draftOf(with("  duration: 1h\n", "")).numOfBlocks, quint64(1800));
    QCOMPARE(parseIcl(small, 12).draft->numOfBlocks, quint64(300));
}

void TestIcl::tiers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<std::vector<int>>("tier"); // empty: refused
    const auto row = [](const char *line, std::vector<int> tier) { QTest::newRow(line) << QByteArray(line) << std::move(tier); };
    row("", {3, 4, 5, 6});
    row("  tier: secured\n", {0, 1, 2});
    row("  tier: [community]\n", {3, 4, 5, 6});
    row("  tier: community-default\n", {0, 1, 2, 3, 4, 5, 6});
    row("  tier: secured-1\n", {0});
    row("  tier: secured3\n", {2});
    row("  tier: [community-4, secured1, community4]\n", {0, 6});
    row("  tier: [secured, community-1]\n", {0, 1, 2, 3});
    row("  tier: secured4\n", {});
    row("  tier: [secured, gold]\n", {});
    row("  tier: []\n", {});
}

void TestIcl::tiers()
{
    QFETCH(QByteArray, line);
    QFETCH(std::vector<int>, tier);
    const IclResult result = parseIcl(with("  tier: [secured]\n", line));
    QCOMPARE(result.draft.has_value(), !tier.empty());
    QCOMPARE(result.draft ? result.draft->tier : std::vector<int>(), tier);
}

void TestIcl::placementAttributes()
{
    const OrderDraft draft = draftOf(with("attributes: { region: us-east }", "attributes:\n        fizz_exclude: 1;2\n        region: [us-east, us-west]\n"
        "        exclude_region: finland\n        desired_provider: 0xab\n        desired_fizz: 7\n        provider_exclude: 0xcd\n        cpu_model: amd"));
    QByteArray text;
    for (const auto &pair : draft.spec.attributes)
        text += pair.key.toUtf8() + '=' + pair.value.toUtf8() + ' ';
    QCOMPARE(text, QByteArray("cpu_model=amd bandwidth=any region=us-east;us-west region_exclude=finland desired_fizz=7 desired_provider=0xab "
                              "provider_exclude=0xcd fizz_exclude=1;2 "));
}

void TestIcl::ways_in()
{
    QByteArray yaml = provider();
    yaml.replace("      - port: 8080\n        as: 8081\n        proto: tcp\n        to:\n          - global: true\n",
                 "      - { port: 8080, as: 80, accept: [a.example], to: [ { global: true, ip: front }, { service: web } ] }\n"
                 "      - { port: 80, proto: UDP, to: [ { global: true } ] }\n      - { port: 80, to: [ { global: true } ] }\n      - { port: 9 }\n");
    const OrderDraft draft = draftOf(yaml);
    const auto service = manifestOf(draft)[0];
    const std::string endpoints = R"([{"kind":0,"sequence_number":0},{"kind":2,"sequence_number":1},{"kind":1,"sequence_number":0},{"kind":0,"sequence_number":0}])";
    QCOMPARE(service["resources"]["endpoints"].dump(), endpoints);
    QVERIFY(draft.spec.toCompact().contains("e:[{k:0,s:0},{k:2,s:1},{k:1,s:0},{k:0,s:0}]"));
    QCOMPARE(service["expose"].size(), std::size_t(4));
    QCOMPARE(service["expose"][0]["hosts"].dump(), std::string("[\"a.example\"]"));
    QCOMPARE(service["expose"][0]["endpointSequenceNumber"].get<int>(), 1);
    QCOMPARE(service["expose"][1]["service"].get<std::string>(), std::string("web"));
    QCOMPARE(service["expose"][2]["proto"].get<std::string>(), std::string("UDP"));
    QCOMPARE(service["expose"][2]["externalPort"].get<int>(), 0);
    const OrderDraft range = draftOf(with("port: 8080\n        as: 8081", "port_range: 8000-8010\n        port_range_as: 9000-9010\n        use_public_port: true"));
    QCOMPARE(manifestOf(range)[0]["expose"][0]["portRange"].get<std::string>(), std::string("8000-8010"));
    const QByteArray order = R"("expose":[{"portRange":"8000-8010","portRangeAs":"9000-9010","usePublicPort":true,"externalPort":0,"proto":"TCP",)";
    QVERIFY(range.manifest.contains(order));
}

void TestIcl::sharedMemory()
{
    QByteArray yaml = with("          - size: 10Gi\n", "          - size: 10Gi\n          - { name: shm, size: 1Gi, attributes: { class: ram } }\n");
    yaml.replace("    env:\n", "    params: { storage: { shm: { mount: /dev/shm, readOnly: true } } }\n    env:\n");
    const OrderDraft draft = draftOf(yaml);
    QVERIFY(draft.spec.toCompact().contains("s:[{n:default,a:[],u:10737418240},{n:shm,a:[{k:class,v:ram},{k:persistent,v:false}],u:1073741824}]"));
    const auto service = manifestOf(draft)[0];
    QCOMPARE(service["resources"]["storage"][1]["name"].get<std::string>(), std::string("shm"));
    const std::string mounts = R"({"storage":[{"mount":"/dev/shm","name":"shm","readOnly":true}]})";
    QCOMPARE(service["params"].dump(), mounts);
}

void TestIcl::profilesMayHaveOtherNames()
{
    QByteArray yaml = with("    web:\n      resources:", "    unused:\n      resources: { cpu: { units: 1 }, memory: { size: 1Gi }, storage: { size: 1Gi } }\n    large:\n      resources:");
    const OrderDraft draft = draftOf(yaml.replace("profile: web", "profile: large"));
    QCOMPARE(draft.spec.services.size(), std::size_t(1));
    QCOMPARE(draft.spec.services[0].name, QStringLiteral("web"));
    QCOMPARE(draft.spec.services[0].memoryBytes, quint64(536870912));
}

void TestIcl::problems_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &yaml, int line, const char *path, const char *sentence) {
        QTest::newRow(name) << yaml << line << QString::fromLatin1(path) << QString::fromUtf8(sentence);
    };
    row("version", with("\"1.0\"", "\"2.0\""), 1, "version", "Version 2.0 is not understood; 1.0 is.");
    row("image", with("    image: nginx:1.27\n", ""), 3, "services/web/image", "“web” has no image.");
    row("pull policy", with("Always", "Sometimes"), 5, "services/web/pull_policy", "“pull_policy” must be Always, IfNotPresent or Never.");
    row("port", with("port: 8080", "port: 65536"), 7, "services/web/expose/0/port", "“port” must be a whole number from 1 to 65535.");
    row("no port", with("port: 8080\n        ", ""), 7, "services/web/expose/0", "A port is missing here.");
    row("range in provider mode", provider().replace("port: 8080", "port_range: 80-90"), 7, "services/web/expose/0/port_range", "A range of ports is only possible in fizz mode.");
    row("range backwards", with("port: 8080", "port_range: 90-80"), 7, "services/web/expose/0/port_range", "“port_range” must be a range of ports such as 8000-8010.");
    row("protocol", with("proto: tcp", "proto: sctp"), 9, "services/web/expose/0/proto", "“proto” must be tcp or udp.");
    row("nobody", with("global: true", "global: false"), 11, "services/web/expose/0/to/0", "Who may use this port? Write global: true, or name a service.");
    row("unknown receiver", with("global: true", "service: db"), 7, "services/web/expose", "There is no service “db” that could use this port.");
    row("fizz and 80", with("as: 8081", "as: 80"), 7, "services/web/expose/0", "Ports 80 and 443 are not possible in fizz mode: choose another with “as”.");
    row("fizz and 443", with("port: 8080\n        as: 8081", "port: 443"), 7, "services/web/expose/0", "Ports 80 and 443 are not possible in fizz mode: choose another with “as”.");
    row("env", with("env:\n      - MODE=a", "env:\n      MODE: a"), 13, "services/web/env", "“env” must be a list.");
    row("mode", with("mode: fizz", "mode: cloud"), 15, "profiles/mode", "“mode” must be provider or fizz.");
    row("seconds", with("duration: 1h", "duration: 90s"), 16, "profiles/duration", "A duration in seconds is not possible: the shortest unit is min.");
    row("cores", with("units: 1 }", "units: 100m }"), 21, "profiles/compute/web/resources/cpu/units", "“100m” is no number of cores: write 0.5, 1, 8 and so on.");
    row("memory", with("memory: { size: 512Mi }", "memory: {}"), 22, "profiles/compute/web/resources/memory/size", "“size” is missing here.");
    row("persistent in fizz", with("- size: 10Gi", "- { size: 10Gi, attributes: { persistent: true, class: beta3 } }"), 24, "profiles/compute/web/resources/storage/0/attributes", "Persistent storage is not possible in fizz mode.");
    row("persistent name", provider().replace("- size: 10Gi", "- { name: data, size: 10Gi, attributes: { persistent: true, class: beta3 } }"), 24, "profiles/compute/web/resources/storage/0", "Persistent storage must have the name “default”.");
    row("persistent class", provider().replace("- size: 10Gi", "- { size: 10Gi, attributes: { persistent: true, class: beta2 } }"), 24, "profiles/compute/web/resources/storage/0/attributes", "Persistent storage must be of class beta3.");
    row("persistent memory", with("- size: 10Gi", "- { size: 1Gi, attributes: { persistent: true, class: ram } }"), 24, "profiles/compute/web/resources/storage/0/attributes", "Storage in memory (class ram) cannot be persistent.");
    row("memory's name", with("- size: 10Gi", "- { name: a_b, size: 1Gi, attributes: { class: ram } }"), 24, "profiles/compute/web/resources/storage/0", "The name of storage in memory may hold no underscore.");
    row("storage twice", with("- size: 10Gi", "- size: 10Gi\n          - size: 1Gi"), 25, "profiles/compute/web/resources/storage/1", "Two storages have the name “default”.");
    row("interface", with("model: rtx4090", "model: rtx4090\n                  interface: agp"), 31, "profiles/compute/web/resources/gpu/attributes/vendor/nvidia/0/interface", "“interface” must be pcie or sxm.");
    row("vram", with(">=80", "80"), 31, "profiles/compute/web/resources/gpu/attributes/req_vram", "“req_vram” must compare with 0 to 100, such as \">=80\".");
    row("vram above", with(">=80", ">101"), 31, "profiles/compute/web/resources/gpu/attributes/req_vram", "“req_vram” must compare with 0 to 100, such as \">=80\".");
    row("vram at a provider", with("mode: fizz", "mode: provider"), 31, "profiles/compute/web/resources/gpu/attributes/req_vram", "“req_vram” is only possible in fizz mode.");
    row("amount", with("amount: 1", "amount: 1e3"), 36, "profiles/placement/here/pricing/web/amount", "“1e3” is no amount: write tokens an hour, such as 0.25.");
    row("free", with("amount: 1", "amount: 0"), 36, "profiles/placement/here/pricing", "The price must be more than nothing.");
    row("no amount", with("{ token: uSPON, amount: 1 }", "{ token: uSPON }"), 36, "profiles/placement/here/pricing/web/amount", "“amount” is missing here.");
    row("no pricing", with("      pricing:\n        web: { token: uSPON, amount: 1 }\n", ""), 33, "profiles/placement/here/pricing", "The order has no price: “pricing” is missing.");
    row("two tokens", with("amount: 1 }", "amount: 1 }\n        db: { token: USDC, amount: 1 }"), 37, "profiles/placement/here/pricing/db/token", "One order pays with one token: here is USDC after uSPON.");
    row("count", with("count: 1", "count: 0"), 39, "deployment/web/here/count", "“count” must be a whole number from 1 to 1000.");
    row("profile", with("profile: web", "profile: big"), 39, "deployment/web/here/profile", "There is no profile “big” below compute.");
    row("another placement", with("    here: { profile", "    there: { profile"), 39, "deployment/web/here", "“deployment” does not say how “web” runs in “here”.");
    row("another service", with("deployment:\n", "deployment:\n  db: { here: { profile: web } }\n"), 38, "deployment/db", "There is no service “db” to deploy.");
    row("mount", with("    env:\n", "    params: { storage: { data: { mount: /data } } }\n    env:\n"), 12, "services/web/params", "“web” has no storage called “data” to mount.");
    row("braces", with("region: us-east", "region: \"us}\""), 1, "", "A name or an attribute holds characters that an order cannot carry: leave out braces, and spaces at the ends.");
}

void TestIcl::problems()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    const IclResult result = parseIcl(yaml);
    QVERIFY(!result.draft);
    const auto wrong = std::find_if(result.problems.begin(), result.problems.end(), [](const IclProblem &one) { return !one.advice; });
    QVERIFY(wrong != result.problems.end());
    QCOMPARE(wrong->sentence, sentence);
    QCOMPARE(wrong->path, path);
    QCOMPARE(wrong->line, line);
    QVERIFY(wrong->column > 0);
}

void TestIcl::advice_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("region") << with("us-east", "us-north") << QStringLiteral("“us-north” is no region that providers may name: there may be no bids.");
    QTest::newRow("model") << with("rtx4090", "rtx9999") << QStringLiteral("“rtx9999” is no graphics processor seen so far: there may be no bids.");
    QTest::newRow("attribute") << with("region: us-east", "colour: red") << QStringLiteral("“colour” is not known here and is left out of the order.");
    QTest::newRow("placements") << with("deployment:\n", "    there: {}\ndeployment:\n") << QStringLiteral("Only the first placement, “here”, is used.");
}

void TestIcl::advice()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, sentence);
    const IclResult result = parseIcl(yaml);
    QVERIFY(result.draft);
    QCOMPARE(result.problems.size(), std::size_t(1));
    QVERIFY(result.problems[0].advice);
    QCOMPARE(result.problems[0].sentence, sentence);
}

void TestIcl::allProblemsAtOnce()
{
    const IclResult result = parseIcl("version: \"1.0\"\nservices: {a: {}, b: {image: x}}\nprofiles: {mode: x}\n");
    QVERIFY(!result.draft);
    QVERIFY(result.problems.size() >= 6);
    for (std::size_t i = 1; i < result.problems.size(); ++i)
        QVERIFY(result.problems[i - 1].line <= result.problems[i].line);
    QByteArray many = small;
    for (int i = 0; i < 300; ++i)
        many.replace("    env:\n", "    env:\n      -\n");
    many.replace("us-east }", "us-east }\n      k: v");
    QCOMPARE(parseIcl(many).problems.size(), std::size_t(100));
}

COMMONRACK_TEST(TestIcl)
#include "TestIcl.moc"
