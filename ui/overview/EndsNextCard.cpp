// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/EndsNextCard.h"

#include "ui/common/EmptyLine.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/RowDelegate.h"
#include "ui/common/TableSetup.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using ProposalModel = dao::ProposalTableModel;

/// Open proposals by their deadline.
class EndsNextCard::Open final : public QSortFilterProxyModel {
public:
    Open(dao::ProposalBook &book, QObject *parent) : QSortFilterProxyModel(parent), m_book(book)
    {
        setSortRole(ProposalModel::DeadlineRole);
        setDynamicSortFilter(true);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const auto read = [&](int wanted) { return QSortFilterProxyModel::data(index, wanted); };
        const qint64 deadline = read(ProposalModel::DeadlineRole).toLongLong();
        if (role == Qt::ToolTipRole && index.column() == ProposalModel::EndsColumn)
            return absoluteText(deadline * 1000);
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return read(role);
        switch (index.column()) {
        case ProposalModel::TitleColumn: return QStringLiteral("%1 · %2").arg(QLocale().toString(read(ProposalModel::IdRole).toULongLong()), read(ProposalModel::TitleRole).toString());
        case ProposalModel::YesColumn: return EndsNextCard::tr("%1 yes, %2 no").arg(read(ProposalModel::YesRole).toString(), read(ProposalModel::NoRole).toString());
        case ProposalModel::EndsColumn: return durationText(deadline - m_book.chainTimeEstimate());
        default: return read(role);
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return QSortFilterProxyModel::headerData(section, orientation, role);
        switch (section) {
        case ProposalModel::TitleColumn: return EndsNextCard::tr("Proposal");
        case ProposalModel::YesColumn: return EndsNextCard::tr("Votes");
        case ProposalModel::EndsColumn: return EndsNextCard::tr("Ends in");
        default: return {};
        }
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(ProposalModel::StateRole).toInt() == int(dao::ProposalState::Voting);
    }

private:
    dao::ProposalBook &m_book;
};

EndsNextCard::EndsNextCard(dao::ProposalBook &book, base::Clock &clock, QWidget *parent)
    : Card(tr("Ends next"), parent), m_book(book), m_clock(clock), m_model(book), m_open(new Open(book, this)), m_table(new QTableView),
      m_empty(new EmptyLine(tr("No vote is open. A new proposal opens one.")))
{
    setObjectName(QStringLiteral("overview.ends"));
    setFlush(true);
    m_open->setSourceModel(&m_model);
    m_table->setModel(m_open);
    TableOptions options;
    options.name = QStringLiteral("overview.ends.table");
    options.accessibleName = tr("Open votes");
    options.columns = {{60}, {0, false, new RowDelegate(nullptr, true)}, {60}, {116, true, nullptr}, {60}, {112, true, nullptr}};
    setUpTable(*m_table, options);
    for (const int column : {ProposalModel::IdColumn, ProposalModel::StateColumn, ProposalModel::NoColumn})
        m_table->setColumnHidden(column, true);
    m_open->sort(ProposalModel::EndsColumn);
    body()->addWidget(m_table);
    body()->addWidget(m_empty, 1);
    body()->addStretch(0);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_open, signal, this, &EndsNextCard::fit);
    connect(m_open, &QAbstractItemModel::modelReset, this, &EndsNextCard::fit);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT proposalRequested(index.data(ProposalModel::IdRole).toULongLong()); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT proposalRequested(index.data(ProposalModel::IdRole).toULongLong()); });
    fit();
}

void EndsNextCard::fit()
{
    const int rows = std::min(m_open->rowCount(), MaxRows);
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_table->setFixedHeight(rows * Tokens::row + m_table->horizontalHeader()->sizeHint().height());
    setCaption(m_open->rowCount() > MaxRows ? tr("%1 open").arg(QLocale().toString(m_open->rowCount())) : QString());
}

void EndsNextCard::tick()
{
    m_table->viewport()->update();
    m_next = m_clock.after(std::chrono::seconds(1), [this] { tick(); });
}

void EndsNextCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    tick();
}

void EndsNextCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_next.reset();
}

} // namespace ui
