// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayTypes.h"
#include "models/wallet/SelfSignedCertificate.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace market;

class TestGatewayTypes final : public QObject {
    Q_OBJECT

private:
    static inline const QByteArray Status =
        R"({"services":{"web":{"name":"web","available":2,"total":2,"uris":["abc.ingress.example"],"observed_generation":1,
 "replicas":2,"updated_replicas":2,"ready_replicas":2,"available_replicas":2,
 "container_statuses":[{"name":"c","state":{"waiting":{"reason":"ImagePullBackOff","message":"no such image"}}},"Running",{"state":{}}],
 "creationTimestamp":"2024-11-05T10:00:00Z"},
 "db":{"name":"db","available":0,"total":1,"uris":null,"ready_replicas":0,"creationTimestamp":1730800800}},
 "forwarded_ports":{"web":[{"host":"provider.example","port":8888,"externalPort":31068,"proto":"TCP","name":"web"},
 {"host":"provider.example","port":53,"externalPort":31069,"proto":"udp","name":"web"}]},"ips":null})";

    static Provider providerAt(const QByteArray &hostUri)
    {
        wallet::CertificateWish wish;
        wish.commonName = QStringLiteral("provider.example");
        wish.server = true;
        wish.notAfter = 4'000'000'000;
        Provider provider;
        provider.hostUri = hostUri;
        provider.certificate = wallet::makeSelfSigned(wish)->pem();
        return provider;
    }
