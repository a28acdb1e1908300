// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

namespace ui {

/// One way to look at the leases, under a name.
struct LeaseView {
    QString name;
    QString search;
    QString chip;       ///< key of the chip: "all", "soon", …
    QString tag;
    QString columns;    ///< as LeaseTable::columns says; empty: the usual ones
    int grouping = 0;   ///< of market::LeaseGrouping
    int sort = -1;      ///< column; below 0: the table's own order
    bool descending = false;
    bool everyone = false; ///< the whole market
    bool operator==(const LeaseView &) const = default;
};

/// The views a person saved, in their order: at most nine, so that each has a key.
class SavedViews {
public:
    static constexpr qsizetype Most = 9;
    static constexpr int LongestName = 40;
    /// What toText() wrote; what cannot be read is left out.
    [[nodiscard]] static SavedViews fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] const QList<LeaseView> &all() const { return m_views; }
    /// Replaces the one of the same name. False: there are nine already.
    bool save(const LeaseView &view);
    /// False: no such view, or another one has this name.
    bool rename(qsizetype index, const QString &name);
    void remove(qsizetype index);

private:
    [[nodiscard]] qsizetype find(const QString &name) const;
    QList<LeaseView> m_views;
};

} // namespace ui
