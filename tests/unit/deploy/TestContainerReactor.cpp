// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerPlan.h"
#include "models/deploy/ContainerReactor.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/TestMain.h"
#include "tests/support/Wait.h"

#include <QTest>

using namespace deploy;
using namespace std::chrono_literals;
using base::ErrorCode;
using Phase = DeploymentStatus::Phase;

namespace {

const DeploymentKey Key = QStringLiteral("0x") + QString(64, u'a');
const QString Name = QStringLiteral("commonrack-") + QString(20, u'a') + QStringLiteral("-0");

descriptor::InstanceSpec page()
{
    descriptor::InstanceSpec spec;
    spec.name = QStringLiteral("web");
    spec.image = QStringLiteral("localhost/commonrack-page");
    spec.tag = QStringLiteral("1");
    spec.ports = {{8080, 0}};
    spec.cpuCores = 0.5;
    spec.memoryGb = 0.5;
    return spec;
}

struct Rig {
    test::FakeEngine engine;
    test::FakeClock clock;
    EngineClient client{engine.address(), clock};
    ContainerReactor reactor{client, clock};
    QStringList steps;

    template <class T>
    base::Result<T> wait(base::Async<T> future)
    {
        return test::waitFor(future);
    }
    base::Result<DeploymentStatus> deploy(const descriptor::InstanceSpec &spec)
    {
        return wait(reactor.deploy(Key, spec, [this](const QString &step) { steps << step; }));
    }
};

} // namespace

