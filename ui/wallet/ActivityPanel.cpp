// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/ActivityPanel.h"
#include "models/wallet/ActivityModel.h"
#include "ui/common/AmountDelegate.h"
#include "ui/common/Pill.h"
#include "ui/common/PillDelegate.h"
#include "ui/common/RowDelegate.h"
#include "ui/common/StateView.h"
#include "ui/common/TableSetup.h"
#include "ui/common/TwoLineDelegate.h"
#include "ui/wallet/ActivityColumns.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

ActivityPanel::ActivityPanel(const WalletContext &context, QWidget *parent)
    : Card(tr("Activity"), parent), m_context(context), m_model(new wallet::ActivityModel(context.activity, this)),
      m_columns(new ActivityColumns(*m_model, context.clock, context.symbol, context.decimals, this)), m_table(new QTableView),
      m_view(new StateView)
{
    setObjectName(QStringLiteral("wallet.activityCard"));
    setFlush(true);
    addTable();
    addCommands();
    m_view->setContent(m_table);
    m_view->setMinimumHeight(180);
    body()->addWidget(m_view, 1);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPanel::refreshState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPanel::refreshState);
    refreshState();
}

void ActivityPanel::addTable()
{
    m_table->setModel(m_columns);
    TableOptions options;
    options.name = QStringLiteral("wallet.activity");
    options.accessibleName = tr("Activity");
    options.rowHeight = Tokens::tallRow;
    options.columns = {
        {94, false, nullptr},
        {0, false, new TwoLineDelegate(ActivityColumns::CaptionRole, true)},
        {pillColumnWidth(ActivityColumns::stateWords()), false, new PillDelegate(&ActivityColumns::toneOf, nullptr, &ActivityColumns::shapeOf)},
        {90, true, new AmountDelegate(ActivityColumns::UnitRole)},
        {112, true, new AmountDelegate(ActivityColumns::UnitRole)},
        {104, false, new RowDelegate(nullptr, false, true)},
    };
    setUpTable(*m_table, options);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// Where there is little room, what matters least goes first; the hash can still be copied.
void ActivityPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_table->setColumnHidden(wallet::ActivityModel::Hash, width() < 640);
    m_table->setColumnHidden(wallet::ActivityModel::Fee, width() < 520);
}

void ActivityPanel::addCommands()
{
    auto *copy = new QAction(tr("Copy the transaction hash"), m_table);
    copy->setObjectName(QStringLiteral("wallet.activity.copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        if (const QString hash = currentHash(); !hash.isEmpty())
            QGuiApplication::clipboard()->setText(hash);
    });
    m_table->addAction(copy);
    if (m_context.explorer.isEmpty())
        return;
    auto *look = new QAction(tr("Look it up in the explorer"), m_table);
    look->setObjectName(QStringLiteral("wallet.activity.explorer"));
    const auto open = [this] {
        if (const QString hash = currentHash(); !hash.isEmpty())
            QDesktopServices::openUrl(QUrl(m_context.explorer.toString(QUrl::StripTrailingSlash) + QStringLiteral("/tx/") + hash));
    };
    connect(look, &QAction::triggered, this, open);
    connect(m_table, &QTableView::activated, this, open);
    m_table->addAction(look);
}

void ActivityPanel::refreshState()
{
    if (m_model->rowCount() > 0)
        m_view->showContent();
    else
        m_view->showEmpty(tr("Nothing sent yet"), tr("Votes, deployments and transfers you sign here are listed with what they cost."), {}, Icon::Send);
    setTrailing(m_model->rowCount() > 0 ? tr("%n transaction(s)", nullptr, m_model->rowCount()) : QString());
}

void ActivityPanel::refreshTimes()
{
    m_columns->refreshTimes();
}

QString ActivityPanel::currentHash() const
{
    return m_table->currentIndex().data(wallet::ActivityModel::HashRole).toString();
}

} // namespace ui
