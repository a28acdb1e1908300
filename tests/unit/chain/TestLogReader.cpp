// SPDX-License-Identifier: Apache-2.0
#include "models/base/Json.h"
#include "models/chain/codec/FastHex.h"
#include "models/chain/codec/LogReader.h"
#include "models/chain/rpc/RpcDecode.h"
#include "models/chain/rpc/RpcEnvelope.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

#include <nlohmann/json.hpp>

using chain::Log;
using chain::readLogs;
using nlohmann::json;
using nlohmann::ordered_json;

/// The fast reader beside the one that goes through a tree.
class TestLogReader final : public QObject {
    Q_OBJECT

private:
    QRandomGenerator m_random{20261120};

    std::string hex(int bytes)
    {
        static constexpr char digits[] = "0123456789abcdefABCDEF";
        std::string text = "0x";
        for (int i = 0; i < 2 * bytes; ++i)
            text += digits[m_random.bounded(22)];
        return text;
    }
    ordered_json log(int index)
    {
        ordered_json topics = ordered_json::array();
        for (int i = m_random.bounded(5); i > 0; --i)
            topics.push_back(hex(32));
        std::vector<std::pair<std::string, ordered_json>> fields{
            {"address", hex(20)}, {"topics", topics}, {"data", hex(m_random.bounded(200))}, {"blockNumber", "0x1b4"},
            {"blockHash", hex(32)}, {"transactionHash", hex(32)}, {"transactionIndex", "0x0"},
            {"logIndex", "0x" + QByteArray::number(index, 16).toStdString()}};
        if (m_random.bounded(2) == 0)
            fields.emplace_back("removed", m_random.bounded(2) == 0);
        if (m_random.bounded(4) == 0)
            fields.emplace_back("later\"", ordered_json{{"deep", {1, -2.5e3, nullptr, true, "\u00e9\n", ordered_json::object()}}});
        std::shuffle(fields.begin(), fields.end(), m_random);
        ordered_json out = ordered_json::object();
        for (const auto &[name, value] : fields)
            out[name] = value;
        return out;
    }
    QByteArray answer(int logs)
    {
        ordered_json list = ordered_json::array();
        for (int i = 0; i < logs; ++i)
            list.push_back(log(i));
        std::vector<std::pair<std::string, ordered_json>> fields{{"jsonrpc", "2.0"}, {"id", 7}, {"result", list}};
        if (m_random.bounded(4) == 0)
            fields.emplace_back("error", nullptr);
        if (m_random.bounded(4) == 0)
            fields.emplace_back("extra", ordered_json::array({1, "]"}));
        std::shuffle(fields.begin(), fields.end(), m_random);
        ordered_json out = ordered_json::object();
        for (const auto &[name, value] : fields)
            out[name] = value;
        return QByteArray::fromStdString(out.dump(m_random.bounded(2) == 0 ? -1 : 1));
    }
    static QByteArray around(const QByteArray &log)
    {
        return QByteArray(R"({"jsonrpc":"2.0","id":1,"result":[)") + log + "]}";
    }
    static QByteArray good(const QByteArray &field = "\"removed\"", const QByteArray &value = "false")
    {
        json one{{"address", "0x" + std::string(40, '1')}, {"topics", json::array()}, {"data", "0x0102"}, {"blockNumber", "0x5"},
                 {"blockHash", "0x" + std::string(64, '2')}, {"transactionHash", "0x" + std::string(64, '3')}, {"logIndex", "0x0"}};
        QByteArray text = QByteArray::fromStdString(one.dump());
        text.chop(1);
        return text + "," + field + ":" + value + "}";
    }
    static base::Result<std::vector<Log>> fast(const QByteArray &answer)
    {
        std::vector<Log> logs;
        const auto count = readLogs(answer, [&logs](const chain::LogView &view) {
            logs.push_back(logOf(view));
            return true;
        });
        if (!count)
            return base::fail(count.error());
        if (*count != qsizetype(logs.size()))
            return base::fail(base::ErrorCode::Internal, QStringLiteral("the count is wrong"));
        return logs;
    }
    static base::Result<std::vector<Log>> slow(const QByteArray &answer)
    {
        const auto tree = base::parseJson(answer);
        const bool numbered = tree && tree->is_object() && tree->contains("id") && (*tree)["id"].is_number_unsigned();
        auto result = chain::rpcResultOfText(answer, numbered ? (*tree)["id"].get<quint64>() : 0);
        if (!result)
            return base::fail(result.error());
        if (!result->is_array())
            return base::fail(base::ErrorCode::Protocol, QStringLiteral("no list"));
        std::vector<Log> logs;
        for (const json &element : *result) {
            auto log = chain::logFromJson(element);
            if (!log)
                return base::fail(log.error());
            logs.push_back(*log);
        }
        return logs;
    }
    static bool same(const std::vector<Log> &a, const std::vector<Log> &b)
    {
        const auto tie = [](const Log &l) {
            return std::tie(l.address, l.topics, l.data, l.blockNumber, l.blockHash, l.transactionHash, l.logIndex, l.removed);
        };
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&tie](const Log &x, const Log &y) { return tie(x) == tie(y); });
    }

