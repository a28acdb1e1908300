// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/LeaseEndsCard.h"

#include "ui/common/Dates.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/RowDelegate.h"
#include "ui/common/TableSetup.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { Lease, Left, RunsOut, ColumnCount };

} // namespace

class LeaseEndsCard::Rows final : public QAbstractTableModel {
public:
    Rows(market::Market &market, QObject *parent) : QAbstractTableModel(parent), m_market(market) {}
    void set(std::vector<LeaseEnd> ends)
    {
        if (ends.size() == m_ends.size()) {
            m_ends = std::move(ends);
            if (!m_ends.empty())
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            return;
        }
        beginResetModel();
        m_ends = std::move(ends);
        endResetModel();
    }
    [[nodiscard]] quint64 leaseAt(int row) const { return m_ends.at(std::size_t(row)).lease; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_ends.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const LeaseEnd &end = m_ends.at(std::size_t(index.row()));
        const auto time = m_market.timeOf(end.block);
        if (role == Qt::ToolTipRole && index.column() == RunsOut)
            return LeaseEndsCard::tr("block %1").arg(QLocale().toString(end.block));
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        switch (index.column()) {
        case Lease: return end.service;
        case Left: return end.left;
        default: return time ? whenText(*time) : QStringLiteral("–");
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == Lease ? LeaseEndsCard::tr("Lease") : section == Left ? LeaseEndsCard::tr("Left") : LeaseEndsCard::tr("Runs out");
    }

private:
    [[nodiscard]] QString whenText(qint64 seconds) const
    {
        if (m_market.head() && seconds <= m_market.head()->timestamp)
            return LeaseEndsCard::tr("has run out");
        const QDateTime at = QDateTime::fromSecsSinceEpoch(seconds);
        const QDate today = QDateTime::fromSecsSinceEpoch(m_market.head() ? m_market.head()->timestamp : 0).date();
        return at.date() == today ? LeaseEndsCard::tr("today %1").arg(Dates::time(at.time())) : Dates::dayAndTime(at);
    }
    market::Market &m_market;
    std::vector<LeaseEnd> m_ends;
};

LeaseEndsCard::LeaseEndsCard(market::Market &market, QWidget *parent)
    : Card(tr("What ends next"), parent), m_rows(new Rows(market, this)), m_table(new QTableView),
      m_empty(new EmptyLine(tr("You have no lease on the market. An order gets you one.")))
{
    setObjectName(QStringLiteral("overview.leaseEnds"));
    setFlush(true);
    m_table->setModel(m_rows);
    TableOptions options;
    options.name = QStringLiteral("overview.leaseEnds.table");
    options.accessibleName = tr("Leases by when they run out");
    options.columns = {{0, false, new RowDelegate(nullptr, true)}, {100, true, nullptr}, {140, true, nullptr}};
    setUpTable(*m_table, options);
    body()->addWidget(m_table);
    body()->addWidget(m_empty, 1);
    body()->addStretch(0);
    const auto open = [this](const QModelIndex &index) { Q_EMIT leaseRequested(m_rows->leaseAt(index.row())); };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table, &QTableView::clicked, this, open);
    setEnds({});
}

void LeaseEndsCard::setEnds(const std::vector<LeaseEnd> &ends)
{
    const std::size_t shown = std::min(ends.size(), MaxRows);
    m_rows->set({ends.begin(), ends.begin() + std::ptrdiff_t(shown)});
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_table->setFixedHeight(int(shown) * Tokens::row + m_table->horizontalHeader()->sizeHint().height());
    setTrailing(ends.size() > MaxRows ? tr("%1 in all").arg(QLocale().toString(qulonglong(ends.size()))) : QString());
}

} // namespace ui
