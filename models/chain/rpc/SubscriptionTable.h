// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/Transport.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <vector>

namespace chain {

/// Local subscriptions, which last, against the node's ids for them, which end with each connection. Notifications that
/// come before the node's answer to eth_subscribe has told the id are kept for a moment; those for ids that are nobody's
/// are dropped.
class SubscriptionTable {
public:
    using Handler = PushTransport::Handler;
    static constexpr std::size_t MaxEarly = 1024; ///< notifications kept while an eth_subscribe is under way

    quint64 add(nlohmann::json params, Handler handler, PushTransport::Skip skip = {});
    /// Forgets it; the node's id, if there is one, so that the node can be told.
    [[nodiscard]] std::optional<nlohmann::json> remove(quint64 local);
    [[nodiscard]] bool contains(quint64 local) const { return m_entries.contains(local); }
    [[nodiscard]] const nlohmann::json &params(quint64 local) const { return m_entries.at(local).params; }
    [[nodiscard]] std::vector<quint64> ids() const;

    void asked() { ++m_underWay; } ///< an eth_subscribe was sent
    /// The node's answer to it, `serverId` empty where it refused; hands over what came early.
    void answered(quint64 local, const std::optional<nlohmann::json> &serverId);
    [[nodiscard]] bool isSettled() const { return m_underWay == 0; }
    void connectionLost();
    /// Whether the whole text of an eth_subscription message need not be read, for its subscriber does not want it.
    [[nodiscard]] bool isUnwanted(QStringView frame) const;
    /// `params` of an eth_subscription message.
    void notify(nlohmann::json &&params);

private:
    struct Entry {
        nlohmann::json params;
        Handler handler;
        PushTransport::Skip skip;
        std::optional<nlohmann::json> serverId;
    };
    std::map<quint64, Entry> m_entries;
    std::vector<nlohmann::json> m_early;
    quint64 m_lastId = 0;
    int m_underWay = 0;
};

} // namespace chain
