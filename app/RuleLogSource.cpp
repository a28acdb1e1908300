// SPDX-License-Identifier: Apache-2.0
#include "app/RuleLogSource.h"

namespace app {

namespace {

constexpr std::chrono::seconds askAgainAfter{15};

} // namespace

RuleLogSource::RuleLogSource(chain::RpcClient &client, chain::PushTransport &push, base::Clock &clock, chain::LogFilter filter, quint64 chainId)
    : m_client(client), m_clock(clock), m_chainId(chainId), m_stream(client, push, clock, std::move(filter))
{
    connect(&m_stream, &chain::LogStream::blockAdded, this, &LogSource::blockAdded);
    connect(&m_stream, &chain::LogStream::blockRemoved, this, &LogSource::blockRemoved);
    connect(&m_stream, &chain::LogStream::progress, this, &LogSource::progress);
    connect(&m_stream, &chain::LogStream::stateChanged, this, &LogSource::stateChanged);
    connect(&m_stream, &chain::LogStream::failed, this, &LogSource::failed);
}

void RuleLogSource::start(quint64 fromBlock, std::vector<chain::BlockHeader> known)
{
    m_from = fromBlock;
    m_known = std::move(known);
    m_asking = std::make_unique<QObject>();
    ask();
}

void RuleLogSource::ask()
{
    m_client.chainId().then(m_asking.get(), [this](const base::Result<quint64> &id) {
        if (!id) {
            m_again = m_clock.after(askAgainAfter, [this] { ask(); });
            return Q_EMIT stateChanged(state());
        }
        if (*id != m_chainId)
            return Q_EMIT failed({base::ErrorCode::Conflict,
                                  tr("The node of this rule belongs to chain %1, but the rule watches chain %2. Check the network's endpoints.").arg(*id).arg(m_chainId),
                                  {}, nullptr, 0});
        m_asking.release()->deleteLater(); // it is the context of this very answer
        m_stream.start(m_from, std::move(m_known));
    });
}

void RuleLogSource::stop()
{
    m_asking.reset();
    m_again.reset();
    m_stream.stop();
}

deploy::LogSource::State RuleLogSource::state() const
{
    return m_asking ? State::Disconnected : m_stream.state();
}

} // namespace app