private Q_SLOTS:
    void hexOfEveryLength()
    {
        for (int bytes = 0; bytes < 200; ++bytes) {
            const std::string text = hex(bytes).substr(2);
            QByteArray out(bytes, Qt::Uninitialized);
            QVERIFY(chain::decodeHex(text.data(), qsizetype(text.size()), out.data()));
            QCOMPARE(out, QByteArray::fromHex(QByteArray::fromStdString(text)));
        }
    }
    void everyOtherCharacterIsNoDigit()
    {
        char out[33];
        for (int at = 0; at < 66; ++at) {
            for (int c = 0; c < 256; ++c) {
                std::string text(66, '0');
                text[std::size_t(at)] = char(c);
                const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
                if (chain::decodeHex(text.data(), 66, out) != digit)
                    QFAIL(qPrintable(QStringLiteral("character %1 at %2").arg(c).arg(at)));
            }
        }
    }

    void agreesWithTheTree()
    {
        int read = 0;
        for (int i = 0; i < 150; ++i) {
            const QByteArray text = answer(m_random.bounded(12));
            const auto expected = slow(text);
            QVERIFY2(expected, text.constData());
            const auto logs = fast(text);
            QVERIFY2(logs, qPrintable(logs ? QString() : logs.error().toLogLine()));
            QVERIFY2(same(*expected, *logs), text.constData());
            read += int(logs->size());
        }
        QVERIFY(read > 500);
    }

    /// What the fast reader takes, the other one takes too, and as the same; the other way round but for names that
    /// stand twice and escapes where none belong.
    void agreesOnDamage()
    {
        static constexpr char spice[] = "{}[]\",:0xgG1\\ n-e.\x80\xff\n";
        int refused = 0;
        for (int i = 0; i < 1'500; ++i) {
            QByteArray text = answer(1 + m_random.bounded(2));
            for (int hits = m_random.bounded(3); hits >= 0; --hits) {
                const qsizetype at = m_random.bounded(int(text.size()));
                switch (m_random.bounded(4)) {
                case 0: text[at] = spice[m_random.bounded(int(sizeof spice))]; break; // a NUL too
                case 1: text.remove(at, 1 + m_random.bounded(3)); break;
                case 2: text.insert(at, spice[m_random.bounded(int(sizeof spice) - 1)]); break;
                default: text[at] = char(m_random.bounded(256)); break;
                }
            }
            const auto expected = slow(text);
            const auto logs = fast(text);
            if (logs) {
                QVERIFY2(expected, text.constData());
                QVERIFY2(same(*expected, *logs), text.constData());
            } else if (expected) {
                const bool explained = text.contains('\\') || logs.error().detail.contains(u"twice") || logs.error().detail.contains(u"broken");
                QVERIFY2(explained, qPrintable(logs.error().toLogLine() + QString::fromLatin1(text)));
            } else {
                ++refused;
                QVERIFY(logs.error().code == base::ErrorCode::Protocol || logs.error().code == base::ErrorCode::Remote);
            }
        }
        QVERIFY(refused > 500);
    }

    void everyBeginningIsRefused()
    {
        const QByteArray text = answer(3).trimmed();
        for (qsizetype size = 0; size < text.size(); ++size) {
            const auto logs = fast(text.left(size));
            QVERIFY2(!logs && logs.error().code == base::ErrorCode::Protocol, qPrintable(QString::number(size)));
        }
    }

    void roomBehindTheTextIsNotNeeded()
    {
        const QByteArray text = answer(5);
        const auto expected = fast(text);
        QVERIFY(expected);
        const std::unique_ptr<char[]> exact(new char[std::size_t(text.size())]); // a reader beyond its end is caught by the sanitizer
        std::copy(text.begin(), text.end(), exact.get());
        const auto logs = fast(QByteArray::fromRawData(exact.get(), text.size()));
        QVERIFY(logs && same(*expected, *logs));
        QByteArray roomy = text;
        roomy.reserve(text.size() + chain::ReadAheadBytes);
        const auto again = fast(roomy);
        QVERIFY(again && same(*expected, *again));
    }

    void namesTheLogAndTheField_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &log, const char *detail) {
            QTest::newRow(name) << log << QString::fromLatin1(detail);
        };
        const auto with = [](const char *from, const char *to) { return good().replace(from, to); };
        row("no address", with("\"address\"", "\"adress\""), "address is missing");
        row("no topics", with("\"topics\"", "\"topic\""), "topics is missing");
        row("no index", with("\"logIndex\"", "\"logindex\""), "logIndex is missing");
        row("twice", good("\"data\"", "\"0x0102\""), "data stands there twice");
        row("number for text", with("\"0x5\"", "5"), "blockNumber is not");
        row("null", with("\"0x5\"", "null"), "blockNumber is not");
        row("leading zero", with("\"0x5\"", "\"0x05\""), "blockNumber is not");
        row("no digits", with("\"0x5\"", "\"0x\""), "blockNumber is not");
        row("capital X", with("\"0x5\"", "\"0X5\""), "blockNumber is not");
        row("64 bits", with("\"0x5\"", "\"0x8000000000000000\""), "blockNumber is not");
        row("17 digits", with("\"0x5\"", "\"0x10000000000000005\""), "blockNumber is not");
        row("short address", with("0x1111111111", "0x11111111"), "address is not");
        row("not hex", with("0x2222", "0x22g2"), "blockHash is not");
        row("odd data", with("0x0102", "0x012"), "data is not");
        row("data without 0x", with("0x0102", "0102"), "data is not");
        row("data is a list", with("\"0x0102\"", "[]"), "data is not");
        row("topics is a text", with("[]", "\"0x\""), "topics is not");
        row("a topic is a number", with("[]", "[1]"), "topics is not");
        row("a short topic", with("[]", "[\"0x11\"]"), "topics is not");
        const QByteArray topic = "\"0x" + QByteArray(64, 'a') + '"';
        row("five topics", good().replace("[]", QByteArray('[' + QByteArray(topic + ',').repeated(4) + topic + ']')), "topics is not");
        row("removed is a text", good("\"removed\"", "\"false\""), "removed is not");
        row("no object", "[]", "not an object");
        row("a text", "\"log\"", "not an object");
    }
    void namesTheLogAndTheField()
    {
        QFETCH(QByteArray, log);
        QFETCH(QString, detail);
        int told = 0;
        const auto count = readLogs(around(good() + ',' + log), [&told](const chain::LogView &) { return ++told > 0; });
        QVERIFY(!count);
        QCOMPARE(count.error().code, base::ErrorCode::Protocol);
        QVERIFY2(count.error().detail.startsWith(QStringLiteral("log 1: ") + detail), qPrintable(count.error().detail));
        QVERIFY(count.error().summary.startsWith(u"The node answered something impossible"));
        QCOMPARE(told, 1);
        QVERIFY(!slow(around(log)) || detail.contains(u"twice"));
    }

    void aNodesErrorIsKept()
    {
        const QByteArray refusal = R"({"code":-32005,"message":"limit exceeded\u202e","data":{"data":"Reverted 0x1234"}})";
        for (const QByteArray &text : {QByteArray(R"({"jsonrpc":"2.0","id":1,"error":)" + refusal + '}'),
                                       QByteArray(R"({"error":)" + refusal + R"(,"id":1,"result":null,"jsonrpc":"2.0"})")}) {
            const auto logs = fast(text);
            QVERIFY(!logs);
            QCOMPARE(logs.error().code, base::ErrorCode::Remote);
            QCOMPARE(logs.error().remoteCode, -32005);
            QCOMPARE(logs.error().detail, QStringLiteral("0x1234"));
            QVERIFY(!logs.error().summary.contains(QChar(0x202e)));
        }
    }

    void nonsense_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("empty", {});
        row("blank", "  ");
        row("a list", "[]");
        row("a number", "7");
        row("a text", "\"x\"");
        row("NUL", QByteArray(1, '\0'));
        row("BOM", "\xEF\xBB\xBF" + around(""));
        row("broken UTF-8", R"({"jsonrpc":"2.0","id":1,"x":")" "\xc3" R"(","result":[]})");
        row("trailing", around("") + "{}");
        row("trailing comma", around(good() + ','));
        row("no version", R"({"id":1,"result":[]})");
        row("another version", R"({"jsonrpc":"1.0","id":1,"result":[]})");
        row("no id", R"({"jsonrpc":"2.0","result":[]})");
        row("null id", R"({"jsonrpc":"2.0","id":null,"result":[]})");
        row("text id", R"({"jsonrpc":"2.0","id":"1","result":[]})");
        row("negative id", R"({"jsonrpc":"2.0","id":-1,"result":[]})");
        row("two ids", R"({"jsonrpc":"2.0","id":1,"result":[],"id":2})");
        row("two results", R"({"jsonrpc":"2.0","id":1,"result":[],"result":[]})");
        row("neither", R"({"jsonrpc":"2.0","id":1})");
        row("both", R"({"jsonrpc":"2.0","id":1,"result":[],"error":{"code":1,"message":"x"}})");
        row("null", R"({"jsonrpc":"2.0","id":1,"result":null})");
        row("no list", R"({"jsonrpc":"2.0","id":1,"result":{"0":1}})");
        row("an error without words", R"({"jsonrpc":"2.0","id":1,"error":{"code":1}})");
        row("an error that is a text", R"({"jsonrpc":"2.0","id":1,"error":"no"})");
        row("deep", QByteArray(20'000, '['));
        row("deep and whole", R"({"jsonrpc":"2.0","id":1,"x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + R"(,"result":[]})");
        row("deep within a log", around(good("\"x\"", QByteArray(62, '[') + QByteArray(62, ']'))));
        row("bad literal", around(good("\"x\"", "nul")));
        row("bad number", around(good("\"x\"", "01")));
        row("bad escape", around(good("\"x\"", "\"\\q\"")));
        row("bad escape in a name", around(good("\"\\q\"", "1")));
        row("gzip", QByteArray::fromHex("1f8b0800000000000003edc1010d000000c2a0f74f6d0e37a000000000000000"));
    }
    void nonsense()
    {
        QFETCH(QByteArray, text);
        const auto logs = fast(text);
        QVERIFY(!logs);
        QCOMPARE(logs.error().code, base::ErrorCode::Protocol);
        QVERIFY(!logs.error().summary.isEmpty());
    }

    void depthIsThatOfTheTree()
    {
        const QByteArray text = around(good("\"x\"", QByteArray(61, '[') + QByteArray(61, ']')));
        QVERIFY(fast(text) && slow(text));
    }

    void theSinkMayStop()
    {
        const QByteArray text = around(good() + ',' + good() + ",nonsense");
        int told = 0;
        const auto count = readLogs(text, [&told](const chain::LogView &) { return ++told < 2; });
        QVERIFY(count);
        QCOMPARE(*count, qsizetype(2));
    }

    void noLogsAtAll()
    {
        const auto logs = fast(around(""));
        QVERIFY(logs && logs->empty());
    }

    void viewsAndLogs()
    {
        const auto logs = fast(answer(50));
        QVERIFY(logs);
        for (const Log &log : *logs) {
            QVERIFY(same({log}, {logOf(viewOf(log))}));
            const chain::LogFilter own{{log.address}, {}};
            QVERIFY(matches(own, viewOf(log)));
            const chain::LogFilter topics{{}, {log.blockHash, log.topics.empty() ? log.transactionHash : log.topics[0]}};
            QCOMPARE(matches(topics, viewOf(log)), topics.matches(log));
            QCOMPARE(matches(topics, viewOf(log)), !log.topics.empty());
            QVERIFY(!matches({{chain::Address()}, {}}, viewOf(log)));
        }
    }
};

COMMONRACK_TEST(TestLogReader)
#include "TestLogReader.moc"
