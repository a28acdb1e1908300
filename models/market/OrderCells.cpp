// SPDX-License-Identifier: Apache-2.0
#include "models/market/OrderCells.h"

#include "models/base/VisibleText.h"
#include "models/market/Lifecycle.h"
#include "models/market/OrderWords.h"
#include "models/market/PriceText.h"
#include "models/market/SpecGlance.h"
#include "models/market/Tr.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace market {

namespace {

QString visible(QByteArrayView utf8, qsizetype most)
{
    return base::visibleText(QString::fromUtf8(utf8.first(std::min<qsizetype>(utf8.size(), most * 4))), most);
}

} // namespace

const Bid *lowestBid(const Order &order)
{
    const auto best = std::min_element(order.bids.begin(), order.bids.end(), [](const Bid &a, const Bid &b) { return a.price < b.price; });
    return best == order.bids.end() ? nullptr : &*best;
}

QString orderUnit(const MarketState &state, const Order &order, OrderTableModel::Column column)
{
    const bool priced = column == OrderTableModel::MaxPrice || (column == OrderTableModel::BestBid && !order.bids.empty());
    const TokenInfo *token = priced ? state.escrow.token(order.terms.token) : nullptr;
    return token ? symbolOf(*token) : QString();
}

QString orderCaption(const Order &order)
{
    const SpecGlance seen = SpecGlance::of(order.terms.spec);
    if (seen.services == 0)
        return tr("cannot be read");
    QStringList words{seen.region.isEmpty() ? tr("any region") : visible(seen.region, 40)};
    if (seen.gpu)
        words << tr("GPU");
    if (seen.services > 1)
        words << tr("%1 services").arg(seen.services);
    return words.join(QStringLiteral(" · "));
}

QString orderCell(const Market &market, const Order &order, OrderTableModel::Column column)
{
    const QLocale locale;
    switch (column) {
    case OrderTableModel::Id: return locale.toString(order.id);
    case OrderTableModel::Service: {
        const SpecGlance seen = SpecGlance::of(order.terms.spec);
        return visible(seen.service.isEmpty() ? QByteArrayView(order.terms.spec) : seen.service, 80);
    }
    case OrderTableModel::State: return lifecycleName(lifecycleOf(order, market.state().leases.lease(order.id)));
    case OrderTableModel::MaxPrice: return hourlyText(order.terms.maxPrice, market.blockTimeSeconds());
    case OrderTableModel::Bids: return order.bids.empty() ? QStringLiteral("–") : locale.toString(qulonglong(order.bids.size()));
    case OrderTableModel::BestBid: {
        const Bid *best = lowestBid(order);
        return best ? hourlyText(best->price, market.blockTimeSeconds()) : QStringLiteral("–");
    }
    case OrderTableModel::Region: {
        const QByteArrayView region = SpecGlance::of(order.terms.spec).region;
        return region.isEmpty() ? tr("Any") : visible(region, 40);
    }
    case OrderTableModel::Age: return locale.toString(order.createdBlock);
    case OrderTableModel::ColumnCount: break;
    }
    return {};
}

} // namespace market
