// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"
#include "models/market/RowOrder.h"

#include <QAbstractTableModel>

namespace market {

/// The market's orders as a table, narrowed down and sorted by itself: keys and searched texts of all rows lie in flat
/// arrays, cells are made when they are looked at, and changes touch only what they change. Newest first unless sorted.
/// Plain texts; states as roles.
class OrderTableModel : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderTableModel)
public:
    enum Column { Id, Service, State, MaxPrice, Bids, BestBid, Region, Age, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qulonglong
        StateRole,     ///< int of OrderState
        CaptionRole,   ///< QString, a second line: region and kind of a Service, the lifecycle's name of a State
        CreatorRole,   ///< QString, address
        WindowRole,    ///< int, blocks left to bid; -1: over
        UnitRole,      ///< QString, the token's symbol beside a price
        CreatedRole,   ///< qlonglong, seconds, chain time; 0: not known
        LifecycleRole, ///< int of Lifecycle
        RawRole,       ///< bool: the spec cannot be read; Service shows it as it is
    };
    enum class Group { All, Open, Matched, Closed, Mine };
    Q_ENUM(Group)
    static constexpr std::size_t groupCount = 5;

    explicit OrderTableModel(Market &market, QObject *parent = nullptr);
    void setGroup(Group group);
    /// Part of a service, a region or an id, or the beginning of a creator's or provider's address ("0x…").
    void setSearch(const QString &text);
    void setAccount(std::optional<chain::Address> account); ///< whose orders are Mine
    [[nodiscard]] int count(Group group) const { return m_counts[std::size_t(group)]; } ///< whatever is searched for
    [[nodiscard]] int rowOf(quint64 id) const; ///< -1: not here, or not shown
    [[nodiscard]] quint64 idAt(int row) const;

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
        quint64 createdBlock = 0;
        SortKey maxPrice;
        SortKey bestBid;
        quint32 text = 0;        ///< where service and region stand in m_texts
        quint16 serviceSize = 0; ///< bytes
        quint16 regionSize = 0;
        quint32 bids = 0;
        OrderState state = OrderState::Open;
        bool mine = false;
    };
    void onChanged(const MarketChanges &changes);
    [[nodiscard]] bool takeChanges(const std::vector<quint64> &ids); ///< false: a reload is simpler
    void update(std::size_t at, const Order &order);
    void append(const std::vector<quint64> &ids);
    void removeLast();
    void reload();
    void arrange();
    [[nodiscard]] Row rowFor(const Order &order);
    [[nodiscard]] SortKey keyOf(const Row &row) const;
    [[nodiscard]] bool accepts(const Row &row) const;
    [[nodiscard]] bool found(const Row &row) const;
    [[nodiscard]] static bool belongs(const Row &row, Group group);
    void count(const Row &row, int by);
    [[nodiscard]] std::ptrdiff_t find(quint64 id) const; ///< in m_rows; -1
    void tellRow(int position);

    Market &m_market;
    std::vector<Row> m_rows; ///< by id, ascending
    std::vector<char> m_texts;
    RowOrder m_order;
    Group m_group = Group::All;
    QByteArray m_search; ///< ASCII lower case
    std::optional<chain::Address> m_account;
    int m_column = Id;
    bool m_descending = true;
    std::array<int, groupCount> m_counts{};
};

} // namespace market
