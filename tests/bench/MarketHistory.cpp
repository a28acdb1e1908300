// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/MarketHistory.h"

#include "models/chain/codec/Abi.h"
#include "tests/bench/SpheronLogs.h"

#include <QtEndian>

namespace bench {

using chain::AbiValue;
using chain::Address;

namespace {

constexpr quint64 tenants = 400;
constexpr quint64 providers = 60;
constexpr quint64 running = 10;          ///< every so many leases still runs at the end
constexpr quint64 lifetime = 300;        ///< orders come in between an order and the end of its lease
constexpr quint64 reservedBlocks = 10'000'000;
constexpr quint64 firstTime = 1'700'000'000;

Address numbered(char kind, quint64 number)
{
    QByteArray bytes(Address::Size, kind);
    qToBigEndian(quint32(number), bytes.data() + Address::Size - sizeof(quint32));
    return *Address::fromBytes(bytes);
}

const Address token = numbered('\xcc', 1);

quint64 timeOf(quint64 block)
{
    return firstTime + block * 2;
}

chain::Hash hashOf(char kind, quint64 number)
{
    QByteArray bytes(chain::Hash::Size, kind);
    constexpr quint64 spread = 0x9E3779B97F4A7C15; // as little alike as real ones
    for (int at = 0; at < chain::Hash::Size; at += int(sizeof(quint64)))
        qToBigEndian((number + quint64(at)) * spread ^ quint64(quint8(kind)), bytes.data() + at);
    return *chain::Hash::fromBytes(bytes);
}

} // namespace

MarketHistory::MarketHistory()
{
    const QStringList more{
        QStringLiteral("TokenAdded(address indexed tokenAddress, uint128 indexed decimals, string symbol, uint256 minimumDeposit, bool isDefault)"),
        QStringLiteral("ProviderAdded(uint256 indexed providerId, address indexed walletAddress, string spec, string hostUri, string certificate, address[] paymentsAccepted, "
                       "uint8 status, uint8 tier, uint256 joinTimestamp, address rewardWallet)")};
    for (const QString &signature : spheronSignatures() + more) {
        auto event = *chain::AbiEvent::parse(signature);
        m_signatures.emplace(event.name(), std::move(event));
    }
}

market::SpheronContracts MarketHistory::contracts()
{
    market::SpheronContracts all;
    quint64 number = 1;
    for (Address *one : {&all.orderRequest, &all.bid, &all.computeLease, &all.escrowUser, &all.escrowProtocol, &all.providerRegistry, &all.providerAttributeRegistry, &all.tokenRegistry})
        *one = numbered('\xee', number++);
    return all;
}

Address MarketHistory::tenant(int number)
{
    return numbered('\xaa', quint64(number));
}

Address MarketHistory::providerOf(quint64 id) const
{
    return numbered('\xbb', id * 7 % providers);
}

base::U256 MarketHistory::priceOf(quint64 id) const
{
    constexpr quint64 cheapest = 20'000'000'000'000;
    constexpr quint64 step = 1'234'567'891'011;
    return cheapest + id % 997 * step;
}

QByteArray MarketHistory::spec(quint64 id) const
{
    static constexpr const char *names[] = {"py-cuda", "ollama", "vscode", "render-farm", "web", "trainer", "indexer"};
    static constexpr const char *gpus[] = {"rtx4090", "a100", "h100", "rtx3090", "t4"};
    return QByteArray("{n:group") + QByteArray::number(id % 40) + ",pr:{a:[{k:cpu_model,v:any},{k:bandwidth,v:any},{k:region,v:us-central}]},s:[{n:" + names[id % std::size(names)]
        + ",r:{i:1,c:{u:8000,a:[]},m:{u:17179869184,a:[]},s:[{n:default,a:[{k:class,v:beta3},{k:persistent,v:true}],u:" + QByteArray::number((1 + id % 90) << 30)
        + "}],g:{a:[{k:vendor/nvidia/model/" + gpus[id % std::size(gpus)] + ",v:true}],u:1},e:[{k:1,s:0}]},c:1}]}";
}

void MarketHistory::log(const char *name, const Address &emitter, const Values &values)
{
    const chain::AbiEvent &event = m_signatures.at(QString::fromLatin1(name));
    chain::Log log;
    log.address = emitter;
    log.topics.push_back(event.topic0());
    std::vector<chain::AbiType> types;
    Values plain;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto &parameter = event.parameters()[i];
        if (parameter.indexed) {
            log.topics.push_back(*chain::Hash::fromBytes(*chain::abiEncode({parameter.type}, {values[i]})));
        } else {
            types.push_back(parameter.type);
            plain.push_back(values[i]);
        }
    }
    log.data = *chain::abiEncode(types, plain);
    log.blockNumber = m_block;
    log.transactionHash = m_transaction;
    log.logIndex = m_logs.size();
    m_logs.push_back(std::move(log));
    ++m_events;
}

