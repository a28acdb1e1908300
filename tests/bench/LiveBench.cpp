// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/LiveBench.h"

#include "models/base/Json.h"
#include "models/chain/rpc/WebSocketTransport.h"
#include "models/market/EventFeed.h"
#include "tests/bench/LeaseHouse.h"
#include "tests/bench/MarketHistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <nlohmann/json.hpp>

namespace bench {

namespace {

using Model = market::LeaseTableModel;
constexpr int eventsPerBlock = 1000;
constexpr int leasesPerBlock = eventsPerBlock / 6;
constexpr int intervalMs = 200;
constexpr double paintLimit = 50;
constexpr double blockP99Limit = 16;
constexpr double blockMaxLimit = 50;
constexpr qint64 patienceMs = 60'000;

qint64 monotonicNs()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1); // the node's clock, too
}

/// Reads from each painted row when its block was sent.
class RowAges final : public QObject {
public:
    explicit RowAges(QTableView &table) : m_table(table) { table.viewport()->installEventFilter(this); }
    [[nodiscard]] const std::vector<double> &ages() const { return m_ages; } ///< one a block, milliseconds
    [[nodiscard]] int lastBlock() const { return m_last; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event); // the painting itself counts
        watched->installEventFilter(this);
        note();
        return true;
    }

private:
    struct Stamp { qint64 ns = 0; int block = -1; };
    /// "t<nanoseconds>-<block>-<number>"
    [[nodiscard]] Stamp stampAt(int row) const
    {
        const QStringList parts = m_table.model()->index(row, Model::Service).data().toString().split(u'-');
        if (parts.size() != 3 || !parts.at(0).startsWith(u't'))
            return {};
        return {parts.at(0).mid(1).toLongLong(), parts.at(1).toInt()};
    }
    void note()
    {
        const qint64 now = monotonicNs();
        const Stamp newest = stampAt(0);
        if (newest.block <= m_last)
            return;
        // Blocks that came into the same picture stand below it.
        for (int row = 0, block = newest.block; block > std::max(m_last, newest.block - 50); --block, row += leasesPerBlock) {
            const Stamp stamp = stampAt(row);
            if (stamp.block == block)
                m_ages.push_back(double(now - stamp.ns) / 1e6);
        }
        m_last = newest.block;
    }
    QTableView &m_table;
    std::vector<double> m_ages;
    int m_last = -1;
};

/// A timer that wants to run every millisecond, and how much later than that it was let.
class Blocks final : public QObject {
public:
    Blocks()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const qint64 now = monotonicNs();
            m_late.push_back(std::max(0.0, double(now - m_before) / 1e6 - 1));
            m_before = now;
        });
    }
    void start()
    {
        m_before = monotonicNs();
        m_timer.start();
    }
    void stop() { m_timer.stop(); }
    [[nodiscard]] const std::vector<double> &late() const { return m_late; }

private:
    QTimer m_timer;
    qint64 m_before = 0;
    std::vector<double> m_late;
};

QString contractsJson(const market::SpheronContracts &contracts, int blocks)
{
    const auto text = [](const chain::Address &address) { return address.toString().toStdString(); };
    const nlohmann::json wanted{{"contracts", {{"orderRequest", text(contracts.orderRequest)}, {"bid", text(contracts.bid)}, {"computeLease", text(contracts.computeLease)},
                                               {"escrowUser", text(contracts.escrowUser)}, {"providerRegistry", text(contracts.providerRegistry)}}},
                                {"blocks", blocks}, {"events", eventsPerBlock}, {"intervalMs", intervalMs}};
    return QString::fromStdString(wanted.dump());
}

/// The node's next line; null when it does not come.
nlohmann::json lineOf(QProcess &node, qint64 patience)
{
    QElapsedTimer timer;
    timer.start();
    while (!node.canReadLine() && timer.elapsed() < patience && node.state() != QProcess::NotRunning)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return node.canReadLine() ? base::parseJson(node.readLine()).value_or(nullptr) : nlohmann::json();
}

