// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/SpendingSheet.h"

#include "models/base/Units.h"
#include "models/market/OrderWords.h"
#include "ui/common/LineChart.h"
#include "ui/common/PaneTabs.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/RankedBars.h"
#include "ui/common/SectionHeader.h"
#include "ui/common/Share.h"
#include "ui/common/StateView.h"
#include "ui/deploy/SpendFigures.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int periods[] = {7, 14, 30, 90}; ///< days
constexpr int usualPeriod = 30;
constexpr std::chrono::milliseconds interval{2000}; ///< every lease of the market is looked at
constexpr std::size_t mostShares = 8;  ///< the rest is one line
constexpr int sheetWidth = 760;
constexpr int leastHeight = 420;       ///< the sheet does not jump between its states

QWidget *column(const QString &title, QWidget *below)
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Tokens::space2);
    rows->addWidget(new SectionHeader(title));
    rows->addWidget(below);
    rows->addStretch(1);
    box->setMinimumWidth(140);
    return box;
}

} // namespace

SpendingSheet::SpendingSheet(market::Market &market, const std::optional<chain::Address> &account, base::Clock &clock, SaveFile save, QWidget *inWindow)
    : Sheet(tr("Spending"), tr("What your leases have cost, to the last unit: settled, and owed up to now."), inWindow), m_market(market), m_account(account),
      m_save(std::move(save)), m_period(new PaneTabs(QStringLiteral("spending"))), m_token(new QComboBox), m_state(new StateView),
      m_total(new PlainLabel({}, TextRole::Title)), m_average(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_chart(new LineChart(tr("Spend per day"), LineChart::Kind::Bars)), m_services(new RankedBars(tr("Spend by service"))),
      m_providers(new RankedBars(tr("Spend by provider"))), m_gate([this] { refresh(); }, clock, interval, this)
{
    setObjectName(QStringLiteral("spending.sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(sheetWidth);
    build();
    connect(&market, &market::Market::changed, &m_gate, &RefreshGate::request);
    connect(&market, &market::Market::headChanged, &m_gate, &RefreshGate::request);
    connect(&market, &market::Market::syncChanged, &m_gate, &RefreshGate::request);
    connect(m_period, &PaneTabs::currentChanged, this, &SpendingSheet::refresh);
    connect(m_token, &QComboBox::activated, this, &SpendingSheet::refresh);
    refresh();
}

void SpendingSheet::build()
{
    m_period->setAccessibleName(tr("Period"));
    m_period->layout()->setContentsMargins(0, 0, 0, 0);
    for (const int period : periods)
        m_period->addTab(tr("%1 days").arg(QLocale().toString(period)), QString::number(period));
    m_period->setCurrent(QString::number(usualPeriod));
    m_token->setObjectName(QStringLiteral("spending.token"));
    m_token->setAccessibleName(tr("Token"));
    m_state->setMinimumHeight(leastHeight);
    m_state->setContent(makeFigures());
    auto *top = new QHBoxLayout;
    top->setSpacing(Tokens::space3);
    top->addWidget(m_period, 1);
    top->addWidget(m_token);
    body()->addLayout(top);
    body()->addWidget(m_state);
    addCancelButton(tr("Close"));
    if (m_save) {
        m_export = addButton(tr("Export as CSV…"), QStringLiteral("spending.export"));
        connect(m_export, &QPushButton::clicked, this, &SpendingSheet::chooseFile);
    }
}

QWidget *SpendingSheet::makeFigures()
{
    m_total->setObjectName(QStringLiteral("spending.total"));
    m_average->setObjectName(QStringLiteral("spending.average"));
    m_average->setWordWrap(true);
    m_chart->setObjectName(QStringLiteral("spending.chart"));
    m_chart->setFixedHeight(120);
    m_chart->setFocusPolicy(Qt::TabFocus); // so that its figures can be read without seeing them
    m_services->setObjectName(QStringLiteral("spending.services"));
    m_providers->setObjectName(QStringLiteral("spending.providers"));
    auto *figures = new QWidget;
    auto *rows = new QVBoxLayout(figures);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Tokens::space2);
    rows->addWidget(m_total);
    rows->addWidget(m_average);
    rows->addWidget(m_chart);
    auto *shares = new QHBoxLayout;
    shares->setSpacing(Tokens::space5);
    shares->addWidget(column(tr("By service"), m_services), 1);
    shares->addWidget(column(tr("By provider"), m_providers), 1);
    rows->addSpacing(Tokens::space2);
    rows->addLayout(shares);
    rows->addStretch(1);
    return figures;
}

int SpendingSheet::days() const
{
    return m_period->current().toInt();
}

/// The chosen one stays chosen.
void SpendingSheet::fillTokens()
{
    const auto tokens = m_account ? market::spentTokens(m_market.state(), *m_account) : std::vector<market::TokenInfo>();
    if (int(tokens.size()) != m_token->count()) {
        const QVariant chosen = m_token->currentData();
        m_token->clear();
        for (const market::TokenInfo &token : tokens)
            m_token->addItem(market::symbolOf(token), token.address.toString());
        m_token->setCurrentIndex(std::max(0, m_token->findData(chosen)));
    }
    m_token->setVisible(m_token->count() > 1);
}

void SpendingSheet::refresh()
{
    using Sync = market::MarketSync::State;
    fillTokens();
    m_spend.reset();
    if (m_export)
        m_export->setEnabled(false);
    const auto head = m_market.head();
    const Sync sync = m_market.sync().state;
    if (!m_account)
        return m_state->showEmpty(tr("No account yet"), tr("Create or import one in the Wallet. What its leases cost appears here."));
    const auto token = chain::Address::parse(m_token->currentData().toString());
    if (!head || (!token && (sync == Sync::Loading || sync == Sync::CatchingUp)))
        return sync == Sync::Failed ? m_state->showError(tr("The market cannot be read"), m_market.sync().problem, {}) : m_state->showLoading(tr("Reading the market's leases from the chain…"));
    const auto spend = token ? market::spendBreakdown(m_market.state(), *m_account, *token, head->number, m_market.blockTimeSeconds(), days())
                             : base::Result<market::SpendBreakdown>(market::SpendBreakdown());
    if (!spend)
        return m_state->showError(tr("This cannot be reckoned"), spend.error().summary, {});
    if (spend->total == 0)
        return m_state->showEmpty(tr("Nothing was spent"), tr("None of your leases cost anything in the last %1 days. Choose a longer time, or place an order.").arg(QLocale().toString(days())));
    show(*spend);
}

void SpendingSheet::show(const market::SpendBreakdown &spend)
{
    m_spend = spend;
    const QString leases = spend.leases == 1 ? tr("one lease") : tr("%1 leases").arg(QLocale().toString(spend.leases));
    m_total->setText(market::amountWords(spend.total, spend.token));
    m_average->setText(tr("in %1 days for %2 · %3 %4 a day on average").arg(QLocale().toString(days()), leases,
        base::displayUnits(base::U256(spend.total / base::U256(days())), spend.token.decimals, 4), market::symbolOf(spend.token)));
    showSpend(*m_chart, spend.perDay, spend.token.decimals, market::symbolOf(spend.token), m_market);
    showShares(*m_services, spend.services);
    showShares(*m_providers, spend.providers);
    if (m_export)
        m_export->setEnabled(true);
    m_state->showContent();
}

void SpendingSheet::showShares(RankedBars &bars, const std::vector<market::SpendShare> &shares)
{
    std::vector<RankedBars::Entry> entries;
    base::U256 rest = 0;
    const auto figure = [this](const base::U256 &units) -> QString { return base::displayUnits(units, m_spend->token.decimals, 4) + u' ' + market::symbolOf(m_spend->token); };
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (i < mostShares)
            entries.push_back({shares[i].name, figure(shares[i].units), shareOf(shares[i].units, m_spend->total)});
        else
            rest = base::saturatingAdd(rest, shares[i].units);
    }
    if (shares.size() > mostShares)
        entries.push_back({tr("%1 others").arg(QLocale().toString(qulonglong(shares.size() - mostShares))), figure(rest), shareOf(rest, m_spend->total)});
    bars.setEntries(entries);
}

void SpendingSheet::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export spending"));
    dialog->setObjectName(QStringLiteral("spending.export.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("*.csv"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("spending.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &SpendingSheet::saveTo);
    dialog->open();
}

void SpendingSheet::saveTo(const QString &file)
{
    const auto head = m_market.head();
    if (!m_spend || !head)
        return;
    m_save(file, market::toCsv(*m_spend, head->timestamp)).then(this, [this, file](const base::Result<bool> &done) {
        if (done)
            Q_EMIT exported(file);
        else
            Q_EMIT exportFailed(done.error());
    });
}

} // namespace ui
