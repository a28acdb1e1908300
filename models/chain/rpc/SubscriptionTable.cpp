// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/SubscriptionTable.h"

#include <algorithm>

namespace chain {

namespace {

/// The text after "subscription": up to the closing quote; empty where it stands otherwise.
QStringView subscriptionIn(QStringView frame)
{
    constexpr QStringView key(u"\"subscription\"");
    constexpr qsizetype furthest = 120; // behind "jsonrpc" and "method"
    const qsizetype at = frame.first(qMin(frame.size(), furthest)).indexOf(key);
    if (at < 0)
        return {};
    const QStringView rest = frame.sliced(at + key.size());
    const qsizetype open = rest.indexOf(u'"');
    const qsizetype close = open < 0 ? -1 : rest.indexOf(u'"', open + 1);
    const bool plain = close > 0 && rest.first(open).trimmed() == u":";
    return plain ? rest.sliced(open + 1, close - open - 1) : QStringView();
}

} // namespace

bool SubscriptionTable::isUnwanted(QStringView frame) const
{
    const auto skips = [](const auto &entry) { return bool(entry.second.skip); };
    if (std::none_of(m_entries.begin(), m_entries.end(), skips))
        return false;
    const QStringView id = subscriptionIn(frame);
    for (const auto &[local, entry] : m_entries) {
        if (entry.skip && entry.serverId && entry.serverId->is_string() && id == QString::fromStdString(entry.serverId->get_ref<const std::string &>()))
            return entry.skip(frame);
    }
    return false;
}

quint64 SubscriptionTable::add(nlohmann::json params, Handler handler, PushTransport::Skip skip)
{
    const quint64 local = ++m_lastId;
    m_entries.emplace(local, Entry{std::move(params), std::move(handler), std::move(skip), std::nullopt});
    return local;
}

std::optional<nlohmann::json> SubscriptionTable::remove(quint64 local)
{
    const auto node = m_entries.extract(local);
    return node ? node.mapped().serverId : std::nullopt;
}

std::vector<quint64> SubscriptionTable::ids() const
{
    std::vector<quint64> all;
    for (const auto &[local, entry] : m_entries)
        all.push_back(local);
    return all;
}

void SubscriptionTable::answered(quint64 local, const std::optional<nlohmann::json> &serverId)
{
    --m_underWay;
    std::vector<nlohmann::json> mine;
    if (const auto entry = m_entries.find(local); entry != m_entries.end() && serverId) {
        entry->second.serverId = serverId;
        const auto isMine = [&serverId](const nlohmann::json &early) { return early["subscription"] == *serverId; };
        std::copy_if(m_early.begin(), m_early.end(), std::back_inserter(mine), isMine);
        std::erase_if(m_early, isMine);
    }
    if (m_underWay == 0)
        m_early.clear();
    for (nlohmann::json &early : mine)
        notify(std::move(early));
}

void SubscriptionTable::connectionLost()
{
    m_early.clear();
    m_underWay = 0;
    for (auto &[local, entry] : m_entries)
        entry.serverId.reset();
}

void SubscriptionTable::notify(nlohmann::json &&params)
{
    if (!params.is_object() || !params.contains("subscription") || !params.contains("result"))
        return;
    for (const auto &[local, entry] : m_entries) {
        if (entry.serverId != params["subscription"])
            continue;
        const Handler handler = entry.handler; // it may drop its own subscription
        return handler(params["result"]);
    }
    if (m_underWay > 0 && m_early.size() < MaxEarly)
        m_early.push_back(std::move(params));
}

} // namespace chain
