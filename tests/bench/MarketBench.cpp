// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/MarketBench.h"

#include "models/base/Logging.h"
#include "models/market/LeaseTableModel.h"
#include "tests/bench/ChildRun.h"
#include "tests/bench/MarketHistory.h"
#include "tests/support/Wait.h"
#include "ui/common/Theme.h"
#include "ui/deploy/LeaseTable.h"

#include <QApplication>
#include <QTemporaryDir>

namespace bench {

namespace {

constexpr int rounds = 5;
constexpr quint64 leaseCount = 100'000;
constexpr std::chrono::minutes patience{5};

/// A store as years of use leave it, with the snapshot that a running program makes.
bool fill(const QString &file, MarketHistory &history)
{
    store::Database database(file);
    if (!test::waitFor(database.open()))
        return false;
    market::EventStore events(database, MarketHistory::chainId);
    bool good = true;
    history.make(leaseCount, [&](std::vector<market::StoredBlock> blocks) {
        const chain::BlockHeader last = blocks.back().header;
        good = good && test::waitFor(events.append(std::move(blocks), last.number, {last}), patience).has_value();
    });
    return good && test::waitFor(events.makeSnapshot(), patience).has_value();
}

} // namespace

std::vector<Figure> marketFigures()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("market.sqlite"));
    MarketHistory history;
    if (!fill(file, history)) {
        qWarning("startup.loaded: the store could not be filled");
        return {};
    }
    std::vector<double> times, memory;
    for (int i = 0; i < rounds; ++i) {
        const ChildRun run = ChildRun::run(QCoreApplication::applicationFilePath(), {QStringLiteral("--loaded-market"), file}, "market usable");
        if (run.readyMs < 0) {
            qWarning("startup.loaded: the market was not loaded");
            return {};
        }
        times.push_back(run.readyMs);
        memory.push_back(run.pssMiB);
    }
    qInfo("market: %llu events, %llu leases", qulonglong(history.events()), qulonglong(leaseCount));
    constexpr double longestMs = 1000;
    constexpr double largestMiB = 250;
    const QString limit = QStringLiteral("limit");
    return {{QStringLiteral("startup.loaded"), percentile(times, 0.5), QStringLiteral("ms"), limit, longestMs},
            {QStringLiteral("memory.loaded"), percentile(memory, 0.5), QStringLiteral("MiB"), limit, largestMiB}};
}

int runLoadedMarket(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme(ui::Theme::Mode::Light);
    base::SystemClock clock;
    store::Database database(QApplication::arguments().value(2));
    market::EventStore events(database, MarketHistory::chainId);
    market::Market market(MarketHistory::contracts(), clock, 2);
    market::DeploymentLedger deployments(clock);
    market::LeaseTableModel model(deployments, market);
    model.setEveryone(true);
    ui::LeaseTable table(model);
    table.setMoney(true);
    table.resize(1280, 800);
    table.show();
    QObject::connect(&market, &market::Market::changed, &table, [&] {
        table.viewport()->repaint();
        if (quint64(model.rowCount()) >= leaseCount)
            qCDebug(logApp) << "market usable:" << model.rowCount() << "rows," << market.state().orders.orders().size() << "orders";
    });
    database.open().then(&table, [&](const base::Result<bool> &opened) {
        if (!opened)
            return QApplication::exit(1);
        events.load().then(&table, [&](const base::Result<std::shared_ptr<market::StoredMarket>> &stored) {
            if (!stored || !(*stored)->head)
                return QApplication::exit(1);
            market.replace(std::move((*stored)->state), *(*stored)->head);
        });
    });
    return QApplication::exec();
}

} // namespace bench