class TestContainerReactor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsADocumentUp()
    {
        Rig rig;
        descriptor::InstanceSpec spec = page();
        spec.environment = {{QStringLiteral("GREETING"), QStringLiteral("a=b c")}};
        spec.commands = {QStringLiteral("/bin/serve")};
        spec.args = {QStringLiteral("--fast")};
        spec.volume = descriptor::InstanceSpec::Volume{1, QStringLiteral("beta1"), QStringLiteral("/data")};
        const auto status = rig.deploy(spec);
        QVERIFY2(status, status ? "" : qPrintable(status.error().toLogLine()));
        QCOMPARE(status->phase, Phase::Running);
        QCOMPARE(status->endpoints.at(0), (market::Deployment::Endpoint{QStringLiteral("127.0.0.1"), 40001, 8080}));
        QCOMPARE(status->startedAtMs, 1795194789901);
        const auto &body = rig.engine.containers.value(Name).body;
        QVERIFY(body.at("Image") == "localhost/commonrack-page:1");
        QVERIFY(body.at("Env") == nlohmann::json::array({"GREETING=a=b c"}));
        QVERIFY(body.at("Entrypoint") == nlohmann::json::array({"/bin/serve"}));
        QVERIFY(body.at("Cmd") == nlohmann::json::array({"--fast"}));
        QVERIFY(body.at("Labels").at("org.commonrack.key") == Key.toStdString());
        QVERIFY(body.at("HostConfig").at("NanoCpus") == 500000000);
        QVERIFY(body.at("HostConfig").at("Memory") == 536870912);
        QVERIFY(body.at("HostConfig").at("RestartPolicy").at("Name") == "unless-stopped");
        QVERIFY(body.at("HostConfig").at("Binds").at(0) == plan::volumeName(Key, 0).toStdString() + ":/data");
        QVERIFY(body.at("HostConfig").at("PortBindings").at("8080/tcp").at(0).at("HostIp") == "127.0.0.1");
        QCOMPARE(rig.engine.volumes, QStringList{plan::volumeName(Key, 0)});
    }

    void deployingAgainChangesNothing()
    {
        Rig rig;
        QVERIFY(rig.deploy(page()));
        QVERIFY(rig.deploy(page()));
        QCOMPARE(rig.engine.containers.size(), 1);
        QCOMPARE(rig.engine.count(QStringLiteral("POST /containers/create")), 1);
        QCOMPARE(rig.engine.count(QStringLiteral("/start")), 1);
    }

    void startsWhatAnEarlierAttemptOnlyCreated()
    {
        Rig rig;
        QVERIFY(rig.deploy(page()));
        rig.engine.setState(Name, QStringLiteral("created"));
        QCOMPARE(rig.deploy(page())->phase, Phase::Running);
        QCOMPARE(rig.engine.count(QStringLiteral("POST /containers/create")), 1);
    }

    void adoptsWhatAppearedInBetween_data()
    {
        QTest::addColumn<bool>("docker");
        QTest::newRow("as Podman says it") << false;
        QTest::newRow("as Docker says it") << true;
    }
    void adoptsWhatAppearedInBetween()
    {
        QFETCH(bool, docker);
        Rig rig;
        rig.engine.conflictAsDocker = docker;
        QVERIFY(rig.deploy(page()));
        rig.engine.lie("/containers/" + Name.toLatin1() + "/json", test::FakeEngine::answer(404, R"({"message":"none"})"));
        QCOMPARE(rig.deploy(page())->phase, Phase::Running);
        QCOMPARE(rig.engine.containers.size(), 1);
    }

    void whatHasItsNameBeforeItCanBeSeenIsLookedForAgain_data()
    {
        QTest::addColumn<int>("unseen"); // looks; the first is before the name is asked for
        QTest::addColumn<bool>("found");
        QTest::newRow("soon there") << 4 << true;
        QTest::newRow("never there") << 1000 << false;
    }
    void whatHasItsNameBeforeItCanBeSeenIsLookedForAgain()
    {
        QFETCH(int, unseen);
        Rig rig;
        QVERIFY(rig.deploy(page()));
        rig.engine.lie("/containers/" + Name.toLatin1() + "/json", test::FakeEngine::answer(404, R"({"message":"none"})"), unseen);
        std::optional<base::Result<DeploymentStatus>> answer;
        QObject context;
        rig.reactor.deploy(Key, page(), {}).then(&context, [&answer](const base::Result<DeploymentStatus> &status) { answer = status; });
        QVERIFY(QTest::qWaitFor([&] {
            rig.clock.advance(std::chrono::milliseconds(200));
            return answer.has_value();
        }));
        QTEST(answer->has_value(), "found");
        if (!*answer)
            QCOMPARE(answer->error().code, ErrorCode::Remote);
        QCOMPARE(rig.engine.containers.size(), 1);
    }

    void leavesAForeignContainerOfThatNameAlone()
    {
        Rig rig;
        test::FakeEngine::Container foreign;
        foreign.id = QString(64, u'f');
        foreign.body = {{"HostConfig", {{"PortBindings", nlohmann::json::object()}}}};
        rig.engine.containers.insert(Name, foreign);
        const auto status = rig.deploy(page());
        QCOMPARE(status.error().code, ErrorCode::Conflict);
        QCOMPARE(rig.engine.containers.value(Name).state, QStringLiteral("created"));
    }

    void pullsAnImageThatIsNotHere()
    {
        Rig rig;
        descriptor::InstanceSpec spec = page();
        spec.image = QStringLiteral("nginx");
        spec.tag = QStringLiteral("1.27");
        QCOMPARE(rig.deploy(spec)->phase, Phase::Running);
        QVERIFY2(rig.steps.contains(QStringLiteral("Pulling nginx:1.27, 40 %")), qPrintable(rig.steps.join(u'|')));
    }

    void tellsAnImageThatDoesNotExist_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("404") << test::FakeEngine::answer(404, R"({"message":"nope"})");
        QTest::newRow("in words") << test::FakeEngine::answer(500, R"({"message":"reading manifest: manifest unknown"})");
        QTest::newRow("in the stream") << test::FakeEngine::answer(200, "{\"error\":\"pull access denied\"}\n");
    }
    void tellsAnImageThatDoesNotExist()
    {
        QFETCH(QByteArray, raw);
        Rig rig;
        rig.engine.lie("POST /images/create", raw);
        descriptor::InstanceSpec spec = page();
        spec.image = QStringLiteral("nobody/nothing");
        const auto status = rig.deploy(spec);
        QCOMPARE(status.error().code, ErrorCode::NotFound);
        QVERIFY(status.error().summary.contains(QStringLiteral("nobody/nothing:1")));
        QVERIFY(rig.engine.containers.isEmpty());
    }

    void aPullThatFailsOtherwiseIsWorthARetry()
    {
        Rig rig;
        rig.engine.lie("POST /images/create", test::FakeEngine::answer(500, R"({"message":"dial tcp: i/o timeout"})"));
        descriptor::InstanceSpec spec = page();
        spec.image = QStringLiteral("nginx");
        QCOMPARE(rig.deploy(spec).error().code, ErrorCode::Network);
    }

    void neverPullsALocalImage()
    {
        Rig rig;
        rig.engine.images.clear();
        const auto status = rig.deploy(page());
        QCOMPARE(status.error().code, ErrorCode::NotFound);
        QVERIFY(status.error().summary.contains(QStringLiteral("not on this computer")));
        QCOMPARE(rig.engine.count(QStringLiteral("POST")), 0);
    }

    void namesThePortThatIsTaken()
    {
        Rig rig;
        rig.engine.lie("/start", test::FakeEngine::answer(500, R"({"message":"listen tcp4 127.0.0.1:18080: bind: address already in use"})"));
        descriptor::InstanceSpec spec = page();
        spec.ports = {{8080, 18080}, {9090, 19090}};
        const auto status = rig.deploy(spec);
        QCOMPARE(status.error().code, ErrorCode::Remote); // worth a retry: somebody may free it
        QVERIFY(status.error().summary.contains(QStringLiteral("Port 18080 is taken")));
        QCOMPARE(rig.deploy(spec)->phase, Phase::Running);
        QCOMPARE(rig.engine.containers.size(), 1);
    }

    void runsReplicasWithOneFixedPort()
    {
        Rig rig;
        descriptor::InstanceSpec spec = page();
        spec.ports = {{8080, 18080}};
        spec.replicas = 3;
        const auto status = rig.deploy(spec);
        QCOMPARE(rig.engine.containers.size(), 3);
        QCOMPARE(status->endpoints.size(), std::size_t(3));
        QCOMPARE(status->endpoints.at(0).port, 18080);
        QVERIFY(status->endpoints.at(1).port != 18080);
    }

    void refusesWhatNoEngineShouldBeAsked_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("mount");
        QTest::addColumn<int>("replicas");
        QTest::newRow("path in the image") << QStringLiteral("../../etc") << QStringLiteral("/data") << 1;
        QTest::newRow("request in the image") << QStringLiteral("a HTTP/1.1\r\nX: y") << QStringLiteral("/data") << 1;
        QTest::newRow("folder of the host") << QStringLiteral("nginx") << QStringLiteral("/data:/etc") << 1;
        QTest::newRow("relative mount") << QStringLiteral("nginx") << QStringLiteral("data/../..") << 1;
        QTest::newRow("a thousand copies") << QStringLiteral("nginx") << QStringLiteral("/data") << 1000;
    }
    void refusesWhatNoEngineShouldBeAsked()
    {
        QFETCH(QString, image);
        QFETCH(QString, mount);
        QFETCH(int, replicas);
        Rig rig;
        descriptor::InstanceSpec spec = page();
        spec.image = image;
        spec.volume = descriptor::InstanceSpec::Volume{1, {}, mount};
        spec.replicas = replicas;
        const auto status = rig.deploy(spec);
        QVERIFY(!status);
        QVERIFY(!status.error().summary.isEmpty());
        QVERIFY(rig.engine.log.isEmpty());
    }

    void tellsWhatBecameOfIt()
    {
        Rig rig;
        QCOMPARE(rig.wait(rig.reactor.status(Key))->phase, Phase::Absent);
        QVERIFY(rig.deploy(page()));
        QCOMPARE(rig.wait(rig.reactor.status(Key))->phase, Phase::Running);
        rig.engine.setState(Name, QStringLiteral("exited"), 1);
        const auto failed = rig.wait(rig.reactor.status(Key));
        QCOMPARE(failed->phase, Phase::Failed);
        QVERIFY(failed->problem.contains(u'1'));
        rig.engine.setState(Name, QStringLiteral("exited"), 0);
        QCOMPARE(rig.wait(rig.reactor.status(Key))->phase, Phase::Stopped);
        rig.engine.setState(Name, QStringLiteral("restarting"), 1);
        QCOMPARE(rig.wait(rig.reactor.status(Key))->phase, Phase::Starting);
    }

    void tearsDownAndKeepsTheVolume()
    {
        Rig rig;
        descriptor::InstanceSpec spec = page();
        spec.replicas = 2;
        spec.volume = descriptor::InstanceSpec::Volume{1, {}, QStringLiteral("/data")};
        QVERIFY(rig.deploy(spec));
        QVERIFY(rig.wait(rig.reactor.teardown(Key)));
        QVERIFY(rig.engine.containers.isEmpty());
        QCOMPARE(rig.engine.volumes.size(), 2);
        QVERIFY(rig.wait(rig.reactor.teardown(Key))); // gone already
        ContainerReactor thorough(rig.client, rig.clock, {QStringLiteral("127.0.0.1"), true});
        QVERIFY(rig.deploy(spec));
        rig.engine.volumes.removeDuplicates();
        QVERIFY(rig.wait(thorough.teardown(Key)));
        QVERIFY(rig.engine.volumes.isEmpty());
    }

    void aTeardownThatDoesNotWorkIsTold()
    {
        Rig rig;
        QVERIFY(rig.deploy(page()));
        rig.engine.lie("DELETE /containers/", test::FakeEngine::answer(500, R"({"message":"busy"})"), 100);
        QCOMPARE(rig.wait(rig.reactor.teardown(Key)).error().code, ErrorCode::Remote);
    }

    void saysWhoItIs_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QString>("said");
        QTest::newRow("Podman") << QByteArray("Server: Libpod/4.3.1 (linux)\r\n") << QStringLiteral("Podman 4.3.1");
        QTest::newRow("Docker") << QByteArray("Server: Docker/28.2.2 (linux)\r\n") << QStringLiteral("Docker 28.2.2");
        QTest::newRow("another") << QByteArray("Server: balena/1\r\n") << QStringLiteral("Container engine 1");
        QTest::newRow("unnamed") << QByteArray() << QStringLiteral("Container engine");
        QTest::newRow("written backwards") << QByteArray("Server: Libpod/4\xe2\x80\xae" "9\r\n") << QStringLiteral("Podman 4⟨U+202E⟩9");
    }
    void saysWhoItIs()
    {
        QFETCH(const QByteArray, server);
        Rig rig;
        rig.engine.lie("GET /_ping", "HTTP/1.1 200 OK\r\n" + server + "Content-Length: 2\r\n\r\nOK", 1);
        QTEST(rig.wait(rig.reactor.describe()).value(), "said");
    }

    void whatDoesNotAnswerAsAnEngineIsNone()
    {
        Rig rig;
        rig.engine.lie("GET /_ping", test::FakeEngine::answer(200, "<html>Hello</html>"), 1);
        QCOMPARE(rig.wait(rig.reactor.describe()).error().code, ErrorCode::Protocol);
        rig.engine.lie("GET /_ping", test::FakeEngine::answer(404, "OK"), 1);
        QCOMPARE(rig.wait(rig.reactor.describe()).error().code, ErrorCode::Protocol);
        rig.engine.stopListening();
        QCOMPARE(rig.wait(rig.reactor.describe()).error().code, ErrorCode::Network);
    }

    void followsTheLogThroughADropWithoutRepeating()
    {
        Rig rig;
        QVERIFY(rig.deploy(page()));
        const auto line = [](char stream, const QByteArray &text) { return test::FakeEngine::frame(stream, text + '\n'); };
        const QByteArray first = line(1, "2026-11-20T17:13:09Z one") + line(2, "2026-11-20T17:13:10Z bad \x1b[31m") + line(1, "2026-11-20T17:13:10Z three");
        rig.engine.logStream = first;
        std::vector<LogLine> lines;
        const auto subscription = rig.reactor.logs(Key, 10, [&](const LogLine &one) { lines.push_back(one); });
        QTRY_COMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[0].text, QStringLiteral("one"));
        QCOMPARE(lines[0].timeMs, 1795194789000);
        QVERIFY(!lines[0].error);
        QVERIFY(lines[1].error);
        QVERIFY(!lines[1].text.contains(QChar(0x1b)));
        rig.engine.logStream = first + line(1, "2026-11-20T17:13:10Z four");
        QTRY_VERIFY(rig.clock.planned() > 0);
        rig.clock.advance(2s);
        QTRY_COMPARE(lines.size(), std::size_t(4));
        QCOMPARE(lines[3].text, QStringLiteral("four"));
    }

    void watchesStateAndFigures()
    {
        Rig rig;
        QVERIFY(rig.deploy(page()));
        std::vector<DeploymentStatus> seen;
        auto subscription = rig.reactor.watch(Key, [&](const DeploymentStatus &status) { seen.push_back(status); });
        QTRY_VERIFY(rig.engine.count(QStringLiteral("/stats")) >= 2);
        QTRY_VERIFY(!seen.empty() && seen.back().memoryBytes == 573440);
        const QByteArray sample = R"({"cpu_stats":{"cpu_usage":{"total_usage":3000},"system_cpu_usage":20000,"online_cpus":2},"memory_stats":{"usage":600000}})";
        rig.engine.push(QByteArray::number(sample.size() + 1, 16) + "\r\n" + sample + "\n\r\n");
        QTRY_COMPARE(seen.back().cpuPercent, 40.0); // 2000 of 10000, two cores
        QCOMPARE(seen.back().memoryBytes, 600000);
        // The push went to the event stream too: a look follows.
        rig.engine.setState(Name, QStringLiteral("exited"), 3);
        rig.clock.advance(200ms);
        QTRY_COMPARE(seen.back().phase, Phase::Failed);
        rig.engine.containers.clear();
        rig.engine.dropAll(); // the engine restarts
        QTRY_VERIFY(rig.clock.planned() > 0);
        rig.clock.advance(2s);
        QTRY_COMPARE(seen.back().phase, Phase::Absent);
        const auto before = seen.size();
        subscription.reset();
        rig.clock.advance(60s);
        QCoreApplication::processEvents();
        QCOMPARE(seen.size(), before);
    }

    void survivesHostileAnswers_data()
    {
        QTest::addColumn<QByteArray>("raw");
        const auto ok = [](const QByteArray &body) { return test::FakeEngine::answer(200, body); };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no http") << QByteArray("SSH-2.0-OpenSSH_9\r\n");
        QTest::newRow("html") << ok("<html>");
        QTest::newRow("wrong type") << ok("[1,2,3]");
        QTest::newRow("null") << ok("null");
        QTest::newRow("wrong members") << ok(R"({"Id":5,"State":[],"Config":{"Labels":7},"NetworkSettings":{"Ports":[[]]}})");
        QTest::newRow("deep") << ok(QByteArray(100000, '[') + QByteArray(100000, ']'));
        QTest::newRow("huge") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{");
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"Id\":");
        QTest::newRow("bad chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        QTest::newRow("endless header") << QByteArray("HTTP/1.1 200 OK\r\nX: " + QByteArray(500000, 'x'));
        QTest::newRow("endless chunk size") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray(500000, '0'));
    }
    void survivesHostileAnswers()
    {
        QFETCH(QByteArray, raw);
        Rig rig;
        rig.engine.lie("/json", raw, 100);
        const auto deployed = rig.deploy(page());
        QVERIFY(!deployed);
        QVERIFY(!deployed.error().summary.isEmpty());
        QVERIFY(rig.engine.containers.isEmpty());
    }

    void aSilentEngineTimesOut()
    {
        Rig rig;
        rig.engine.lie("/json", QByteArray(), 1, true);
        const auto future = rig.reactor.status(Key);
        QTRY_COMPARE(rig.engine.log.size(), 1);
        rig.clock.advance(31s);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Timeout);
    }
};

COMMONRACK_TEST(TestContainerReactor)
#include "TestContainerReactor.moc"
