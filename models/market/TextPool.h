// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QHash>

#include <vector>

namespace market {

/// The texts of a large table, each held once: rows carry numbers. Knows their order without comparing texts again, and
/// looks for a searched text in each only once, however many rows show it.
class TextPool {
public:
    TextPool();
    void reserve(std::size_t texts);
    /// The number of `utf8`; 0 is the empty text.
    quint32 put(QByteArrayView utf8);
    [[nodiscard]] QByteArray text(quint32 id) const { return m_texts[id]; }
    [[nodiscard]] quint32 size() const { return quint32(m_texts.size()); }
    /// A number that orders the texts regardless of case; equal for none but equal texts. See takeRenumbered.
    [[nodiscard]] quint64 key(quint32 id);
    /// True once after keys that were told before have changed (there was no more room between two neighbours).
    [[nodiscard]] bool takeRenumbered() { return std::exchange(m_renumbered, false); }

    /// What to look for from now on, regardless of case; empty: everything holds it.
    void setSearch(const QString &text);
    [[nodiscard]] bool holds(quint32 id) const { return m_holds[id]; }

private:
    void sortAll();
    void place(quint32 id);
    [[nodiscard]] bool before(quint32 a, quint32 b) const;
    [[nodiscard]] bool find(quint32 id) const;
    QHash<QByteArray, quint32> m_numbers;
    std::vector<QByteArray> m_texts;
    std::vector<QByteArray> m_folded; ///< shares the bytes where nothing was to fold
    std::vector<quint64> m_keys;
    std::vector<quint32> m_sorted;    ///< those that have keys
    std::vector<bool> m_holds;
    QByteArray m_search;
    bool m_renumbered = false;
};

} // namespace market
