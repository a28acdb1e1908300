// SPDX-License-Identifier: Apache-2.0
#include "ui/market/BidsCard.h"

#include "ui/common/AmountLabel.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/Layouts.h"
#include "ui/common/ListRow.h"
#include "ui/common/NoteBox.h"
#include "ui/common/ShapeMark.h"
#include "ui/market/MarketWords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

BidsCard::BidsCard(market::Market &market, QWidget *parent)
    : Card(tr("Bids"), parent), m_market(market), m_window(new NoteBox), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("market.order.bids"));
    setFlush(true);
    m_window->setObjectName(QStringLiteral("market.order.window"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Tokens::space3, Tokens::space3, Tokens::space3, Tokens::space2);
    head->addWidget(m_window);
    m_rows->setSpacing(0);
    body()->addLayout(head);
    body()->addLayout(m_rows);
}

void BidsCard::setOrder(const market::Order &order)
{
    m_order = order;
    fill();
    setHead(m_market.head() ? m_market.head()->number : 0);
}

void BidsCard::setHead(quint64 block)
{
    const bool open = m_order.state == market::OrderState::Open && block < m_order.lastBidBlock();
    const bool waits = m_order.state == market::OrderState::Open && !open && !m_order.bids.empty();
    QString text = biddingText(m_order, block);
    if (waits)
        text = tr("%1. The matchmaker chooses next.").arg(text);
    else if (m_order.state == market::OrderState::Open && !open)
        text = tr("%1, and nobody bid. Ask again at a higher price or with fewer wishes.").arg(text);
    m_window->setNote(text, open || waits ? Tone::Info : m_order.state == market::OrderState::Open ? Tone::Caution : Tone::Neutral);
}

void BidsCard::fill()
{
    QString shown = QStringLiteral("%1/%2/%3;").arg(m_order.id).arg(int(m_order.state)).arg(m_order.provider ? m_order.provider->toString() : QString());
    for (const market::Bid &bid : m_order.bids)
        shown += bid.provider.toShort() + base::toDecimal(bid.price) + providerName(m_market.state(), bid.provider);
    if (shown == m_shown)
        return;
    m_shown = shown;
    clearLayout(m_rows);
    std::vector<market::Bid> bids = m_order.bids;
    std::stable_sort(bids.begin(), bids.end(), [](const auto &a, const auto &b) { return a.price < b.price; });
    setTrailing(bids.empty() ? QString() : QLocale().toString(qulonglong(bids.size())));
    if (bids.empty())
        m_rows->addWidget(new EmptyLine(m_order.state == market::OrderState::Open ? tr("There is no bid.") : tr("Nobody bid.")));
    for (std::size_t i = 0; i < std::min(bids.size(), MaxRows); ++i)
        addBid(bids[i], i == 0);
    if (bids.size() > MaxRows)
        m_rows->addWidget(new EmptyLine(tr("and %1 more").arg(QLocale().toString(qulonglong(bids.size() - MaxRows)))));
}

void BidsCard::addBid(const market::Bid &bid, bool lowest)
{
    const bool accepted = m_order.provider == bid.provider;
    const QString name = providerName(m_market.state(), bid.provider);
    QStringList caption;
    if (accepted)
        caption << tr("Accepted");
    else if (lowest && !m_order.provider)
        caption << tr("Lowest so far");
    if (bid.block > 0)
        caption << tr("block %1").arg(QLocale().toString(bid.block));
    auto *price = new AmountLabel;
    price->setAmount(hourlyNumber(bid.price, m_market.blockTimeSeconds()), tokenSymbol(m_market.state(), m_order.terms.token), 4,
                     accepted ? TextRole::Strong : TextRole::Body);
    auto *end = new QWidget; // the mark stands before the price, so that names stand below each other
    auto *line = new QHBoxLayout(end);
    line->setSpacing(Tokens::space2);
    if (accepted) {
        auto *mark = new ShapeMark(11);
        mark->set(Shape::Check, Tone::Good);
        line->addWidget(mark);
    }
    line->addWidget(price);
    auto *row = new ListRow(nullptr, name, caption.join(QStringLiteral(" · ")), end);
    row->setAccessibleName(tr("%1, %2 per hour%3").arg(name, price->text(), accepted ? tr(", accepted") : QString()));
    m_rows->addWidget(row);
}

} // namespace ui
