// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/TableBench.h"

#include "models/market/Pricing.h"
#include "tests/bench/LeaseHouse.h"
#include "tests/bench/MarketHistory.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>

namespace bench {

namespace {

using namespace market;
using Model = LeaseTableModel;
constexpr quint64 leases = 100'000;
constexpr quint64 firstBlock = 1'000'000;
constexpr double reactLimit = 50;
constexpr double frameLimit = 16;

chain::Address numbered(quint64 kind, quint64 number)
{
    return *chain::Address::fromBytes(base::toBytes32((base::U256(kind) << 64) + number).last(20));
}

/// As varied as a market is: names of their own, a hundred providers, prices and durations all over, a fifth closed.
MarketState manyLeases()
{
    static const char *const kinds[] = {"archive-node", "ollama", "postgres", "validator", "web-page", "ipfs-pin", "jupyter-gpu", "redis"};
    MarketState state;
    quint32 at = 0;
    const auto tell = [&](quint64 block, ProtocolEvent event) { state.apply({block, at++, {}, std::move(event)}); };
    const chain::Address token = numbered(1, 1);
    tell(1, TokenAdded{token, "uSPON", 6, 0, true});
    for (quint64 n = 0; n < 100; ++n) {
        const QByteArray spec = "{\"Name\":\"provider-" + QByteArray::number(n) + "\",\"Region\":\"region-" + QByteArray::number(n % 12) + "\",\"Attributes\":[]}";
        tell(1, ProviderAdded{n + 1, numbered(2, n), spec, "host.example", "", {token}, 2, quint8(n % 7), 1, numbered(2, n)});
    }
    state.forgetBefore(firstBlock + leases + 1);
    const base::U256 price = pricePerBlock(u"0.4", 2).value();
    for (quint64 id = 1; id <= leases; ++id) {
        const quint64 mixed = id * 2'654'435'761ULL % 1'000'003;
        const QByteArray name = QByteArray(kinds[mixed % 8]) + '-' + QByteArray::number(mixed);
        const QByteArray spec = "{n:g,pr:{a:[{k:region,v:any}]},s:[{n:" + name + ",r:{i:1,c:{u:8000,a:[]},m:{u:17179869184,a:[]},s:[],g:{u:0,a:[]},e:[]},c:1}]}";
        const base::U256 paid = price * (mixed % 997 + 3) / 500;
        const quint64 block = firstBlock + id;
        tell(block, OrderCreated{id, numbered(3, mixed % 5000), {paid, 1800 * (24 + mixed % 2000), token, spec, 1, 1}});
        tell(block, LeaseCreated{id, 0, id, paid, numbered(2, mixed % 100), numbered(3, mixed % 5000), quint32(block), quint32(block * 2), 0, 0});
        if (mixed % 5 == 0)
            tell(block, LeaseClosed{id, numbered(2, mixed % 100), numbered(3, mixed % 5000), quint32(block * 2), 1});
    }
    return state;
}

/// Milliseconds until what `act` does is painted.
double painted(QWidget &viewport, const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    viewport.repaint();
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    settle();
    return ms;
}

void add(std::vector<Figure> &figures, const QString &name, const std::vector<double> &samples, double limit)
{
    figures.push_back({name + QStringLiteral(".median"), percentile(samples, 0.5), QStringLiteral("ms"), QStringLiteral("limit"), limit});
    figures.push_back({name + QStringLiteral(".max"), percentile(samples, 1), QStringLiteral("ms"), QStringLiteral("limit"), limit});
}

} // namespace

std::vector<Figure> tableFigures()
{
    LeaseHouse house(MarketHistory::contracts());
    chain::BlockHeader head;
    head.number = firstBlock + leases;
    head.timestamp = qint64(head.number) * 2;
    house.market.replace(manyLeases(), head);
    house.show();
    QElapsedTimer waiting;
    for (waiting.start(); house.table().model()->rowCount() < int(leases) && waiting.elapsed() < 10'000;)
        settle();
    auto *search = house.page.findChild<QLineEdit *>(QStringLiteral("leases.search"));
    QWidget &viewport = *house.table().viewport();
    if (house.table().model()->rowCount() != int(leases)) {
        qWarning("table: the page shows %d rows", house.table().model()->rowCount());
        return {};
    }

    std::vector<double> filter;
    for (const QString &text : {QStringLiteral("postgres"), QStringLiteral("provider-7"), QStringLiteral("region-1"), QStringLiteral("4711"), QStringLiteral("archive-node-9")}) {
        for (qsizetype length = 1; length <= text.size(); ++length) // as it is typed
            filter.push_back(painted(viewport, [&] { search->setText(text.first(length)); }));
        filter.push_back(painted(viewport, [&] { search->clear(); }));
    }
    std::vector<double> sort;
    for (const int column : {Model::Service, Model::State, Model::Provider, Model::PerHour, Model::Spent, Model::Left, Model::RunsOut}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            sort.push_back(painted(viewport, [&] { house.table().sortByColumn(column, order); }));
    }
    std::vector<double> scroll;
    QScrollBar &bar = *house.table().verticalScrollBar();
    for (int frame = 0; frame < 300; ++frame)
        scroll.push_back(painted(viewport, [&] { bar.setValue(int(qint64(bar.maximum()) * frame / 300) + frame % 7 * 44); }));

    std::vector<Figure> figures;
    add(figures, QStringLiteral("table.filter"), filter, reactLimit);
    add(figures, QStringLiteral("table.sort"), sort, reactLimit);
    add(figures, QStringLiteral("table.scroll_frame"), scroll, frameLimit);
    return figures;
}

} // namespace bench
