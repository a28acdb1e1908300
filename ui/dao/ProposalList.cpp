// SPDX-License-Identifier: Apache-2.0
#include "ui/dao/ProposalList.h"

#include "ui/common/EmptyLine.h"
#include "ui/common/FilterChips.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pane.h"
#include "ui/common/Pill.h"
#include "ui/common/PillDelegate.h"
#include "ui/common/StateView.h"
#include "ui/common/TableSetup.h"
#include "ui/common/TwoLineDelegate.h"
#include "ui/dao/ProposalFilter.h"
#include "ui/dao/ProposalWords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace ui {

using ProposalModel = dao::ProposalTableModel;
using ProposalGroup = ProposalFilter::Group;

namespace {

struct Chip {
    const char *key;
    ProposalGroup group;
};
constexpr std::array<Chip, 4> chips{{{"all", ProposalGroup::All}, {"voting", ProposalGroup::Voting}, {"ready", ProposalGroup::Ready}, {"done", ProposalGroup::Done}}};

StateLook lookAt(const QModelIndex &index)
{
    return lookOf(dao::ProposalState(index.data(ProposalModel::StateRole).toInt()));
}

} // namespace

ProposalList::ProposalList(dao::ProposalBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_filter(new ProposalFilter(book, this)), m_states(new StateView)
{
    auto *content = new Pane;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_notes = new QWidget;
    m_problem = new NoteBox({}, Tone::Caution);
    m_problem->setObjectName(QStringLiteral("proposals.stale"));
    m_notListed = new NoteBox({}, Tone::Info);
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(Tokens::space4, Tokens::space2, Tokens::space4, Tokens::space2);
    notes->addWidget(m_problem);
    notes->addWidget(m_notListed);
    column->addWidget(m_notes);
    column->addWidget(makeTable(), 1);
    m_states->setContent(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);

    connect(m_states, &StateView::emptyAction, this, &ProposalList::newProposalRequested);
    connect(m_states, &StateView::errorAction, this, [this] {
        m_states->showLoading(tr("Reading proposals from the chain…"));
        m_book.refresh();
    });
    connect(&m_book, &dao::ProposalBook::loaded, this, &ProposalList::refresh);
    connect(&m_book, &dao::ProposalBook::failed, this, &ProposalList::refresh);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ProposalList::refreshMatches);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ProposalList::refreshMatches);
    refresh();
}

QWidget *ProposalList::makeBar()
{
    auto *bar = new Pane(Qt::BottomEdge);
    bar->setFixedHeight(Tokens::row);
    m_chips = new FilterChips;
    m_chips->setAccessibleName(tr("Which proposals to show"));
    m_chips->addChip(QStringLiteral("all"), tr("All"), Tone::Neutral);
    m_chips->addChip(QStringLiteral("voting"), tr("Voting"), Tone::Info);
    m_chips->addChip(QStringLiteral("ready"), tr("Ready to execute"), Tone::Good);
    m_chips->addChip(QStringLiteral("done"), tr("Done"), Tone::Off);
    m_updated = new PlainLabel({}, TextRole::Caption, TextTone::Second);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Tokens::space4 - 2, 0, Tokens::space4, 0);
    row->addWidget(m_chips, 1);
    row->addWidget(m_updated);
    connect(m_chips, &FilterChips::currentChanged, this, [this](const QString &key) {
        for (const Chip &chip : chips) {
            if (key == QLatin1String(chip.key))
                m_filter->setGroup(chip.group);
        }
        refreshMatches();
    });
    return bar;
}

QWidget *ProposalList::makeTable()
{
    m_table = new QTableView;
    m_table->setModel(m_filter);
    auto *state = new PillDelegate([](const QModelIndex &index) { return lookAt(index).tone; }, nullptr,
                                   [](const QModelIndex &index) { return lookAt(index).shape; });
    setUpTable(*m_table, {.name = QStringLiteral("proposals.table"),
                          .accessibleName = tr("Proposals"),
                          .columns = {{80, false, nullptr}, {0, false, new TwoLineDelegate(ProposalModel::ImageRole, true)}, {pillColumnWidth(proposalStateWords()) + Tokens::space4, false, state},
                                      {72, true, nullptr}, {72, true, nullptr}, {172, true, nullptr}},
                          .rowHeight = Tokens::tallRow,
                          .sortable = true});
    m_table->sortByColumn(ProposalModel::IdColumn, Qt::DescendingOrder);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(m_filter->idAt(index)); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { Q_EMIT opened(m_filter->idAt(index)); });
    m_matches = new QStackedWidget;
    m_matches->addWidget(m_table);
    m_matches->addWidget(new EmptyLine(tr("No proposal matches. Choose “All” or empty the search.")));
    return m_matches;
}

void ProposalList::setSearch(const QString &text)
{
    m_filter->setSearch(text);
    refreshMatches();
}

void ProposalList::updateTimes()
{
    m_filter->updateTimes();
}

void ProposalList::refreshMatches()
{
    m_matches->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
}

void ProposalList::refreshCounts()
{
    std::array<int, chips.size()> counts{};
    for (const quint64 id : m_book.ids()) {
        const dao::ProposalState state = m_book.state(id);
        for (std::size_t i = 0; i < chips.size(); ++i)
            counts[i] += ProposalFilter::belongs(state, chips[i].group) ? 1 : 0;
    }
    for (std::size_t i = 0; i < chips.size(); ++i)
        m_chips->setCount(QString::fromLatin1(chips[i].key), counts[i]);
}

void ProposalList::refresh()
{
    const auto &error = m_book.error();
    m_problem->setVisible(error.has_value());
    if (error)
        m_problem->setNote(error->summary.isEmpty() ? tr("The newest state could not be read; this is the last one known.")
                                                    : tr("This is the last state known: %1").arg(error->summary), Tone::Caution);
    if (!m_book.isLoaded()) {
        if (error)
            return m_states->showError(tr("The proposals could not be read"), error->summary, tr("Try again"));
        return m_states->showLoading(tr("Reading proposals from the chain…"));
    }
    if (m_book.total() == 0)
        return m_states->showEmpty(tr("No proposals yet"),
                                   tr("A proposal is infrastructure, written down. Members vote on it, and what wins is deployed."),
                                   tr("New proposal"), Icon::Proposals);
    refreshCounts();
    refreshMatches();
    m_updated->setText(tr("updated at block %1").arg(QLocale().toString(m_book.headNumber())));
    m_notListed->setVisible(m_book.notListed() > 0);
    m_notListed->setNote(tr("The %1 oldest proposals are not listed.").arg(QLocale().toString(m_book.notListed())), Tone::Info);
    m_notes->setVisible(error.has_value() || m_book.notListed() > 0);
    m_states->showContent();
}

void ProposalList::focusProposal(quint64 id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->idAt(m_filter->index(row, 0)) == id)
            m_table->selectRow(row);
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
