// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerReactor.h"
#include "models/descriptor/Workload.h"
#include "models/market/gateway/AuthToken.h"
#include "models/market/gateway/GatewayTypes.h"
#include "models/provider/gateway/Gateway.h"
#include "tests/support/FetchPage.h"
#include "tests/support/FakeLeaseBook.h"
#include "tests/support/GatewayRig.h"
#include "tests/support/PodmanService.h"
#include "tests/support/TestMain.h"
#include "tests/support/Wait.h"

#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <nlohmann/json.hpp>

using nlohmann::json;
using test::TlsClient;

/// A tenant's whole way over a gateway, with a real engine behind it. Needs podman and busybox.
class TestGatewayPodman final : public QObject {
    Q_OBJECT
    std::unique_ptr<test::PodmanService> m_podman;
    base::SystemClock m_clock;
    std::unique_ptr<deploy::EngineClient> m_engine;
    std::unique_ptr<deploy::ContainerReactor> m_reactor;
    test::FakeLeaseBook m_book;
    QTemporaryDir m_dir;
    std::unique_ptr<provider::LeaseHost> m_host;
    std::unique_ptr<provider::Gateway> m_gateway;
    test::KeySigner m_tenant{QByteArray(64, '1')};
    wallet::TlsIdentity m_server;
    wallet::TlsIdentity m_mine;