void MarketHistory::endBlock()
{
    market::StoredBlock block;
    block.header.number = m_block;
    block.header.hash = hashOf('\x01', m_block);
    block.header.timestamp = qint64(timeOf(m_block));
    block.logs = std::exchange(m_logs, {});
    for (chain::Log &log : block.logs)
        log.blockHash = block.header.hash;
    m_blocks.push_back(std::move(block));
    ++m_block;
}

void MarketHistory::begin()
{
    log("TokenAdded", m_contracts.tokenRegistry, {token, 6ULL, QStringLiteral("uSPON"), 1ULL, true});
    for (quint64 i = 0; i < providers; ++i) {
        const Address wallet = numbered('\xbb', i);
        const QByteArray about = QByteArray("{n:provider-") + QByteArray::number(i) + ",r:us-central,a:[{k:capabilities/storage/3/class,v:ram}]}";
        log("ProviderAdded", m_contracts.providerRegistry,
            {i + 1, wallet, AbiValue::Text{about}, QStringLiteral("provider.example"), QStringLiteral("PEM"), AbiValue::List{token}, 2ULL, i % 7, timeOf(m_block), wallet});
    }
    for (quint64 i = 0; i < tenants; ++i)
        log("TokenMovement", m_contracts.escrowUser, {tenant(int(i)), m_contracts.escrowUser, token, 900'000'000'000'000ULL, 0ULL});
    endBlock();
}

void MarketHistory::order(quint64 id)
{
    m_transaction = hashOf('\x02', id);
    log("OrderCreated", m_contracts.orderRequest, {id, tenant(int(id % tenants)), base::U256(priceOf(id) * 2), reservedBlocks, token, AbiValue::Text{spec(id)}, 1ULL, 1ULL});
}

void MarketHistory::bids(quint64 id)
{
    for (quint64 i = 0; i < 2; ++i) {
        m_transaction = hashOf('\x03', id * 2 + i);
        log("BidPlaced", m_contracts.bid, {id, base::U256(priceOf(id) + i), providerOf(id + i), 0ULL});
    }
}

void MarketHistory::match(quint64 id)
{
    m_transaction = hashOf('\x04', id);
    const Address who = tenant(int(id % tenants));
    log("UserTokenLocked", m_contracts.escrowUser, {who, token, 1'000'000'000ULL});
    log("LeaseCreated", m_contracts.computeLease, {id, 0ULL, id, priceOf(id), providerOf(id), who, m_block, timeOf(m_block), 0ULL, 0ULL});
    log("OrderStateChanged", m_contracts.orderRequest, {id, priceOf(id), 3ULL});
    log("OrderMatched", m_contracts.bid, {id, providerOf(id), 0ULL, 1 + id * 7 % providers, priceOf(id), who});
}

void MarketHistory::close(quint64 id)
{
    m_transaction = hashOf('\x05', id);
    const Address who = tenant(int(id % tenants));
    log("LockedTokenTransfered", m_contracts.escrowProtocol, {who, providerOf(id), token, 400'000'000ULL});
    if (id % 2 == 0)
        log("UserTokenUnlocked", m_contracts.escrowUser, {who, token, 600'000'000ULL});
    log("LeaseClosed", m_contracts.computeLease, {id, providerOf(id), who, timeOf(m_block), 1ULL});
    log("OrderMarkedAsClosed", m_contracts.orderRequest, {id});
}

void MarketHistory::make(quint64 leases, const std::function<void(std::vector<market::StoredBlock>)> &take)
{
    constexpr std::size_t atATime = 4096;
    begin();
    for (quint64 id = 1; id <= leases + lifetime; ++id) {
        const bool isNew = id <= leases;
        if (isNew) {
            order(id);
            endBlock();
            bids(id);
            endBlock();
            match(id);
        }
        if (id > lifetime && (id - lifetime) % running != 0)
            close(id - lifetime);
        endBlock();
        if (m_blocks.size() >= atATime || id == leases + lifetime)
            take(std::exchange(m_blocks, {}));
    }
}

} // namespace bench
