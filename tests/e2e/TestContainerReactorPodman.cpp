// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerReactor.h"
#include "tests/support/PodmanService.h"
#include "tests/support/TestMain.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace deploy;
using base::ErrorCode;
using Phase = DeploymentStatus::Phase;

namespace {

DeploymentKey key(char fill)
{
    return QStringLiteral("0x") + QString(64, QLatin1Char(fill));
}

descriptor::InstanceSpec page(int exposed = 0)
{
    descriptor::InstanceSpec spec;
    spec.name = QStringLiteral("web");
    spec.image = QStringLiteral("localhost/commonrack-page");
    spec.tag = QStringLiteral("1");
    spec.ports = {{9000, exposed}};
    spec.environment = {{QStringLiteral("PORT"), QStringLiteral("9000")}};
    spec.cpuCores = 0.5;
    spec.memoryGb = 0.5;
    return spec;
}

} // namespace

/// The reactor against a real engine. Needs podman and busybox.
class TestContainerReactorPodman final : public QObject {
    Q_OBJECT
    std::unique_ptr<test::PodmanService> m_podman;
    base::SystemClock m_clock;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<ContainerReactor> m_reactor;

    template <class T>
    base::Result<T> wait(base::Async<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000))
            return base::fail(ErrorCode::Timeout, QStringLiteral("no answer"));
        auto result = future.result();
        if (!result)
            qInfo().noquote() << result.error().toLogLine();
        return result;
    }
    int containersOf(const DeploymentKey &deployment)
    {
        const QByteArray ids = m_podman->run({QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--quiet"),
                                              QStringLiteral("--filter"), QStringLiteral("label=org.commonrack.key=") + deployment});
        return int(ids.count('\n'));
    }
    QByteArray fetch(const QString &url)
    {
        QNetworkAccessManager network;
        QByteArray body;
        // The program inside may need a moment after the container runs.
        (void)QTest::qWaitFor([&] {
            QNetworkReply *reply = network.get(QNetworkRequest(QUrl(url)));
            QSignalSpy finished(reply, &QNetworkReply::finished);
            finished.wait(5000);
            body = reply->readAll();
            const bool good = reply->error() == QNetworkReply::NoError;
            reply->deleteLater();
            return good;
        }, 15000);
        return body;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_podman = std::make_unique<test::PodmanService>();
        if (const QString reason = m_podman->start(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_client = std::make_unique<EngineClient>(m_podman->address(), m_clock);
        m_reactor = std::make_unique<ContainerReactor>(*m_client, m_clock);
        const QByteArray image = m_podman->pageImage();
        if (image.isEmpty())
            QSKIP("the page's image cannot be made here: busybox is missing");
        QVERIFY(wait(m_reactor->loadImage(image)));
    }
    void cleanupTestCase()
    {
        m_reactor.reset();
        m_client.reset();
        m_podman.reset();
    }

    void saysWhoItIs() { QVERIFY(wait(m_reactor->describe())->startsWith(QStringLiteral("Podman "))); }

    void deploysServesAndTearsDown()
    {
        const auto status = wait(m_reactor->deploy(key('1'), page(), {}));
        QVERIFY(status);
        QCOMPARE(status->phase, Phase::Running);
        QCOMPARE(status->endpoints.size(), std::size_t(1));
        QVERIFY(status->startedAtMs > 1'600'000'000'000);
        QVERIFY(fetch(status->endpoints.at(0).url()).contains("<html"));
        QVERIFY(wait(m_reactor->deploy(key('1'), page(), {})));
        QCOMPARE(containersOf(key('1')), 1);
        QVERIFY(wait(m_reactor->teardown(key('1'))));
        QCOMPARE(containersOf(key('1')), 0);
        QVERIFY(wait(m_reactor->teardown(key('1'))));
        QCOMPARE(wait(m_reactor->status(key('1')))->phase, Phase::Absent);
    }

    void twoAtOnceMakeOneContainer()
    {
        const auto first = m_reactor->deploy(key('2'), page(), {});
        const auto second = m_reactor->deploy(key('2'), page(), {});
        QVERIFY(wait(first));
        QVERIFY(wait(second));
        QCOMPARE(containersOf(key('2')), 1);
        QVERIFY(wait(m_reactor->teardown(key('2'))));
    }

    void namesThePortThatIsTaken()
    {
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress::LocalHost));
        const auto refused = wait(m_reactor->deploy(key('3'), page(squatter.serverPort()), {}));
        QVERIFY(!refused);
        QVERIFY2(refused.error().summary.contains(QString::number(squatter.serverPort())), qPrintable(refused.error().toLogLine()));
        squatter.close();
        const auto status = wait(m_reactor->deploy(key('3'), page(squatter.serverPort()), {}));
        QVERIFY(status);
        QCOMPARE(containersOf(key('3')), 1);
        QVERIFY(wait(m_reactor->teardown(key('3'))));
    }

    void anImageThatIsNotHereIsPermanent()
    {
        descriptor::InstanceSpec spec = page();
        spec.image = QStringLiteral("localhost/no-such-page");
        QCOMPARE(wait(m_reactor->deploy(key('4'), spec, {})).error().code, ErrorCode::NotFound);
        QCOMPARE(containersOf(key('4')), 0);
    }

    void keepsDataInAVolume()
    {
        descriptor::InstanceSpec spec = page();
        spec.volume = descriptor::InstanceSpec::Volume{1, QStringLiteral("beta1"), QStringLiteral("/data")};
        QVERIFY(wait(m_reactor->deploy(key('5'), spec, {})));
        const QString name = QStringLiteral("commonrack-") + QString(20, u'5') + QStringLiteral("-0");
        (void)m_podman->run({QStringLiteral("exec"), name, QStringLiteral("touch"), QStringLiteral("/data/kept")});
        QVERIFY(wait(m_reactor->teardown(key('5'))));
        QVERIFY(wait(m_reactor->deploy(key('5'), spec, {})));
        QVERIFY(m_podman->run({QStringLiteral("exec"), name, QStringLiteral("ls"), QStringLiteral("/data")}).contains("kept"));
        ContainerReactor thorough(*m_client, m_clock, {QStringLiteral("127.0.0.1"), true});
        QVERIFY(wait(thorough.teardown(key('5'))));
        QVERIFY(!m_podman->run({QStringLiteral("volume"), QStringLiteral("ls")}).contains("commonrack"));
    }

    void showsLogFiguresAndTheEnd()
    {
        const auto status = wait(m_reactor->deploy(key('6'), page(), {}));
        QVERIFY(status);
        std::vector<LogLine> lines;
        std::vector<DeploymentStatus> seen;
        const auto logs = m_reactor->logs(key('6'), 100, [&](const LogLine &line) { lines.push_back(line); });
        const auto watch = m_reactor->watch(key('6'), [&](const DeploymentStatus &one) { seen.push_back(one); });
        QVERIFY(!fetch(status->endpoints.at(0).url()).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(lines.size() >= 2, 15000);
        QVERIFY(lines.front().text.contains(QStringLiteral("9000")));
        QVERIFY(lines.front().timeMs > 1'600'000'000'000);
        QTRY_VERIFY_WITH_TIMEOUT(!seen.empty() && seen.back().memoryBytes > 0 && seen.back().cpuPercent >= 0, 20000);
        QCOMPARE(seen.back().memoryLimitBytes, 512 * 1024 * 1024);
        const QString name = QStringLiteral("commonrack-") + QString(20, u'6') + QStringLiteral("-0");
        (void)m_podman->run({QStringLiteral("stop"), QStringLiteral("--time=1"), name});
        QTRY_VERIFY_WITH_TIMEOUT(seen.back().phase == Phase::Stopped || seen.back().phase == Phase::Failed, 20000);
        QVERIFY(wait(m_reactor->deploy(key('6'), page(), {}))); // "Start again"
        QTRY_COMPARE_WITH_TIMEOUT(seen.back().phase, Phase::Running, 20000);
        QCOMPARE(containersOf(key('6')), 1);
        QVERIFY(wait(m_reactor->teardown(key('6'))));
    }

    void findsItsContainerAfterTheEngineWasAway()
    {
        QVERIFY(wait(m_reactor->deploy(key('7'), page(), {})));
        m_podman->stop();
        QCOMPARE(wait(m_reactor->status(key('7'))).error().code, ErrorCode::Network);
        QCOMPARE(m_podman->startAgain(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(wait(m_reactor->status(key('7'))).has_value(), 15000);
        QVERIFY(wait(m_reactor->deploy(key('7'), page(), {})));
        QCOMPARE(containersOf(key('7')), 1);
        QVERIFY(wait(m_reactor->teardown(key('7'))));
    }
};

COMMONRACK_TEST(TestContainerReactorPodman)
#include "TestContainerReactorPodman.moc"
