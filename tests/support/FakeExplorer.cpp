// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeExplorer.h"

#include <QTcpSocket>

namespace test {

using nlohmann::json;

namespace {

json refusal(const char *message, const char *result)
{
    return {{"status", "0"}, {"message", message}, {"result", result}};
}

quint64 numberIn(const json &value)
{
    return QString::fromStdString(value.get<std::string>()).mid(2).toULongLong(nullptr, 16);
}

/// One row as explorers write it.
json rowOf(const json &log, const chain::BlockHeader &header, bool tellsBlockHash)
{
    const bool first = numberIn(log["logIndex"]) == 0;
    json row{{"address", log["address"]},
             {"topics", log["topics"]},
             {"data", log["data"]},
             {"blockNumber", log["blockNumber"]},
             {"timeStamp", "0x" + QString::number(header.timestamp, 16).toStdString()},
             {"gasPrice", "0x3b9aca00"},
             {"gasUsed", "0x5208"},
             {"logIndex", first ? json("0x") : log["logIndex"]},
             {"transactionHash", log["transactionHash"]},
             {"transactionIndex", "0x"}};
    if (tellsBlockHash)
        row["blockHash"] = log["blockHash"];
    return row;
}

} // namespace

FakeExplorer::FakeExplorer(const MemoryChain &chain)
    : m_chain(chain), m_peer([this](QTcpSocket &socket, QByteArray &received) {
          for (qsizetype end = received.indexOf("\r\n\r\n"); end >= 0; end = received.indexOf("\r\n\r\n")) {
              const QByteArray target = received.left(received.indexOf("\r\n")).split(' ').value(1);
              received.remove(0, end + 4);
              socket.write(answer(QUrl(QString::fromLatin1(target))));
          }
      })
{
}

QUrl FakeExplorer::v1() const
{
    return m_peer.url(QStringLiteral("http")).resolved(QUrl(QStringLiteral("/api")));
}

QUrl FakeExplorer::v2() const
{
    return m_peer.url(QStringLiteral("http")).resolved(QUrl(QStringLiteral("/v2/api")));
}

QByteArray FakeExplorer::answer(const QUrl &url)
{
    const QUrlQuery query(url);
    m_asked += query;
    if (!instead.isNull())
        return std::exchange(instead, QByteArray());
    const auto reply = [](const json &body) { return RawPeer::http(200, QByteArray::fromStdString(body.dump())); };
    const auto value = [&query](const char *name) { return query.queryItemValue(QString::fromLatin1(name)); };
    const bool tooFast = refuseNext > 0 || (refuseEvery > 0 && m_asked.size() % refuseEvery == 0);
    if (tooFast) {
        refuseNext = std::max(0, refuseNext - 1);
        return reply(refusal("NOTOK", "Max rate limit reached"));
    }
    if (url.path() == u"/v2/api" && value("chainid") != QString::number(m_chain.chainId))
        return reply(refusal("NOTOK", "Missing or unsupported chainid parameter"));
    if (!apiKey.isEmpty() && value("apikey") != apiKey)
        return reply(refusal("NOTOK", "Invalid API Key"));
    if (value("module") != u"logs" || value("action") != u"getLogs")
        return reply(refusal("NOTOK", "Error! Missing Or invalid Action name"));
    return reply(logs(query));
}

/// All logs of the range; kept, for one range is asked about many times.
const json &FakeExplorer::between(quint64 from, quint64 to) const
{
    const auto range = std::tuple(from, to, m_chain.head().number);
    if (std::exchange(m_heldRange, range) == range)
        return m_held;
    MemoryChain all = m_chain; // without the node's limits
    all.maxRange = 0;
    all.maxLogs = 0;
    const auto hex = [](quint64 value) { return "0x" + QString::number(value, 16).toStdString(); };
    m_held = *all.answer(QStringLiteral("eth_getLogs"), json::array({{{"fromBlock", hex(from)}, {"toBlock", hex(to)}}}));
    return m_held;
}

json FakeExplorer::logs(const QUrlQuery &query) const
{
    const auto number = [&query](const char *name) { return query.queryItemValue(QString::fromLatin1(name)).toULongLong(); };
    const int page = int(number("page"));
    const int offset = std::min(int(number("offset")), mostRows);
    if (page * offset > 10'000)
        return refusal("Result window is too large, PageNo x Offset size must be less than or equal to 10000", "");
    const std::string address = query.queryItemValue(QStringLiteral("address")).toStdString();
    const json &held = between(number("fromBlock"), number("toBlock"));
    json rows = json::array();
    int skip = (page - 1) * offset;
    for (const json &log : held) {
        if (log["address"] != address || skip-- > 0)
            continue;
        if (int(rows.size()) == offset)
            break;
        rows.push_back(rowOf(log, m_chain.at(numberIn(log["blockNumber"])), tellsBlockHash));
        if (bend)
            bend(rows.back());
    }
    if (rows.empty())
        return {{"status", "0"}, {"message", "No records found"}, {"result", json::array()}};
    return {{"status", "1"}, {"message", "OK"}, {"result", rows}};
}

} // namespace test
