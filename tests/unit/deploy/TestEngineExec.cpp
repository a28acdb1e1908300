// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/EngineExec.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace deploy;
using namespace std::chrono_literals;
using test::FakeEngine;

class TestEngineExec final : public QObject {
    Q_OBJECT
    test::FakeClock m_clock;

    static EngineExec::Wish wish(bool terminal)
    {
        return {QStringLiteral("web"), {QStringLiteral("/bin/sh")}, terminal, true, 0, 0};
    }
    static void allow(FakeEngine &engine, const QByteArray &start)
    {
        engine.lie("/exec/e1/start", start, 1, true);
        engine.lie("/exec/e1/json", FakeEngine::answer(200, R"({"ExitCode":7,"Running":false})"));
        engine.lie("/web/exec", FakeEngine::answer(201, R"({"Id":"e1"})"));
    }

private Q_SLOTS:
    void carriesBothDirectionsAndTheExitCode()
    {
        FakeEngine engine;
        EngineClient client(engine.address(), m_clock);
        allow(engine, "HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\n\r\n$ ");
        EngineExec exec(client, m_clock, wish(true));
        QByteArray seen;
        connect(&exec, &EngineExec::output, this, [&](const QByteArray &bytes, bool error) {
            seen += bytes;
            QVERIFY(!error);
        });
        QSignalSpy ended(&exec, &EngineExec::ended);
        exec.start();
        exec.write("first\n"); // before it is open
        QTRY_COMPARE(seen, QByteArray("$ "));
        exec.write("second\n");
        QTRY_COMPARE(engine.typed, QByteArray("first\nsecond\n"));
        engine.push("answer");
        QTRY_COMPARE(seen, QByteArray("$ answer"));
        engine.dropAll();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt(), 7);
        QVERIFY(ended[0][1].toString().isEmpty());
    }

    void takesTheStreamsApart()
    {
        FakeEngine engine;
        EngineClient client(engine.address(), m_clock);
        const QByteArray frames = FakeEngine::frame(1, "out") + FakeEngine::frame(2, "err") + FakeEngine::frame(1, QByteArray(70'000, 'x'));
        allow(engine, "HTTP/1.1 200 OK\r\n\r\n" + frames.first(5));
        EngineExec exec(client, m_clock, wish(false));
        QByteArray out;
        QByteArray errors;
        connect(&exec, &EngineExec::output, this, [&](const QByteArray &bytes, bool error) { (error ? errors : out) += bytes; });
        QSignalSpy opened(&exec, &EngineExec::opened);
        exec.start();
        QTRY_COMPARE(opened.size(), 1);
        engine.push(frames.mid(5));
        QTRY_COMPARE(out.size(), 70'003);
        QVERIFY(out.startsWith("outx"));
        QCOMPARE(errors, QByteArray("err"));
    }

    void tellsTheSize()
    {
        FakeEngine engine;
        EngineClient client(engine.address(), m_clock);
        allow(engine, "HTTP/1.1 101 UPGRADED\r\n\r\n");
        EngineExec exec(client, m_clock, wish(true));
        exec.resize(80, 24);
        exec.start();
        QTRY_COMPARE(engine.count(QStringLiteral("/exec/e1/resize")), 1);
        exec.resize(0, -5);
        exec.resize(100, 30);
        QTRY_COMPARE(engine.count(QStringLiteral("/exec/e1/resize")), 2);
    }

    void saysWhyThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("no container") << QByteArray("/web/exec") << FakeEngine::answer(404, R"({"message":"no such container"})");
        QTest::newRow("stopped") << QByteArray("/web/exec") << FakeEngine::answer(409, R"({"message":"container is not running"})");
        QTest::newRow("an id that climbs") << QByteArray("/web/exec") << FakeEngine::answer(201, R"({"Id":"../../x"})");
        QTest::newRow("no json") << QByteArray("/web/exec") << FakeEngine::answer(201, "hello");
        QTest::newRow("start refused") << QByteArray("/start") << FakeEngine::answer(500, R"({"message":"no sh"})");
        QTest::newRow("no http") << QByteArray("/start") << QByteArray("garbage\r\n\r\n");
        QTest::newRow("endless head") << QByteArray("/start") << QByteArray(100'000, 'x');
        QTest::newRow("closed at once") << QByteArray("/start") << QByteArray();
    }
    void saysWhyThereIsNone()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, raw);
        FakeEngine engine;
        EngineClient client(engine.address(), m_clock);
        engine.lie(part, raw);
        allow(engine, {});
        EngineExec exec(client, m_clock, wish(true));
        QSignalSpy ended(&exec, &EngineExec::ended);
        exec.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt(), -1);
        QVERIFY(!ended[0][1].toString().isEmpty());
    }

    void doesNotWaitForEver()
    {
        FakeEngine engine;
        EngineClient client(engine.address(), m_clock);
        allow(engine, {});
        EngineExec exec(client, m_clock, wish(true));
        QSignalSpy ended(&exec, &EngineExec::ended);
        exec.start();
        QTRY_COMPARE(engine.count(QStringLiteral("/start")), 1);
        m_clock.advance(31s);
        QCOMPARE(ended.size(), 1);
    }

    void tellsAShellTheEndOfItsInputWhenDropped()
    {
        FakeEngine engine;
        EngineClient client(engine.address(), m_clock);
        allow(engine, "HTTP/1.1 101 UPGRADED\r\n\r\n");
        auto exec = std::make_unique<EngineExec>(client, m_clock, wish(true));
        QSignalSpy opened(exec.get(), &EngineExec::opened);
        exec->start();
        QTRY_COMPARE(opened.size(), 1);
        exec.reset();
        QTRY_COMPARE(engine.typed, QByteArray(1, char(4)));
    }
};

COMMONRACK_TEST(TestEngineExec)
#include "TestEngineExec.moc"
