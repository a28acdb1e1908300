// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/ProposalBook.h"

#include <QAbstractTableModel>

namespace dao {

/// A thin view of a ProposalBook, newest first. States are given as ProposalState and times as seconds: their words are
/// the ui's.
class ProposalTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { IdColumn, TitleColumn, StateColumn, YesColumn, NoColumn, EndsColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IdRole = Qt::UserRole + 1, ///< quint64
        TitleRole,                 ///< made visible
        ImageRole,                 ///< image reference, made visible; may be empty
        StateRole,                 ///< int(ProposalState)
        DeadlineRole,              ///< qint64, chain time in seconds
        YesRole,                   ///< decimal digits
        NoRole,                    ///< decimal digits
        SortRole,                  ///< the column's value in a form that compares
    };
    Q_ENUM(Role)

    explicit ProposalTableModel(ProposalBook &book, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProposalTableModel)

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The row of a proposal, or -1.
    [[nodiscard]] int rowOf(quint64 id) const;

private:
    struct Row {
        quint64 id = 0;
        Heading heading; ///< taken once: the document of a proposal never changes
    };
    void add(quint64 id);
    void change(quint64 id);
    void remove(quint64 id);
    [[nodiscard]] QVariant display(const Row &row, const Proposal &proposal, int column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, const Proposal &proposal, int column) const;

    ProposalBook &m_book;
    std::vector<Row> m_rows;
};

} // namespace dao
