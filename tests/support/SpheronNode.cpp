// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SpheronNode.h"

#include "models/base/Hex.h"
#include "models/chain/codec/Abi.h"
#include "models/market/SpheronAbi.h"
#include "tests/support/Quantity.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QtEndian>

#include <limits>

namespace test {

using chain::Address;
using nlohmann::json;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/commonrack/contracts/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::Result<QByteArray> bytecode(const QString &contract)
{
    const json artifact = json::parse(resource(QStringLiteral("artifacts/%1.json").arg(contract)).toStdString(), nullptr, false);
    if (!artifact.is_object())
        return base::fail(base::ErrorCode::NotFound, QStringLiteral("no artifact of ") + contract);
    return base::fromHex(QString::fromStdString(artifact["bytecode"].get<std::string>()));
}

} // namespace

SpheronNode::SpheronNode() = default;
SpheronNode::~SpheronNode() = default;

Address SpheronNode::admin()
{
    return *Address::parse(QString::fromLatin1(AnvilProcess::FirstAddress));
}

Address SpheronNode::matchmaker()
{
    return *Address::parse(u"0x70997970C51812dc3A010C7d01b50e0d17dc79C8");
}

Address SpheronNode::person(int number)
{
    QByteArray bytes(Address::Size, '\x22');
    qToBigEndian(quint32(number), bytes.data() + Address::Size - sizeof(quint32));
    return *Address::fromBytes(bytes);
}

template <class T>
std::optional<T> SpheronNode::await(const base::Async<T> &answer)
{
    const base::Result<T> result = waitFor(answer);
    if (result)
        return *result;
    m_problem = result.error().toLogLine();
    return std::nullopt;
}

json SpheronNode::rpc(const char *method, json params)
{
    return await(m_client->raw(QString::fromLatin1(method), std::move(params))).value_or(json());
}

bool SpheronNode::start(const QStringList &anvilArguments)
{
    const QStringList arguments{QStringLiteral("--auto-impersonate"), QStringLiteral("--block-base-fee-per-gas"), QStringLiteral("0"),
                                QStringLiteral("--gas-price"), QStringLiteral("0"), QStringLiteral("--disable-block-gas-limit"),
                                QStringLiteral("--order"), QStringLiteral("fifo")};
    if (!m_anvil.start(arguments + anvilArguments)) {
        m_problem = QString::fromLocal8Bit(m_anvil.output());
        return false;
    }
    m_transport = std::make_unique<chain::WebSocketTransport>(QList<QUrl>{m_anvil.wsUrl()}, m_clock);
    m_client = std::make_unique<chain::RpcClient>(*m_transport);
    m_transport->open();
    if (!makeSetup())
        return false;
    for (const auto &step : m_setup.transactions)
        post(admin(), step.to, step.data);
    if (!mine())
        return false;
    const auto code = await(m_client->code(m_setup.contracts.bid));
    if (code && code->isEmpty())
        m_problem = QStringLiteral("the contracts are not there");
    return code && !code->isEmpty();
}

bool SpheronNode::makeSetup()
{
    auto setup = market::ProtocolSetup::make(resource(QStringLiteral("spheron/setup.json")), bytecode, admin(), 0, {{QStringLiteral("operator"), matchmaker()}});
    if (!setup) {
        m_problem = setup.error().toLogLine();
        return false;
    }
    m_setup = std::move(*setup);
    return true;
}

json SpheronNode::transaction(const Address &from, const std::optional<Address> &to, const QByteArray &data)
{
    constexpr quint64 gas = 30'000'000;
    json call = {{"from", from.toString().toStdString()}, {"data", base::toHex(data).toStdString()}, {"gas", quantity(gas)}, {"gasPrice", "0x0"},
                 {"nonce", quantity(m_nonces[from]++)}};
    if (to)
        call["to"] = to->toString().toStdString();
    return call;
}

void SpheronNode::post(const Address &from, const std::optional<Address> &to, const QByteArray &data)
{
    m_posted.push_back(m_client->raw(QStringLiteral("eth_sendTransaction"), json::array({transaction(from, to, data)})));
}

bool SpheronNode::mine(int blocks)
{
    for (const auto &answer : std::exchange(m_posted, {})) {
        if (!await(answer))
            return false;
    }
    m_problem.clear();
    rpc("anvil_mine", json::array({quantity(quint64(blocks))}));
    return m_problem.isEmpty();
}

std::optional<chain::Receipt> SpheronNode::send(const Address &from, const std::optional<Address> &to, const QByteArray &data)
{
    const json hash = rpc("eth_sendTransaction", json::array({transaction(from, to, data)}));
    if (!hash.is_string())
        return std::nullopt;
    const auto parsed = chain::Hash::parse(QString::fromStdString(hash.get<std::string>()));
    for (int round = 0; parsed && round < 1000; ++round) { // a send can come back before its receipt exists
        const auto receipt = await(m_client->receipt(*parsed));
        if (!receipt || *receipt)
            return receipt.value_or(std::nullopt);
    }
    return std::nullopt;
}

void SpheronNode::postTokens(const Address &person, const base::U256 &amount)
{
    const auto mint = chain::AbiFunction::parse(u"mint(address,uint256)");
    post(admin(), token(), *mint->encodeCall({person, amount}));
    post(person, token(), market::encodeApprove(contracts().escrowUser, (std::numeric_limits<base::U256>::max)()));
}

void SpheronNode::postProvider(const Address &wallet, const QByteArray &spec, const QByteArray &hostUri, const QByteArray &certificate)
{
    using Value = chain::AbiValue;
    const auto add = chain::AbiFunction::parse(u"addProvider((address,address[],string,string,string,address))");
    const Value parameters = Value::List{wallet, Value::List{token()}, Value::Text{spec}, Value::Text{hostUri}, Value::Text{certificate}, wallet};
    post(wallet, contracts().providerRegistry, *add->encodeCall({parameters}));
}

quint64 SpheronNode::blockNumber()
{
    return await(m_client->blockNumber()).value_or(0);
}

std::vector<chain::Log> SpheronNode::logs(quint64 fromBlock, quint64 toBlock)
{
    return await(m_client->logs(contracts().filter(), fromBlock, toBlock)).value_or(std::vector<chain::Log>());
}

std::vector<chain::AbiValue> SpheronNode::ask(const Address &contract, QStringView function, QStringView outputs, const std::vector<chain::AbiValue> &arguments)
{
    const auto view = chain::AbiFunction::parse(function, outputs);
    if (!view)
        return {};
    const auto answer = await(m_client->call({std::nullopt, contract, 0, *view->encodeCall(arguments)}));
    const auto values = answer ? view->decodeResult(*answer) : base::Result<std::vector<chain::AbiValue>>();
    return values.value_or(std::vector<chain::AbiValue>());
}

} // namespace test
