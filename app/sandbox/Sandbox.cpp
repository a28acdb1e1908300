// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/Sandbox.h"

#include "app/sandbox/ContractCode.h"
#include "models/base/Hex.h"
#include "models/chain/codec/Abi.h"

namespace app {

namespace {

constexpr int startAttempts = 180; ///< the first ones close together; all in all longer than a transport's pause
constexpr int quickAttempts = 100;
constexpr int demoTokens = 3;
constexpr int secondsPerBlock = 2; ///< as networks/sandbox.json says
constexpr auto startBalance = "0x56bc75e2d63100000"; ///< 100 ETH in wei
constexpr std::chrono::seconds lookForEngineEvery{5};
const QString metadata = QStringLiteral("ipfs://QmRBDqaMty128ioXnA26m2TfgiKRDcqynJ26mTDnneQnVp/"); ///< as on Sepolia
const QString mintPrice = QStringLiteral("0x2386f26fc10000"); ///< 0.01 ETH in wei, the NFT's own price

/// A neighbour's proposal, so that the list is not empty on the first day.
const QByteArray firstProposal = R"({"clusterName":"redis-cache","type":"demand","configuration":{"image":"redis","tag":"7.2","ports":[{"containerPort":6379}],"region":"eu-west","customSpecs":{"cpu":1,"memory":2},"storage":10,"replicas":1}})";

std::string text(const chain::Address &address)
{
    return address.toString().toStdString();
}

} // namespace

const QList<NeighbourInfo> &neighbours()
{
    static const QList<NeighbourInfo> list{{QStringLiteral("Ada"), 2}, {QStringLiteral("Noor"), 1}, {QStringLiteral("Tomas"), 1}};
    return list;
}

Sandbox::Sandbox(QString folder, base::Clock &clock, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_clock(clock), m_node(m_folder, clock), m_engine(m_folder, clock)
{
    connect(&m_node, &AnvilNode::died, this, [this] {
        if (!m_starting) // else whoever waits for it tells
            fail({base::ErrorCode::Network, tr("The Sandbox's chain stopped by itself; it is started again in a moment."), {}, nullptr, 0});
    });
    connect(&m_engine, &ContainerEngineService::died, this, [this] {
        m_engineWait = m_clock.after(lookForEngineEvery, [this] { startEngine(); });
    });
}

base::Status Sandbox::prepare()
{
    auto state = SandboxState::loadOrCreate(m_folder + QStringLiteral("/sandbox.json"));
    if (!state)
        return base::fail(state.error());
    m_state = *std::move(state);
    auto market = SandboxMarket::make(m_state);
    if (!market)
        return base::fail(market.error());
    m_market = *std::move(market);
    return {};
}

chain::NetworkProfile Sandbox::profile(const chain::NetworkProfile &described) const
{
    chain::NetworkProfile profile = described;
    profile.http = {m_node.http()};
    profile.ws = {m_node.ws()};
    profile.contracts.insert(QStringLiteral("dao"), m_state.dao());
    profile.contracts.insert(QStringLiteral("nft"), m_state.nft());
    m_market->contracts().addTo(profile);
    return profile;
}

void Sandbox::start(chain::RpcClient &client, const chain::Address &demoMember, bool withEngine)
{
    m_starting = true;
    m_client = &client;
    m_demoMember = demoMember;
    Q_EMIT step(tr("Starting a private chain on this computer…"));
    if (withEngine)
        startEngine();
    if (m_node.isRunning())
        return waitForChain(0);
    if (const auto started = m_node.start(secondsPerBlock); !started)
        return fail(started.error());
    waitForChain(0);
}

void Sandbox::startEngine()
{
    m_engineWait.reset();
    if (m_engine.isRunning())
        return;
    const auto started = m_engine.start();
    if (!started) {
        if (!std::exchange(m_engineTold, true))
            Q_EMIT engineFailed(started.error());
        m_engineWait = m_clock.after(lookForEngineEvery, [this] { startEngine(); });
        return;
    }
    m_engineTold = false;
}

base::Async<bool> Sandbox::stop()
{
    m_wait.reset();
    m_engineWait.reset();
    m_queue.clear();
    base::Promise<bool> promise;
    m_engine.stop().then(this, [this, promise](const base::Result<bool> &) {
        m_node.stop().then(this, [promise](const base::Result<bool> &) { promise.complete(true); });
    });
    return promise.future();
}

void Sandbox::waitForChain(int attempt)
{
    m_client->chainId().then(this, [this, attempt](const base::Result<quint64> &answer) {
        if (answer)
            return setUpOrResume();
        if (attempt >= startAttempts || !m_node.isRunning())
            return fail({base::ErrorCode::Timeout, tr("The Sandbox's chain did not start; %1 says why. Try again, or choose another network in Settings.").arg(m_folder + QStringLiteral("/anvil.log")), answer.error().toLogLine(), nullptr, 0});
        m_wait = m_clock.after(std::chrono::milliseconds(attempt < quickAttempts ? 50 : 500), [this, attempt] { waitForChain(attempt + 1); });
    });
}

void Sandbox::setUpOrResume()
{
    m_client->code(m_state.dao()).then(this, [this](const base::Result<QByteArray> &code) {
        if (!code)
            return fail(code.error());
        if (!code->isEmpty())
            return resume();
        queueSetUp();
        if (m_starting)
            lookForMarket();
    });
}

/// The contracts are there. A demo member made anew, because the key file of the old one broke, is helped like the first.
void Sandbox::resume()
{
    if (m_state.skippedSeconds > 0) // anvil forgets how far its clock was moved
        m_queue = {{QStringLiteral("evm_increaseTime"), {m_state.skippedSeconds}}, {QStringLiteral("evm_mine"), nlohmann::json::array()}};
    m_client->balance(m_demoMember).then(this, [this](const base::Result<base::U256> &balance) {
        if (!balance)
            return fail(balance.error());
        if (*balance == 0 && !m_demoMember.isZero()) {
            queueBalance(m_demoMember);
            queueMints(m_demoMember, demoTokens);
        }
        lookForMarket();
    });
}

/// A Sandbox from before there was a market gets one.
void Sandbox::lookForMarket()
{
    m_client->code(m_market->contracts().bid).then(this, [this](const base::Result<QByteArray> &code) {
        if (!code)
            return fail(code.error());
        if (code->isEmpty())
            queueMarket();
        runNext();
    });
}

void Sandbox::queueMarket()
{
    Q_EMIT step(tr("Opening the market…"));
    for (const chain::Address &who : m_market->people())
        queueBalance(who);
    for (const SandboxMarket::Call &call : m_market->calls(m_demoMember)) {
        queueTransaction(call.from, call.to, call.data);
        if (call.mineAfter)
            m_queue.push_back({QStringLiteral("evm_mine"), nlohmann::json::array()});
    }
}

void Sandbox::queueBalance(const chain::Address &who)
{
    m_queue.push_back({QStringLiteral("anvil_setBalance"), {text(who), startBalance}});
}

void Sandbox::queueSetUp()
{
    Q_EMIT step(tr("Deploying the DAO's contracts…"));
    m_state.skippedSeconds = 0;
    const chain::Address deployer = m_state.account(QStringLiteral("deployer"));
    const auto nftCode = contractCode(QStringLiteral("SpheronDevsNft"));
    const auto daoCode = contractCode(QStringLiteral("SpheronDevsDao"));
    if (!nftCode || !daoCode)
        return fail(nftCode ? daoCode.error() : nftCode.error());
    QList<chain::Address> people{deployer, m_demoMember};
    for (const NeighbourInfo &neighbour : neighbours())
        people.append(m_state.account(neighbour.name));
    for (const chain::Address &who : std::as_const(people))
        queueBalance(who);
    const auto nftArguments = chain::abiEncode(*chain::AbiType::parseList(u"string"), {chain::AbiValue(metadata)});
    const auto daoArguments = chain::abiEncode(*chain::AbiType::parseList(u"address"), {chain::AbiValue(m_state.nft())});
    queueTransaction(deployer, std::nullopt, *nftCode + nftArguments.value_or(QByteArray()));
    queueTransaction(deployer, std::nullopt, *daoCode + daoArguments.value_or(QByteArray()));
    m_queue.push_back({QStringLiteral("evm_mine"), nlohmann::json::array()});
    queueMints(m_demoMember, demoTokens);
    for (const NeighbourInfo &neighbour : neighbours())
        queueMints(m_state.account(neighbour.name), neighbour.tokens);
    m_queue.push_back({QStringLiteral("evm_mine"), nlohmann::json::array()});
    const auto create = chain::AbiFunction::parse(u"createProposal(string)", u"(uint256)");
    queueTransaction(m_state.account(neighbours().constFirst().name), m_state.dao(),
                     create->encodeCall({chain::AbiValue(QString::fromUtf8(firstProposal))}).value_or(QByteArray()));
}

void Sandbox::queueMints(const chain::Address &who, int count)
{
    const QByteArray mint = chain::AbiFunction::parse(u"mint()")->selector();
    for (int i = 0; i < count; ++i)
        queueTransaction(who, m_state.nft(), mint, mintPrice);
}

void Sandbox::queueTransaction(const chain::Address &from, const std::optional<chain::Address> &to, const QByteArray &data,
                               const QString &valueHex)
{
    nlohmann::json transaction{{"from", text(from)}, {"data", base::toHex(data).toStdString()}, {"value", valueHex.toStdString()}, {"gas", "0x7a1200"}};
    if (to)
        transaction["to"] = text(*to);
    m_queue.push_back({QStringLiteral("eth_sendTransaction"), nlohmann::json::array({transaction})});
}

void Sandbox::runNext()
{
    if (m_queue.empty()) {
        m_starting = false;
        Q_EMIT ready();
        return;
    }
    Call call = std::move(m_queue.front());
    m_queue.pop_front();
    m_client->raw(call.method, std::move(call.params)).then(this, [this](const base::Result<nlohmann::json> &answer) {
        answer ? runNext() : fail(base::wrap(tr("The Sandbox could not be set up."), answer.error()));
    });
}

void Sandbox::skipTo(qint64 deadline)
{
    m_client->header().then(this, [this, deadline](const base::Result<chain::BlockHeader> &head) {
        if (!head || head->timestamp > deadline)
            return;
        const qint64 seconds = deadline - head->timestamp + 1;
        m_state.skippedSeconds += seconds;
        (void)m_state.save(m_folder + QStringLiteral("/sandbox.json"));
        m_client->raw(QStringLiteral("evm_increaseTime"), {seconds}).then(this, [this](const base::Result<nlohmann::json> &moved) {
            if (moved)
                m_client->raw(QStringLiteral("evm_mine"), nlohmann::json::array()).then(this, [](const base::Result<nlohmann::json> &) {});
        });
    });
}

void Sandbox::fail(const base::Error &error)
{
    m_starting = false;
    m_wait.reset();
    m_queue.clear();
    Q_EMIT failed(error);
}

} // namespace app
