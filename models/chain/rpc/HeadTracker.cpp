// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/HeadTracker.h"

#include "models/base/Logging.h"
#include "models/chain/rpc/RpcDecode.h"

#include <nlohmann/json.hpp>

namespace chain {

HeadTracker::HeadTracker(RpcClient &client, PushTransport &push, base::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_client(client), m_push(push)
{
    subscribe();
    connect(&push, &PushTransport::connected, this, &HeadTracker::ask);
    if (push.state() == PushTransport::State::Connected)
        ask();
    watch();
}

HeadTracker::~HeadTracker() = default;

qint64 HeadTracker::chainTimeEstimate() const
{
    if (!m_head)
        return m_clock.nowMs() / 1000;
    return m_head->timestamp + (m_clock.monotonicMs() - m_headAtMs) / 1000;
}

void HeadTracker::subscribe()
{
    m_subscription = m_push.subscribe(nlohmann::json::array({"newHeads"}), [this](const nlohmann::json &notification) {
        const auto header = headerFromJson(notification);
        if (header)
            setHead(*header);
        else
            qCWarning(logChain) << "unusable head:" << header.error().toLogLine();
    });
}

void HeadTracker::ask()
{
    m_client.header().then(this, [this, heads = m_heads](const base::Result<BlockHeader> &header) {
        if (header && heads == m_heads)
            setHead(*header);
    });
}

void HeadTracker::setHead(const BlockHeader &head)
{
    if (m_head && m_head->hash == head.hash)
        return;
    if (m_head && head.number > m_head->number && head.timestamp > m_head->timestamp) {
        const qint64 spacing = (head.timestamp - m_head->timestamp) * 1000 / qint64(head.number - m_head->number);
        const qint64 bounded = qMin<qint64>(spacing, 60'000);
        m_spacingMs = m_spacingMs == 0 ? bounded : (3 * m_spacingMs + bounded) / 4;
    }
    ++m_heads;
    m_head = head;
    m_headAtMs = m_clock.monotonicMs();
    m_silence = {};
    watch();
    Q_EMIT headChanged(head);
}

void HeadTracker::watch()
{
    const auto first = std::max<std::chrono::milliseconds>(ShortestSilence, std::chrono::milliseconds(5 * m_spacingMs));
    m_silence = m_silence.count() == 0 ? first : std::min<std::chrono::milliseconds>(m_silence * 2, LongestSilence);
    m_watch = m_clock.after(m_silence, [this] { checkSilence(); });
}

void HeadTracker::checkSilence()
{
    watch();
    if (m_push.state() != PushTransport::State::Connected)
        return;
    m_client.header().then(this, [this, heads = m_heads](const base::Result<BlockHeader> &header) {
        if (!header || heads != m_heads || (m_head && header->hash == m_head->hash))
            return;
        qCInfo(logChain) << "the head moved without a word; subscribing again";
        subscribe();
        setHead(*header);
    });
}

} // namespace chain
