// SPDX-License-Identifier: Apache-2.0
#include "tests/support/MemoryChain.h"

#include "models/base/Hex.h"
#include "models/chain/codec/RpcHex.h"
#include "tests/support/Quantity.h"

#include <QCryptographicHash>

namespace test {

namespace {

using nlohmann::json;

chain::Hash hashOf(const QByteArray &text)
{
    return *chain::Hash::fromBytes(QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

quint64 numberOf(const json &value)
{
    return QString::fromStdString(value.get<std::string>()).mid(2).toULongLong(nullptr, 16);
}

auto nodeError(int code, const char *message)
{
    const QString text = QString::fromLatin1(message);
    return base::fail(base::Error{base::ErrorCode::Remote, QStringLiteral("The node refused: ") + text, text, nullptr, code});
}

} // namespace

MemoryChain::MemoryChain(quint64 salt) : m_salt(salt)
{
    mine();
}

const chain::BlockHeader &MemoryChain::mine(const QList<int> &keys)
{
    Block block;
    block.keys = keys;
    block.header.number = m_canonical.size();
    block.header.hash = hashOf(QByteArray::number(block.header.number) + ':' + QByteArray::number(m_salt + m_byHash.size() * 1'000'003));
    block.header.timestamp = qint64(1'700'000'000 + block.header.number * blockSeconds);
    block.header.baseFeePerGas = 1'000'000'000;
    if (!m_canonical.empty())
        block.header.parentHash = head().hash;
    const QString name = block.header.hash.toString();
    m_canonical.push_back(name);
    return m_byHash.emplace(name, std::move(block)).first->second.header;
}

void MemoryChain::mineMany(int count)
{
    for (int i = 0; i < count; ++i)
        mine();
}

void MemoryChain::rollback(int depth)
{
    m_canonical.resize(m_canonical.size() - std::size_t(depth));
}

void MemoryChain::reorg(int depth, bool keepLogs)
{
    std::vector<QList<int>> kept;
    for (auto i = m_canonical.size() - std::size_t(depth); i < m_canonical.size(); ++i)
        kept.push_back(keepLogs ? m_byHash.at(m_canonical[i]).keys : QList<int>());
    rollback(depth);
    for (const QList<int> &keys : kept)
        mine(keys);
}

const chain::BlockHeader &MemoryChain::head() const
{
    return m_byHash.at(m_canonical.back()).header;
}

chain::BlockHeader MemoryChain::at(quint64 number) const
{
    return m_byHash.at(m_canonical.at(number)).header;
}

QList<int> MemoryChain::keys(quint64 from) const
{
    QList<int> all;
    for (auto i = from; i < m_canonical.size(); ++i)
        all += m_byHash.at(m_canonical[i]).keys;
    return all;
}

chain::Address MemoryChain::contract()
{
    return *chain::Address::fromBytes(QByteArray(20, '\x11'));
}

chain::Hash MemoryChain::topic()
{
    return *chain::Hash::fromBytes(QByteArray(32, '\x22'));
}

chain::LogFilter MemoryChain::filter()
{
    return {{contract()}, {topic()}};
}

int MemoryChain::keyOf(const chain::Log &log)
{
    return log.data.toInt();
}

json MemoryChain::headerJson(const chain::BlockHeader &header)
{
    return {{"number", quantity(header.number)},
            {"hash", header.hash.toString().toStdString()},
            {"parentHash", header.parentHash.toString().toStdString()},
            {"timestamp", quantity(quint64(header.timestamp))},
            {"baseFeePerGas", chain::formatQuantity(header.baseFeePerGas).toStdString()}};
}

json MemoryChain::logJson(quint64 number, int index, bool removed) const
{
    json list = json::array();
    appendLogs(m_byHash.at(m_canonical.at(number)), list);
    json log = list.at(std::size_t(index));
    log["removed"] = removed;
    return log;
}

void MemoryChain::appendLogs(const Block &block, json &list) const
{
    for (qsizetype i = 0; i < block.keys.size(); ++i) {
        const QByteArray key = QByteArray::number(block.keys[i]);
        const Event event = eventOf ? eventOf(block.keys[i]) : Event{contract(), {topic()}, key};
        json topics = json::array();
        for (const chain::Hash &one : event.topics)
            topics.push_back(one.toString().toStdString());
        list.push_back({{"address", base::toHex(event.address.bytes()).toStdString()},
                        {"topics", std::move(topics)},
                        {"data", base::toHex(event.data).toStdString()},
                        {"blockNumber", quantity(block.header.number)},
                        {"blockHash", block.header.hash.toString().toStdString()},
                        {"transactionHash", hashOf(QByteArrayLiteral("tx") + key).toString().toStdString()},
                        {"logIndex", quantity(quint64(i))},
                        {"removed", false}});
    }
}

base::Result<json> MemoryChain::logs(const json &query) const
{
    json list = json::array();
    if (query.contains("blockHash")) {
        const auto block = m_byHash.find(QString::fromStdString(query["blockHash"].get<std::string>()));
        if (block == m_byHash.end())
            return nodeError(-32000, "unknown block");
        appendLogs(block->second, list);
        return list;
    }
    const quint64 from = numberOf(query["fromBlock"]);
    const quint64 to = numberOf(query["toBlock"]);
    if (maxRange > 0 && to - from + 1 > maxRange)
        return nodeError(-32005, "limit exceeded");
    for (quint64 i = from; i <= to && i < m_canonical.size(); ++i)
        appendLogs(m_byHash.at(m_canonical[i]), list);
    if (maxLogs > 0 && int(list.size()) > maxLogs)
        return nodeError(-32602, "query returned more than 10000 results");
    widestRange = qMax(widestRange, to - from + 1);
    return list;
}

base::Result<json> MemoryChain::answer(const QString &method, const json &params) const
{
    if (method == u"eth_chainId")
        return json(quantity(chainId));
    if (method == u"eth_blockNumber")
        return json(quantity(head().number));
    if (method == u"eth_getLogs")
        return logs(params.at(0));
    if (method == u"eth_getBlockByHash") {
        const auto block = m_byHash.find(QString::fromStdString(params.at(0).get<std::string>()));
        return block == m_byHash.end() ? json() : headerJson(block->second.header);
    }
    if (method == u"eth_getBlockByNumber") {
        if (params.at(0) == "latest")
            return headerJson(head());
        const quint64 number = numberOf(params.at(0));
        return number < m_canonical.size() ? headerJson(at(number)) : json();
    }
    return nodeError(-32601, "the method does not exist");
}

} // namespace test
