// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/LatencyBench.h"

#include "models/base/Hex.h"
#include "models/chain/rpc/WebSocketTransport.h"
#include "models/deploy/CalldataResolver.h"
#include "models/deploy/ChainLogSource.h"
#include "models/deploy/Trigger.h"
#include "models/store/Database.h"
#include "tests/support/FakeReactor.h"
#include "tests/support/ScriptedLogSource.h"
#include "tests/support/ScriptedNode.h"
#include "ui/common/Theme.h"
#include "ui/deploy/TriggerPage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

namespace bench {

namespace {

constexpr int events = 200;
constexpr double pollMs = 5000;

/// Notes when the table was painted with at least so many rows.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QTableView &table) : m_table(table) { table.viewport()->installEventFilter(this); }
    /// Milliseconds from `timer` to the paint; negative when nothing came within ten seconds.
    double waitFor(int rows, const QElapsedTimer &timer)
    {
        m_rows = rows;
        m_painted = -1;
        m_timer = &timer;
        QTimer::singleShot(10'000, &m_loop, &QEventLoop::quit);
        m_loop.exec();
        return m_painted;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_painted >= 0 || !m_timer || m_table.model()->rowCount() < m_rows)
            return false;
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event); // the painting itself counts
        watched->installEventFilter(this);
        m_painted = double(m_timer->nsecsElapsed()) / 1e6;
        m_loop.quit();
        return true;
    }

private:
    QTableView &m_table;
    QEventLoop m_loop;
    const QElapsedTimer *m_timer = nullptr;
    int m_rows = 0;
    double m_painted = -1;
};

nlohmann::json logJson(const chain::Log &log, const chain::BlockHeader &block)
{
    nlohmann::json topics = nlohmann::json::array();
    for (const chain::Hash &topic : log.topics)
        topics.push_back(topic.toString().toStdString());
    return {{"address", log.address.toString().toStdString()}, {"topics", topics},
            {"data", base::toHex(log.data).toStdString()},
            {"blockNumber", chain::BlockTag(block.number).name.toStdString()},
            {"blockHash", block.hash.toString().toStdString()}, {"transactionHash", log.transactionHash.toString().toStdString()},
            {"transactionIndex", "0x0"}, {"logIndex", "0x0"}, {"removed", false}};
}

/// The node answers every question for a block's logs with the one DeployEvent of it.
void answerWithDeployEvents(test::ScriptedNode &node)
{
    node.lie(QStringLiteral("eth_getLogs"), [&node](quint64 id, const nlohmann::json &) {
        const chain::BlockHeader block = node.chain().head();
        nlohmann::json logs = nlohmann::json::array();
        if (block.number > 0)
            logs.push_back(logJson(test::deployLog(test::MemoryChain::contract(), block.number, test::instanceDocument()), block));
        return QString::fromStdString(nlohmann::json{{"jsonrpc", "2.0"}, {"id", id}, {"result", logs}}.dump());
    });
    node.lie(QStringLiteral("eth_getTransactionByHash"), [&node](quint64 id, const nlohmann::json &params) {
        const chain::BlockHeader block = node.chain().head();
        const QByteArray call = *base::fromHex(u"0x0d61b519") + base::toBytes32(base::U256(block.number)); // executeProposal
        const nlohmann::json transaction{{"hash", params[0]}, {"from", test::MemoryChain::contract().toString().toStdString()},
                                         {"to", test::MemoryChain::contract().toString().toStdString()}, {"nonce", "0x0"}, {"value", "0x0"},
                                         {"gas", "0x5208"}, {"gasPrice", "0x1"}, {"input", base::toHex(call).toStdString()},
                                         {"blockNumber", chain::BlockTag(block.number).name.toStdString()},
                                         {"blockHash", block.hash.toString().toStdString()}, {"transactionIndex", "0x0"}};
        return QString::fromStdString(nlohmann::json{{"jsonrpc", "2.0"}, {"id", id}, {"result", transaction}}.dump());
    });
}

void waitUntilLive(deploy::Trigger &trigger)
{
    QEventLoop loop;
    QObject::connect(&trigger, &deploy::Trigger::stateChanged, &loop, [&loop](deploy::Trigger::State state) {
        if (state == deploy::Trigger::State::Live)
            loop.quit();
    });
    if (trigger.state() != deploy::Trigger::State::Live)
        loop.exec();
}

} // namespace

std::vector<Figure> latencyFigures()
{
    const QTemporaryDir folder;
    ui::Theme theme(ui::Theme::Mode::Light);
    base::SystemClock clock;
    test::ScriptedNode node;
    answerWithDeployEvents(node);
    store::Database database(folder.filePath(QStringLiteral("bench.sqlite")));
    (void)database.open();
    chain::WebSocketTransport socket({node.url()}, clock);
    chain::RpcClient client(socket);
    deploy::Rule rule;
    rule.chainId = node.chain().chainId;
    rule.contract = test::MemoryChain::contract();
    rule.name = QStringLiteral("Bench DAO");
    rule.confirmations = 1;
    rule.fromBlock = 1;
    chain::LogStream stream(client, socket, clock, rule.filter());
    deploy::ChainLogSource source(stream);
    deploy::Journal journal(database, clock);
    test::FakeReactor reactor;
    market::DeploymentLedger ledger(clock);
    deploy::CalldataResolver resolver(client);
    deploy::Trigger trigger(source, journal, reactor, ledger, clock, resolver, rule);
    deploy::RuleStore store(database, clock);
    deploy::TriggerSet::Makers makers;
    makers.existing = [&trigger](const deploy::Rule &) { return &trigger; };
    deploy::TriggerSet rules(store, journal, ledger, clock, makers);
    rules.setDefault(rule);
    ui::TriggerPage page(ui::TriggerContext{rules, clock});
    page.resize(1096, 736);
    page.show();
    socket.open();
    rules.start();
    waitUntilLive(trigger);

    PaintWatch watch(*page.findChild<QTableView *>(QStringLiteral("trigger.table")));
    std::vector<double> samples;
    for (int i = 0; i < events; ++i) {
        QElapsedTimer timer;
        timer.start();
        node.mine();
        const double painted = watch.waitFor(i + 1, timer);
        if (painted < 0) {
            qWarning("latency.deploy_event_to_paint: event %d was not painted", i);
            return {};
        }
        samples.push_back(painted);
    }
    rules.stop();
    socket.close();
    const QString peer = QStringLiteral("5 s poll (expected)");
    return {{QStringLiteral("latency.deploy_event_to_paint.median"), percentile(samples, 0.5), QStringLiteral("ms"), peer, pollMs * 0.5},
            {QStringLiteral("latency.deploy_event_to_paint.p99"), percentile(samples, 0.99), QStringLiteral("ms"), peer, pollMs * 0.99}};
}

} // namespace bench