    template <class T>
    base::Result<T> wait(const base::Async<T> &future)
    {
        return test::waitFor(future, std::chrono::seconds(60));
    }
    wallet::TlsIdentity identity(const QString &name, const QStringList &hosts) const
    {
        wallet::CertificateWish wish;
        wish.commonName = name;
        wish.hosts = hosts;
        wish.server = !hosts.isEmpty();
        wish.notBefore = m_clock.nowMs() / 1000 - 3600;
        wish.notAfter = m_clock.nowMs() / 1000 + 86400;
        return wallet::makeSelfSigned(wish).value();
    }
    void startGateway()
    {
        m_gateway.reset();
        m_host.reset();
        m_host = std::make_unique<provider::LeaseHost>(*m_reactor, m_book, m_clock, provider::LeaseHost::Options{m_dir.path(), 31337, m_engine.get()});
        m_host->open();
        provider::GatewayOptions options;
        options.identity = m_server;
        m_gateway = std::make_unique<provider::Gateway>(*m_host, m_book, m_clock, std::move(options));
        QVERIFY(m_gateway->listen());
    }
    QByteArray token() { return wait(market::makeAuthToken(m_tenant, m_clock.nowMs() / 1000)).value(); }
    TlsClient::Answer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        TlsClient client(m_server.certificate, {m_mine.certificate}, m_mine.key);
        if (!client.connectTo(m_gateway->port()))
            return {};
        client.send(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuth-Spheron: " + token()
                    + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return client.answer();
    }
    std::unique_ptr<QWebSocket> open(const QString &path, const std::function<void(QWebSocket &)> &prepare = {})
    {
        auto socket = std::make_unique<QWebSocket>();
        socket->setSslConfiguration(TlsClient::configuration(m_server.certificate, {m_mine.certificate}, m_mine.key));
        QNetworkRequest wanted(QUrl(QStringLiteral("wss://127.0.0.1:%1%2").arg(m_gateway->port()).arg(path)));
        wanted.setRawHeader("Auth-Spheron", token());
        if (prepare)
            prepare(*socket); // the first frames may come together with the handshake's end
        QSignalSpy connected(socket.get(), &QWebSocket::connected);
        socket->open(wanted);
        return connected.wait(10'000) || !connected.isEmpty() ? std::move(socket) : nullptr;
    }
    market::GatewayStatus readyStatus()
    {
        market::GatewayStatus last;
        (void)QTest::qWaitFor([&] {
            last = market::parseGatewayStatus(ask("GET", "/lease/7/1/1/status").body).value_or(market::GatewayStatus());
            return !last.services.empty() && last.isReady();
        }, 60'000);
        return last;
    }
    int containers()
    {
        return int(m_podman->run({QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--quiet")}).count('\n'));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_podman = std::make_unique<test::PodmanService>();
        if (const QString reason = m_podman->start(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_engine = std::make_unique<deploy::EngineClient>(m_podman->address(), m_clock);
        m_reactor = std::make_unique<deploy::ContainerReactor>(*m_engine, m_clock);
        const QByteArray image = m_podman->pageImage();
        if (image.isEmpty())
            QSKIP("the page's image cannot be made here: busybox is missing");
        QVERIFY(wait(m_reactor->loadImage(image)));
        m_server = identity(QStringLiteral("127.0.0.1"), {QStringLiteral("127.0.0.1")});
        m_mine = identity(m_tenant.address().toString(), {});
        m_book.set(7, m_tenant.address());
        startGateway();
    }
    void cleanupTestCase()
    {
        m_gateway.reset();
        m_host.reset();
        m_reactor.reset();
        m_engine.reset();
        m_podman.reset();
    }

    void runsTheManifest()
    {
        QCOMPARE(ask("PUT", "/deployment/7/manifest", test::GatewayRig::manifest()).status, 200);
        const market::GatewayStatus status = readyStatus();
        QVERIFY(status.isReady());
        QCOMPARE(status.ports.size(), std::size_t(1));
        QCOMPARE(status.ports.front().port, 9000);
        QVERIFY(test::fetchPage(status.ports.front().url()).contains("<html"));
        QCOMPARE(containers(), 1);
    }

    void showsItsLog()
    {
        QStringList lines;
        const auto socket = open(QStringLiteral("/lease/7/1/1/logs?follow=true&tail=100"), [&](QWebSocket &opening) {
            connect(&opening, &QWebSocket::textMessageReceived, this, [&](const QString &line) { lines << line; });
        });
        QVERIFY(socket);
        QVERIFY(QTest::qWaitFor([&] { return !lines.isEmpty(); }, 15'000));
        const json frame = json::parse(lines.front().toStdString());
        QVERIFY(frame["name"] == "web-0");
        QVERIFY(QString::fromStdString(frame["message"]).contains(QStringLiteral("9000")));
        lines.clear();
        QVERIFY(!test::fetchPage(readyStatus().ports.front().url()).isEmpty()); // a request is a line
        QVERIFY(QTest::qWaitFor([&] { return !lines.isEmpty(); }, 15'000));
    }

    void opensAShellInIt()
    {
        QByteArray seen;
        QByteArray result;
        const auto socket = open(QStringLiteral("/lease/7/1/1/shell?stdin=1&tty=1&podIndex=0&cmd0=/bin/sh&service=web"), [&](QWebSocket &opening) {
            connect(&opening, &QWebSocket::binaryMessageReceived, this, [&](const QByteArray &frame) {
                (frame.startsWith(char(102)) ? result : seen) += frame.mid(1);
            });
        });
        QVERIFY(socket);
        socket->sendBinaryMessage(QByteArray("\x69\x00\x64\x00\x1e", 5));
        socket->sendBinaryMessage("\x68" "echo sum $((40 + 2)) $PORT\n");
        QVERIFY2(QTest::qWaitFor([&] { return seen.contains("sum 42 9000"); }, 15'000), seen.constData());
        socket->sendBinaryMessage("\x68" "exit 5\n");
        QVERIFY2(QTest::qWaitFor([&] { return !result.isEmpty(); }, 15'000), seen.constData());
        QVERIFY(json::parse(result.toStdString())["exit_code"] == 5);
        QVERIFY(QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }, 15'000));
    }

    void runsAProgramWithoutATerminal()
    {
        QMap<int, QByteArray> seen;
        const auto socket = open(QStringLiteral("/lease/7/1/1/shell?stdin=0&tty=0&podIndex=0&cmd0=/bin/sh&cmd1=-c&cmd2=echo%20out%3B%20echo%20err%20%3E%262%3B%20exit%204&service=web"), [&](QWebSocket &opening) {
            connect(&opening, &QWebSocket::binaryMessageReceived, this, [&](const QByteArray &frame) { seen[frame.at(0)] += frame.mid(1); });
        });
        QVERIFY(socket);
        QVERIFY(QTest::qWaitFor([&] { return seen.contains(102); }, 15'000));
        QCOMPARE(seen[100], QByteArray("out\n"));
        QCOMPARE(seen[101], QByteArray("err\n"));
        QVERIFY(json::parse(seen[102].toStdString())["exit_code"] == 4);
    }

    void aRestartFindsItAgain()
    {
        const market::GatewayStatus before = readyStatus();
        startGateway();
        const market::GatewayStatus after = readyStatus();
        QCOMPARE(after.ports.front().externalPort, before.ports.front().externalPort);
        QCOMPARE(containers(), 1);
    }

    void goesWithTheLease()
    {
        m_book.set(7, m_tenant.address(), false);
        QVERIFY(QTest::qWaitFor([&] { return containers() == 0; }, 30'000));
        QCOMPARE(ask("GET", "/lease/7/1/1/status").status, 404);
    }
};

COMMONRACK_TEST(TestGatewayPodman)
#include "TestGatewayPodman.moc"
