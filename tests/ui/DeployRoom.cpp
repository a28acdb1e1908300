// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/DeployRoom.h"

#include "models/chain/codec/Abi.h"
#include "models/dao/DaoAbi.h"

#include <QTest>

namespace test {

namespace {

constexpr quint64 chainId = 31337;

chain::Hash numbered(quint64 kind, quint64 number)
{
    return *chain::Hash::fromBytes(base::toBytes32((base::U256(kind) << 64) + number));
}

chain::AbiValue text(const QByteArray &utf8)
{
    chain::AbiValue value;
    value.data = chain::AbiValue::Text{utf8};
    return value;
}

deploy::Rule ruleWith(quint64 confirmations)
{
    deploy::Rule rule;
    rule.chainId = chainId;
    rule.contract = FakeDao::daoAddress();
    rule.abi = dao::AbiVersion::V2;
    rule.confirmations = confirmations;
    rule.name = QStringLiteral("Deploy what the members decided");
    return rule;
}

} // namespace

chain::Hash ToldChain::transactionOf(quint64 proposal)
{
    return numbered(7, proposal);
}

void ToldChain::become(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void ToldChain::mine(const std::vector<std::pair<quint64, QByteArray>> &deployments, const chain::Address &dao)
{
    ++m_number;
    chain::LogBlock block;
    block.header = {m_number, numbered(1, m_number), numbered(1, m_number - 1), qint64(1'700'000'000 + m_number * 2), 0};
    static const auto types = chain::AbiFunction::parse(u"said(string msg, string document)");
    for (const auto &[proposal, document] : deployments) {
        chain::Log log;
        log.address = dao;
        log.topics = {dao::abi::deployEvent(dao::AbiVersion::V2).topic0(),
                      *chain::Hash::fromBytes(FakeDao::account(1).bytes().rightJustified(32, '\0'))};
        log.data = *chain::abiEncode(types->inputs(), {text("Deploy"), text(document)});
        log.blockNumber = m_number;
        log.blockHash = block.header.hash;
        log.transactionHash = transactionOf(proposal);
        log.logIndex = block.logs.size();
        block.logs.push_back(log);
    }
    m_blocks.push_back(block.header);
    Q_EMIT blockAdded(block);
}

void ToldChain::removeLast()
{
    const chain::BlockHeader last = m_blocks.back();
    m_blocks.pop_back();
    --m_number;
    Q_EMIT blockRemoved(last);
}

base::Async<std::optional<quint64>> ToldResolver::proposalOf(const chain::Log &log)
{
    return base::ready<std::optional<quint64>>(base::toU64(base::fromBigEndian(log.transactionHash.bytes().last(8))));
}

DeployRoom::DeployRoom(quint64 confirmations)
    : database(QStringLiteral(":memory:")), journal(database, clock), ledger(clock),
      trigger(chain, journal, reactor, ledger, clock, resolver, ruleWith(confirmations)), store(database, clock), audit(database, clock),
      rules(store, journal, ledger, clock, makers())
{
    rules.setDefault(ruleWith(confirmations));
}

deploy::TriggerSet::Makers DeployRoom::makers()
{
    deploy::TriggerSet::Makers makers;
    makers.existing = [this](const deploy::Rule &rule) { return rule.contract == FakeDao::daoAddress() ? &trigger : nullptr; };
    makers.source = [this](const deploy::Rule &) -> base::Result<std::unique_ptr<deploy::LogSource>> {
        auto source = std::make_unique<ToldChain>();
        others.push_back(source.get());
        return source;
    };
    makers.resolver = [](const deploy::Rule &) -> base::Result<std::unique_ptr<deploy::ProposalResolver>> { return std::make_unique<ToldResolver>(); };
    makers.reactor = [this](const deploy::Rule &) -> base::Result<deploy::Reactor *> { return &reactor; };
    return makers;
}

bool DeployRoom::beginRules()
{
    bool open = false;
    database.open().then(&trigger, [&open](base::Result<bool> result) { open = result.has_value(); });
    if (!settle([&] { return open; }))
        return false;
    rules.start();
    return settle([this] { return trigger.state() == deploy::Trigger::State::Live; });
}

bool DeployRoom::begin()
{
    bool open = false;
    database.open().then(&trigger, [&open](base::Result<bool> result) { open = result.has_value(); });
    if (!settle([&] { return open; }))
        return false;
    trigger.start();
    return settle([this] { return trigger.state() == deploy::Trigger::State::Live; });
}

bool DeployRoom::settle(const std::function<bool()> &done)
{
    return QTest::qWaitFor([&] {
        clock.advance(std::chrono::milliseconds(60));
        return done();
    });
}

QString DeployRoom::keyOf(quint64 proposal) const
{
    return deploy::keyOfProposal(chainId, FakeDao::daoAddress(), proposal);
}

bool DeployRoom::reaches(quint64 proposal, deploy::RunState state)
{
    return settle([&] {
        const auto run = trigger.run(keyOf(proposal));
        return run && run->state() == state;
    });
}

bool DeployRoom::deployNow(quint64 proposal, const QByteArray &document)
{
    chain.mine({{proposal, document}});
    for (quint64 i = 1; i < trigger.rule().confirmations; ++i)
        chain.mine();
    return reaches(proposal, deploy::RunState::Running) && settle([&] { return ledger.deployment(keyOf(proposal)).has_value(); });
}

QByteArray pageDocument(const QByteArray &name, const QByteArray &region)
{
    return "{\"clusterName\":\"" + name + "\",\"type\":\"demand\",\"healthCheckConfig\":{\"path\":\"/\",\"port\":80},\"configuration\":{"
           "\"image\":\"docker.io/library/nginx\",\"tag\":\"1.27\",\"ports\":[{\"containerPort\":80,\"exposedPort\":8080}],"
           "\"environmentVariables\":[],\"commands\":[],\"args\":[],\"region\":\"" + region + "\","
           "\"customSpecs\":{\"cpu\":1,\"memory\":2},\"storage\":10,\"replicas\":1}}";
}

} // namespace test
