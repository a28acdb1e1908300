// SPDX-License-Identifier: Apache-2.0
#include "ui/market/PricesTab.h"

#include "models/market/OrderWords.h"
#include "ui/common/AmountLabel.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/FilterChips.h"
#include "ui/common/Layouts.h"
#include "ui/common/ListRow.h"
#include "ui/common/Pane.h"
#include "ui/common/StatTile.h"
#include "ui/market/MarketWords.h"
#include "ui/market/PriceSeries.h"
#include "ui/shell/Page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr auto pause = std::chrono::milliseconds(500);
constexpr auto longPause = std::chrono::milliseconds(3000); ///< where a look at all prices takes a while
constexpr std::size_t manyLeases = 5000;
constexpr std::size_t newestShown = 8;
constexpr qint64 dayOfPrices = 86'400;

} // namespace

PricesTab::PricesTab(const MarketSources &sources, QWidget *parent)
    : QWidget(parent), m_sources(sources), m_kinds(new FilterChips), m_range(new QComboBox), m_token(new QComboBox),
      m_chart(new PriceChart(tr("Accepted prices per hour"))), m_chartCard(new Card(tr("Accepted price per hour"))), m_newest(new Card(tr("Newest prices"))),
      m_cpu(new StatTile(tr("CPU only, middle"))), m_gpu(new StatTile(tr("With GPU, middle"))), m_last(new StatTile(tr("Newest"))), m_count(new StatTile(tr("Agreed")))
{
    QVBoxLayout *column = nullptr;
    QWidget *scroll = Page::makeScrollBody(column);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(Tokens::space4);
    for (StatTile *tile : {m_cpu, m_gpu, m_last, m_count})
        tiles->addWidget(tile, 1);
    m_cpu->setObjectName(QStringLiteral("market.prices.cpu"));
    m_gpu->setObjectName(QStringLiteral("market.prices.gpu"));
    m_last->setObjectName(QStringLiteral("market.prices.newest"));
    m_count->setObjectName(QStringLiteral("market.prices.count"));
    m_chart->setObjectName(QStringLiteral("market.prices.chart"));
    m_chart->setTimeOf([&market = sources.market](quint64 block) { return market.timeOf(block); });
    m_chart->setMinimumHeight(260);
    m_chartCard->body()->addWidget(m_chart);
    m_newest->setFlush(true);
    column->addLayout(tiles);
    column->addWidget(m_chartCard);
    column->addWidget(m_newest);
    column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->addWidget(makeBar());
    all->addWidget(scroll, 1);
    connect(&sources.market, &market::Market::changed, this, [this](const market::MarketChanges &changes) {
        if (changes.all || !changes.leases.empty() || !changes.providers.empty())
            schedule();
    });
}

QWidget *PricesTab::makeBar()
{
    m_kinds->setAccessibleName(tr("Which prices to show"));
    m_kinds->addChip(QStringLiteral("prices.all"), tr("All"), Tone::Neutral);
    m_kinds->addChip(QStringLiteral("prices.cpu"), tr("CPU only"), Tone::Neutral);
    m_kinds->addChip(QStringLiteral("prices.gpu"), tr("With GPU"), Tone::Neutral);
    m_range->setObjectName(QStringLiteral("market.prices.range"));
    m_range->setAccessibleName(tr("How far back"));
    m_range->addItem(tr("Last 24 hours"), dayOfPrices);
    m_range->addItem(tr("Last 7 days"), 7 * dayOfPrices);
    m_range->addItem(tr("Last 30 days"), 30 * dayOfPrices);
    m_range->addItem(tr("All time"), 0);
    m_range->setCurrentIndex(2);
    m_token->setObjectName(QStringLiteral("market.prices.token"));
    m_token->setAccessibleName(tr("Token"));
    auto *bar = new Pane(Qt::BottomEdge);
    bar->setFixedHeight(Tokens::row + Tokens::space2);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 0, Tokens::space4, 0);
    row->addWidget(m_kinds, 1);
    row->addWidget(m_token);
    row->addWidget(m_range);
    connect(m_kinds, &FilterChips::currentChanged, this, &PricesTab::refresh);
    connect(m_range, &QComboBox::activated, this, &PricesTab::refresh);
    connect(m_token, &QComboBox::activated, this, &PricesTab::refresh);
    return bar;
}

void PricesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void PricesTab::schedule()
{
    m_stale = true;
    if (!isVisible() || m_pending)
        return;
    m_pending = m_sources.clock.after(m_sources.market.state().leases.leases().size() > manyLeases ? longPause : pause, [this] {
        m_pending = {};
        if (isVisible())
            refresh();
    });
}

