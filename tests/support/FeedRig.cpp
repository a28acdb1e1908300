// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FeedRig.h"

#include "models/store/Sql.h"
#include "tests/support/Wait.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>

#include <algorithm>

namespace test {

bool pumpUntil(base::Clock &clock, const std::function<bool()> &done, std::chrono::milliseconds step)
{
    auto *fake = dynamic_cast<FakeClock *>(&clock);
    QElapsedTimer patience;
    patience.start();
    QTimer wake;
    wake.start(1);
    while (!done()) {
        if (patience.elapsed() > 20'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (fake)
            fake->advance(step);
    }
    return true;
}

FeedRig::FeedRig(MemoryChain &node, chain::Transport &reader, chain::PushTransport &push, base::Clock &clock, quint64 deployBlock, const QString &file)
    : m_node(node), m_push(push), m_clock(clock), m_deployBlock(deployBlock), m_reader(reader), m_pushed(push), m_database(std::make_unique<store::Database>(file))
{
    const auto opened = waitFor(m_database->open());
    if (!opened)
        qWarning() << opened.error().toLogLine();
    m_store = std::make_unique<market::EventStore>(*m_database, node.chainId);
}

FeedRig::~FeedRig()
{
    end();
}

void FeedRig::start()
{
    m_market = std::make_unique<market::Market>(SpheronChain::contracts(m_deployBlock), m_clock, 12);
    QObject::connect(m_market.get(), &market::Market::syncChanged, m_market.get(), [this](const market::MarketSync &sync) { m_story.push_back(sync); });
    m_feed = std::make_unique<market::EventFeed>(market::EventFeed::Context{m_reader, m_pushed, m_push, *m_store, *m_market, m_clock});
    m_feed->start();
}

void FeedRig::end()
{
    m_feed.reset();
    m_market.reset();
}

void FeedRig::restart()
{
    end();
    start();
}

bool FeedRig::settle()
{
    const auto isThere = [this] {
        const market::MarketSync &sync = m_market->sync();
        return sync.state == market::MarketSync::State::Live && sync.done == m_node.head().number && m_market->head()
            && m_market->head()->hash == m_node.head().hash;
    };
    if (!pumpUntil(m_clock, isThere)) {
        qWarning() << "not settled:" << int(m_market->sync().state) << m_market->sync().done << m_node.head().number << m_market->sync().problem;
        return false;
    }
    const qint64 written = m_clock.monotonicMs() + 300; // what was gathered is written
    (void)pumpUntil(m_clock, [this, written] { return m_clock.monotonicMs() >= written; }, std::chrono::milliseconds(100));
    for (int i = 0; i < 4; ++i)
        (void)waitFor(m_database->read<bool>([](QSqlDatabase &) -> base::Result<bool> { return true; }));
    return true;
}

QList<int> FeedRig::storedKeys()
{
    using Numbers = std::vector<quint64>;
    const auto numbers = waitFor(m_database->read<Numbers>([](QSqlDatabase &database) -> base::Result<Numbers> {
        Numbers all;
        auto rows = store::runSql(database, QStringLiteral("SELECT id FROM market_blocks ORDER BY id"));
        if (!rows)
            return base::fail(rows.error());
        while (rows->next())
            all.push_back(rows->value(0).toULongLong() & ((quint64(1) << 40) - 1));
        return all;
    }));
    const auto events = waitFor(m_store->eventsOf(numbers.value_or(Numbers())));
    if (!numbers || !events)
        return {-1};
    QList<int> keys;
    for (const market::PlacedEvent &event : *events)
        keys += SpheronChain::keyOf(event);
    return keys;
}

QString FeedRig::difference()
{
    const QList<int> truth = m_node.keys(m_deployBlock);
    QString words = SpheronChain::difference(m_market->state(), truth);
    if (const QList<int> stored = storedKeys(); stored != truth)
        words += QStringLiteral("%1 events stored, %2 on the chain, or in another order; ").arg(stored.size()).arg(truth.size());
    if (m_market->sync().events != quint64(truth.size()))
        words += QStringLiteral("%1 events told, %2 on the chain; ").arg(m_market->sync().events).arg(truth.size());
    return words;
}

bool FeedRig::everSaid(const QString &words) const
{
    return std::any_of(m_story.begin(), m_story.end(), [&words](const market::MarketSync &sync) { return sync.problem.contains(words); });
}

bool FeedRig::everWas(market::MarketSync::State state) const
{
    return std::any_of(m_story.begin(), m_story.end(), [state](const market::MarketSync &sync) { return sync.state == state; });
}

} // namespace test
