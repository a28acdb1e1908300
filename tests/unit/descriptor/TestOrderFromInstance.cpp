// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Icl.h"
#include "tests/support/TestMain.h"
#include "tests/unit/descriptor/Samples.h"

#include <QTest>

using namespace descriptor;

/// Instance documents, which the organisation votes on, as orders on the market.
class TestOrderFromInstance final : public QObject {
    Q_OBJECT
private slots:
    void aWholeDocument();
    void aSmallOne();
    void wishes();
    void equalsTheSameInIcl();
    void refuses_data();
    void refuses();
    void updatesKeepPortsRegionAndTier();
};

static InstanceSpec instance()
{
    InstanceSpec spec;
    spec.name = QStringLiteral("Web Page 2!");
    spec.image = QStringLiteral("nginx");
    spec.tag = QStringLiteral("1.27");
    spec.ports = {{8080, 80}};
    spec.region = QStringLiteral("any");
    spec.cpuCores = 0.5;
    spec.memoryGb = 0.5;
    spec.storageGb = 10;
    return spec;
}

static OrderWishes oneToken()
{
    OrderWishes wishes;
    wishes.pricePerHour = QStringLiteral("1");
    return wishes;
}

void TestOrderFromInstance::aWholeDocument()
{
    const auto document = parseInstance(test::goodDocument());
    QVERIFY(document);
    const auto draft = orderFromInstance(*document, oneToken());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().toLogLine()));
    QCOMPARE(draft->spec.toCompact(),
             QByteArray("{n:archive-2,pr:{a:[{k:cpu_model,v:any},{k:bandwidth,v:any},{k:region,v:us-east}]},s:[{n:archive-2,r:{i:1,c:{u:16000,a:[]},"
                        "m:{u:34359738368,a:[]},s:[{n:default,a:[{k:class,v:beta3},{k:persistent,v:true}],u:1099511627776},{n:container,a:[],u:21474836480}],"
                        "g:{u:0,a:[]},e:[{k:0,s:0},{k:1,s:0}]},c:1}]}"));
    const QByteArrayList parts = {R"([{"name":"archive-2","services":[{"name":"archive-2","image":"ethereum/client-go:v1.16.4@sha256:0123)",
                                  R"("env":["GETH_CACHE=8192"])",
                                  R"("expose":[{"port":8545,"externalPort":80,"proto":"TCP","service":"","global":true,"hosts":null,)",
                                  R"({"port":30303,"externalPort":0,)",
                                  R"("params":{"storage":[{"name":"default","mount":"/data","readOnly":false}]}}]}])"};
    for (const QByteArray &part : parts)
        QVERIFY2(draft->manifest.contains(part), part.constData());
    QCOMPARE(draft->tier, (std::vector<int>{0, 1, 2, 3, 4, 5, 6}));
    QCOMPARE(draft->numOfBlocks, quint64(1800));
    QCOMPARE(draft->token, QStringLiteral("uSPON"));
    QCOMPARE(base::toDecimal(draft->maxPrice), QStringLiteral("555555555555556"));
}

void TestOrderFromInstance::aSmallOne()
{
    InstanceSpec spec = instance();
    spec.commands = {QStringLiteral("sh"), QStringLiteral("-c")};
    spec.args = {QStringLiteral("echo \"a=b\"")};
    spec.environment = {{QStringLiteral("A"), QStringLiteral("b=c")}};
    spec.replicas = 3;
    const auto draft = orderFromInstance(spec, oneToken());
    QVERIFY(draft);
    QCOMPARE(draft->spec.toCompact(), QByteArray("{n:web-page-2,pr:{a:[{k:cpu_model,v:any},{k:bandwidth,v:any}]},s:[{n:web-page-2,r:{i:1,c:{u:500,a:[]},"
                                                 "m:{u:536870912,a:[]},s:[{n:default,a:[],u:10737418240}],g:{u:0,a:[]},e:[{k:0,s:0}]},c:3}]}"));
    const QByteArray words = "\"command\":[\"sh\",\"-c\"],\"args\":[\"echo \\\"a=b\\\"\"],\"env\":[\"A=b=c\"],\"resources\"";
    QVERIFY(draft->manifest.contains(words));
    QVERIFY(draft->manifest.contains("\"count\":3"));
}

void TestOrderFromInstance::wishes()
{
    OrderWishes wishes = oneToken();
    wishes.token = QStringLiteral("USDC");
    wishes.pricePerHour = QStringLiteral("0.25");
    wishes.numOfBlocks = 42;
    wishes.tier = {6, 0, 6};
    wishes.region = QStringLiteral("finland");
    wishes.desiredProviders = {QStringLiteral("0xab"), QStringLiteral("north:1")};
    wishes.excludedProviders = {QStringLiteral("0xcd")};
    wishes.blockTimeSeconds = 12;
    const auto draft = orderFromInstance(instance(), wishes);
    QVERIFY(draft);
    QCOMPARE(draft->token, QStringLiteral("USDC"));
    QCOMPARE(draft->numOfBlocks, quint64(42));
    QCOMPARE(draft->tier, (std::vector<int>{0, 6}));
    QCOMPARE(draft->spec.region(), QStringLiteral("finland"));
    QCOMPARE(draft->spec.attribute(u"desired_provider"), QStringLiteral("0xab;north:1"));
    QCOMPARE(draft->spec.attribute(u"provider_exclude"), QStringLiteral("0xcd"));
    QCOMPARE(base::toDecimal(draft->maxPrice), QStringLiteral("833333333333333"));
    QCOMPARE(draft->pricePerHour, QStringLiteral("0.25"));
}

