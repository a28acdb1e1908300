// SPDX-License-Identifier: Apache-2.0
#include "models/dao/DaoAbi.h"
#include "models/deploy/CalldataResolver.h"
#include "models/deploy/ContainerInfo.h"
#include "models/deploy/EngineAddress.h"
#include "models/deploy/HttpResponseReader.h"
#include "models/deploy/JournalEntry.h"
#include "models/deploy/LogDemux.h"
#include "models/deploy/PullProgress.h"
#include "models/deploy/Rule.h"
#include "tests/support/ScriptedLogSource.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace deploy;
using base::ErrorCode;

namespace {

QByteArray frame(char stream, const QByteArray &payload)
{
    QByteArray header(8, '\0');
    header[0] = stream;
    header[6] = char(payload.size() >> 8);
    header[7] = char(payload.size() & 0xff);
    return header + payload;
}

chain::Address address(char fill)
{
    return *chain::Address::fromBytes(QByteArray(20, fill));
}

} // namespace

class TestEngineParts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAResponseCutAnywhere()
    {
        const QByteArray raw = "HTTP/1.1 200 OK\r\nserver: Docker/28.2.2 (linux)\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n";
        for (qsizetype cut = 1; cut < raw.size(); ++cut) {
            HttpResponseHead head;
            QByteArray body;
            HttpResponseReader reader([&](const HttpResponseHead &read) { head = read; }, [&](QByteArrayView data) { body += data; }, 100);
            QVERIFY(reader.feed(QByteArrayView(raw).first(cut)));
            QVERIFY(!reader.isDone());
            QVERIFY(reader.feed(QByteArrayView(raw).sliced(cut)));
            QVERIFY(reader.isDone());
            QCOMPARE(head.status, 200);
            QCOMPARE(head.server, QByteArray("Docker/28.2.2 (linux)"));
            QCOMPARE(body, QByteArray("hello world"));
        }
    }

    void boundsTheBody()
    {
        HttpResponseReader reader([](const HttpResponseHead &) {}, [](QByteArrayView) {}, 10);
        const auto fed = reader.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n01234567890123456789012345678901\r\n");
        QCOMPARE(fed.error().code, ErrorCode::Limit);
    }

    void takesTheLogApartHoweverItIsCut()
    {
        const QByteArray raw = frame(1, "one\ntw") + frame(2, "bad\r\n") + frame(1, "o\n") + frame(1, "rest");
        const std::vector<LogDemux::Line> expected{{false, "one"}, {true, "bad"}, {false, "two"}, {false, "rest"}};
        for (qsizetype cut = 0; cut <= raw.size(); ++cut) {
            LogDemux demux;
            std::vector<LogDemux::Line> lines = demux.feed(QByteArrayView(raw).first(cut));
            for (const auto &line : demux.feed(QByteArrayView(raw).sliced(cut)))
                lines.push_back(line);
            for (const auto &line : demux.end())
                lines.push_back(line);
            QCOMPARE(lines, expected);
        }
    }

    void showsATerminalsLogAsItIs()
    {
        LogDemux demux;
        const auto lines = demux.feed("plain output\nmore\n");
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].text, QByteArray("plain output"));
    }

    void cutsEndlessLines()
    {
        LogDemux demux;
        QByteArray huge = frame(1, {});
        huge[4] = '\x7f'; // two gigabytes announced
        (void)demux.feed(huge);
        for (int i = 0; i < 100; ++i)
            QVERIFY(demux.feed(QByteArray(10000, 'x')).empty());
        QCOMPARE(demux.feed("\n").at(0).text.size(), LogDemux::MaxLine);
    }

    void readsPullProgress()
    {
        PullProgress progress;
        QCOMPARE(progress.percent(), -1);
        progress.feed("{\"id\":\"a\",\"progressDetail\":{\"current\":50,\"total\":100}}\n{\"id\":\"b\",\"progressDetail\":{\"cur");
        QCOMPARE(progress.percent(), 50);
        progress.feed("rent\":0,\"total\":100}}\nnonsense\n");
        QCOMPARE(progress.percent(), 25);
        QVERIFY(progress.error().isEmpty());
        progress.feed("{\"error\":\"manifest unknown\"}\n");
        QCOMPARE(progress.error(), QStringLiteral("manifest unknown"));
    }

    void readsEngineTimes()
    {
        QCOMPARE(engineTime(QStringLiteral("2026-11-20T17:13:09.718992096Z")), 1795194789718);
        QCOMPARE(engineTime(QStringLiteral("2026-11-20T17:13:09Z")), 1795194789000);
        QCOMPARE(engineTime(QStringLiteral("2026-11-20T18:13:09.5+01:00")), 1795194789500);
        QCOMPARE(engineTime(QStringLiteral("0001-01-01T00:00:00Z")), 0);
        QCOMPARE(engineTime(QStringLiteral("yesterday")), 0);
    }

    void onTheHostsNetworkThePortIsTheContainersOwn()
    {
        const auto info = containerInfoFrom(nlohmann::json::parse(
            R"({"HostConfig":{"NetworkMode":"host"},"Config":{"ExposedPorts":{"8080/tcp":{}}},"State":{"Status":"running"}})"));
        QCOMPARE(info.endpoints.size(), std::size_t(1));
        QCOMPARE(info.endpoints[0].port, 8080);
    }

    void measuresCpuBetweenTwoSamples()
    {
        ContainerSample before{1000, 10000, 4, 0, 0};
        ContainerSample now{2000, 20000, 4, 0, 0};
        QCOMPARE(cpuPercent(before, now), 40.0);
        QCOMPARE(cpuPercent(now, before), -1.0); // restarted
        QCOMPARE(cpuPercent(now, now), -1.0);
    }

    void findsTheEngine()
    {
        QTemporaryDir dir;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), dir.path());
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("podman")));
        QFile socket(dir.filePath(QStringLiteral("podman/podman.sock")));
        QVERIFY(socket.open(QIODevice::WriteOnly));
        QCOMPARE(EngineAddress::find({}, environment)->socketPath, socket.fileName());
        environment.insert(QStringLiteral("DOCKER_HOST"), QStringLiteral("tcp://127.0.0.1:2375"));
        QCOMPARE(EngineAddress::find({}, environment)->port, quint16(2375));
        QCOMPARE(EngineAddress::find(QStringLiteral("/x.sock"), environment)->toString(), QStringLiteral("unix:///x.sock"));
    }

    void speaksOnlyToThisComputer_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"tcp://192.0.2.1:2375", "ssh://host", "tcp://127.0.0.1", "relative/path", "https://127.0.0.1:1", ""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void speaksOnlyToThisComputer()
    {
        QFETCH(QString, text);
        QCOMPARE(EngineAddress::parse(text).error().code, ErrorCode::Invalid);
    }

    void readsTheProposalFromCalldata()
    {
        chain::TxInfo transaction;
        transaction.to = address('\x11');
        transaction.input = QByteArray::fromHex("0d61b519") + base::toBytes32(7);
        QCOMPARE(CalldataResolver::indexIn(transaction, address('\x11')), std::optional<quint64>(7));
        QCOMPARE(CalldataResolver::indexIn(transaction, address('\x22')), std::nullopt); // through a wallet
        transaction.input[0] = 'x';
        QCOMPARE(CalldataResolver::indexIn(transaction, address('\x11')), std::nullopt);
        transaction.input = QByteArray::fromHex("0d61b519") + QByteArray(32, '\xff');
        QCOMPARE(CalldataResolver::indexIn(transaction, address('\x11')), std::nullopt);
        transaction.input.clear();
        QCOMPARE(CalldataResolver::indexIn(transaction, address('\x11')), std::nullopt);
    }

    void keysDifferWhereDeploymentsDo()
    {
        const auto one = keyOfProposal(1, address('\x11'), 0);
        QCOMPARE(one.size(), 66);
        QVERIFY(one != keyOfProposal(1, address('\x11'), 1));
        QVERIFY(one != keyOfProposal(2, address('\x11'), 0));
        QVERIFY(one != keyOfProposal(1, address('\x22'), 0));
        QVERIFY(keyOfLog(1, address('\x11'), test::numberedHash(1), 0) != keyOfLog(1, address('\x11'), test::numberedHash(1), 1));
    }

    void listensForBothFormsOfTheEvent()
    {
        Rule rule;
        const auto both = rule.filter().topic0;
        QCOMPARE(both.size(), std::size_t(2));
        QCOMPARE(both[0].toString(), QStringLiteral("0xd2fb9f71ef51cbe17789762c74c7a18afa5474526eed44bf3e792d0c09ff47a7"));
        QCOMPARE(both[1].toString(), QStringLiteral("0x8d90b53f93a36eafeb3103294e51aa8eea6141826f6b1aee4c808c1ab159e81c"));
        rule.abi = dao::AbiVersion::V2;
        QCOMPARE(rule.filter().topic0.size(), std::size_t(1));
    }

    void readsADeployEvent()
    {
        const auto event = dao::decodeDeployEvent(test::deployLog(address('\x11'), 1, "{\"a\":\"\xc3\xa4\"}"));
        QVERIFY(event);
        QCOMPARE(event->executor, address('\x42'));
        QCOMPARE(event->message, QByteArray("Deploy"));
        QCOMPARE(event->document, QByteArray("{\"a\":\"\xc3\xa4\"}"));
        chain::Log cut = test::deployLog(address('\x11'), 1, "{}");
        cut.data.chop(40);
        QVERIFY(!dao::decodeDeployEvent(cut));
    }

    void everyStateHasAName()
    {
        for (int i = 0; i <= int(RunState::Closed); ++i)
            QCOMPARE(runStateFrom(toText(RunState(i))), std::optional(RunState(i)));
        QVERIFY(!runStateFrom(u"Nonsense"));
    }
};

COMMONRACK_TEST(TestEngineParts)
#include "TestEngineParts.moc"
