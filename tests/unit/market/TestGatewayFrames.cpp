// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayFrames.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace market;

class TestGatewayFrames final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsALine()
    {
        const auto line = parseLogFrame(QStringLiteral(R"({"name":"web-1","message":"hello"})"));
        QVERIFY(line);
        QCOMPARE(line->pod, QStringLiteral("web-1"));
        QCOMPARE(line->text, QStringLiteral("hello"));
        QCOMPARE(line->timeNs, 0);
        const auto stamped = parseLogFrame(QStringLiteral(R"({"time":"2024-11-05T10:00:00.123456789Z","name":"web-1","message":"hello"})"));
        QCOMPARE(stamped->timeNs, 1'730'800'800'123'456'789);
    }

    void readsAnEvent()
    {
        const auto event = parseEventFrame(QStringLiteral(
            R"({"type":"Warning","reportingController":"kubelet","reportingInstance":"n","reason":"BackOff","note":"Back-off pulling image","object":{"kind":"Pod","namespace":"x","name":"web-1"}})"));
        QVERIFY(event);
        QCOMPARE(event->text, QStringLiteral("BackOff: Back-off pulling image"));
        QCOMPARE(event->pod, QStringLiteral("web-1"));
        QVERIFY(event->warning);
        QVERIFY(!parseEventFrame(QStringLiteral(R"({"type":"Normal","reason":"Pulled","note":"x"})"))->warning);
        QCOMPARE(parseEventFrame(QStringLiteral(R"({"reason":"Pulled"})"))->text, QStringLiteral("Pulled"));
    }

    void refusesWhatIsNone()
    {
        for (const char *text : {"", "x", "[]", "null", "1", "{}", "{\"name\":\"a\"}", "{\"message\":\"a\"", "{\"name\":\"web\",\"message\":\"\\ud800"})
            QVERIFY2(!parseLogFrame(QString::fromUtf8(text)), text);
        QVERIFY(!parseEventFrame(QStringLiteral(R"({"type":"Normal"})")));
        QVERIFY(parseLogFrame(QStringLiteral(R"({"name":1,"message":{},"time":[]})"))); // a line without words
    }

    void timesWithNanoseconds()
    {
        QCOMPARE(parseNanoTime(u"1970-01-01T00:00:00Z"), std::optional<qint64>(0));
        QCOMPARE(parseNanoTime(u"1970-01-01T00:00:01.5Z"), std::optional<qint64>(1'500'000'000));
        QCOMPARE(parseNanoTime(u"1970-01-01T01:00:00.000000001+01:00"), std::optional<qint64>(1));
        QCOMPARE(parseNanoTime(u"1970-01-01T00:00:00.1234567899999Z"), std::optional<qint64>(123'456'789));
        for (const char16_t *text : {u"", u"yesterday", u"1970-01-01", u"9999-12-31T23:59:59Z", u"1969-12-31T23:59:59Z", u"1970-13-01T00:00:00Z", u"1970-01-01T00:00:00.Z5"})
            QVERIFY2(!parseNanoTime(QStringView(text)) || QStringView(text).endsWith(u"Z5"), qPrintable(QString::fromUtf16(text)));
    }

    void terminalsColoursAreTakenOut_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean");
        const QString esc(QChar(0x1B));
        QTest::newRow("colour") << QString(esc + QStringLiteral("[1;31mred") + esc + QStringLiteral("[0m")) << QStringLiteral("red");
        QTest::newRow("title") << QString(esc + QStringLiteral("]0;title") + QChar(7) + u'x') << QStringLiteral("x");
        QTest::newRow("link") << QString(esc + QStringLiteral("]8;;http://a") + esc + QStringLiteral("\\x")) << QStringLiteral("x");
        QTest::newRow("charset") << QString(esc + QStringLiteral("(Bx")) << QStringLiteral("x");
        QTest::newRow("eight bits") << QString(QChar(0x9B) + QStringLiteral("31mx")) << QStringLiteral("x");
        QTest::newRow("cut") << QString(QStringLiteral("x") + esc + QStringLiteral("[31")) << QStringLiteral("x");
        QTest::newRow("alone") << QString(QStringLiteral("x") + esc) << QStringLiteral("x");
        QTest::newRow("end of line") << QStringLiteral("x\r\n") << QStringLiteral("x");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a\tb");
        QTest::newRow("two lines") << QStringLiteral("a\nb") << QStringLiteral("a⟨U+000A⟩b");
        QTest::newRow("right to left") << QString(QStringLiteral("a") + QChar(0x202E)) << QStringLiteral("a⟨U+202E⟩");
    }
    void terminalsColoursAreTakenOut()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        QCOMPARE(cleanLine(raw), clean);
    }

    void longLinesAreCut()
    {
        for (const char32_t c : {U'x', U'ä', U'€', U'😀', U'\u0001'}) {
            const QString raw = QString::fromUcs4(&c, 1).repeated(200'000);
            const QString cut = cleanLine(raw);
            QVERIFY(cut.toUtf8().size() <= MaxLineBytes);
            QVERIFY(cut.endsWith(u'…'));
            QVERIFY(!cut.contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(cleanLine(QString(16'000, u'x')).size(), 16'000);
    }

    /// Only the beginning of a frame of megabytes is read, wherever it is cut.
    void longFramesAreReadInPart()
    {
        QRandomGenerator random(3);
        const QStringList pieces{QStringLiteral("x"), QStringLiteral("\\n"), QStringLiteral("\\\\"), QStringLiteral("\\u00e4"), QStringLiteral("\\ud83d\\ude00"), QStringLiteral("😀"), QStringLiteral("\\\"")};
        for (int round = 0; round < 200; ++round) {
            QString message;
            while (message.size() < 140'000)
                message += pieces[random.bounded(pieces.size())];
            const auto line = parseLogFrame(QString(QStringLiteral("{\"name\":\"web\",\"message\":\"") + message + QStringLiteral("\"}")));
            QVERIFY(line);
            QCOMPARE(line->pod, QStringLiteral("web"));
            QVERIFY(line->text.toUtf8().size() > 10'000 && line->text.toUtf8().size() <= MaxLineBytes);
        }
    }

    void garbageIsNothingOrALine()
    {
        QRandomGenerator random(5);
        const QString good = QString::fromLatin1("{\"name\":\"web-1\",\"message\":\"hello \\u202e [31m\",\"time\":\"2024-11-05T10:00:00.123456789Z\",\"object\":{\"name\":\"p\"},\"note\":\"n\"}");
        for (int round = 0; round < 5'000; ++round) {
            QString frame = good;
            for (int i = random.bounded(1, 6); i > 0; --i)
                frame[random.bounded(frame.size())] = QChar(ushort(random.bounded(random.bounded(2) ? 128 : 65'536)));
            if (round % 3 == 0)
                frame.truncate(random.bounded(frame.size()));
            for (const auto &line : {parseLogFrame(frame), parseEventFrame(frame)})
                QVERIFY(!line || line->text.toUtf8().size() <= MaxLineBytes);
        }
    }

    void shellFrames()
    {
        QCOMPARE(shellFrame(ShellCode::Stdin, "ls\n"), QByteArrayLiteral("hls\n"));
        QCOMPARE(resizeFrame(80, 24), QByteArray::fromHex("6900500018"));
        QCOMPARE(resizeFrame(-1, 100'000), QByteArray::fromHex("690001ffff"));
        QCOMPARE(shellExitCode(R"({"exit_code":3,"message":""})"), std::optional<int>(3));
        for (const char *none : {"", "[]", "{}", "{\"exit_code\":\"1\"}", "{\"exit_code\":1.5}"})
            QVERIFY(!shellExitCode(none));
    }
};

COMMONRACK_TEST(TestGatewayFrames)
#include "TestGatewayFrames.moc"
