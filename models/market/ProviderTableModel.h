// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"
#include "models/market/RowOrder.h"

#include <QAbstractTableModel>
#include <QHash>

namespace market {

/// The providers as a table, narrowed down and sorted by itself; those that serve first unless sorted. Plain texts;
/// states as roles.
class ProviderTableModel : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderTableModel)
public:
    enum Column { Name, Status, Tier, Region, Leases, Attributes, Joined, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        WalletRole = Qt::UserRole + 1, ///< QString, address
        StatusRole,  ///< int of ProviderStatus
        CaptionRole, ///< QString, a second line
        JoinedRole,  ///< qlonglong, seconds; 0: not known
    };
    enum class Group { All, Active, Away };
    Q_ENUM(Group)

    explicit ProviderTableModel(Market &market, QObject *parent = nullptr);
    void setGroup(Group group);
    void setSearch(const QString &text); ///< part of a name, a region, an attribute or an address
    [[nodiscard]] int count(Group group) const;
    [[nodiscard]] int rowOf(const chain::Address &wallet) const; ///< -1: not here, or not shown
    [[nodiscard]] std::optional<chain::Address> walletAt(int row) const;
    [[nodiscard]] int runningLeases(const chain::Address &wallet) const { return m_activeLeases.value(wallet); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row {
        quint64 id = 0;
        chain::Address wallet;
        QString attributes;
        QString searched; ///< lower case
    };
    void onChanged(const MarketChanges &changes);
    void reload();
    void countLeases();
    void follow(const std::vector<quint64> &leases);
    void arrange();
    void rearrange(); ///< the same rows in what may be another order
    [[nodiscard]] SortKey keyOf(const Row &row) const;
    [[nodiscard]] bool accepts(const Row &row) const;
    [[nodiscard]] QVariant display(const Provider &provider, const Row &row, int column) const;

    Market &m_market;
    std::vector<Row> m_rows; ///< by provider id, the newest first: ties of a column stand by age
    RowOrder m_order;
    QHash<quint64, chain::Address> m_active; ///< running leases and who serves them
    QHash<chain::Address, int> m_activeLeases;
    Group m_group = Group::All;
    QString m_search;
    int m_column = -1;
    bool m_descending = false;
};

} // namespace market
