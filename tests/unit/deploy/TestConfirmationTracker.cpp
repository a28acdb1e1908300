// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ConfirmationTracker.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using deploy::ConfirmationTracker;
using Fired = ConfirmationTracker::Fired;

namespace {

QStringList keys(const std::vector<Fired> &fired)
{
    QStringList result;
    for (const Fired &one : fired)
        result << one.key + u'@' + QString::number(one.atHead);
    return result;
}

/// The rule, written down as plainly as possible, at any cost.
class Reference {
public:
    explicit Reference(quint64 confirmations) : m_confirmations(confirmations) {}
    QStringList head(quint64 number, const QString &hash, const QString &parent)
    {
        m_blocks[hash] = {number, parent};
        m_head = hash;
        return due();
    }
    QStringList log(const QString &block, const QString &key, quint64 index)
    {
        m_logs.push_back({block, key, index});
        return due();
    }
    QStringList due()
    {
        QStringList result;
        if (m_head.isEmpty())
            return result;
        const quint64 head = m_blocks[m_head].first;
        std::vector<std::tuple<quint64, quint64, QString>> found;
        for (QString hash = m_head; m_blocks.contains(hash); hash = m_blocks[hash].second) {
            const quint64 number = m_blocks[hash].first;
            for (const auto &[block, key, index] : m_logs) {
                if (block == hash && head - number + 1 >= m_confirmations)
                    found.emplace_back(number, index, key);
            }
        }
        std::sort(found.begin(), found.end());
        for (const auto &[number, index, key] : found) {
            if (!m_fired.contains(key)) {
                m_fired.insert(key);
                result << key + u'@' + QString::number(head);
            }
        }
        return result;
    }

private:
    quint64 m_confirmations;
    QHash<QString, QPair<quint64, QString>> m_blocks;
    QString m_head;
    std::vector<std::tuple<QString, QString, quint64>> m_logs;
    QSet<QString> m_fired;
};

} // namespace

