// SPDX-License-Identifier: Apache-2.0
#include "models/market/MarketState.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <QtEndian>

using namespace market;
using test::ProtocolModel;

namespace {

struct Story {
    explicit Story(quint32 seed = 3) : protocol(seed), random(seed)
    {
        protocol.addToken({ProtocolModel::address(50), 6}, "uSPON");
        protocol.addProvider(ProtocolModel::address(200), "{n:north,r:eu-north}");
        protocol.addProvider(ProtocolModel::address(201), "{n:south,r:eu-south}");
        go(100);
    }
    void go(int blocks)
    {
        for (; blocks > 0; --blocks) {
            for (int i = random.bounded(10); i > 0; --i)
                protocol.anything();
            for (const PlacedEvent &event : protocol.endBlock())
                state.apply(event);
        }
    }
    ProtocolModel protocol;
    QRandomGenerator random;
    MarketState state;
};

constexpr qsizetype headSize = 16; // magic, version, checksum

/// The damage, with a checksum that agrees with it.
QByteArray forged(QByteArray snapshot)
{
    const quint64 sum = snapshotChecksum(QByteArrayView(snapshot).sliced(headSize));
    qToLittleEndian(sum, snapshot.data() + headSize - qsizetype(sizeof(sum)));
    return snapshot;
}

} // namespace

class TestMarketState final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackWhole()
    {
        Story story;
        const QByteArray snapshot = story.state.save();
        const auto loaded = MarketState::load(snapshot);
        QVERIFY(loaded);
        QCOMPARE(loaded->save(), snapshot);
        QCOMPARE(loaded->orders.orders().size(), story.state.orders.orders().size());
        QCOMPARE(loaded->providers.provider(ProtocolModel::address(200))->name, QStringLiteral("north"));
        const auto [id, lease] = *story.state.leases.leases().begin();
        QCOMPARE(loaded->leases.lease(id)->spec, lease.spec);
        QCOMPARE(loaded->leases.lease(id)->settled, lease.settled);
        MarketState copy = *loaded;
        QVERIFY(copy.orders.takeChanged().empty());
    }

    void whatCouldBeTakenBackStillCan()
    {
        Story story;
        story.state.forgetBefore(story.protocol.block() - 40);
        auto loaded = MarketState::load(story.state.save());
        QVERIFY(loaded);
        story.state.undo(story.protocol.block() - 20);
        loaded->undo(story.protocol.block() - 20);
        QCOMPARE(loaded->save(), story.state.save());
        QVERIFY(story.protocol.orders().size() > loaded->orders.orders().size());
        QVERIFY(!loaded->orders.takeChanged().empty());
    }

    void emptyIsASnapshotToo()
    {
        QVERIFY(MarketState::load(MarketState().save()));
        QCOMPARE(MarketState::load({}).error().code, base::ErrorCode::Invalid);
    }

    void damageIsNoticed()
    {
        const QByteArray snapshot = Story().state.save();
        for (qsizetype at = 0; at < snapshot.size(); at += 7) {
            QByteArray damaged = snapshot;
            damaged[at] = char(damaged[at] ^ 0x10);
            QCOMPARE(MarketState::load(damaged).error().code, base::ErrorCode::Invalid);
        }
        QCOMPARE(MarketState::load(snapshot.chopped(1)).error().code, base::ErrorCode::Invalid);
        QCOMPARE(MarketState::load(snapshot + '\0').error().code, base::ErrorCode::Invalid);
        QCOMPARE(MarketState::load(forged(snapshot + '\0')).error().code, base::ErrorCode::Invalid);
    }

    void anotherVersionIsReckonedAnew()
    {
        QByteArray snapshot = Story().state.save();
        qToLittleEndian(quint32(999), snapshot.data() + 4);
        QCOMPARE(MarketState::load(snapshot).error().code, base::ErrorCode::Invalid);
    }

    /// Written to hurt: every kind of damage under a right checksum is refused or read, and takes no more memory than
    /// there are bytes to justify it.
    void hostileSnapshotsDoNoHarm()
    {
        const QByteArray snapshot = Story().state.save();
        QRandomGenerator random(11);
        int refused = 0;
        for (int i = 0; i < 4000; ++i) {
            QByteArray hostile = snapshot;
            for (int n = 1 + random.bounded(4); n > 0; --n)
                hostile[headSize + random.bounded(int(hostile.size() - headSize))] = char(random.bounded(256));
            if (random.bounded(4) == 0)
                hostile.truncate(headSize + random.bounded(int(hostile.size() - headSize)));
            auto loaded = MarketState::load(forged(hostile));
            if (!loaded)
                ++refused;
            else
                loaded->undo(0);
        }
        QVERIFY(refused > 1000);
        for (const char byte : {'\0', '\x01', '\x7f', '\xff'}) {
            QByteArray flat = snapshot;
            std::fill(flat.begin() + headSize, flat.end(), byte);
            QVERIFY(!MarketState::load(forged(flat)));
        }
    }

    void equalTextsShareTheirBytes()
    {
        const auto loaded = MarketState::load(Story().state.save());
        QHash<QByteArray, const char *> seen;
        int shared = 0;
        for (const auto &[id, order] : loaded->orders.orders()) {
            const auto known = seen.constFind(order.terms.spec);
            if (known == seen.constEnd())
                seen.insert(order.terms.spec, order.terms.spec.constData());
            else
                shared += *known == order.terms.spec.constData() ? 1 : 0;
        }
        QCOMPARE(shared, int(loaded->orders.orders().size()) - int(seen.size()));
        QVERIFY(shared > 0);
    }
};

COMMONRACK_TEST(TestMarketState)
#include "TestMarketState.moc"
