// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseDesk.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/FilterChips.h"
#include "ui/common/SearchField.h"
#include "ui/common/WordSheet.h"
#include "ui/deploy/BatchSheet.h"
#include "ui/deploy/LeaseActionBar.h"
#include "ui/deploy/LeaseTable.h"
#include "ui/deploy/LeaseTools.h"
#include "ui/deploy/SpendingSheet.h"
#include "ui/deploy/ViewsButton.h"
#include "ui/deploy/WarningBanner.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>

namespace ui {

using Remedy = market::LeaseWarning::Remedy;
using LeaseModel = market::LeaseTableModel;

LeaseDesk::LeaseDesk(const Parts &parts, QWidget *page)
    : QObject(page), m_parts(parts), m_page(page), m_banner(new WarningBanner), m_bar(new LeaseActionBar), m_views(new ViewsButton([this] { return present(); }, page)),
      m_spending(new Button(tr("Spending"), QStringLiteral("leases.spending"))), m_tag(new Button(QString(), QStringLiteral("leases.tag"), ButtonKind::Link))
{
    m_tag->setOpensMenu();
    m_tag->setToolTip(tr("Only leases with one tag"));
    m_spending->setVisible(parts.market.exists());
    m_spending->setToolTip(tr("What your leases have cost, by day, service and provider"));
    connect(m_spending, &QPushButton::clicked, this, &LeaseDesk::openSpending);
    connect(m_tag, &QPushButton::clicked, this, &LeaseDesk::chooseTag);
    connect(m_views, &ViewsButton::applied, this, &LeaseDesk::apply);
    connect(m_views, &ViewsButton::viewsChanged, this, &LeaseDesk::viewsChanged);
    connect(m_banner, &WarningBanner::remedyRequested, this, &LeaseDesk::remedy);
    connect(m_banner, &WarningBanner::showRequested, this, &LeaseDesk::showLeases);
    connectBar();
    refreshTag();
}

void LeaseDesk::connectBar()
{
    connect(&m_parts.table, &LeaseTable::pickedChanged, this, [this] { m_bar->setCount(int(m_parts.table.picked().size())); });
    connect(m_bar, &LeaseActionBar::topUpRequested, this, [this] { openBatch(true); });
    connect(m_bar, &LeaseActionBar::closeRequested, this, [this] { openBatch(false); });
    connect(m_bar, &LeaseActionBar::tagRequested, this, &LeaseDesk::askTag);
    connect(m_bar, &LeaseActionBar::exportRequested, this, [this] { m_parts.tools.exportLeases(m_parts.table.picked()); });
    connect(m_bar, &LeaseActionBar::clearRequested, this, [this] {
        m_parts.table.selectRow(m_parts.table.currentIndex().row());
        m_parts.table.setFocus();
    });
}

QWidget *LeaseDesk::banner() const
{
    return m_banner;
}

QWidget *LeaseDesk::actionBar() const
{
    return m_bar;
}

QWidget *LeaseDesk::viewsButton() const
{
    return m_views;
}

void LeaseDesk::setBoard(market::WarningBoard &board)
{
    m_banner->setBoard(board);
}

void LeaseDesk::setNotes(market::LeaseNotes &notes)
{
    m_notes = &notes;
    m_parts.model.setNotes(notes);
    connect(&notes, &market::LeaseNotes::changed, this, &LeaseDesk::refreshTag);
    connect(&notes, &market::LeaseNotes::loaded, this, &LeaseDesk::refreshTag);
    refreshTag();
    refreshAbilities();
}

void LeaseDesk::setTrade(market::SpheronReader &reader, const market::MarketPlace &place)
{
    m_reader = &reader;
    m_place = place;
    refreshAbilities();
}

void LeaseDesk::setSaver(SaveFile save)
{
    m_save = std::move(save);
    refreshAbilities();
}

void LeaseDesk::setViews(const QString &text)
{
    m_views->setViews(text);
}

void LeaseDesk::refreshAbilities()
{
    m_bar->setAbilities(m_reader != nullptr, m_notes != nullptr, bool(m_save));
}

void LeaseDesk::refreshTag()
{
    constexpr qsizetype longest = 20;
    const QString tag = m_parts.model.tag();
    m_tag->setText(tag.isEmpty() ? tr("Tag: all") : tr("Tag: %1").arg(base::visibleText(tag, longest).replace(u'&', QStringLiteral("&&"))));
    m_tag->setVisible(m_notes && (!tag.isEmpty() || !m_notes->allTags().isEmpty()));
}

void LeaseDesk::showTag(const QString &tag)
{
    m_parts.model.setTag(tag);
    refreshTag();
    Q_EMIT filtered();
}

void LeaseDesk::chooseTag()
{
    auto *menu = new QMenu(tr("Tag"), m_page);
    menu->setObjectName(QStringLiteral("leases.tag.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString chosen = m_parts.model.tag();
    const auto add = [&](const QString &words, const QString &tag) {
        QAction *action = menu->addAction(words);
        action->setObjectName(QStringLiteral("leases.tag.%1").arg(tag));
        action->setCheckable(true);
        action->setChecked(tag.compare(chosen, Qt::CaseInsensitive) == 0);
        connect(action, &QAction::triggered, this, [this, tag] { showTag(tag); });
    };
    add(tr("All tags"), {});
    for (const QString &tag : m_notes->allTags())
        add(base::visibleText(tag).replace(u'&', QStringLiteral("&&")), tag);
    menu->popup(m_tag->mapToGlobal(QPoint(0, m_tag->height())));
}

void LeaseDesk::askTag()
{
    const std::vector<quint64> leases = m_parts.table.picked();
    auto *sheet = new WordSheet({tr("Tag %1 leases").arg(QLocale().toString(qulonglong(leases.size()))), tr("Tags are kept on this computer. The search finds them, too."), tr("Tag"), {},
                                 tr("Add"), m_notes->allTags(), int(market::LeaseNotes::LongestTag)}, m_page);
    connect(sheet, &WordSheet::answered, this, [this, leases](const QString &tag) {
        for (const quint64 lease : leases)
            m_notes->addTag(lease, tag);
    });
    sheet->openSheet();
}

void LeaseDesk::openBatch(bool topUp)
{
    const auto account = m_parts.vault.current();
    const std::vector<quint64> leases = m_parts.table.picked();
    if (!account || !m_reader || leases.empty())
        return;
    auto *sheet = new BatchSheet(topUp ? BatchSheet::Act::TopUp : BatchSheet::Act::Close, leases, {m_parts.market, *m_reader, m_place, account->address}, m_page);
    connect(sheet, &BatchSheet::batchRequested, this, &LeaseDesk::batchRequested);
    connect(sheet, &BatchSheet::depositRequested, this, &LeaseDesk::depositRequested);
    sheet->open();
}

void LeaseDesk::openSpending()
{
    const auto account = m_parts.vault.current();
    auto *sheet = new SpendingSheet(m_parts.market, account ? std::optional(account->address) : std::nullopt, m_parts.clock, m_save, m_page);
    connect(sheet, &SpendingSheet::exported, this, &LeaseDesk::exported);
    connect(sheet, &SpendingSheet::exportFailed, this, &LeaseDesk::exportFailed);
    sheet->open();
}

void LeaseDesk::remedy(Remedy remedy, quint64 lease)
{
    switch (remedy) {
    case Remedy::TopUp: return Q_EMIT topUpRequested(lease);
    case Remedy::Renew: return Q_EMIT renewRequested(lease);
    case Remedy::Deposit: return Q_EMIT depositRequested({}, 0);
    case Remedy::SendManifest: return Q_EMIT manifestRequested(lease);
    case Remedy::Review:
    case Remedy::Show: break;
    }
    Q_EMIT leaseRequested(lease);
}

void LeaseDesk::dropFilters()
{
    m_parts.search.clear();
    m_parts.chips.setCurrent(QStringLiteral("all"));
    m_parts.model.setChip(market::LeaseChip::All);
    m_parts.model.setTag({});
    refreshTag();
}

void LeaseDesk::showLeases(const std::vector<quint64> &leases)
{
    dropFilters();
    m_parts.table.pick(leases);
    m_parts.table.setFocus();
    Q_EMIT filtered();
}

LeaseView LeaseDesk::present() const
{
    LeaseView view;
    view.search = m_parts.search.text();
    view.chip = m_parts.chips.current();
    view.tag = m_parts.model.tag();
    view.columns = QString::fromLatin1(m_parts.table.columns());
    view.grouping = int(m_parts.model.grouping());
    view.sort = m_parts.table.horizontalHeader()->sortIndicatorSection();
    if (view.sort >= LeaseModel::ColumnCount)
        view.sort = -1;
    view.descending = m_parts.table.horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    view.everyone = m_parts.everyone.isChecked();
    return view;
}

void LeaseDesk::apply(const LeaseView &view)
{
    m_parts.everyone.setChecked(view.everyone && m_parts.market.exists());
    m_parts.table.setColumns(view.columns.toLatin1());
    m_parts.table.sortByColumn(view.sort < LeaseModel::ColumnCount ? view.sort : -1, view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_parts.tools.setGrouping(view.grouping <= int(market::LeaseGrouping::Proposal) ? market::LeaseGrouping(view.grouping) : market::LeaseGrouping::None);
    m_parts.chips.setCurrent(view.chip);
    m_parts.search.setText(view.search);
    showTag(view.tag);
}

} // namespace ui