void TestOrderFromInstance::equalsTheSameInIcl()
{
    const IclResult icl = parseIcl(R"(version: "1.0"
services:
  web-page-2: { image: "nginx:1.27", expose: [ { port: 8080, as: 80, to: [ { global: true } ] } ] }
profiles:
  tier: community-default
  compute: { web-page-2: { resources: { cpu: { units: 0.5 }, memory: { size: 512Mi }, storage: { size: 10Gi } } } }
  placement: { web-page-2: { pricing: { web-page-2: { token: uSPON, amount: 1 } } } }
deployment: { web-page-2: { web-page-2: { profile: web-page-2, count: 1 } } }
)");
    QVERIFY(icl.draft);
    const auto draft = orderFromInstance(instance(), oneToken());
    QVERIFY(draft);
    QCOMPARE(draft->spec.toCompact(), icl.draft->spec.toCompact());
    QCOMPARE(draft->manifest, icl.draft->manifest);
    QCOMPARE(draft->maxPrice, icl.draft->maxPrice);
    QCOMPARE(draft->tier, icl.draft->tier);
}

void TestOrderFromInstance::refuses_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("machine image") << 0 << QStringLiteral("Say how much CPU and memory is needed: the market knows no machine images.");
    QTest::newRow("volume at a fizz node") << 1 << QStringLiteral("Persistent storage is not possible in fizz mode.");
    QTest::newRow("port 80 at a fizz node") << 2 << QStringLiteral("Ports 80 and 443 are not possible in fizz mode: expose another.");
    QTest::newRow("no token") << 3 << QStringLiteral("Choose the token to pay with.");
    QTest::newRow("no time") << 4 << QStringLiteral("Choose how long it shall run.");
    QTest::newRow("price") << 5 << QStringLiteral("“one” is no amount: write tokens an hour, such as 0.25.");
    QTest::newRow("no price") << 6 << QStringLiteral("The price must be more than nothing.");
    QTest::newRow("region") << 7 << QStringLiteral("The region or the name of a provider holds characters that an order cannot carry.");
    QTest::newRow("tier") << 8 << QStringLiteral("There are seven tiers, and this is none of them.");
}

void TestOrderFromInstance::refuses()
{
    QFETCH(int, what);
    QFETCH(QString, sentence);
    InstanceSpec spec = instance();
    OrderWishes wishes = oneToken();
    switch (what) {
    case 0: spec.cpuCores = 0; break;
    case 1: wishes.fizz = true, spec.volume = InstanceSpec::Volume{1, QStringLiteral("beta3"), QStringLiteral("/data")}; break;
    case 2: wishes.fizz = true; break;
    case 3: wishes.token.clear(); break;
    case 4: wishes.numOfBlocks = 0; break;
    case 5: wishes.pricePerHour = QStringLiteral("one"); break;
    case 6: wishes.pricePerHour = QStringLiteral("0"); break;
    case 7: wishes.region = QStringLiteral("us}"); break;
    default: wishes.tier = {7}; break;
    }
    const auto draft = orderFromInstance(spec, wishes);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, base::ErrorCode::Invalid);
    QCOMPARE(draft.error().summary, sentence);
}

void TestOrderFromInstance::updatesKeepPortsRegionAndTier()
{
    const auto before = orderFromInstance(instance(), oneToken());
    QVERIFY(before);
    InstanceSpec changed = instance();
    OrderWishes wishes = oneToken();
    changed.tag = QStringLiteral("1.28");
    changed.replicas = 4;
    wishes.numOfBlocks = 7;
    wishes.pricePerHour = QStringLiteral("2");
    QCOMPARE(updateRefusal(before->spec, before->tier, *orderFromInstance(changed, wishes)), QString());
    QCOMPARE(updateRefusal(before->spec, {6, 5, 4, 3, 2, 1, 0}, *orderFromInstance(changed, wishes)), QString());

    wishes.tier = {0};
    QVERIFY(updateRefusal(before->spec, before->tier, *orderFromInstance(changed, wishes)).contains(QStringLiteral("tier")));
    QCOMPARE(updateRefusal(before->spec, {}, *orderFromInstance(changed, wishes)), QString());
    wishes = oneToken();
    wishes.region = QStringLiteral("us-west");
    QVERIFY(updateRefusal(before->spec, before->tier, *orderFromInstance(changed, wishes)).contains(QStringLiteral("region")));
    changed.ports.push_back({9000, 9000});
    QVERIFY(updateRefusal(before->spec, before->tier, *orderFromInstance(changed, oneToken())).contains(QStringLiteral("ports")));
}

COMMONRACK_TEST(TestOrderFromInstance)
#include "TestOrderFromInstance.moc"
