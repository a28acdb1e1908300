// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayClient.h"
#include "models/market/gateway/GatewayStream.h"
#include "tests/support/FakeClock.h"
#include "tests/support/KeySigner.h"
#include "tests/support/Outcome.h"
#include "tests/support/TestMain.h"
#include "tests/support/TlsPeer.h"

#include <QFile>
#include <QTest>
#include <QTimer>

using namespace market;
using namespace std::chrono_literals;
using base::ErrorCode;
using test::TlsPeer;

class TestHostileGateways final : public QObject {
    Q_OBJECT

private:
    static inline const QByteArray Key = QByteArray("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
    static inline const QByteArray Good = R"({"services":{"web":{"name":"web","total":1,"ready_replicas":1}}})";

    static constexpr int WaitMs = 4'000; ///< for what happens at once on loopback

    /// One server that is none, and what must come of it.
    struct Hostile {
        const char *name;
        TlsPeer::Handler serve;
        ErrorCode code;
        const char *words; ///< in the sentence
        wallet::TlsIdentity (*shows)() = [] {
            return TlsPeer::identity();
        };
        wallet::TlsIdentity (*registered)() = nullptr; ///< null: what it shows
        TlsPeer::Options options = {};
        bool waits = false; ///< until the clock has run
    };

    static TlsPeer::Handler says(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket &socket, const QByteArray &) {
            socket.write(bytes);
        };
    }
    static TlsPeer::Handler saysAndEnds(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket &socket, const QByteArray &) {
            socket.write(bytes);
            socket.disconnectFromHost();
        };
    }
    /// Goes on as long as somebody reads.
    static TlsPeer::Handler endlessly(const QByteArray &first, const QByteArray &more)
    {
        return [first, more](QTcpSocket &socket, const QByteArray &) {
            auto &secure = static_cast<QSslSocket &>(socket);
            const auto feed = [&secure, more] {
                if (secure.bytesToWrite() + secure.encryptedBytesToWrite()
                    < 1'000'000) // the former is only what waits for its encryption
                    secure.write(more);
            };
            QObject::connect(&secure, &QSslSocket::encryptedBytesWritten, &secure, feed,
                             Qt::QueuedConnection); // the reader has its turn
            socket.write(first);
            feed();
        };
    }
    static void nothing(QTcpSocket &, const QByteArray &) {}

    static wallet::TlsIdentity another() { return TlsPeer::identity('x'); }
    static wallet::TlsIdentity expired()
    {
        return TlsPeer::identity('e', QStringLiteral("127.0.0.1"), 1'577'836'800, 1'609'459'200);
    }
    static wallet::TlsIdentity tooEarly()
    {
        return TlsPeer::identity('t', QStringLiteral("127.0.0.1"), 4'102'444'800, 4'133'980'800);
    }
    static wallet::TlsIdentity ofAnotherHost()
    {
        return TlsPeer::identity('h', QStringLiteral("elsewhere.example"));
    }
    static wallet::TlsIdentity usual() { return TlsPeer::identity(); }

    /// Who answers to a question over HTTP.
    static std::vector<Hostile> answerers()
    {
        const auto ok = [](const QByteArray &body) {
            return TlsPeer::answer("200 OK", body);
        };
        TlsPeer::Options plain;
        plain.secure = false;
        TlsPeer::Options old;
        old.protocol = QSsl::TlsV1_2;
        TlsPeer::Options gone;
        gone.hangsUp = true;
        return {
            {"wrong certificate", says(ok(Good)), ErrorCode::Auth, "does not show the certificate", another,
             usual},
            {"expired", says(ok(Good)), ErrorCode::Auth, "ran out on", expired},
            {"not yet valid", says(ok(Good)), ErrorCode::Auth, "valid only from", tooEarly},
            {"other host", says(ok(Good)), ErrorCode::Auth, "another host", ofAnotherHost},
            {"no TLS", says(ok(Good)), ErrorCode::Protocol, "No secure connection", usual, nullptr, plain},
            {"TLS 1.2 only", says(ok(Good)), ErrorCode::Protocol, "No secure connection", usual, nullptr,
             old},
            {"closes at once", nothing, ErrorCode::Network, "broke off", usual, nullptr, gone},
            {"closes after the question", saysAndEnds({}), ErrorCode::Network, "broke off"},
            {"never answers", nothing, ErrorCode::Timeout, "in time", usual, nullptr, {}, true},
            {"one byte a second", nothing, ErrorCode::Timeout, "in time", usual, nullptr, {}, true},
            {"endless header",
             endlessly("HTTP/1.1 200 OK\r\n",
                       QByteArray("X-Header: " + QByteArray(1'000, 'x') + "\r\n").repeated(50)),
             ErrorCode::Limit, "too large"},
            {"endless header line", endlessly("HTTP/1.1 200 OK\r\nX: ", QByteArray(60'000, 'x')),
             ErrorCode::Limit, "too large"},
            {"endless body", endlessly("HTTP/1.1 200 OK\r\n\r\n", QByteArray(100'000, ' ')), ErrorCode::Limit,
             "too large"},
            {"endless chunks",
             endlessly("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                       QByteArray("ffff\r\n" + QByteArray(65'535, ' ') + "\r\n")),
             ErrorCode::Limit, "too large"},
            {"huge content-length", says("HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n"),
             ErrorCode::Limit, "too large"},
            {"impossible content-length",
             says("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n" + Good),
             ErrorCode::Protocol, "does not speak"},
            {"content-length too long", saysAndEnds("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + Good),
             ErrorCode::Network, "broke off"},
            {"content-length too short", says("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n" + Good),
             ErrorCode::Protocol, "cannot be understood"},
            {"chunked garbage", says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"),
             ErrorCode::Protocol, "does not speak"},
            {"no HTTP", says("SSH-2.0-OpenSSH_9.2\r\n"), ErrorCode::Protocol, "does not speak"},
            {"redirect", says(TlsPeer::answer("302 Found", {}, "Location: https://elsewhere.example/\r\n")),
             ErrorCode::Remote, "another address"},
            {"a hundred redirects",
             [](QTcpSocket &socket, const QByteArray &) {
                 socket.write(
                     TlsPeer::answer("307 Temporary Redirect", {}, "Location: /lease/1/1/1/status\r\n"));
             },
             ErrorCode::Remote, "another address"},
            {"401", says(TlsPeer::answer("401 Unauthorized", "no certificate")), ErrorCode::Auth,
             "does not accept this account"},
            {"401 and another time",
             says(TlsPeer::answer("401 Unauthorized", {}, "Date: Tue, 14 Nov 2023 23:29:59 GMT\r\n")),
             ErrorCode::Auth, "clock"},
            {"404", says(TlsPeer::answer("404 Not Found", {})), ErrorCode::NotFound, "no such lease"},
            {"422", says(TlsPeer::answer("422 Unprocessable Entity", "no \xe2\x80\xae image")),
             ErrorCode::Remote, "⟨U+202E⟩"},
            {"500", says(TlsPeer::answer("500 Internal Server Error", "boom")), ErrorCode::Remote,
             "trouble of its own"},
            {"503", says(TlsPeer::answer("503 Service Unavailable", QByteArray(100'000, 'x'))),
             ErrorCode::Remote, "trouble of its own"},
            {"garbage text", says(ok("<html>It works!</html>")), ErrorCode::Protocol, "cannot be understood"},
            {"broken UTF-8", says(ok("{\"services\":{\"\xff\xfe\":{}}}")), ErrorCode::Protocol,
             "cannot be understood"},
            {"deep JSON", says(ok(QByteArray(1'000'000, '['))), ErrorCode::Protocol, "cannot be understood"},
            {"services: null", says(ok("{\"services\":null}")), ErrorCode::Protocol, "cannot be understood"},
            {"half a status", says(ok(Good.first(30))), ErrorCode::Protocol, "cannot be understood"},
            {"two answers", says(TlsPeer::answer("404 Not Found", {}) + ok(Good)), ErrorCode::NotFound,
             "no such lease"},
            {"only continue", says("HTTP/1.1 100 Continue\r\n\r\n"), ErrorCode::Remote,
             "refuses what was asked"},
        };
    }

    /// After a good handshake.
    static TlsPeer::Handler streams(const QByteArray &frames)
    {
        return [frames](QTcpSocket &socket, const QByteArray &request) {
            socket.write(TlsPeer::webSocketAccept(request) + frames);
        };
    }
    static QByteArray text(const QByteArray &payload) { return TlsPeer::webSocketFrame(1, payload); }

    /// Who streams lines.
    static std::vector<Hostile> streamers()
    {
        const QByteArray line = text(R"({"name":"web","message":"one"})");
        return {
            {"wrong certificate", streams(line), ErrorCode::Auth, "does not show the certificate", another,
             usual},
            {"expired", streams(line), ErrorCode::Auth, "ran out on", expired},
            {"other host", streams(line), ErrorCode::Auth, "another host", ofAnotherHost},
            {"no WebSocket", says(TlsPeer::answer("200 OK", Good)), ErrorCode::Protocol, ""},
            {"wrong accept",
             says("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
                  "Upgrade\r\nSec-WebSocket-Accept: AAAA\r\n\r\n"
                  + line),
             ErrorCode::Protocol, "does not speak"},
            {"401", says(TlsPeer::answer("401 Unauthorized", {})), ErrorCode::Auth,
             "does not accept this account"},
            {"404", says(TlsPeer::answer("404 Not Found", {})), ErrorCode::NotFound, "no such lease"},
            {"redirect", says(TlsPeer::answer("302 Found", {}, "Location: wss://elsewhere.example/\r\n")),
             ErrorCode::Remote, "another address"},
            {"never answers", nothing, ErrorCode::Timeout, "in time", usual, nullptr, {}, true},
            {"endless header",
             endlessly("HTTP/1.1 101 Switching Protocols\r\n",
                       QByteArray("X-Header: " + QByteArray(1'000, 'x') + "\r\n").repeated(50)),
             ErrorCode::Protocol,
             "",
             usual,
             nullptr,
             {},
             true},
            {"closes with 4000", streams(TlsPeer::closeFrame(4'000)), ErrorCode::NotFound,
             "Nothing of this lease runs"},
            {"closes with 4001", streams(TlsPeer::closeFrame(4'001)), ErrorCode::NotFound,
             "does not know this lease"},
            {"breaks off", saysAndEnds({}), ErrorCode::Network, ""},
            {"endless ping",
             [](QTcpSocket &socket, const QByteArray &request) {
                 endlessly(TlsPeer::webSocketAccept(request),
                           TlsPeer::webSocketFrame(9, "x").repeated(100))(socket, request);
             },
             ErrorCode::Timeout,
             "in time",
             usual,
             nullptr,
             {},
             true},
            {"a frame that never ends",
             [](QTcpSocket &socket, const QByteArray &request) {
                 endlessly(TlsPeer::webSocketAccept(request) + QByteArray::fromHex("017f0000000000ffffff"),
                           QByteArray(60'000, 'x'))(socket, request);
             },
             ErrorCode::Timeout,
             "",
             usual,
             nullptr,
             {},
             true},
            {"64 MB in one message", streams(QByteArray::fromHex("817f0000000004000000")), ErrorCode::Limit,
             "too large"},
            {"a masked frame", streams(QByteArray::fromHex("818100000000") + 'x'), ErrorCode::Protocol, ""},
            {"binary where text is expected", streams(TlsPeer::webSocketFrame(2, "{}")), ErrorCode::Protocol,
             "does not speak"},
            {"garbage text", streams(text("hello")), ErrorCode::Protocol, "does not speak"},
            {"broken UTF-8", streams(text("\xff\xfe")), ErrorCode::Protocol, ""},
            {"deep JSON", streams(text(QByteArray(100'000, '['))), ErrorCode::Protocol, "does not speak"},
        };
    }

    static qint64 peakKib()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).simplified().split(' ').first().toLongLong();
        }
        return 0;
    }

    /// Lets the event loop and the clock run until it is so.
    template <class Done>
    static bool runUntil(test::FakeClock &clock, bool clockRuns, Done done)
    {
        return QTest::qWaitFor(
            [&] {
                if (clockRuns && !done())
                    clock.advance(1s);
                return done();
            },
            WaitMs);
    }
    test::KeySigner m_signer{Key};

    static void rows(const std::vector<Hostile> &list)
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < list.size(); ++i)
            QTest::newRow(list[i].name) << int(i);
    }

private Q_SLOTS:
    void initTestCase() { m_startKib = peakKib(); }

    void aGoodGatewayIsUnderstood()
    {
        test::FakeClock clock;
        TlsPeer peer(TlsPeer::identity(), {}, says(TlsPeer::answer("200 OK", Good)));
        GatewayAccess access(m_signer, clock);
        GatewayClient client(peer.address(TlsPeer::identity()), access, clock);
        test::Outcome<GatewayStatus> status(client.status(7));
        QVERIFY(status.wait(WaitMs));
        QVERIFY2(status.ok(), qPrintable(status.error().toLogLine()));
        QVERIFY(status.value().isReady());
        QCOMPARE(peer.clients().size(), 1);
        QCOMPARE(peer.clients()[0].subjectInfo(QSslCertificate::CommonName),
                 QStringList(m_signer.address().toString()));
        test::Outcome<ManifestReceipt> sent(
            client.sendManifest(7, R"([{"name":"a","services":[{"name":"web"}]}])"));
        QVERIFY(sent.wait(WaitMs));
        QVERIFY2(sent.ok(), qPrintable(sent.error().toLogLine()));
        QCOMPARE(sent.value().hash.size(), 64);
        QCOMPARE(sent.value().sentMs, clock.nowMs());
        for (const char *none : {"", "[]", "{}", "[1]", "[{\"services\":[]}]", "[{\"services\":[{}]}"}) {
            test::Outcome<ManifestReceipt> refused(client.sendManifest(7, none));
            QVERIFY(refused.wait(WaitMs));
            QCOMPARE(refused.code(), ErrorCode::Invalid);
        }
        QCOMPARE(peer.requests(), 2);
    }

    void nobodyThere()
    {
        test::FakeClock clock;
        GatewayAddress address;
        {
            TlsPeer peer(TlsPeer::identity(), {}, nothing);
            address = peer.address(TlsPeer::identity());
        }
        GatewayAccess access(m_signer, clock);
        GatewayClient client(address, access, clock);
        test::Outcome<GatewayStatus> status(client.status(7));
        QVERIFY(status.wait(WaitMs));
        QCOMPARE(status.code(), ErrorCode::Network);
        QVERIFY(status.error().summary.contains(u"cannot be reached"));
    }

    void aLockedWalletAsksNobody()
    {
        test::FakeClock clock;
        TlsPeer peer(TlsPeer::identity(), {}, says(TlsPeer::answer("200 OK", Good)));
        test::KeySigner locked(Key);
        locked.refusal = base::Error{ErrorCode::Locked, QStringLiteral("Unlock the wallet."), {}, nullptr, 0};
        GatewayAccess access(locked, clock);
        GatewayClient client(peer.address(TlsPeer::identity()), access, clock);
        test::Outcome<GatewayStatus> status(client.status(7));
        QVERIFY(status.wait(WaitMs));
        QCOMPARE(status.code(), ErrorCode::Locked);
        QCOMPARE(peer.connections(), 0);
    }

    void asksAndGetsASentence_data() { rows(answerers()); }
    void asksAndGetsASentence()
    {
        QFETCH(int, index);
        const Hostile hostile = answerers()[std::size_t(index)];
        const bool drips = QLatin1String(hostile.name) == u"one byte a second";
        test::FakeClock clock;
        QPointer<QTcpSocket> dripping;
        TlsPeer peer(hostile.shows(), hostile.options,
                     !drips ? hostile.serve
                            : TlsPeer::Handler(
                                [&dripping](QTcpSocket &socket, const QByteArray &) { dripping = &socket; }));
        GatewayAccess access(m_signer, clock);
        GatewayClient client(peer.address(hostile.registered ? hostile.registered() : hostile.shows()),
                             access, clock);
        test::Outcome<GatewayStatus> status(client.status(7));
        if (hostile.waits)
            QVERIFY(QTest::qWaitFor([&peer] { return peer.requests() == 1; }, WaitMs));
        int dripped = 0;
        const QByteArray header("HTTP/1.1 200 OK\r\nX: ");
        QVERIFY(runUntil(clock, hostile.waits, [&] {
            if (dripping) {
                dripping->write(header.mid(dripped, 1).isEmpty() ? QByteArray("x") : header.mid(dripped, 1));
                ++dripped;
            }
            return status.isDone();
        }));
        QVERIFY(!status.ok());
        qInfo("%s: %s", hostile.name, qPrintable(status.error().summary));
        QVERIFY2(status.error().summary.contains(QString::fromUtf8(hostile.words)),
                 qPrintable(status.error().toLogLine()));
        QCOMPARE(status.code(), hostile.code);
        QVERIFY(status.error().summary.endsWith(u'.') || status.error().summary.endsWith(u'”'));
        QVERIFY(status.error().summary.size() < 700);
        QVERIFY(peer.connections() <= 1);
        const bool refusedBefore =
            hostile.code == ErrorCode::Auth && !QByteArray(hostile.name).startsWith("401");
        QVERIFY(!refusedBefore || peer.requests() == 0); // nothing was sent to it
        QVERIFY2(peakKib() - m_startKib < 150'000, qPrintable(QString::number(peakKib() - m_startKib)));
    }

    void listensAndGetsASentence_data() { rows(streamers()); }
    void listensAndGetsASentence()
    {
        QFETCH(int, index);
        const Hostile hostile = streamers()[std::size_t(index)];
        test::FakeClock clock;
        TlsPeer peer(hostile.shows(), hostile.options, hostile.serve);
        GatewayAccess access(m_signer, clock);
        GatewayStream stream(peer.address(hostile.registered ? hostile.registered() : hostile.shows()), 7,
                             GatewayStream::Kind::Logs, access, clock);
        int lines = 0;
        connect(&stream, &GatewayStream::told, this,
                [&lines](const std::vector<LeaseLine> &some) { lines += int(some.size()); });
        stream.open();
        if (hostile.waits)
            QVERIFY(QTest::qWaitFor([&peer] { return peer.requests() == 1; }, WaitMs));
        QVERIFY(runUntil(clock, hostile.waits, [&] { return !stream.problem().isEmpty(); }));
        qInfo("%s: %s", hostile.name, qPrintable(stream.problem()));
        QVERIFY2(stream.problem().contains(QString::fromUtf8(hostile.words)), qPrintable(stream.problem()));
        QVERIFY(!stream.isLive());
        QCOMPARE(lines, 0);
        QVERIFY2(peakKib() - m_startKib < 250'000, qPrintable(QString::number(peakKib() - m_startKib)));
        // It is tried again, but not at once and not for ever faster.
        const int before = peer.connections();
        clock.advance(900ms);
        QCOMPARE(clock.planned(), 1);
        QCOMPARE(peer.connections(), before);
    }

    void longAndOddLinesAreCutAndShown()
    {
        test::FakeClock clock;
        const QByteArray frames =
            text("{\"name\":\"web\",\"message\":\"" + QByteArray(10'000'000, 'x') + "\"}")
            + text("{\"name\":\"we\\u202eb\",\"message\":\"a\\u0000\\u001b[31mred\\u001b["
                   "0m\\u0007\\u202eb\\tc\\r\\n\"}")
            + text(R"({"message":""})");
        TlsPeer peer(TlsPeer::identity(), {}, streams(frames));
        GatewayAccess access(m_signer, clock);
        GatewayStream stream(peer.address(TlsPeer::identity()), 7, GatewayStream::Kind::Logs, access, clock);
        std::vector<LeaseLine> lines;
        connect(&stream, &GatewayStream::told, this, [&lines](const std::vector<LeaseLine> &some) {
            lines.insert(lines.end(), some.begin(), some.end());
        });
        stream.open();
        QVERIFY(QTest::qWaitFor([&] { return lines.size() == 3; }, WaitMs));
        QVERIFY(stream.isLive() && stream.problem().isEmpty());
        QVERIFY(lines[0].text.toUtf8().size() <= 16 * 1024);
        QVERIFY(lines[0].text.startsWith(u"xxx") && lines[0].text.endsWith(u'…'));
        QCOMPARE(lines[1].text, QStringLiteral("a⟨U+0000⟩red⟨U+0007⟩⟨U+202E⟩b\tc"));
        QCOMPARE(lines[1].pod, QStringLiteral("we⟨U+202E⟩b"));
        QCOMPARE(lines[2].text, QString());
        QCOMPARE(lines[2].timeMs, clock.nowMs());
        qInfo("peak memory: %lld MiB above the start",
              static_cast<long long>((peakKib() - m_startKib) / 1024));
    }

private:
    qint64 m_startKib = 0;
};

COMMONRACK_TEST(TestHostileGateways)
#include "TestHostileGateways.moc"
