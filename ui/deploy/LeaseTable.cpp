// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseTable.h"

#include "ui/common/AmountDelegate.h"
#include "ui/common/Pill.h"
#include "ui/common/TableSetup.h"
#include "ui/common/TwoLineDelegate.h"
#include "ui/common/Type.h"
#include "ui/deploy/LeaseDelegate.h"
#include "ui/deploy/LeaseWords.h"
#include "ui/market/LifecycleDelegate.h"

#include <QHeaderView>
#include <QMenu>
#include <QMetaEnum>

namespace ui {

using LeaseModel = market::LeaseTableModel;

namespace {

constexpr int narrowestService = 116;
constexpr int roomForWords = 760; ///< pixels of table in which every word of a state has its place

/// For the contract's words below the pill.
int stateWidth()
{
    return QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(QStringLiteral("Terminated · LEASE_CLOSED")) + 2 * Tokens::space3 + 2;
}

StateWords wordsAt(const QModelIndex &index)
{
    return wordsFor(market::LeaseStanding(index.data(LeaseModel::StandingRole).toInt()));
}

TextTone runsOutTone(const QModelIndex &index)
{
    const auto standing = market::LeaseStanding(index.data(LeaseModel::StandingRole).toInt());
    const bool soon = standing == market::LeaseStanding::SoonOut;
    return soon ? TextTone::Caution : standing == market::LeaseStanding::OutOfFunds ? TextTone::Bad : TextTone::Normal;
}

const QList<int> &moneyColumns()
{
    static const QList<int> columns{LeaseModel::Service, LeaseModel::State, LeaseModel::Provider, LeaseModel::PerHour, LeaseModel::Spent, LeaseModel::Left, LeaseModel::RunsOut};
    return columns;
}

const QList<int> &localColumns()
{
    static const QList<int> columns{LeaseModel::Service, LeaseModel::State, LeaseModel::Provider, LeaseModel::Address, LeaseModel::Cpu, LeaseModel::Memory, LeaseModel::Since};
    return columns;
}

} // namespace

LeaseTable::LeaseTable(market::LeaseTableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setUpColumns();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const QString id = now.data(LeaseModel::IdRole).toString();
        if (m_restoring || id.isEmpty() || id == m_chosen)
            return;
        m_chosen = id;
        Q_EMIT chosenChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            takePicked();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &LeaseTable::restore);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &LeaseTable::restore);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &LeaseTable::restore);
    restore();
    fit();
}

