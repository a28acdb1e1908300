// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/SnapshotReader.h"
#include "models/market/SnapshotWriter.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace market {

/// A map that remembers, block by block, what its entries were before, so that the newest blocks can be taken back; and
/// which entries changed since somebody last asked. The base of every ledger.
template <class Key, class Value, class HashOf = std::hash<Key>>
class UndoableMap {
public:
    using Map = std::unordered_map<Key, Value, HashOf>;

    [[nodiscard]] const Map &entries() const { return m_entries; }
    [[nodiscard]] const Value *find(const Key &key) const
    {
        const auto found = m_entries.find(key);
        return found == m_entries.end() ? nullptr : &found->second;
    }
    /// The entry, made if it is missing, to be changed by an event of `block`. Blocks come in order.
    [[nodiscard]] Value &edit(quint64 block, const Key &key)
    {
        remember(block, key);
        return m_entries[key];
    }
    void erase(quint64 block, const Key &key)
    {
        remember(block, key);
        m_entries.erase(key);
    }
    /// Takes back everything from `block` on, as far as it is remembered.
    void undo(quint64 block)
    {
        while (!m_steps.empty() && m_steps.back().block >= block) {
            Step &step = m_steps.back();
            m_changed.insert(step.key);
            if (step.before)
                m_entries.insert_or_assign(step.key, std::move(*step.before));
            else
                m_entries.erase(step.key);
            m_steps.pop_back();
        }
        m_touched.clear();
    }
    /// What happened before `block` can no more be taken back; changes of such blocks are not remembered from now on.
    void forgetBefore(quint64 block)
    {
        m_rememberFrom = std::max(m_rememberFrom, block);
        while (!m_steps.empty() && m_steps.front().block < block)
            m_steps.pop_front();
    }
    /// Keys whose entries changed, came or went since the last call, each once, in no order.
    [[nodiscard]] std::vector<Key> takeChanged()
    {
        std::vector<Key> changed(m_changed.begin(), m_changed.end());
        m_changed = {};
        return changed;
    }
    /// With what can be taken back; in order of the keys, so that equal maps give equal bytes. `putKey` and `putValue`
    /// write one each into the writer.
    template <class PutKey, class PutValue>
    void save(SnapshotWriter &writer, const PutKey &putKey, const PutValue &putValue) const
    {
        std::vector<const typename Map::value_type *> sorted;
        sorted.reserve(m_entries.size());
        for (const auto &entry : m_entries)
            sorted.push_back(&entry);
        std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
        writer.number(m_rememberFrom);
        writer.number(sorted.size());
        for (const auto *entry : sorted) {
            putKey(writer, entry->first);
            putValue(writer, entry->second);
        }
        writer.number(m_steps.size());
        for (const Step &step : m_steps) {
            writer.number(step.block);
            putKey(writer, step.key);
            writer.boolean(step.before.has_value());
            if (step.before)
                putValue(writer, *step.before);
        }
    }
    /// Replaces all; `takeValue` is given the reader and the key. Nothing counts as changed. What is wrong with the snapshot stays with the reader.
    template <class TakeKey, class TakeValue>
    void load(SnapshotReader &reader, const TakeKey &takeKey, const TakeValue &takeValue)
    {
        *this = {};
        m_rememberFrom = reader.number();
        const quint64 count = reader.count();
        m_entries.reserve(count);
        for (quint64 i = 0; i < count && reader.isGood(); ++i) {
            const Key key = takeKey(reader);
            m_entries.insert_or_assign(key, takeValue(reader, key));
        }
        const quint64 steps = reader.count();
        for (quint64 i = 0; i < steps && reader.isGood(); ++i) {
            const quint64 block = reader.number();
            const Key key = takeKey(reader);
            m_steps.push_back({block, key, reader.boolean() ? std::optional<Value>(takeValue(reader, key)) : std::nullopt});
        }
    }

private:
    struct Step { quint64 block; Key key; std::optional<Value> before; };
    using Keys = std::unordered_set<Key, HashOf>;
    void remember(quint64 block, const Key &key)
    {
        m_changed.insert(key);
        if (block < m_rememberFrom)
            return;
        if (block != m_touchedBlock) {
            m_touched.clear();
            m_touchedBlock = block;
        }
        if (!m_touched.insert(key).second)
            return; // what it was before this block is known already
        const Value *now = find(key);
        m_steps.push_back({block, key, now ? std::optional<Value>(*now) : std::nullopt});
    }
    Map m_entries;
    std::deque<Step> m_steps; ///< in order of blocks; one for each block and key
    quint64 m_rememberFrom = 0;
    quint64 m_touchedBlock = 0;
    Keys m_touched; ///< keys with a step of m_touchedBlock
    Keys m_changed;
};

} // namespace market
