// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ScriptedLogSource.h"

#include "models/chain/codec/Abi.h"
#include "models/chain/codec/Keccak.h"

#include <algorithm>

namespace test {

ScriptedLogSource::ScriptedLogSource()
{
    m_blocks.push_back({{0, numberedHash(1'000'000), {}, 1'700'000'000, 0}, {}});
}

void ScriptedLogSource::start(quint64 fromBlock, std::vector<chain::BlockHeader> known)
{
    m_startedFrom = fromBlock;
    m_known = known;
    setState(State::CatchingUp);
    const auto isCanonical = [this](const chain::BlockHeader &header) {
        return header.number < m_blocks.size() && m_blocks[header.number].header.hash == header.hash;
    };
    while (!known.empty() && !isCanonical(known.back())) {
        const chain::BlockHeader gone = known.back();
        known.pop_back();
        fromBlock = gone.number;
        Q_EMIT blockRemoved(gone);
    }
    for (std::size_t i = std::max<std::size_t>(fromBlock, 1); i < m_blocks.size(); ++i) {
        if (!m_blocks[i].logs.empty() || i + 64 > m_blocks.size())
            Q_EMIT blockAdded(chain::LogBlock(m_blocks[i]));
        Q_EMIT progress(i, height());
    }
    setState(State::Live);
}

const chain::BlockHeader &ScriptedLogSource::mine(std::vector<chain::Log> logs)
{
    chain::LogBlock block;
    const chain::BlockHeader &parent = m_blocks.back().header;
    block.header.number = parent.number + 1;
    block.header.hash = numberedHash(2'000'000 + block.header.number * 1000 + m_salt);
    block.header.parentHash = parent.hash;
    block.header.timestamp = parent.timestamp + 12;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        logs[i].blockNumber = block.header.number;
        logs[i].blockHash = block.header.hash;
        logs[i].logIndex = i;
    }
    block.logs = std::move(logs);
    m_blocks.push_back(block);
    if (m_state != State::Stopped)
        Q_EMIT blockAdded(block);
    return m_blocks.back().header;
}

void ScriptedLogSource::mineMany(int count)
{
    for (int i = 0; i < count; ++i)
        mine();
}

void ScriptedLogSource::rollback(int depth)
{
    ++m_salt;
    for (int i = 0; i < depth; ++i) {
        const chain::BlockHeader gone = m_blocks.back().header;
        m_blocks.pop_back();
        if (m_state != State::Stopped)
            Q_EMIT blockRemoved(gone);
    }
}

void ScriptedLogSource::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

chain::Hash numberedHash(quint64 number)
{
    return chain::keccak256(QByteArray::number(number));
}

chain::Log deployLog(const chain::Address &contract, quint64 transaction, const QByteArray &document)
{
    chain::Log log;
    log.address = contract;
    const auto event = chain::AbiEvent::parse(u"DeployEvent(address indexed _from, string msg, string spheronInstanceJson)");
    const auto executor = chain::Hash::fromBytes(QByteArray(QByteArray(12, '\0') + QByteArray(20, '\x42')));
    log.topics = {event->topic0(), *executor};
    log.data = *chain::abiEncode(*chain::AbiType::parseList(u"string,string"),
                                 {chain::AbiValue(QStringLiteral("Deploy")), chain::AbiValue(QString::fromUtf8(document))});
    log.transactionHash = numberedHash(transaction);
    return log;
}

QByteArray instanceDocument(const QByteArray &name)
{
    return R"({"clusterName":")" + name
           + R"(","type":"demand","configuration":{"image":"localhost/commonrack-page","tag":"1","region":"any","replicas":1,)"
             R"("storage":1,"customSpecs":{"cpu":0.5,"memory":0.5},"ports":[{"containerPort":8080}],)"
             R"("environmentVariables":[{"key":"GREETING","value":"hello"}]}})";
}

} // namespace test
