// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseTools.h"

#include "ui/common/Button.h"
#include "ui/common/Tokens.h"
#include "ui/deploy/LeaseTable.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>

namespace ui {

namespace {

QString groupingWord(market::LeaseGrouping grouping)
{
    switch (grouping) {
    case market::LeaseGrouping::None: return LeaseTools::tr("none", "grouping");
    case market::LeaseGrouping::Provider: return LeaseTools::tr("provider", "grouping");
    case market::LeaseGrouping::Region: return LeaseTools::tr("region", "grouping");
    case market::LeaseGrouping::State: return LeaseTools::tr("state", "grouping");
    case market::LeaseGrouping::Proposal: return LeaseTools::tr("proposal", "grouping");
    }
    return {};
}

} // namespace

LeaseTools::LeaseTools(market::LeaseTableModel &model, LeaseTable &table, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(table), m_group(new Button(QString(), QStringLiteral("leases.group"))),
      m_more(new Button(Icon::More, tr("Columns and export"), QStringLiteral("leases.more")))
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(Tokens::space3);
    row->addWidget(m_group);
    row->addWidget(m_more);
    connect(m_group, &QPushButton::clicked, this, &LeaseTools::chooseGrouping);
    connect(m_more, &QPushButton::clicked, this, &LeaseTools::showMore);
    m_group->setText(tr("Group: %1").arg(groupingWord(m_model.grouping())));
    m_group->setOpensMenu();
}

void LeaseTools::setSaver(SaveFile save)
{
    m_saver = new LeaseSaver(m_model, std::move(save), this);
    connect(m_saver, &LeaseSaver::saved, this, &LeaseTools::exported);
    connect(m_saver, &LeaseSaver::failed, this, &LeaseTools::exportFailed);
}

void LeaseTools::setGrouping(market::LeaseGrouping grouping)
{
    m_model.setGrouping(grouping);
    m_group->setText(tr("Group: %1").arg(groupingWord(grouping)));
    Q_EMIT grouped();
}

void LeaseTools::exportLeases(const std::vector<quint64> &leases)
{
    std::vector<market::LeaseTableModel::Key> rows;
    for (const quint64 lease : leases)
        rows.push_back({lease, {}});
    if (m_saver && !rows.empty())
        chooseFile(LeaseSaver::Format::Csv, rows);
}

void LeaseTools::chooseGrouping()
{
    auto *menu = new QMenu(tr("Group"), this);
    menu->setObjectName(QStringLiteral("leases.group.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *choice = new QActionGroup(menu);
    for (int i = 0; i <= int(market::LeaseGrouping::Proposal); ++i) {
        const auto grouping = market::LeaseGrouping(i);
        QAction *action = menu->addAction(i == 0 ? tr("No groups") : tr("By %1").arg(groupingWord(grouping)));
        action->setObjectName(QStringLiteral("leases.group.%1").arg(i));
        action->setCheckable(true);
        action->setChecked(grouping == m_model.grouping());
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { setGrouping(grouping); });
    }
    menu->popup(m_group->mapToGlobal(QPoint(0, m_group->height())));
}

void LeaseTools::showMore()
{
    auto *menu = new QMenu(tr("Columns and export"), this);
    menu->setObjectName(QStringLiteral("leases.more.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addMenu(m_table.makeColumnMenu(menu));
    QAction *spending = menu->addAction(tr("Spending…"));
    spending->setObjectName(QStringLiteral("leases.more.spending"));
    connect(spending, &QAction::triggered, this, &LeaseTools::spendingRequested);
    if (m_saver) {
        menu->addSeparator();
        QAction *csv = menu->addAction(tr("Export as CSV…"));
        QAction *json = menu->addAction(tr("Export as JSON…"));
        csv->setObjectName(QStringLiteral("leases.export.csv"));
        json->setObjectName(QStringLiteral("leases.export.json"));
        connect(csv, &QAction::triggered, this, [this] { chooseFile(LeaseSaver::Format::Csv); });
        connect(json, &QAction::triggered, this, [this] { chooseFile(LeaseSaver::Format::Json); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void LeaseTools::chooseFile(LeaseSaver::Format format, const std::vector<market::LeaseTableModel::Key> &rows)
{
    const QString suffix = format == LeaseSaver::Format::Csv ? QStringLiteral("csv") : QStringLiteral("json");
    auto *dialog = new QFileDialog(this, tr("Export leases"));
    dialog->setObjectName(QStringLiteral("leases.export.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("*.") + suffix);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("leases.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format, rows](const QString &file) { m_saver->start(file, format, rows); });
    dialog->open();
}

} // namespace ui