void LeaseTable::setUpColumns()
{
    const auto plain = [](int width, bool atEnd) { return TableColumn{width, atEnd, new LeaseDelegate(new AmountDelegate(LeaseModel::UnitRole), atEnd)}; };
    const auto words = [](int width) { return TableColumn{width, false, new LeaseDelegate(new RowDelegate, false)}; };
    auto *state = new LifecycleDelegate([](const QModelIndex &index) { return wordsAt(index).tone; },
                                        [](const QModelIndex &index) { return wordsAt(index).shape; }, LeaseModel::CaptionRole);
    TableOptions options;
    options.name = QStringLiteral("leases.table");
    options.accessibleName = tr("Leases");
    options.rowHeight = Tokens::tallRow;
    options.sortable = true;
    options.columns = {{0, false, new LeaseDelegate(new TwoLineDelegate(LeaseModel::CaptionRole, true), false)},
                       {pillColumnWidth(leaseStandingWords()), false, new LeaseDelegate(state, false)},
                       {110, false, new LeaseDelegate(new TwoLineDelegate(LeaseModel::CaptionRole), false)},
                       plain(114, true), plain(78, true), plain(78, true),
                       {106, true, new LeaseDelegate(new AmountDelegate(-1, nullptr, runsOutTone), true)},
                       words(136), plain(70, true), plain(86, true), plain(84, true), plain(80, true), words(80), plain(60, true), plain(100, true)};
    // Sorting is begun without a column, so that the first order is the model's own.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setUpTable(*this, options);
    setSelectionMode(QAbstractItemView::ExtendedSelection); // Shift, Ctrl and Ctrl+A; the current row is the one beside
    sortByColumn(-1, Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
}

QList<int> LeaseTable::wanted() const
{
    return !m_columns.isEmpty() ? m_columns : m_money ? moneyColumns() : localColumns();
}

void LeaseTable::setMoney(bool money)
{
    if (m_money == money)
        return;
    m_money = money;
    fit();
}

/// What the pane tells anyway goes first when there is no room.
void LeaseTable::fit()
{
    static const int goesFirst[] = {LeaseModel::Spent, LeaseModel::Provider, LeaseModel::Since, LeaseModel::Address, LeaseModel::Left, LeaseModel::Memory};
    QList<int> shown = wanted();
    const bool mayGo = m_columns.isEmpty();
    const auto width = [&] {
        int sum = narrowestService;
        for (const int column : shown)
            sum += column == LeaseModel::Service ? 0 : horizontalHeader()->sectionSizeHint(column) > 0 && !isColumnHidden(column) ? columnWidth(column) : 100;
        return sum;
    };
    // The contract's words are cut before a service's name is.
    const int pills = pillColumnWidth(leaseStandingWords());
    setColumnWidth(LeaseModel::State, !m_money ? pills : viewport()->width() < roomForWords ? std::max(pills, 154) : stateWidth());
    for (int column = 0; column < LeaseModel::ColumnCount; ++column)
        setColumnHidden(column, !shown.contains(column));
    for (const int column : goesFirst) {
        if (!mayGo || width() <= viewport()->width())
            break;
        if (shown.removeOne(column))
            setColumnHidden(column, true);
    }
}

void LeaseTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

QByteArray LeaseTable::columns() const
{
    QByteArrayList names;
    for (const int column : m_columns)
        names << QMetaEnum::fromType<LeaseModel::Column>().valueToKey(column);
    return names.join(',');
}

void LeaseTable::setColumns(const QByteArray &columns)
{
    m_columns.clear();
    for (const QByteArray &name : columns.split(',')) {
        bool known = false;
        const int column = QMetaEnum::fromType<LeaseModel::Column>().keyToValue(name.constData(), &known);
        if (known && column < LeaseModel::ColumnCount && !m_columns.contains(column))
            m_columns << column;
    }
    if (!m_columns.isEmpty() && !m_columns.contains(LeaseModel::Service))
        m_columns << LeaseModel::Service;
    fit();
}

void LeaseTable::toggle(int column, bool shown)
{
    QList<int> chosen = wanted();
    chosen.removeOne(column);
    if (shown)
        chosen << column;
    std::sort(chosen.begin(), chosen.end());
    m_columns = chosen;
    fit();
    Q_EMIT columnsChanged(columns());
}

QMenu *LeaseTable::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    menu->setObjectName(QStringLiteral("leases.columns"));
    for (int column = 0; column < LeaseModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(QStringLiteral("leases.column.%1").arg(QLatin1String(QMetaEnum::fromType<LeaseModel::Column>().valueToKey(column))));
        action->setCheckable(true);
        action->setChecked(wanted().contains(column));
        action->setEnabled(column != LeaseModel::Service);
        connect(action, &QAction::toggled, this, [this, column](bool on) { toggle(column, on); });
    }
    menu->addSeparator();
    QAction *usual = menu->addAction(tr("The usual columns"));
    usual->setEnabled(!m_columns.isEmpty());
    connect(usual, &QAction::triggered, this, [this] {
        setColumns({});
        Q_EMIT columnsChanged({});
    });
    return menu;
}

void LeaseTable::choose(const QString &id)
{
    m_chosen = id;
    restore();
    scrollTo(currentIndex());
    Q_EMIT chosenChanged();
}

/// After rows came, went or were put in another order: the same lease is current; the first one when it is gone.
void LeaseTable::restore()
{
    m_restoring = true;
    int row = m_model.rowOf(m_chosen);
    bool other = false;
    for (int first = 0; row < 0 && first < m_model.rowCount(); ++first) {
        const QString id = m_model.idAt(first); // empty: the head of a group
        if (id.isEmpty())
            continue;
        row = first;
        m_chosen = id;
        other = true;
    }
    if (row >= 0 && row != currentIndex().row()) {
        setAutoScroll(false); // what a person reads stays where it is
        setCurrentIndex(m_model.index(row, 0));
        setAutoScroll(true);
    }
    repick();
    m_restoring = false;
    if (other)
        Q_EMIT chosenChanged();
}

} // namespace ui
