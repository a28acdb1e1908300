// SPDX-License-Identifier: Apache-2.0
#include "models/market/EventStore.h"
#include "models/store/Sql.h"
#include "tests/support/SpheronChain.h"
#include "tests/support/TestMain.h"
#include "tests/support/Wait.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace market;
using test::SpheronChain;
using test::waitFor;

namespace {

chain::Hash hashOf(quint64 number)
{
    return *chain::Hash::fromBytes(base::toBytes32(number + 7'777'777));
}

chain::BlockHeader headerOf(quint64 number)
{
    chain::BlockHeader header;
    header.number = number;
    header.hash = hashOf(number);
    header.parentHash = hashOf(number - 1);
    header.timestamp = qint64(1'700'000'000 + number * 12);
    return header;
}

/// A block whose logs are the events of these keys.
StoredBlock blockOf(quint64 number, const QList<int> &keys)
{
    StoredBlock block;
    block.header = headerOf(number);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto event = SpheronChain::event(keys[i]);
        chain::Log log;
        log.address = event.address;
        log.topics = event.topics;
        log.data = event.data;
        log.blockNumber = number;
        log.blockHash = block.header.hash;
        log.transactionHash = hashOf(1'000'000'000 + number);
        log.logIndex = quint64(i);
        block.logs.push_back(log);
    }
    return block;
}

bool operator==(const chain::Log &a, const chain::Log &b)
{
    return a.address == b.address && a.topics == b.topics && a.data == b.data && a.blockNumber == b.blockNumber && a.blockHash == b.blockHash
        && a.transactionHash == b.transactionHash && a.logIndex == b.logIndex && a.removed == b.removed;
}

QByteArray randomBytes(QRandomGenerator &random, int size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = random.bounded(3) ? '\0' : char(random.bounded(256)); // many zeros, as in ABI data
    return bytes;
}

std::vector<chain::Log> randomLogs(QRandomGenerator &random)
{
    std::vector<chain::Log> logs;
    quint64 index = random.bounded(5);
    for (int i = random.bounded(1, 12); i > 0; --i) {
        chain::Log log;
        log.address = *chain::Address::fromBytes(QByteArray(20, char(random.bounded(3))));
        for (int topics = random.bounded(5); topics > 0; --topics)
            log.topics.push_back(*chain::Hash::fromBytes(randomBytes(random, 32)));
        log.data = randomBytes(random, random.bounded(4) ? random.bounded(12) * 32 : random.bounded(500));
        log.blockNumber = 42;
        log.blockHash = hashOf(42);
        log.transactionHash = hashOf(random.bounded(3U));
        log.logIndex = index;
        index += quint64(random.bounded(1, 400));
        logs.push_back(log);
    }
    return logs;
}

} // namespace

class TestEventStore final : public QObject {
    Q_OBJECT
    struct Rig {
        store::Database database{QStringLiteral(":memory:")};
        EventStore store{database, 31337};
        Rig() { (void)waitFor(database.open()); }
        std::shared_ptr<StoredMarket> load() { return waitFor(store.load()).value_or(nullptr); }
        bool append(std::vector<StoredBlock> blocks, quint64 done, std::vector<chain::BlockHeader> known = {})
        {
            return waitFor(store.append(std::move(blocks), done, std::move(known))).has_value();
        }
        qint64 number(const QString &sql)
        {
            return waitFor(database.read<qint64>([sql](QSqlDatabase &connection) -> base::Result<qint64> {
                auto rows = store::runSql(connection, sql);
                if (!rows)
                    return base::fail(rows.error());
                return rows->next() ? rows->value(0).toLongLong() : -1;
            })).value_or(-2);
        }
        bool change(const QString &sql)
        {
            return waitFor(database.write<int>([sql](QSqlDatabase &connection) { return store::changeSql(connection, sql); })).has_value();
        }
        /// `count` blocks with two events each, from block 1.
        QList<int> fill(int count)
        {
            QList<int> keys;
            std::vector<StoredBlock> blocks;
            for (int i = 1; i <= count; ++i) {
                blocks.push_back(blockOf(quint64(i), {2 * i - 1, 2 * i}));
                keys << 2 * i - 1 << 2 * i;
            }
            const bool done = append(std::move(blocks), quint64(count), {headerOf(quint64(count))});
            return done ? keys : QList<int>();
        }
    };

private Q_SLOTS:
    void packsAnyLog()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 3'000; ++round) {
            const auto logs = randomLogs(random);
            const auto back = unpackLogs(packLogs(logs), 42, hashOf(42));
            QVERIFY(back);
            QVERIFY(std::equal(logs.begin(), logs.end(), back->begin(), back->end(), [](const auto &a, const auto &b) { return a == b; }));
        }
        QCOMPARE(unpackLogs(packLogs({}), 1, hashOf(1))->size(), std::size_t(0));
    }

    void packsSmall()
    {
        qsizetype raw = 0;
        const StoredBlock block = blockOf(5, {1, 2, 3, 4, 5, 6, 7, 8});
        for (const chain::Log &log : block.logs)
            raw += 20 + 32 + qsizetype(log.topics.size()) * 32 + log.data.size();
        const qsizetype packed = packLogs(block.logs).size();
        qInfo("packed: %lld bytes a log, %lld as they come", static_cast<long long>(packed / 8), static_cast<long long>(raw / 8));
        QVERIFY(packed * 3 < raw);
    }

    void damagedRowsAreErrorsNeverMore()
    {
        QRandomGenerator random(2);
        const QByteArray packed = packLogs(randomLogs(random));
        for (qsizetype size = 0; size < packed.size(); ++size)
            (void)unpackLogs(packed.left(size), 42, hashOf(42));
        for (qsizetype i = 0; i < packed.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray flipped = packed;
                flipped[i] = char(flipped[i] ^ (1 << bit));
                (void)unpackLogs(flipped, 42, hashOf(42));
            }
        }
        QByteArray newer = packed;
        newer[0] = 2;
        QCOMPARE(unpackLogs(newer, 42, hashOf(42)).error().code, base::ErrorCode::Storage);
        QCOMPARE(unpackLogs({}, 42, hashOf(42)).error().code, base::ErrorCode::Storage);
    }

    void anEmptyStoreIsEmpty()
    {
        Rig rig;
        const auto stored = rig.load();
        QVERIFY(stored && !stored->doneBlock && !stored->head && stored->known.empty());
        QCOMPARE(stored->eventCount, quint64(0));
    }

    void whatIsAppendedIsLoaded()
    {
        Rig rig;
        QVERIFY(rig.append({blockOf(10, {1, 2}), blockOf(12, {3})}, 20, {headerOf(19), headerOf(20)}));
        QVERIFY(rig.append({blockOf(21, {4})}, 21, {headerOf(21)}));
        const auto stored = rig.load();
        QVERIFY(stored);
        QCOMPARE(stored->doneBlock, std::optional<quint64>(21));
        QCOMPARE(stored->eventCount, quint64(4));
        QCOMPARE(stored->known.size(), std::size_t(3));
        QCOMPARE(stored->known.front().number, quint64(19));
        QCOMPARE(stored->head->hash, headerOf(21).hash);
        QCOMPARE(stored->head->timestamp, headerOf(21).timestamp);
        QCOMPARE(SpheronChain::difference(stored->state, {1, 2, 3, 4}), QString());
        const auto events = waitFor(rig.store.eventsOf({10, 11, 21}));
        QVERIFY(events);
        QCOMPARE(events->size(), std::size_t(3));
        QCOMPARE(events->back().blockNumber, quint64(21));
        QCOMPARE(events->back().transactionHash, hashOf(1'000'000'021));
    }

    void appendingAgainChangesNothing()
    {
        Rig rig;
        for (int i = 0; i < 3; ++i)
            QVERIFY(rig.append({blockOf(10, {1, 2}), blockOf(12, {3})}, 12, {headerOf(12)}));
        QCOMPARE(rig.load()->eventCount, quint64(3));
        QVERIFY(rig.append({blockOf(10, {5})}, 11)); // read anew, and there was something else
        const auto stored = rig.load();
        QCOMPARE(stored->eventCount, quint64(2));
        QCOMPARE(stored->doneBlock, std::optional<quint64>(12));
        QCOMPARE(SpheronChain::difference(stored->state, {5, 3}), QString());
    }

    void aBlockThatLeftGoesWithAllAbove()
    {
        Rig rig;
        QVERIFY(rig.append({blockOf(10, {1}), blockOf(12, {3}), blockOf(13, {5, 7})}, 14, {headerOf(12), headerOf(13), headerOf(14)}));
        QVERIFY(waitFor(rig.store.saveSnapshot(QByteArrayLiteral("of block 13"), 13)));
        QVERIFY(waitFor(rig.store.removeFrom(13)));
        auto stored = rig.load();
        QCOMPARE(stored->doneBlock, std::optional<quint64>(12));
        QCOMPARE(stored->eventCount, quint64(2));
        QCOMPARE(stored->known.size(), std::size_t(1));
        QCOMPARE(SpheronChain::difference(stored->state, {1, 3}), QString());
        QCOMPARE(rig.number(QStringLiteral("SELECT COUNT(*) FROM market_snapshots")), qint64(0));
        QVERIFY(waitFor(rig.store.removeFrom(20))); // nothing there
        QCOMPARE(rig.load()->doneBlock, std::optional<quint64>(12));
        QVERIFY(waitFor(rig.store.clear()));
        stored = rig.load();
        QVERIFY(!stored->doneBlock && stored->known.empty() && stored->eventCount == 0);
    }

    void networksDoNotMix()
    {
        Rig rig;
        EventStore other(rig.database, 5);
        QVERIFY(rig.append({blockOf(10, {1})}, 10, {headerOf(10)}));
        QVERIFY(waitFor(other.append({blockOf(10, {3}), blockOf(11, {5})}, 11, {headerOf(11)})));
        QCOMPARE(SpheronChain::difference(rig.load()->state, {1}), QString());
        QVERIFY(waitFor(rig.store.clear()));
        const auto stored = waitFor(other.load());
        QCOMPARE(SpheronChain::difference((*stored)->state, {3, 5}), QString());
        QCOMPARE((*stored)->known.size(), std::size_t(1));
        QCOMPARE(rig.load()->eventCount, quint64(0));
    }

    void onlyAsManyKnownBlocksAsCanBeTakenBack()
    {
        Rig rig;
        for (quint64 number = 1; number <= 300; ++number)
            QVERIFY(rig.append({}, number, {headerOf(number)}));
        const auto stored = rig.load();
        QCOMPARE(stored->known.size(), std::size_t(65));
        QCOMPARE(stored->known.front().number, quint64(236));
        QCOMPARE(rig.number(QStringLiteral("SELECT COUNT(*) FROM market_known")), qint64(65));
    }

    void manyEventsLeaveASnapshot()
    {
        Rig rig;
        const QList<int> keys = rig.fill(11'000);
        QElapsedTimer timer;
        timer.start();
        const auto first = rig.load();
        const qint64 firstMs = timer.restart();
        QCOMPARE(first->replayed, quint64(22'000));
        const auto second = rig.load();
        qInfo("load: 22,000 events %lld ms, from the snapshot %lld ms", static_cast<long long>(firstMs), static_cast<long long>(timer.elapsed()));
        QCOMPARE(second->replayed, quint64(128)); // the last 64 blocks
        QCOMPARE(SpheronChain::difference(second->state, keys), QString());
        // What a reorganisation can reach can still be taken back.
        second->state.undo(11'000 - 63);
        QCOMPARE(SpheronChain::difference(second->state, keys.mid(0, 2 * (11'000 - 64))), QString());
    }

    void theSnapshotIsBroughtForward()
    {
        Rig rig;
        (void)rig.fill(500);
        QCOMPARE(waitFor(rig.store.makeSnapshot()).value(), true);
        QCOMPARE(rig.load()->replayed, quint64(128));
        QCOMPARE(waitFor(rig.store.makeSnapshot()).value(), false); // nothing new
        QVERIFY(rig.append({blockOf(600, {5'001})}, 700));
        QCOMPARE(waitFor(rig.store.makeSnapshot()).value(), true);
        QCOMPARE(rig.load()->replayed, quint64(0));
        QVERIFY(waitFor(rig.store.removeFrom(550)));
        QCOMPARE(rig.load()->replayed, quint64(1'000));
    }

    void aForeignSnapshotIsNotUsed()
    {
        Rig rig;
        const QList<int> keys = rig.fill(100);
        QVERIFY(waitFor(rig.store.saveSnapshot(QByteArrayLiteral("of another program"), 90)));
        const auto stored = rig.load();
        QCOMPARE(stored->replayed, quint64(200));
        QCOMPARE(SpheronChain::difference(stored->state, keys), QString());
    }

    void aSnapshotOvertakenByARemovalIsNotKept()
    {
        Rig rig;
        (void)rig.fill(9'000);
        auto made = rig.store.makeSnapshot();
        auto removed = rig.store.removeFrom(10);
        QVERIFY(waitFor(removed));
        QCOMPARE(waitFor(made).value_or(false), false);
        QCOMPARE(rig.number(QStringLiteral("SELECT COUNT(*) FROM market_snapshots")), qint64(0));
        QCOMPARE(rig.load()->eventCount, quint64(18));
    }

    void aDamagedRowIsReadAgainFromTheChain()
    {
        Rig rig;
        const QList<int> keys = rig.fill(200);
        QVERIFY(rig.change(QStringLiteral("UPDATE market_blocks SET content = substr(content, 1, 80) WHERE id % 1099511627776 = 150")));
        const auto stored = rig.load();
        QVERIFY(stored);
        QCOMPARE(stored->doneBlock, std::optional<quint64>(149));
        QCOMPARE(stored->eventCount, quint64(298));
        QCOMPARE(SpheronChain::difference(stored->state, keys.mid(0, 298)), QString());
    }

    void landmarksStandAtGrowingDistances()
    {
        Rig rig;
        (void)rig.fill(3'000);
        const auto marks = waitFor(rig.store.landmarks());
        QVERIFY(marks);
        QList<quint64> numbers;
        for (const chain::BlockHeader &mark : *marks) {
            numbers += mark.number;
            QCOMPARE(mark.hash, hashOf(mark.number));
        }
        QCOMPARE(numbers, (QList<quint64>{3'000, 2'936, 2'808, 2'552, 2'040, 1'016}));
    }

    void survivesTheProgram()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("data.sqlite"));
        {
            store::Database database(file);
            QVERIFY(waitFor(database.open()));
            EventStore store(database, 1);
            QVERIFY(waitFor(store.append({blockOf(10, {1, 2, 3})}, 10, {headerOf(10)})));
        }
        store::Database database(file);
        QVERIFY(waitFor(database.open()));
        EventStore store(database, 1);
        QCOMPARE((*waitFor(store.load()))->eventCount, quint64(3));
    }

    void aBlockNumberThatCannotBe()
    {
        Rig rig;
        QCOMPARE(waitFor(rig.store.append({}, quint64(1) << 41)).error().code, base::ErrorCode::Limit);
    }
};

COMMONRACK_TEST(TestEventStore)
#include "TestEventStore.moc"
