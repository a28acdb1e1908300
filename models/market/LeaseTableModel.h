// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/DeploymentLedger.h"
#include "models/market/LeaseCells.h"
#include "models/market/LeaseExport.h"
#include "models/market/LeaseNotes.h"
#include "models/market/LeaseRows.h"

#include <QAbstractTableModel>
#include <map>

namespace market {

/// What runs here and what was agreed on chain, as one table that narrows down, sorts and groups by itself: rows are
/// compact, texts are made when a cell is looked at, and changes touch only what they change. Colours and pills are the
/// delegates' business.
class LeaseTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseTableModel)
public:
    enum Column { Service, State, Provider, PerHour, Spent, Left, RunsOut, Address, Cpu, Memory, Since, LeaseId, Token, Tier, StartBlock, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString: the deployment's key, or the lease's number
        LeaseRole,    ///< qulonglong; invalid for a deployment
        StandingRole, ///< int of LeaseStanding
        CaptionRole,  ///< QString: the small second line of Service, State and Provider
        UnitRole,     ///< QString: the symbol beside an amount
        HeaderRole,   ///< bool: the head of a group
    };
    Q_ENUM(Role)

    LeaseTableModel(DeploymentLedger &deployments, Market &market, QObject *parent = nullptr);
    void setAccount(std::optional<chain::Address> tenant); ///< whose leases are mine
    void setEveryone(bool everyone);                       ///< the whole market, not only what is mine
    void setChip(LeaseChip chip);
    void setSearch(const QString &text); ///< service, provider, region, image, address, proposal, number, tags, notes
    void setNotes(LeaseNotes &notes);    ///< it outlives the model
    void setTag(const QString &tag);     ///< only leases with it; empty: all
    [[nodiscard]] QString tag() const { return m_tag; }
    void setGrouping(LeaseGrouping grouping);
    [[nodiscard]] bool showsEveryone() const { return m_rows.wish().everyone; }
    [[nodiscard]] LeaseGrouping grouping() const { return m_rows.wish().grouping; }
    [[nodiscard]] int count(LeaseChip chip) const { return m_rows.count(chip); }
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not here, or not shown
    [[nodiscard]] QString idAt(int row) const;        ///< empty: a group's head

    /// What is shown now, in order, for an export that takes its time.
    struct Key { quint64 lease = 0; QString deployment; };
    [[nodiscard]] std::vector<Key> shown() const;
    [[nodiscard]] std::optional<LeaseRecord> record(const Key &key) const; ///< nothing: it is gone

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countsChanged();

private:
    struct ProviderTexts { quint32 name = 0; quint32 region = 0; bool operator==(const ProviderTexts &) const = default; };
    void wish(const LeaseRows::Wish &wish);
    void reload();
    void arrange();
    void onChanged(const MarketChanges &changes);
    void onHead();
    void onNotes();
    void cross();
    void onDeployment(const Deployment &deployment);
    void onDeploymentRemoved(const QString &id);
    [[nodiscard]] std::vector<quint64> leasesOf(const std::vector<chain::Address> &providers);
    void takeLeases(const std::vector<quint64> &ids);
    void follow(const std::vector<quint32> &changed, const std::vector<LeaseRow> &fresh);
    [[nodiscard]] bool rearrange(const std::vector<quint32> &changed); ///< false: too much at once
    void insert(const std::vector<LeaseRow> &fresh);
    void number(const LeaseRow &row, quint32 at);
    void tellOrders(const std::vector<quint64> &ids);
    void tellRows(int first, int last);
    [[nodiscard]] ProviderTexts textsOf(const chain::Address &provider);
    [[nodiscard]] LeaseRow rowFor(const Lease &lease);
    [[nodiscard]] LeaseRow rowFor(const Deployment &deployment, quint64 arrival);
    [[nodiscard]] quint64 soonBlocks() const;
    [[nodiscard]] LeaseStanding standingAt(const LeaseRow &row, quint64 block) const;
    void watchFor(const LeaseRow &row, LeaseStanding standing);
    [[nodiscard]] const LeaseRow &at(int position) const { return m_rows.row(m_order.rowAt(position)); }
    [[nodiscard]] const Deployment *localOf(const LeaseRow &row) const;
    [[nodiscard]] QVariant idOf(const LeaseRow &row) const;

    DeploymentLedger &m_deployments;
    Market &m_market;
    LeaseRows m_rows;
    RowOrder m_order;
    LeaseCells m_cells;
    std::map<quint64, Deployment> m_local;  ///< by arrival
    QHash<QString, quint64> m_arrivals;     ///< by deployment id
    QHash<quint64, quint32> m_leaseRows;    ///< by lease id
    QHash<quint64, quint32> m_localRows;    ///< by arrival
    QHash<chain::Address, ProviderTexts> m_providers;
    std::optional<chain::Address> m_account;
    QString m_search;
    QString m_tag;
    LeaseNotes *m_notes = nullptr;
    std::vector<quint64> m_waiting;         ///< leases that a large grouped table takes in with the next block
    quint64 m_arrived = 0;
    quint64 m_nextCrossing = 0;             ///< the block at which some standing changes by itself
    quint64 m_sortedAt = 0;                 ///< the block for which amounts were sorted
};

} // namespace market