void PricesTab::refreshTokens()
{
    const auto tokens = m_sources.market.state().escrow.tokens();
    if (m_token->count() == int(tokens.size()))
        return;
    const QVariant chosen = m_token->currentData();
    m_token->clear();
    for (const market::TokenInfo &token : tokens)
        m_token->addItem(market::symbolOf(token), token.address.toString());
    m_token->setCurrentIndex(std::max(0, m_token->findData(chosen)));
    m_token->setVisible(tokens.size() > 1);
}

chain::Address PricesTab::token() const
{
    return chain::Address::parse(m_token->currentData().toString()).value_or(chain::Address());
}

void PricesTab::refresh()
{
    m_stale = false;
    refreshTokens();
    const market::Market &market = m_sources.market;
    const quint64 head = market.head() ? market.head()->number : 0;
    const quint64 back = quint64(m_range->currentData().toLongLong()) / quint64(std::max(1, market.blockTimeSeconds()));
    const quint64 from = back > 0 && head > back ? head - back : 0;
    const QString key = m_kinds->current();
    const PriceKind kind = key == u"prices.cpu" ? PriceKind::Cpu : key == u"prices.gpu" ? PriceKind::Gpu : PriceKind::All;
    std::vector<market::PricePoint> points = market::acceptedPrices(market.state(), token(), from);
    if (kind != PriceKind::All)
        std::erase_if(points, [kind](const market::PricePoint &point) { return point.gpu != (kind == PriceKind::Gpu); });
    const QString symbol = m_token->currentText();
    m_chart->setUnit(tr("%1 an hour").arg(symbol));
    m_chart->setEmptyText(back > 0 ? tr("No price was agreed on in this time.") : tr("No price has been agreed on yet."));
    m_chart->setSeries(priceSeries(points, kind, market.blockTimeSeconds()));
    m_chartCard->setTrailing(symbol);
    showFigures(points);
    showNewest(points);
}

void PricesTab::showFigures(const std::vector<market::PricePoint> &points)
{
    const int blockTime = m_sources.market.blockTimeSeconds();
    const QString symbol = m_token->currentText();
    const auto show = [&](StatTile *tile, bool gpu) {
        std::vector<base::U256> sorted;
        for (const market::PricePoint &point : points) {
            if (point.gpu == gpu)
                sorted.push_back(point.price);
        }
        std::sort(sorted.begin(), sorted.end());
        tile->setValue(sorted.empty() ? QStringLiteral("–") : hourlyNumber(sorted[sorted.size() / 2], blockTime));
        tile->setCaptionText(sorted.empty() ? tr("none")
                                            : tr("%1 to %2 %3 an hour").arg(hourlyNumber(sorted.front(), blockTime), hourlyNumber(sorted.back(), blockTime), symbol));
    };
    show(m_cpu, false);
    show(m_gpu, true);
    m_last->setValue(points.empty() ? QStringLiteral("–") : hourlyNumber(points.back().price, blockTime));
    m_last->setCaptionText(points.empty() ? tr("none") : tr("in block %1").arg(QLocale().toString(points.back().block)));
    m_count->setValue(QLocale().toString(qulonglong(points.size())));
    m_count->setCaptionText(points.size() == 1 ? tr("price") : tr("prices"));
}

void PricesTab::showNewest(const std::vector<market::PricePoint> &points)
{
    clearLayout(m_newest->body());
    if (points.empty())
        m_newest->body()->addWidget(new EmptyLine(tr("When an order is matched, its price stands here.")));
    const std::size_t count = std::min(points.size(), newestShown);
    const market::MarketState &state = m_sources.market.state();
    for (std::size_t i = 0; i < count; ++i) {
        const market::PricePoint &point = points[points.size() - 1 - i];
        const market::Order *order = state.orders.order(point.lease);
        auto *end = new QWidget;
        auto *line = new QHBoxLayout(end);
        line->setSpacing(Tokens::space4);
        auto *price = new AmountLabel;
        price->setAmount(hourlyNumber(point.price, m_sources.market.blockTimeSeconds()), m_token->currentText());
        auto *open = new Button(tr("Order %1").arg(QLocale().toString(point.lease)), QStringLiteral("market.prices.order.%1").arg(point.lease), ButtonKind::Link);
        line->addWidget(price);
        line->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this, id = point.lease] { Q_EMIT orderRequested(id); });
        auto *row = new ListRow(nullptr, order ? serviceName(*order) : tr("Order %1").arg(QLocale().toString(point.lease)),
                                tr("%1 · block %2").arg(providerName(state, point.provider), QLocale().toString(point.block)), end);
        row->setLast(i + 1 == count);
        m_newest->body()->addWidget(row);
    }
}

} // namespace ui
