// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/SandboxMarket.h"

#include "app/sandbox/ContractCode.h"
#include "models/chain/codec/Abi.h"
#include "models/market/SpheronAbi.h"

#include <QCoreApplication>
#include <QFile>

namespace app {

namespace {

const base::U256 oneToken = 1'000'000; ///< uSPON has 6 decimals
constexpr quint64 demoMarketTokens = 2'500;
constexpr quint64 tenantTokens = 20'000;
constexpr quint64 cpuResource = 1; ///< ids of the resource registry
constexpr quint64 gpuResource = 101;

QByteArray encode(QStringView signature, const std::vector<chain::AbiValue> &arguments)
{
    const auto function = chain::AbiFunction::parse(signature);
    return function ? function->encodeCall(arguments).value_or(QByteArray()) : QByteArray();
}

QByteArray mint(const chain::Address &to, quint64 tokens)
{
    return encode(u"mint(address,uint256)", {chain::AbiValue(to), chain::AbiValue(base::U256(oneToken * tokens))});
}

} // namespace

const QList<MarketProvider> &marketProviders()
{
    static const QList<MarketProvider> list{
        {QStringLiteral("nordic-rack"), QStringLiteral("finland"), 256, 0, 88}, {QStringLiteral("lisbon-dc"), QStringLiteral("portugal"), 128, 4, 92},
        {QStringLiteral("osaka-1"), QStringLiteral("japan"), 192, 8, 84}, {QStringLiteral("quebec-gpu"), QStringLiteral("canada"), 96, 32, 95},
    };
    return list;
}

const QStringList &marketTenants()
{
    static const QStringList list{QStringLiteral("Harbor"), QStringLiteral("Atlas")};
    return list;
}

base::Result<SandboxMarket> SandboxMarket::make(const SandboxState &state)
{
    QFile recipe(QStringLiteral(":/commonrack/contracts/spheron/setup.json"));
    if (!recipe.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Internal, QCoreApplication::translate("app", "This build lacks the set-up of the market."));
    SandboxMarket sandbox;
    sandbox.m_state = state;
    auto setup = market::ProtocolSetup::make(recipe.readAll(), &contractCode, state.account(QString::fromLatin1(senderName)), 0,
                                             {{QStringLiteral("operator"), state.account(QString::fromLatin1(operatorName))}});
    if (!setup)
        return base::fail(setup.error());
    sandbox.m_setup = *std::move(setup);
    return sandbox;
}

chain::Address SandboxMarket::token() const
{
    return m_setup.addresses.value(QStringLiteral("TestToken"));
}

QList<chain::Address> SandboxMarket::people() const
{
    QList<chain::Address> people{person(QString::fromLatin1(senderName)), person(QString::fromLatin1(operatorName))};
    for (const MarketProvider &provider : marketProviders())
        people.append(person(provider.name));
    for (const QString &tenant : marketTenants())
        people.append(person(tenant));
    return people;
}

std::vector<SandboxMarket::Call> SandboxMarket::calls(const chain::Address &demoMember) const
{
    std::vector<Call> calls;
    const chain::Address sender = person(QString::fromLatin1(senderName));
    for (const auto &transaction : m_setup.transactions)
        calls.push_back({sender, transaction.to, transaction.data, calls.size() % 4 == 3}); // a block does not hold them all
    calls.back().mineAfter = true;
    calls.push_back({sender, token(), mint(demoMember, demoMarketTokens), false});
    for (const QString &tenant : marketTenants())
        addFunds(calls, tenant);
    for (const MarketProvider &provider : marketProviders())
        addProvider(calls, provider);
    calls.back().mineAfter = true;
    return calls;
}

void SandboxMarket::addFunds(std::vector<Call> &calls, const QString &tenant) const
{
    const chain::Address who = person(tenant);
    const base::U256 amount = oneToken * tenantTokens;
    calls.push_back({person(QString::fromLatin1(senderName)), token(), mint(who, tenantTokens), true});
    calls.push_back({who, token(), market::encodeApprove(contracts().escrowUser, amount), false});
    calls.push_back({who, contracts().escrowUser, market::encodeDeposit(token(), amount), false});
}

void SandboxMarket::addProvider(std::vector<Call> &calls, const MarketProvider &provider) const
{
    using List = chain::AbiValue::List;
    const chain::Address who = person(provider.name);
    const QString spec = QStringLiteral("{\"Name\":\"%1\",\"Region\":\"%2\",\"Attributes\":[{\"Key\":\"tier\",\"Value\":\"community\"}]}").arg(provider.name, provider.region);
    const QString host = provider.name + QStringLiteral(".provider.invalid"); // a host that can never be anybody's (RFC 2606)
    calls.push_back({who, contracts().providerRegistry,
                     encode(u"addProvider((address,address[],string,string,string,address))",
                            {chain::AbiValue(List{chain::AbiValue(who), chain::AbiValue(List{chain::AbiValue(token())}), chain::AbiValue(spec),
                                                  chain::AbiValue(host), chain::AbiValue(QString()), chain::AbiValue(who)})}),
                     true});
    const auto offer = [&](const QString &category, quint64 id, quint64 units) {
        calls.push_back({who, contracts().providerAttributeRegistry,
                         encode(u"submitAttributes(string,uint256[],uint256[])",
                                {chain::AbiValue(category), chain::AbiValue(List{chain::AbiValue(id)}), chain::AbiValue(List{chain::AbiValue(units)})}),
                         true});
        calls.push_back({person(QString::fromLatin1(operatorName)), contracts().providerAttributeRegistry,
                         encode(u"approveAttributes(address,string)", {chain::AbiValue(who), chain::AbiValue(category)}), false});
    };
    offer(QStringLiteral("CPU"), cpuResource, provider.cpuUnits);
    if (provider.gpuUnits > 0)
        offer(QStringLiteral("GPU"), gpuResource, provider.gpuUnits);
}

} // namespace app
