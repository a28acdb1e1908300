// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/OrderedTrie.h"

#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/Rlp.h"

#include <QCoreApplication>
#include <algorithm>

namespace chain {

namespace {

constexpr int branchWidth = 16;
constexpr qsizetype inlineBelow = 32; ///< bytes

QByteArray nibblesOf(QByteArrayView bytes)
{
    QByteArray nibbles;
    for (const char byte : bytes) {
        nibbles += char(quint8(byte) >> 4);
        nibbles += char(quint8(byte) & 15);
    }
    return nibbles;
}

QByteArray keyOfIndex(std::size_t index)
{
    return nibblesOf(rlpEncode(RlpItem(base::U256(quint64(index)))));
}

/// The hex-prefix form of a path.
QByteArray packed(QByteArrayView nibbles, bool leaf)
{
    const bool odd = nibbles.size() % 2 != 0;
    QByteArray bytes(1, char((leaf ? 0x20 : 0) | (odd ? 0x10 | nibbles[0] : 0)));
    for (qsizetype i = odd ? 1 : 0; i < nibbles.size(); i += 2)
        bytes += char(nibbles[i] << 4 | nibbles[i + 1]);
    return bytes;
}

struct Entry {
    QByteArray path; ///< nibbles
    const QByteArray *item;
};
using Entries = std::vector<Entry>; // sorted by path; no path begins another, for they are RLP

/// Builds the trie, and keeps the nodes on the way to one path.
class TrieBuilder {
public:
    explicit TrieBuilder(QByteArray wanted = {}) : m_wanted(std::move(wanted)) {}
    QByteArray root(const Entries &entries)
    {
        const QByteArray node = rlpEncode(build(entries, 0, entries.size(), 0));
        m_nodes.push_back(node); // from the leaf up
        return node;
    }
    [[nodiscard]] std::vector<QByteArray> nodes() const { return {m_nodes.rbegin(), m_nodes.rend()}; }

private:
    RlpItem build(const Entries &entries, std::size_t from, std::size_t to, qsizetype depth)
    {
        const QByteArray &first = entries[from].path;
        if (to - from == 1)
            return RlpItem(RlpItem::List{RlpItem(packed(QByteArrayView(first).sliced(depth), true)), RlpItem(*entries[from].item)});
        const QByteArray &last = entries[to - 1].path;
        qsizetype same = depth;
        while (first[same] == last[same])
            ++same;
        if (same > depth)
            return RlpItem(RlpItem::List{RlpItem(packed(QByteArrayView(first).sliced(depth, same - depth), false)), child(entries, from, to, same)});
        RlpItem::List branch(branchWidth + 1);
        for (std::size_t begin = from; begin < to;) {
            const char nibble = entries[begin].path[depth];
            std::size_t end = begin + 1;
            while (end < to && entries[end].path[depth] == nibble)
                ++end;
            branch[std::size_t(nibble)] = child(entries, begin, end, depth + 1);
            begin = end;
        }
        return RlpItem(std::move(branch));
    }
    RlpItem child(const Entries &entries, std::size_t from, std::size_t to, qsizetype depth)
    {
        RlpItem node = build(entries, from, to, depth);
        const QByteArray bytes = rlpEncode(node);
        if (bytes.size() < inlineBelow)
            return node;
        if (!m_wanted.isEmpty() && m_wanted.startsWith(entries[from].path.left(depth)))
            m_nodes.push_back(bytes);
        return RlpItem(keccak256(bytes).bytes());
    }
    const QByteArray m_wanted;
    std::vector<QByteArray> m_nodes;
};

Entries entriesOf(const std::vector<QByteArray> &items)
{
    Entries entries;
    for (std::size_t i = 0; i < items.size(); ++i)
        entries.push_back({keyOfIndex(i), &items[i]});
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.path < b.path; });
    return entries;
}

tl::unexpected<base::Error> noProof()
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "The proof does not lead from the block to the entry."));
}

/// Walks down from a node; what it finds is the item, the next hash, or nothing.
class TrieWalk {
public:
    TrieWalk(QByteArray path, const std::vector<QByteArray> &nodes) : m_path(std::move(path)), m_nodes(nodes) {}
    base::Result<QByteArray> from(const Hash &root)
    {
        RlpItem node;
        if (!take(root.bytes(), node))
            return noProof();
        for (;;) {
            if (!node.isList())
                return noProof();
            const RlpItem::List list = node.list();
            RlpItem next;
            if (list.size() == 2 && !follow(list, next))
                return noProof();
            if (list.size() == branchWidth + 1 && !branch(list, next))
                return noProof();
            if (list.size() != 2 && list.size() != branchWidth + 1)
                return noProof();
            if (m_found)
                return m_next == m_nodes.size() && !next.isList() ? base::Result<QByteArray>(next.bytes()) : noProof();
            if (next.isList())
                node = std::move(next);
            else if (!take(next.bytes(), node))
                return noProof();
        }
    }

private:
    bool take(const QByteArray &hash, RlpItem &node)
    {
        if (m_next == m_nodes.size() || keccak256(m_nodes[m_next]).bytes() != hash)
            return false;
        auto read = rlpDecode(m_nodes[m_next++]);
        if (!read)
            return false;
        node = std::move(*read);
        return true;
    }
    bool branch(const RlpItem::List &list, RlpItem &next)
    {
        if (m_at == m_path.size())
            return false; // no path ends in a branch
        next = list[std::size_t(m_path[m_at++])];
        return next.isList() || !next.bytes().isEmpty();
    }
    bool follow(const RlpItem::List &list, RlpItem &next)
    {
        const QByteArray prefix = nibblesOf(list[0].bytes());
        if (prefix.size() < 2 || prefix[0] > 3)
            return false;
        const bool leaf = prefix[0] >= 2;
        const QByteArrayView path = QByteArrayView(prefix).sliced(prefix[0] % 2 != 0 ? 1 : 2);
        if (!QByteArrayView(m_path).sliced(m_at).startsWith(path))
            return false;
        m_at += path.size();
        m_found = leaf;
        next = list[1];
        return !leaf || m_at == m_path.size();
    }
    const QByteArray m_path; ///< nibbles
    const std::vector<QByteArray> &m_nodes;
    std::size_t m_next = 0;
    qsizetype m_at = 0;
    bool m_found = false;
};

} // namespace

Hash orderedTrieRoot(const std::vector<QByteArray> &items)
{
    if (items.empty())
        return keccak256(rlpEncode(RlpItem()));
    return keccak256(TrieBuilder().root(entriesOf(items)));
}

std::vector<QByteArray> orderedTrieProof(const std::vector<QByteArray> &items, std::size_t index)
{
    if (index >= items.size())
        return {};
    TrieBuilder builder(keyOfIndex(index));
    (void)builder.root(entriesOf(items));
    return builder.nodes();
}

base::Result<QByteArray> verifyOrderedTrieProof(const Hash &root, std::size_t index, const std::vector<QByteArray> &nodes)
{
    return TrieWalk(keyOfIndex(index), nodes).from(root);
}

} // namespace chain
