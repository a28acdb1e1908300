// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/LeaseRow.h"
#include "models/market/RowOrder.h"
#include "models/market/TextPool.h"

#include <QString>
#include <unordered_map>

namespace market {

/// The rows of the lease table, and what a person wants to see of them: which, in which order, in which groups. Pure.
class LeaseRows {
public:
    /// Columns by what orders them.
    enum class Sort { None, Service, State, Provider, PerHour, Spent, Left, RunsOut, Address, Cpu, Memory, Since, Lease, Token, Tier, StartBlock };
    struct Wish {
        LeaseChip chip = LeaseChip::All;
        LeaseGrouping grouping = LeaseGrouping::None;
        Sort sort = Sort::None; ///< None: deployments as they came, then leases, the newest first
        bool descending = false;
        bool everyone = false;  ///< else what is mine and what runs here
    };
    static constexpr std::size_t chipCount = 6;

    TextPool texts;
    [[nodiscard]] const Wish &wish() const { return m_wish; }
    void setWish(const Wish &wish);
    void setSearch(const QString &text);
    void setTag(const QString &tag); ///< only rows with it, whatever its case; empty: all
    void setHead(quint64 block) { m_head = block; }
    [[nodiscard]] quint64 head() const { return m_head; }

    void clear();
    void reserve(std::size_t rows);
    void setMine(quint32 number, bool mine);
    [[nodiscard]] quint32 size() const { return quint32(m_rows.size()); }
    [[nodiscard]] const LeaseRow &row(quint32 number) const { return m_rows[number]; }
    quint32 add(const LeaseRow &row);
    void replace(quint32 number, const LeaseRow &row);
    [[nodiscard]] int count(LeaseChip chip) const { return m_counts[std::size_t(chip)]; } ///< whatever is searched for

    [[nodiscard]] SortKey keyOf(quint32 number);
    [[nodiscard]] bool accepts(quint32 number) const;
    /// Everything anew: in groups with a header row each, which are added behind the other rows.
    void arrange(RowOrder &order);
    void dropHeaders(); ///< before rows are added

private:
    [[nodiscard]] bool inScope(const LeaseRow &row) const;
    [[nodiscard]] bool found(const LeaseRow &row) const;
    [[nodiscard]] bool hasTag(const LeaseRow &row) const;
    [[nodiscard]] quint64 groupOf(const LeaseRow &row);
    [[nodiscard]] Amount128 valueOf(const LeaseRow &row);
    void addHeaders();
    void tally(const LeaseRow &row, int by);
    std::vector<LeaseRow> m_rows;
    std::size_t m_plainRows = 0; ///< those before the headers
    Wish m_wish;
    QByteArray m_digits; ///< when a number is searched for
    bool m_searching = false;
    QString m_tag;
    mutable std::unordered_map<quint32, bool> m_tagged; ///< by the text's number: each is looked at once
    quint64 m_head = 0;
    std::array<int, chipCount> m_counts{};
};

} // namespace market
