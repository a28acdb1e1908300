// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/SpheronLogs.h"

#include "models/base/Hex.h"
#include "models/chain/codec/Abi.h"

#include <QRandomGenerator>

#include <map>

namespace bench {

namespace {

using chain::AbiValue;

class Generator {
public:
    Generator()
    {
        for (const QString &signature : spheronSignatures()) {
            auto event = *chain::AbiEvent::parse(signature);
            m_events.emplace(event.name(), std::move(event));
        }
    }

    QByteArray answer(int logs)
    {
        m_left = logs;
        m_text = R"({"jsonrpc":"2.0","id":1,"result":[)";
        m_text.reserve(logs * qsizetype(1'100));
        while (m_left > 0)
            order();
        m_text.chop(1);
        return m_text + "]}";
    }

private:
    /// One order from its creation to the end of its lease.
    void order()
    {
        const quint64 id = ++m_orderId;
        const chain::Address tenant = one('\xaa', 400);
        const chain::Address provider = one('\xbb', 60);
        const chain::Address token = one('\xcc', 3);
        const base::U256 price = base::U256(m_random.bounded(9'000'000)) * 100'000'000 + 7;
        const auto amount = AbiValue(base::U256(m_random.bounded(2'000'000'000)));
        const quint64 start = m_block + 3;
        const int bids = 2 + m_random.bounded(3);
        transaction(1);
        log("OrderCreated", {id, tenant, price, 3600ULL, token, AbiValue::Text{spec()}, 1ULL, 1ULL});
        for (int i = 0; i < bids; ++i) {
            transaction(i == 0 ? 1 : 0);
            log("BidPlaced", {id, base::U256(price - base::U256(i)), i == 0 ? provider : one('\xbb', 60), 0ULL});
        }
        transaction(2);
        log("UserTokenLocked", {tenant, token, amount});
        log("LeaseCreated", {id, 0ULL, id, price, provider, tenant, start, 1'700'000'000ULL + start * 2, 0ULL, 0ULL});
        log("OrderStateChanged", {id, price, 3ULL});
        log("OrderMatched", {id, provider, 0ULL, 17ULL, price, tenant});
        transaction(4);
        log("LockedTokenTransfered", {tenant, provider, token, amount});
        if (m_random.bounded(2) == 0)
            log("UserTokenUnlocked", {tenant, token, amount});
        log("LeaseClosed", {id, provider, tenant, 1'700'000'900ULL + start * 2, 1ULL});
        log("OrderMarkedAsClosed", {id});
        if (m_random.bounded(8) == 0)
            log("ProviderStatusUpdated", {quint64(m_random.bounded(60)), quint64(2 + m_random.bounded(2))});
        if (m_random.bounded(8) == 0)
            log("TokenMovement", {tenant, one('\xdd', 1), token, amount, 0ULL});
    }

    void log(const char *name, const std::vector<AbiValue> &values)
    {
        if (m_left-- <= 0)
            return;
        const chain::AbiEvent &event = m_events.at(QString::fromLatin1(name));
        QByteArray topics = '"' + event.topic0().toString().toLatin1() + '"';
        std::vector<chain::AbiType> types;
        std::vector<AbiValue> plain;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto &parameter = event.parameters()[i];
            if (parameter.indexed) {
                topics += ",\"" + hex(*chain::abiEncode({parameter.type}, {values[i]})) + '"';
            } else {
                types.push_back(parameter.type);
                plain.push_back(values[i]);
            }
        }
        m_text += "{\"address\":\"" + hex(one('\xee', 8).bytes()) + "\",\"topics\":[" + topics + "],\"data\":\""
            + hex(*chain::abiEncode(types, plain)) + "\",\"blockNumber\":\"0x" + QByteArray::number(m_block, 16)
            + "\",\"transactionHash\":\"" + m_transaction + "\",\"transactionIndex\":\"0x" + QByteArray::number(m_index / 4, 16)
            + "\",\"blockHash\":\"" + m_blockHash + "\",\"blockTimestamp\":\"0x" + QByteArray::number(1'700'000'000 + m_block * 2, 16)
            + "\",\"logIndex\":\"0x" + QByteArray::number(m_index, 16) + "\",\"removed\":false},";
        ++m_index;
    }

    void transaction(quint64 blocksLater)
    {
        m_block += blocksLater;
        if (blocksLater > 0) {
            m_index = 0;
            m_blockHash = hex(random(32));
        }
        m_transaction = hex(random(32));
    }

    QByteArray spec()
    {
        static constexpr const char *names[] = {"westcoast", "py-cuda", "ollama", "vscode", "render-farm", "web"};
        static constexpr const char *gpus[] = {"rtx4090", "a100", "h100", "rtx3090", "t4"};
        const auto name = [this] { return QByteArray(names[m_random.bounded(6)]); };
        QByteArray services;
        for (int i = 1 + m_random.bounded(4); i > 0; --i) {
            services += (services.isEmpty() ? "{n:" : ",{n:") + name() + ",r:{i:" + QByteArray::number(i)
                + ",c:{u:8000,a:[]},m:{u:17179869184,a:[]},s:[{n:default,a:[{k:class,v:beta3},{k:persistent,v:true}],u:"
                + QByteArray::number(qint64(m_random.bounded(1, 900)) << 30) + "}],g:{a:[{k:vendor/nvidia/model/"
                + gpus[m_random.bounded(5)] + ",v:true}],u:1},e:[{k:1,s:0}]},c:1}";
        }
        return "{n:" + name() + ",pr:{a:[{k:cpu_model,v:any},{k:bandwidth,v:any},{k:region,v:us-central}]},s:[" + services + "]}";
    }

    /// The same few parties again and again, as on a real market.
    chain::Address one(char kind, int of)
    {
        QByteArray bytes(chain::Address::Size, kind);
        bytes[0] = char(m_random.bounded(of));
        bytes[1] = char(37 * bytes[0]);
        return *chain::Address::fromBytes(bytes);
    }
    QByteArray random(int size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &c : bytes)
            c = char(m_random.bounded(256));
        return bytes;
    }
    static QByteArray hex(const QByteArray &bytes) { return "0x" + bytes.toHex(); }

    QRandomGenerator m_random{3};
    std::map<QString, chain::AbiEvent> m_events;
    QByteArray m_text;
    QByteArray m_transaction;
    QByteArray m_blockHash;
    int m_left = 0;
    quint64 m_orderId = 0;
    quint64 m_block = 1'000'000;
    int m_index = 0;
};

} // namespace

const QStringList &spheronSignatures()
{
    static const QStringList signatures{
        QStringLiteral("OrderCreated(uint64 orderId, address creator, uint256 maxPrice, uint64 numOfBlocks, address token, string specs, uint16 version, uint8 mode)"),
        QStringLiteral("BidPlaced(uint64 orderId, uint256 bidPrice, address provider, uint256 fizz)"),
        QStringLiteral("OrderMatched(uint64 orderId, address providerAddress, uint256 fizzId, uint256 providerId, uint256 acceptedPrice, address creator)"),
        QStringLiteral("OrderStateChanged(uint64 orderId, uint256 maxPrice, uint8 state)"),
        QStringLiteral("OrderMarkedAsClosed(uint64 indexed _orderId)"),
        QStringLiteral("LeaseCreated(uint256 leaseId, uint256 fizzId, uint64 requestId, uint256 acceptedPrice, address providerAddress, address tenantAddress, "
                       "uint32 startBlock, uint32 startTime, uint32 endTime, uint8 state)"),
        QStringLiteral("LeaseClosed(uint256 leaseId, address providerAddress, address tenantAddress, uint32 endTime, uint8 state)"),
        QStringLiteral("UserTokenLocked(address indexed user, address indexed token, uint256 deposit)"),
        QStringLiteral("UserTokenUnlocked(address indexed user, address indexed token, uint256 deposit)"),
        QStringLiteral("LockedTokenTransfered(address indexed from, address indexed to, address indexed token, uint256 deposit)"),
        QStringLiteral("TokenMovement(address indexed from, address indexed to, address indexed token, uint256 amount, uint8 movementType)"),
        QStringLiteral("ProviderStatusUpdated(uint256 indexed providerId, uint8 status)"),
    };
    return signatures;
}

QByteArray spheronAnswer(int logs)
{
    return Generator().answer(logs);
}

} // namespace bench
