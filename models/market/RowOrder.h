// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"

#include <array>
#include <compare>
#include <vector>

namespace market {

/// What one column's cell is sorted by: compared as plain integers, so that 100,000 rows sort in milliseconds.
struct SortKey {
    std::array<quint64, 3> parts{}; ///< the most significant first
    auto operator<=>(const SortKey &) const = default;
    [[nodiscard]] static SortKey of(quint64 number) { return {{0, 0, number}}; }
    [[nodiscard]] static SortKey of(const base::U256 &number); ///< what is over 192 bits counts as the largest
    [[nodiscard]] static SortKey of(QByteArrayView utf8);      ///< the first 24 bytes, ASCII without case
};

/// Which rows of a table are shown, and in which order. Rows are numbers from 0 on; the order is total (equal keys: the
/// newer row first), so that a row is found, moved or dropped without looking at the others. Pure.
class RowOrder {
public:
    /// What a change of one row does to what is shown, in positions as beginMoveRows and friends want them.
    struct Change {
        enum class Kind { None, Same, Insert, Remove, Move } kind = Kind::None;
        int from = -1;
        int to = -1; ///< where it stands afterwards
    };
    /// Rows that come in together, one below the other.
    struct Run { int position = 0; int count = 0; };

    void reset(std::vector<SortKey> keys, std::vector<bool> accepted, bool descending);
    [[nodiscard]] int size() const { return int(m_shown.size()); }
    [[nodiscard]] quint32 rowAt(int position) const { return m_shown[std::size_t(position)]; }
    [[nodiscard]] int positionOf(quint32 row) const; ///< -1: not shown

    [[nodiscard]] Change plan(quint32 row, const SortKey &key, bool accepted) const;
    void apply(quint32 row, const SortKey &key, bool accepted, const Change &change);
    /// Adds rows at the end of the numbering, all of them not shown yet; then shown run by run, from the last run on, so
    /// that the positions of those before stay right.
    [[nodiscard]] std::vector<Run> append(const std::vector<SortKey> &keys, const std::vector<bool> &accepted);
    void showRun(const Run &run); ///< the next of append's runs, from the back
    void removeLast();            ///< the row with the highest number; it must not be shown any more

private:
    [[nodiscard]] bool before(const SortKey &key, quint32 row, quint32 other) const;
    [[nodiscard]] int placeOf(const SortKey &key, quint32 row) const;
    std::vector<SortKey> m_keys;   ///< by row
    std::vector<bool> m_accepted;  ///< by row
    std::vector<quint32> m_shown;  ///< rows, in order
    std::vector<quint32> m_coming; ///< of append, in order
    bool m_descending = false;
};

} // namespace market
