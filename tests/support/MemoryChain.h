// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/chain/rpc/RpcTypes.h"

#include <QList>

#include <nlohmann/json.hpp>

#include <functional>
#include <map>

namespace test {

/// A chain of blocks with logs in memory that answers like a node: what LogStream reads, and nothing else. Blocks that
/// were reorganised away can still be asked for by hash.
class MemoryChain {
public:
    explicit MemoryChain(quint64 salt = 0); ///< with a genesis block
    /// A new block; one log for each key, under `contract()` and `topic()`. The key is the log's data.
    const chain::BlockHeader &mine(const QList<int> &keys = {});
    /// `count` empty blocks.
    void mineMany(int count);
    /// Takes the newest blocks off; nothing is put in their place.
    void rollback(int depth);
    /// Replaces the newest blocks by as many others; the logs come back in the same heights when `keepLogs`.
    void reorg(int depth, bool keepLogs = false);

    [[nodiscard]] const chain::BlockHeader &head() const;
    [[nodiscard]] chain::BlockHeader at(quint64 number) const;
    [[nodiscard]] QList<int> keys(quint64 from = 0) const; ///< of all logs of the canonical chain, in order
    [[nodiscard]] static chain::Address contract();
    [[nodiscard]] static chain::Hash topic();
    [[nodiscard]] static chain::LogFilter filter();
    [[nodiscard]] static int keyOf(const chain::Log &log);
    [[nodiscard]] static nlohmann::json headerJson(const chain::BlockHeader &header);
    [[nodiscard]] nlohmann::json logJson(quint64 number, int index, bool removed = false) const;

    base::Result<nlohmann::json> answer(const QString &method, const nlohmann::json &params) const;

    /// What the log of a key looks like.
    struct Event {
        chain::Address address;
        std::vector<chain::Hash> topics;
        QByteArray data;
    };
    std::function<Event(int key)> eventOf; ///< empty: under contract() and topic(), the key as data

    quint64 chainId = 31337;
    quint64 maxRange = 0;          ///< blocks in one eth_getLogs; 0: any
    int maxLogs = 0;               ///< logs in one answer; 0: any
    quint64 blockSeconds = 12;
    mutable quint64 widestRange = 0; ///< that was asked for and answered

private:
    struct Block {
        chain::BlockHeader header;
        QList<int> keys;
    };
    [[nodiscard]] base::Result<nlohmann::json> logs(const nlohmann::json &query) const;
    void appendLogs(const Block &block, nlohmann::json &list) const;
    std::map<QString, Block> m_byHash;
    std::vector<QString> m_canonical; ///< hashes by number
    quint64 m_salt;
};

} // namespace test