bool turnUntil(const std::function<bool()> &done, qint64 patience)
{
    QEventLoop loop;
    QTimer look;
    QElapsedTimer timer;
    timer.start();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done() || timer.elapsed() > patience)
            loop.quit();
    });
    constexpr int lookEvery = 20;
    look.start(lookEvery);
    loop.exec();
    return done();
}

} // namespace

std::vector<Figure> liveFigures(bool quick)
{
    const int blocks = (quick ? 8'000 : 60'000) / intervalMs;
    market::SpheronContracts contracts = MarketHistory::contracts();
    contracts.deployBlock = 1;
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.setWorkingDirectory(qEnvironmentVariable("COMMONRACK_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/tests"));
    // Room for what is young, so that its garbage collector seldom takes the processor from what is measured.
    node.start(QStringLiteral("node"), {QStringLiteral("--max-semi-space-size=64"), QStringLiteral("bench/live-node.mjs"), contractsJson(contracts, blocks)});
    const nlohmann::json hello = lineOf(node, patienceMs);
    if (!hello.is_object()) {
        qWarning("live: skipped, the node could not be run (npm ci in tests/)");
        return {};
    }
    LeaseHouse house(contracts);
    chain::WebSocketTransport socket({QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(hello["port"].get<int>()))}, house.clock);
    chain::RpcClient client(socket);
    market::EventStore store(house.database, MarketHistory::chainId);
    market::EventFeed feed({client, client, socket, store, house.market, house.clock});
    house.show();
    socket.open();
    feed.start();
    const bool live = turnUntil([&] { return house.market.sync().state == market::MarketSync::State::Live; }, patienceMs);
    if (!live) {
        qWarning("live: skipped, the market did not come alive: %s", qPrintable(house.market.sync().problem));
        return {};
    }
    RowAges ages(house.table());
    Blocks late;
    node.write("go\n");
    late.start();
    const bool painted = turnUntil([&] { return ages.lastBlock() >= blocks + 1; }, qint64(blocks) * intervalMs + patienceMs);
    late.stop();
    const nlohmann::json sent = lineOf(node, patienceMs);
    if (!painted)
        qWarning("live: the last painted block is %d of %d", ages.lastBlock(), blocks + 1);
    const double leases = double(house.market.state().leases.leases().size());
    double stored = -1; // every event there is, read back from the disk
    turnUntil([&] { return false; }, 1000);
    feed.stop();
    store.load().then(&house.page, [&stored](const base::Result<std::shared_ptr<market::StoredMarket>> &all) { stored = all ? double((*all)->eventCount) : 0; });
    turnUntil([&] { return stored >= 0; }, patienceMs);
    socket.close();
    node.closeWriteChannel();
    node.waitForFinished();
    const QString limit = QStringLiteral("limit");
    const auto figure = [&](const char *name, double value, double most) { return Figure{QLatin1String(name), value, QStringLiteral("ms"), limit, most}; };
    return {figure("live.event_to_paint.median", percentile(ages.ages(), 0.5), paintLimit),
            figure("live.event_to_paint.p99", percentile(ages.ages(), 0.99), paintLimit),
            {QStringLiteral("live.leases_shown"), leases, QStringLiteral("leases"), QStringLiteral("sent by the node"), sent.is_object() ? sent["leases"].get<double>() : 0},
            {QStringLiteral("live.events_stored"), stored, QStringLiteral("events"), QStringLiteral("sent by the node"), sent.is_object() ? sent["events"].get<double>() : 0},
            {QStringLiteral("live.blocks_painted"), double(ages.ages().size()), QStringLiteral("blocks"), QStringLiteral("sent by the node"), double(blocks)},
            figure("live.gui_block.p99", percentile(late.late(), 0.99), blockP99Limit), figure("live.gui_block.max", percentile(late.late(), 1), blockMaxLimit)};
}

} // namespace bench
