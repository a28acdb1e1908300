// SPDX-License-Identifier: Apache-2.0
#include "models/market/RowOrder.h"
#include "models/market/SpecGlance.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <tuple>

using namespace market;

class TestRowOrder final : public QObject {
    Q_OBJECT

private:
    using Kind = RowOrder::Change::Kind;

    /// The same, done simply.
    struct Plain {
        std::vector<SortKey> keys;
        std::vector<bool> accepted;
        bool descending = false;
        [[nodiscard]] std::vector<quint32> order() const
        {
            std::vector<quint32> rows;
            for (quint32 row = 0; row < keys.size(); ++row) {
                if (accepted[row])
                    rows.push_back(row);
            }
            std::sort(rows.begin(), rows.end(), [this](quint32 a, quint32 b) {
                if (keys[a] != keys[b])
                    return descending ? keys[b] < keys[a] : keys[a] < keys[b];
                return a > b;
            });
            return rows;
        }
    };
    static std::vector<quint32> shown(const RowOrder &order)
    {
        std::vector<quint32> rows;
        for (int i = 0; i < order.size(); ++i)
            rows.push_back(order.rowAt(i));
        return rows;
    }

private Q_SLOTS:
    void keysKeepTheOrderOfTheirValues()
    {
        QVERIFY(SortKey::of(quint64(3)) < SortKey::of(quint64(20)));
        QVERIFY(SortKey::of(base::U256(1) << 70) < SortKey::of(base::U256(1) << 130));
        QVERIFY(SortKey::of(base::U256(5)) == SortKey::of(quint64(5)));
        QVERIFY(SortKey::of(base::U256(1) << 191) < SortKey::of(base::U256(1) << 255));
        QVERIFY(SortKey::of(QByteArrayView("archive")) < SortKey::of(QByteArrayView("Backup")));
        QVERIFY(SortKey::of(QByteArrayView("archive-node-eu-1"))
                < SortKey::of(QByteArrayView("archive-node-eu-2")));
        QVERIFY(SortKey::of(QByteArrayView("")) < SortKey::of(QByteArrayView("a")));
    }

    void everyChangeLeavesTheRightOrder_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::newRow("ascending") << false;
        QTest::newRow("descending") << true;
    }
    void everyChangeLeavesTheRightOrder()
    {
        QFETCH(bool, descending);
        QRandomGenerator random(7);
        Plain plain;
        plain.descending = descending;
        const auto someKey = [&] {
            return SortKey::of(quint64(random.bounded(12)));
        };
        for (int i = 0; i < 40; ++i) {
            plain.keys.push_back(someKey());
            plain.accepted.push_back(random.bounded(3) > 0);
        }
        RowOrder order;
        order.reset(plain.keys, plain.accepted, descending);
        QVERIFY(shown(order) == plain.order());
        for (int step = 0; step < 800; ++step) {
            const int what = random.bounded(10);
            if (what == 0) { // some come
                std::vector<SortKey> keys;
                std::vector<bool> accepted;
                for (int i = random.bounded(1, 6); i > 0; --i) {
                    keys.push_back(someKey());
                    accepted.push_back(random.bounded(3) > 0);
                }
                plain.keys.insert(plain.keys.end(), keys.begin(), keys.end());
                plain.accepted.insert(plain.accepted.end(), accepted.begin(), accepted.end());
                const auto runs = order.append(keys, accepted);
                for (auto run = runs.rbegin(); run != runs.rend(); ++run)
                    order.showRun(*run);
            } else if (what == 1 && plain.keys.size() > 20) { // the last one goes
                const auto last = quint32(plain.keys.size() - 1);
                order.apply(last, plain.keys.back(), false, order.plan(last, plain.keys.back(), false));
                order.removeLast();
                plain.keys.pop_back();
                plain.accepted.pop_back();
            } else { // one changes
                const auto row = quint32(random.bounded(int(plain.keys.size())));
                const SortKey key = someKey();
                const bool accepted = random.bounded(3) > 0;
                const int before = order.positionOf(row);
                const RowOrder::Change change = order.plan(row, key, accepted);
                order.apply(row, key, accepted, change);
                plain.keys[row] = key;
                plain.accepted[row] = accepted;
                QCOMPARE(change.from, before);
                QCOMPARE(order.positionOf(row), accepted ? change.to : -1);
                if (change.kind == Kind::Same)
                    QCOMPARE(change.from, change.to);
            }
            QVERIFY2(shown(order) == plain.order(), qPrintable(QString::number(step)));
        }
    }

    void aSpecIsReadAtAGlance()
    {
        const QByteArray two = "{n:westcoast,pr:{a:[{k:cpu_model,v:any},{k:region,v:us-central}]},s:[{n:"
                               "vscode,r:{i:1,c:{u:4000,a:[]},m:{u:1,a:[]},"
                               "s:[{n:default,a:[],u:1}],g:{u:0,a:[]},e:[{k:1,s:0}]},c:1},{n:ollama,r:{i:2,c:"
                               "{u:8000,a:[]},m:{u:1,a:[]},"
                               "s:[{n:default,a:[{k:class,v:beta3}],u:1}],g:{a:[{k:vendor/nvidia/model/"
                               "rtx4090,v:true}],u:1},e:[]},c:1}]}";
        const SpecGlance seen = SpecGlance::of(two);
        QCOMPARE(seen.service.toByteArray(), QByteArrayLiteral("vscode"));
        QCOMPARE(seen.region.toByteArray(), QByteArrayLiteral("us-central"));
        QCOMPARE(seen.services, 2);
        QVERIFY(seen.gpu);
        QVERIFY(!SpecGlance::of(QByteArray(two).replace("v:true}],u:1}", "v:true}],u:0}")).gpu);
        for (const char *hostile : {"", "{", "{n:", ",r:{", "{k:region,v:", ",r:{,g:{",
                                    ",r:{,g:{u:", "{n:x,r:{,g:{u:9", "{{{{,r:{{n:,r:{"}) {
            const SpecGlance glance = SpecGlance::of(QByteArrayView(hostile));
            QVERIFY(glance.service.size() <= qsizetype(qstrlen(hostile)));
        }
    }
};

COMMONRACK_TEST(TestRowOrder)
#include "TestRowOrder.moc"