private Q_SLOTS:
    void whereAGatewayListens()
    {
        const Provider provider = providerAt("Provider.example");
        const auto address = gatewayAddress(provider, OrderMode::Provider);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().summary));
        QCOMPARE(address->host, QStringLiteral("provider.example"));
        QCOMPARE(address->port, quint16(8443));
        QCOMPARE(address->certificate, provider.certificate);
        QCOMPARE(gatewayAddress(provider, OrderMode::Fizz)->port, quint16(8543));
        QCOMPARE(gatewayAddress(providerAt("127.0.0.1:41001"), OrderMode::Provider)->port, quint16(41'001));
        QCOMPARE(gatewayAddress(providerAt("[::1]:41001"), OrderMode::Fizz)->host, QStringLiteral("::1"));
    }

    void whereNoneListens()
    {
        for (const char *host : {"", "   "})
            QCOMPARE(gatewayAddress(providerAt(host), OrderMode::Provider).error().code,
                     base::ErrorCode::NotFound);
        for (const char *host : {"https://provider.example", "provider.example/path", "a@b", "a b",
                                 "host:99999", "host:0", "host:port", "ho\nst", "::", "[::1", "\xff\xfe"})
            QVERIFY2(!gatewayAddress(providerAt(host), OrderMode::Provider), host);
        QCOMPARE(gatewayAddress(providerAt(QByteArray(100'000, 'a')), OrderMode::Provider).error().code,
                 base::ErrorCode::Invalid);
        Provider provider = providerAt("provider.example");
        const QByteArray good = provider.certificate;
        for (const QByteArray &none : {QByteArray(), QByteArray(" \n")}) {
            provider.certificate = none;
            QCOMPARE(gatewayAddress(provider, OrderMode::Provider).error().code, base::ErrorCode::NotFound);
        }
        for (const QByteArray &wrong :
             {QByteArray("certificate"), good.left(good.size() / 2), QByteArray(good + good)}) {
            provider.certificate = wrong;
            QCOMPARE(gatewayAddress(provider, OrderMode::Provider).error().code, base::ErrorCode::Invalid);
        }
    }

    void readsAStatus()
    {
        const auto status = parseGatewayStatus(Status);
        QVERIFY2(status, qPrintable(status ? QString() : status.error().toLogLine()));
        QCOMPARE(status->services.size(), std::size_t(2));
        const ServiceStatus &db = status->services[0];
        QCOMPARE(db.name, QStringLiteral("db"));
        QCOMPARE(db.createdMs, 1'730'800'800'000);
        QVERIFY(!db.isReady());
        const ServiceStatus &web = status->services[1];
        QCOMPARE(web.total, 2);
        QCOMPARE(web.available, 2);
        QVERIFY(web.isReady());
        QCOMPARE(web.uris, QStringList(QStringLiteral("abc.ingress.example")));
        QCOMPARE(web.containerStates, (QStringList{QStringLiteral("waiting: ImagePullBackOff: no such image"),
                                                   QStringLiteral("Running")}));
        QCOMPARE(web.createdMs, 1'730'800'800'000);
        QVERIFY(!status->isReady());
        QCOMPARE(status->ports.size(), std::size_t(2));
        QCOMPARE(status->ports[0].url(), QUrl(QStringLiteral("http://provider.example:31068")));
        QVERIFY(status->ports[1].url().isEmpty()); // UDP
        QVERIFY(status->ips.isEmpty());
    }

    void readyIsWhenAllAre()
    {
        QVERIFY(!parseGatewayStatus(R"({"services":{}})")->isReady()); // nothing runs
        QVERIFY(parseGatewayStatus(R"({"services":{"a":{"total":1,"ready_replicas":1}}})")->isReady());
        QVERIFY(
            !parseGatewayStatus(
                 R"({"services":{"a":{"total":1,"ready_replicas":1},"b":{"total":2,"ready_replicas":1}}})")
                 ->isReady());
        QVERIFY(!parseGatewayStatus(R"({"services":{"a":{"total":0,"ready_replicas":0}}})")->isReady());
    }

    void addressesInBothShapes()
    {
        QCOMPARE(parseGatewayStatus(R"({"services":{},"ips":["1.2.3.4"]})")->ips,
                 QStringList(QStringLiteral("1.2.3.4")));
        QCOMPARE(parseGatewayStatus(R"({"services":{},"ips":{"web":[{"IP":"1.2.3.4","Port":80}]}})")->ips,
                 QStringList(QStringLiteral("1.2.3.4")));
    }

    /// The published client turns every failure of the status call into {services: null} and goes on.
    void defectAFailureIsNoEmptyStatus_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const char *answer :
             {"", "null", "[]", "{}", "{\"services\":null}", "{\"services\":[]}",
              "{\"services\":{\"a\":null}}", "{\"services\":{\"a\":{\"total\":-1}}}",
              "{\"services\":{\"a\":{\"total\":1e3}}}", "{\"services\":{\"a\":{\"total\":99999999}}}",
              "{\"services\":{\"a\":{\"uris\":[1]}}}", "{\"services\":{},\"forwarded_ports\":[]}",
              "{\"services\":{},\"forwarded_ports\":{\"a\":[{\"port\":70000}]}}",
              "{\"services\":{},\"ips\":[[[[[\"1\"]]]]]}", "<html>Bad gateway</html>",
              "{\"services\":{\"a\":{\"total\":1,\"ready_replicas\":1}}", "\xff\xfe{}"})
            QTest::addRow("%s", answer) << QByteArray(answer);
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("many services") << [] {
            QByteArray text("{\"services\":{");
            for (int i = 0; i < 1'001; ++i)
                text += (i ? ",\"" : "\"") + QByteArray::number(i) + "\":{}";
            return QByteArray(text + "}}");
        }();
    }
    void defectAFailureIsNoEmptyStatus()
    {
        QFETCH(QByteArray, answer);
        const auto status = parseGatewayStatus(answer);
        QVERIFY(!status);
        QCOMPARE(status.error().code, base::ErrorCode::Protocol);
        QVERIFY(!status.error().summary.isEmpty());
    }

    void foreignTextIsMadeVisibleAndCut()
    {
        const QByteArray text =
            "{\"services\":{\"a\\u202eb\":{\"uris\":[\"" + QByteArray(100'000, 'x')
            + "\"]}},\"forwarded_ports\":{\"a\":[{\"host\":\"evil/@x\",\"externalPort\":80}]}}";
        const auto status = parseGatewayStatus(text);
        QVERIFY(status);
        QCOMPARE(status->services[0].name, QStringLiteral("a⟨U+202E⟩b"));
        QVERIFY(status->services[0].uris[0].size() < 1'000);
        QVERIFY(status->ports[0].url().isEmpty());
    }

    void garbageIsAnErrorNeverMore()
    {
        QRandomGenerator random(9);
        int taken = 0;
        for (int round = 0; round < 4'000; ++round) {
            QByteArray text = Status;
            for (int i = random.bounded(1, 6); i > 0; --i)
                text[random.bounded(text.size())] = char(random.bounded(256));
            if (round % 3 == 0)
                text.truncate(random.bounded(text.size()));
            const auto status = parseGatewayStatus(text);
            taken += status ? 1 : 0;
            QVERIFY(status || status.error().code == base::ErrorCode::Protocol);
        }
        QVERIFY(taken > 0); // a letter in a text
    }

    void thePublicAddressOfAPort()
    {
        QCOMPARE(publicUrl(31'068, 12), QUrl(QStringLiteral("https://btyy-m.sphn.link")));
        QCOMPARE(publicUrl(1, 0), QUrl(QStringLiteral("https://b-a.sphn.link")));
        QCOMPARE(publicUrl(26, 25), QUrl(QStringLiteral("https://ba-z.sphn.link")));
        QVERIFY(publicUrl(0, 1).isEmpty());
        QVERIFY(publicUrl(70'000, 1).isEmpty());
    }
};

COMMONRACK_TEST(TestGatewayTypes)
#include "TestGatewayTypes.moc"
