// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/Manifest.h"
#include "tests/support/GatewayRig.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using provider::Manifest;
using nlohmann::json;

namespace {

json good()
{
    return json::parse(test::GatewayRig::manifest().toStdString());
}

base::Result<Manifest> parse(const json &value)
{
    return Manifest::parse(QByteArray::fromStdString(value.dump()));
}

} // namespace

class TestManifest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWeWrite()
    {
        const auto manifest = Manifest::parse(test::GatewayRig::manifest());
        QVERIFY(manifest);
        QCOMPARE(manifest->services.size(), std::size_t(1));
        const auto &spec = manifest->services.front().spec;
        QCOMPARE(spec.imageReference(), QStringLiteral("localhost/commonrack-page:1"));
        QCOMPARE(spec.cpuCores, 0.5);
        QCOMPARE(spec.memoryGb, 0.5);
        QCOMPARE(spec.replicas, 1);
        QCOMPARE(spec.ports.size(), std::size_t(1));
        QCOMPARE(spec.ports.front().container, 9000);
        QCOMPARE(spec.ports.front().exposed, 0); // 80 is wished for; any free one is given
        QCOMPARE(spec.environment.front(), (std::pair<QString, QString>(QStringLiteral("PORT"), QStringLiteral("9000"))));
    }

    void readsAWholeService()
    {
        json groups = good();
        json &service = groups[0]["services"][0];
        service["image"] = "registry.example:5000/a/b@sha256:" + std::string(64, 'a');
        service["command"] = {"/bin/sh", "-c"};
        service["args"] = {"echo =$A="};
        service["env"] = {"A=b=c", "EMPTY="};
        service["count"] = 3;
        service["expose"].push_back({{"portRange", "8000-8002"}, {"proto", "tcp"}, {"global", true}});
        service["expose"].push_back({{"port", 5432}, {"global", false}, {"service", "web"}});
        service["resources"]["storage"] = {{{"name", "default"}, {"size", {{"val", "10737418240"}}},
                                            {"attributes", {{{"key", "class"}, {"value", "beta3"}}}}}};
        service["params"] = {{"storage", {{{"name", "default"}, {"mount", "/data"}, {"readOnly", false}}}}};
        const auto manifest = parse(groups);
        QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().summary));
        const auto &spec = manifest->services.front().spec;
        QCOMPARE(spec.image, QStringLiteral("registry.example:5000/a/b"));
        QVERIFY(spec.tag.startsWith(u"sha256:"));
        QCOMPARE(spec.commands, (std::vector<QString>{QStringLiteral("/bin/sh"), QStringLiteral("-c")}));
        QCOMPARE(spec.args.front(), QStringLiteral("echo =$A="));
        QCOMPARE(spec.environment[0].second, QStringLiteral("b=c")); // what stands behind the first mark is the value
        QCOMPARE(spec.replicas, 3);
        QCOMPARE(spec.ports.size(), std::size_t(4)); // those that the world may use
        QCOMPARE(spec.volume->mountPoint, QStringLiteral("/data"));
        QCOMPARE(spec.volume->sizeGb, 10);
        QCOMPARE(spec.volume->storageClass, QStringLiteral("beta3"));
    }

    void anImageWithoutATagIsTheLatest()
    {
        json groups = good();
        groups[0]["services"][0]["image"] = "registry.example:5000/nginx";
        const auto manifest = parse(groups);
        QVERIFY(manifest);
        QCOMPARE(manifest->services.front().spec.imageReference(), QStringLiteral("registry.example:5000/nginx:latest"));
    }

    void theFingerprintFollowsTheContent()
    {
        json groups = good();
        const auto first = parse(groups);
        const auto again = Manifest::parse(QByteArray::fromStdString(groups.dump(4)));
        groups[0]["services"][0]["env"].push_back("B=1");
        const auto changed = parse(groups);
        QCOMPARE(first->services.front().fingerprint, again->services.front().fingerprint);
        QVERIFY(first->services.front().fingerprint != changed->services.front().fingerprint);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("path");
        QTest::newRow("no image") << QByteArray("/image") << QByteArray("\"\"") << QStringLiteral("0/services/0/image");
        QTest::newRow("image is a number") << QByteArray("/image") << QByteArray("5") << QStringLiteral("0/services/0/image");
        QTest::newRow("image with spaces") << QByteArray("/image") << QByteArray("\"a b\"") << QStringLiteral("0/services/0");
        QTest::newRow("image climbs") << QByteArray("/image") << QByteArray("\"../../etc\"") << QStringLiteral("0/services/0");
        QTest::newRow("name with a slash") << QByteArray("/name") << QByteArray("\"a/b\"") << QStringLiteral("0/services/0/name");
        QTest::newRow("no name") << QByteArray("/name") << QByteArray("null") << QStringLiteral("0/services/0/name");
        QTest::newRow("a thousand copies") << QByteArray("/count") << QByteArray("1000") << QStringLiteral("0/services/0/count");
        QTest::newRow("no copies") << QByteArray("/count") << QByteArray("0") << QStringLiteral("0/services/0/count");
        QTest::newRow("half a copy") << QByteArray("/count") << QByteArray("0.5") << QStringLiteral("0/services/0/count");
        QTest::newRow("port 0") << QByteArray("/expose/0/port") << QByteArray("0") << QStringLiteral("0/services/0/expose/0/port");
        QTest::newRow("port 65536") << QByteArray("/expose/0/port") << QByteArray("65536") << QStringLiteral("0/services/0/expose/0/port");
        QTest::newRow("no port") << QByteArray("/expose/0/port") << QByteArray("null") << QStringLiteral("0/services/0/expose/0");
        QTest::newRow("udp") << QByteArray("/expose/0/proto") << QByteArray("\"UDP\"") << QStringLiteral("0/services/0/expose/0/proto");
        QTest::newRow("all ports") << QByteArray("/expose/0/portRange") << QByteArray("\"1-65535\"") << QStringLiteral("0/services/0/expose/0/portRange");
        QTest::newRow("range backwards") << QByteArray("/expose/0/portRange") << QByteArray("\"9-1\"") << QStringLiteral("0/services/0/expose/0/portRange");
        QTest::newRow("no cpu") << QByteArray("/resources/cpu/units/val") << QByteArray("\"0\"") << QStringLiteral("0/services/0/resources/cpu");
        QTest::newRow("negative memory") << QByteArray("/resources/memory/size/val") << QByteArray("\"-1\"") << QStringLiteral("0/services/0/resources/memory/size/val");
        QTest::newRow("endless memory") << QByteArray("/resources/memory/size/val") << QByteArray("18446744073709551615") << QStringLiteral("0/services/0/resources/memory/size/val");
        QTest::newRow("a gpu") << QByteArray("/resources/gpu/units/val") << QByteArray("\"1\"") << QStringLiteral("0/services/0/resources/gpu");
        QTest::newRow("env is an object") << QByteArray("/env") << QByteArray("{}") << QStringLiteral("0/services/0/env");
        QTest::newRow("env without a name") << QByteArray("/env/0") << QByteArray("\"=x\"") << QStringLiteral("0/services/0/env/0");
        QTest::newRow("zero byte") << QByteArray("/env/0") << QByteArray("\"A=\\u0000\"") << QStringLiteral("0/services/0/env/0");
        QTest::newRow("private image") << QByteArray("/credentials") << QByteArray("{\"username\":\"x\"}") << QStringLiteral("0/services/0/credentials");
        QTest::newRow("mount of nothing") << QByteArray("/params") << QByteArray(R"({"storage":[{"name":"x","mount":"/data"}]})")
                                          << QStringLiteral("0/services/0/params/storage/0/name");
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QString, path);
        json groups = good();
        groups[0]["services"][0][json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
        const auto manifest = parse(groups);
        QVERIFY(!manifest);
        QCOMPARE(manifest.error().code, base::ErrorCode::Invalid);
        QVERIFY2(manifest.error().summary.startsWith(path + u':'), qPrintable(manifest.error().summary));
    }

    void refusesWhatIsNoManifest_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("empty list") << QByteArray("[]");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("group is a text") << QByteArray("[\"a\"]");
        QTest::newRow("no services") << QByteArray("[{\"name\":\"g\",\"services\":[]}]");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("large") << QByteArray(Manifest::MaxBytes + 1, ' ');
        QTest::newRow("broken text") << QByteArray("[\"\xff\xfe\"]");
        QTest::newRow("cut off") << test::GatewayRig::manifest().chopped(3);
    }
    void refusesWhatIsNoManifest()
    {
        QFETCH(QByteArray, text);
        const auto manifest = Manifest::parse(text);
        QVERIFY(!manifest);
        QVERIFY(!manifest.error().summary.isEmpty());
    }

    void aNameStandsOnce()
    {
        json groups = good();
        groups[0]["services"].push_back(groups[0]["services"][0]);
        const auto manifest = parse(groups);
        QVERIFY(!manifest);
        QVERIFY(manifest.error().summary.startsWith(QStringLiteral("0/services/1/name:")));
    }

    void boundsTheServices()
    {
        json groups = good();
        const json one = groups[0]["services"][0];
        for (int i = 0; i < Manifest::MaxServices; ++i) {
            groups[0]["services"].push_back(one);
            groups[0]["services"].back()["name"] = "s" + std::to_string(i);
        }
        QVERIFY(!parse(groups));
    }
};

COMMONRACK_TEST(TestManifest)
#include "TestManifest.moc"
