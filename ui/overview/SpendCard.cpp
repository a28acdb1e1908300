// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/SpendCard.h"

#include "models/market/OrderWords.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/LineChart.h"
#include "ui/deploy/SpendFigures.h"

#include <QVBoxLayout>
#include <algorithm>

namespace ui {

SpendCard::SpendCard(market::Market &market, QWidget *parent)
    : Card(tr("Spend per day"), parent), m_market(market), m_chart(new LineChart(tr("Spend per day"), LineChart::Kind::Line)),
      m_empty(new EmptyLine(tr("Nothing was spent in the last %1 days.").arg(LeaseFigures::Days)))
{
    setObjectName(QStringLiteral("overview.spend"));
    m_chart->setObjectName(QStringLiteral("overview.spend.chart"));
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_empty, 1);
    setFigures({});
}

void SpendCard::setFigures(const LeaseFigures &figures)
{
    const bool any = std::any_of(figures.perDay.begin(), figures.perDay.end(), [](const base::U256 &day) { return day != 0; });
    m_chart->setVisible(any);
    m_empty->setVisible(!any);
    setTrailing(any ? tr("%1, %2 days", "symbol, number").arg(market::symbolOf(figures.token)).arg(LeaseFigures::Days) : QString());
    if (any)
        showSpend(*m_chart, figures.perDay, figures.token.decimals, market::symbolOf(figures.token), m_market);
}

} // namespace ui
