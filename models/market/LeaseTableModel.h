// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Lease.h"

#include <QAbstractTableModel>

namespace market {

class LeaseLedger;

/// The ledger as a table, in order of arrival. Display texts are plain; colours, pills and translated state names are the
/// delegates' business.
class LeaseTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseTableModel)
public:
    enum Column { Service, State, Address, Cpu, Memory, Since, Provider, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        StateRole,       ///< int of Lease::State
        SortRole,        ///< a number or text that orders the column
        ImageRole,       ///< QString
        ProviderRole,    ///< QString
        ProposalRole,    ///< qulonglong, or invalid
        CpuRole,         ///< double, percent of one core; -1: not known
        MemoryRole,      ///< qlonglong, bytes; -1: not known
        MemoryLimitRole, ///< qlonglong, bytes; 0: none
        SinceRole,       ///< qlonglong, milliseconds since the epoch; 0: not running
        ProblemRole,     ///< QString, a sentence
        RegionRole,      ///< QString
    };
    Q_ENUM(Role)

    explicit LeaseTableModel(LeaseLedger &ledger, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not here

private:
    void add(const Lease &lease);
    void change(const Lease &lease);
    void remove(const QString &id);
    std::vector<Lease> m_leases;
};

} // namespace market