class TestConfirmationTracker final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firesWhenDeepEnough()
    {
        ConfirmationTracker tracker(3);
        QVERIFY(tracker.onHead(10, QStringLiteral("a"), QStringLiteral("z")).empty());
        QVERIFY(tracker.onLog(QStringLiteral("a"), QStringLiteral("k"), 0).empty());
        QVERIFY(tracker.onHead(11, QStringLiteral("b"), QStringLiteral("a")).empty());
        QCOMPARE(keys(tracker.onHead(12, QStringLiteral("c"), QStringLiteral("b"))), QStringList{QStringLiteral("k@12")});
        QVERIFY(tracker.onHead(13, QStringLiteral("d"), QStringLiteral("c")).empty());
    }

    void oneConfirmationFiresAtOnceWhicheverComesFirst()
    {
        ConfirmationTracker tracker(1);
        QVERIFY(tracker.onLog(QStringLiteral("a"), QStringLiteral("early"), 0).empty());
        QCOMPARE(keys(tracker.onHead(5, QStringLiteral("a"), QStringLiteral("z"))), QStringList{QStringLiteral("early@5")});
        QCOMPARE(keys(tracker.onLog(QStringLiteral("a"), QStringLiteral("late"), 1)), QStringList{QStringLiteral("late@5")});
    }

    void ordersByBlockThenIndex()
    {
        ConfirmationTracker tracker(2);
        (void)tracker.onHead(1, QStringLiteral("a"), QStringLiteral("z"));
        (void)tracker.onLog(QStringLiteral("a"), QStringLiteral("a9"), 9);
        (void)tracker.onLog(QStringLiteral("a"), QStringLiteral("a10"), 10);
        (void)tracker.onLog(QStringLiteral("a"), QStringLiteral("a1"), 1);
        QCOMPARE(keys(tracker.onHead(2, QStringLiteral("b"), QStringLiteral("a"))),
                 (QStringList{QStringLiteral("a1@2"), QStringLiteral("a9@2"), QStringLiteral("a10@2")}));
    }

    void anOrphanedLogDoesNotFireAndTheReminedOneDoesOnce()
    {
        ConfirmationTracker tracker(3);
        (void)tracker.onHead(1, QStringLiteral("1"), QStringLiteral("0"));
        (void)tracker.onHead(2, QStringLiteral("2"), QStringLiteral("1"));
        (void)tracker.onLog(QStringLiteral("2"), QStringLiteral("k"), 0);
        (void)tracker.onHead(2, QStringLiteral("2'"), QStringLiteral("1"));
        (void)tracker.onHead(3, QStringLiteral("3'"), QStringLiteral("2'"));
        QVERIFY(tracker.onHead(4, QStringLiteral("4'"), QStringLiteral("3'")).empty());
        (void)tracker.onLog(QStringLiteral("4'"), QStringLiteral("k"), 0);
        (void)tracker.onHead(5, QStringLiteral("5'"), QStringLiteral("4'"));
        QCOMPARE(keys(tracker.onHead(6, QStringLiteral("6'"), QStringLiteral("5'"))), QStringList{QStringLiteral("k@6")});
        // Back to the first branch: the key was used.
        QVERIFY(tracker.onHead(3, QStringLiteral("3"), QStringLiteral("2")).empty());
        QVERIFY(tracker.onHead(7, QStringLiteral("7"), QStringLiteral("3")).empty());
    }

    void aLateRemovedMessageDoesNotLoseACanonicalLog()
    {
        ConfirmationTracker tracker(2);
        (void)tracker.onHead(1, QStringLiteral("a"), QStringLiteral("z"));
        (void)tracker.onLog(QStringLiteral("a"), QStringLiteral("k"), 0);
        (void)tracker.onHead(1, QStringLiteral("b"), QStringLiteral("z"));
        (void)tracker.onHead(1, QStringLiteral("a"), QStringLiteral("z"));
        (void)tracker.onRemoved(QStringLiteral("a"), QStringLiteral("k"), 0);
        QCOMPARE(keys(tracker.onHead(2, QStringLiteral("c"), QStringLiteral("a"))), QStringList{QStringLiteral("k@2")});
    }

    void aRollbackTakesConfirmationsBack()
    {
        ConfirmationTracker tracker(3);
        for (int i = 1; i <= 4; ++i)
            (void)tracker.onHead(quint64(i), QString::number(i), QString::number(i - 1));
        (void)tracker.onHead(2, QStringLiteral("2"), QStringLiteral("1"));
        QVERIFY(tracker.onLog(QStringLiteral("2"), QStringLiteral("k"), 0).empty());
        QVERIFY(tracker.onHead(3, QStringLiteral("3"), QStringLiteral("2")).empty());
        QCOMPARE(keys(tracker.onHead(4, QStringLiteral("4"), QStringLiteral("3"))), QStringList{QStringLiteral("k@4")});
    }

    void remembersThroughARestart()
    {
        ConfirmationTracker tracker(2);
        (void)tracker.onHead(1, QStringLiteral("a"), QStringLiteral("z"));
        (void)tracker.onLog(QStringLiteral("a"), QStringLiteral("first"), 0);
        (void)tracker.onHead(2, QStringLiteral("b"), QStringLiteral("a"));
        (void)tracker.onLog(QStringLiteral("b"), QStringLiteral("second"), 0);
        auto again = ConfirmationTracker::restore(tracker.serialise());
        QVERIFY(again);
        QVERIFY(again->onLog(QStringLiteral("a"), QStringLiteral("first"), 0).empty());
        QCOMPARE(keys(again->onHead(3, QStringLiteral("c"), QStringLiteral("b"))), QStringList{QStringLiteral("second@3")});
    }

    void refusesABrokenState()
    {
        QVERIFY(!ConfirmationTracker::restore("nonsense"));
        QVERIFY(!ConfirmationTracker::restore("{}"));
        QVERIFY(!ConfirmationTracker::restore(R"({"confirmations":"2","head":"x","hasHead":true})"));
    }

    void staysBoundedOnALongChain()
    {
        ConfirmationTracker tracker(6);
        for (int i = 1; i <= 30000; ++i)
            (void)tracker.onHead(quint64(i), QString::number(i), QString::number(i - 1));
        QVERIFY(tracker.serialise().size() < 1'500'000);
        QCOMPARE(keys(tracker.onLog(QStringLiteral("29990"), QStringLiteral("k"), 0)), QStringList{QStringLiteral("k@30000")});
    }

    void agreesWithThePlainRuleOnRandomStories()
    {
        for (quint32 seed = 1; seed <= 150; ++seed) {
            QRandomGenerator random(seed);
            const quint64 confirmations = 1 + random.bounded(5u);
            Reference reference(confirmations);
            auto tracker = std::make_unique<ConfirmationTracker>(confirmations);
            std::vector<QString> branch{QStringLiteral("0")};
            int blocks = 0;
            const auto check = [&](const std::vector<Fired> &fired, const QStringList &expected) {
                if (keys(fired) != expected)
                    QFAIL(qPrintable(QStringLiteral("seed %1: %2 instead of %3").arg(seed).arg(keys(fired).join(u','), expected.join(u','))));
            };
            for (int step = 0; step < 120; ++step) {
                const auto dice = random.bounded(10u);
                if (dice == 0 && branch.size() > 2) { // another branch from some way below
                    const std::size_t depth = 1 + random.bounded(quint32(std::min<std::size_t>(branch.size() - 1, 6)));
                    branch.resize(branch.size() - std::min(depth, branch.size() - 1));
                }
                if (dice <= 5) {
                    const QString hash = QStringLiteral("b%1").arg(++blocks);
                    const quint64 number = quint64(branch.size());
                    check(tracker->onHead(number, hash, branch.back()), reference.head(number, hash, branch.back()));
                    branch.push_back(hash);
                } else if (dice <= 8 && blocks > 0) {
                    const QString block = QStringLiteral("b%1").arg(1 + random.bounded(quint32(blocks)));
                    const quint64 index = random.bounded(20u); // one a key, so that the order is never left open
                    const QString key = QStringLiteral("k%1").arg(index);
                    check(tracker->onLog(block, key, index), reference.log(block, key, index));
                } else {
                    auto restored = ConfirmationTracker::restore(tracker->serialise());
                    QVERIFY(restored);
                    tracker = std::make_unique<ConfirmationTracker>(std::move(*restored));
                }
            }
        }
    }
};

COMMONRACK_TEST(TestConfirmationTracker)
#include "TestConfirmationTracker.moc"
