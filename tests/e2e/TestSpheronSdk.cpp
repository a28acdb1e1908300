// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SpheronStreet.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <cstdio>

using namespace market;
using nlohmann::json;

namespace {

/// What both programs say of the same thing, side by side.
class Table {
public:
    void compare(const QString &what, const QString &sdk, const QString &ours)
    {
        m_rows.push_back({m_step, m_by, m_readBy, what, sdk, ours});
        m_equal = m_equal && sdk == ours;
    }
    void step(const char *name, const char *by, const char *readBy)
    {
        m_step = QString::fromLatin1(name);
        m_by = QString::fromLatin1(by);
        m_readBy = QString::fromLatin1(readBy);
    }
    [[nodiscard]] bool allEqual() const { return m_equal && !m_rows.empty(); }
    void print() const
    {
        const auto cell = [](const QString &text) { return text.size() > 44 ? text.left(20) + QStringLiteral("…") + text.right(23) : text; };
        std::printf("%-22s %-8s %-8s %-18s %-44s %-44s %s\n", "step", "by", "read by", "what", "SDK", "ours", "equal");
        for (const Row &row : m_rows)
            std::printf("%-22s %-8s %-8s %-18s %-44s %-44s %s\n", qUtf8Printable(row.step), qUtf8Printable(row.by), qUtf8Printable(row.readBy),
                        qUtf8Printable(row.what), qUtf8Printable(cell(row.sdk)), qUtf8Printable(cell(row.ours)), row.sdk == row.ours ? "yes" : "NO");
        std::fflush(stdout);
    }

private:
    struct Row { QString step, by, readBy, what, sdk, ours; };
    std::vector<Row> m_rows;
    QString m_step, m_by, m_readBy;
    bool m_equal = true;
};

QString textOf(const json &value)
{
    return test::SpheronStreet::textOf(value);
}
QString lower(const json &value)
{
    return textOf(value).toLower();
}
QString numbers(const std::vector<quint8> &values)
{
    QStringList parts;
    for (const quint8 value : values)
        parts << QString::number(value);
    return parts.join(u',');
}
QString numbers(const json &values)
{
    QStringList parts;
    for (const json &value : values)
        parts << textOf(value);
    return parts.join(u',');
}
json numberText(const base::U256 &value)
{
    return test::SpheronStreet::numberText(value);
}
json detailsJson(const OrderDetails &details)
{
    json tier = json::array();
    for (const quint8 t : details.tier)
        tier.push_back(int(t));
    return {{"maxPrice", numberText(details.maxPrice)}, {"numOfBlocks", numberText(details.numOfBlocks)}, {"token", details.token.toString().toStdString()},
            {"spec", details.spec.toStdString()}, {"version", int(details.version)}, {"mode", int(details.mode)}, {"tier", tier}};
}
/// The street, and what both programs say of the same thing.
struct Street : test::SpheronStreet {
    Table table;
    OrderDetails ordered(const char *icl) { return SpheronStreet::ordered(vectorFile(icl)); }

    // What the SDK says beside what our ledgers say.
    void compareBalance()
    {
        const json theirs = ask("sdk.balance", {{"account", tenant.address().toString().toStdString()}});
        const EscrowBalance ours = market->state().escrow.balance(tenant.address(), tokenAddress);
        table.compare(QStringLiteral("locked"), textOf(theirs["lockedBalance"]), base::toDecimal(ours.locked));
        table.compare(QStringLiteral("unlocked"), textOf(theirs["unlockedBalance"]), base::toDecimal(ours.unlocked));
    }
    void compareOrder(quint64 id)
    {
        const json theirs = ask("sdk.order", {{"orderId", numberText(id)}});
        const Order *known = order(id);
        const Order ours = known ? *known : Order();
        const SpheronReader::OrderOnChain onChain = read(reader->order(id));
        table.compare(QStringLiteral("order"), textOf(theirs["id"]), QString::number(ours.id));
        table.compare(QStringLiteral("state (chain)"), QString::number(int(onChain.state)), QString::number(int(ours.state)));
        table.compare(QStringLiteral("creator"), lower(theirs["creator"]), ours.creator.toString().toLower());
        table.compare(QStringLiteral("max price"), textOf(theirs["maxPrice"]), base::toDecimal(ours.terms.maxPrice));
        table.compare(QStringLiteral("blocks"), textOf(theirs["numOfBlocks"]), QString::number(ours.terms.numOfBlocks));
        table.compare(QStringLiteral("token"), lower(theirs["token"]["address"]), ours.terms.token.toString().toLower());
        table.compare(QStringLiteral("symbol"), textOf(theirs["token"]["symbol"]), QString::fromUtf8(token().symbol));
        table.compare(QStringLiteral("spec"), textOf(theirs["specs"]["specs"]), QString::fromUtf8(ours.terms.spec));
        table.compare(QStringLiteral("version"), textOf(theirs["specs"]["version"]), QString::number(ours.terms.version));
        table.compare(QStringLiteral("mode"), textOf(theirs["specs"]["mode"]), QString::number(ours.terms.mode));
        table.compare(QStringLiteral("tiers"), numbers(theirs["specs"]["tier"]), numbers(onChain.details.tier)); // no event tells the tiers;
    }
    void compareLease(quint64 id)
    {
        const json theirs = ask("sdk.lease", {{"leaseId", numberText(id)}});
        const Lease *known = lease(id);
        const Lease ours = known ? *known : Lease();
        table.compare(QStringLiteral("lease"), textOf(theirs["leaseId"]), QString::number(ours.id));
        table.compare(QStringLiteral("state"), textOf(theirs["state"]), ours.isActive() ? QStringLiteral("active") : QStringLiteral("terminated"));
        table.compare(QStringLiteral("price"), textOf(theirs["acceptedPrice"]), base::toDecimal(ours.price));
        table.compare(QStringLiteral("provider"), lower(theirs["providerAddress"]), ours.provider.toString().toLower());
        table.compare(QStringLiteral("tenant"), lower(theirs["tenantAddress"]), ours.tenant.toString().toLower());
        table.compare(QStringLiteral("start block"), textOf(theirs["startBlock"]), QString::number(ours.startBlock));
        table.compare(QStringLiteral("start time"), textOf(theirs["startTime"]), QString::number(ours.startTime));
        table.compare(QStringLiteral("end time"), textOf(theirs["endTime"]), QString::number(ours.endTime));
    }
    void compareLeaseIds()
    {
        const json theirs = ask("sdk.leaseIds", {{"account", tenant.address().toString().toStdString()}});
        std::vector<quint64> active;
        std::vector<quint64> ended;
        for (const auto &[id, known] : market->state().leases.leases()) {
            if (known.tenant == tenant.address())
                (known.isActive() ? active : ended).push_back(id);
        }
        const auto joined = [](std::vector<quint64> ids) {
            std::sort(ids.begin(), ids.end());
            QStringList parts;
            for (const quint64 id : ids)
                parts << QString::number(id);
            return parts.join(u',');
        };
        const auto sorted = [](json ids) {
            std::sort(ids.begin(), ids.end());
            return numbers(ids);
        };
        table.compare(QStringLiteral("active leases"), sorted(theirs["activeLeaseIds"]), joined(active));
        table.compare(QStringLiteral("ended leases"), sorted(theirs["terminatedLeaseIds"]), joined(ended));
    }
    void compareEarnings()
    {
        const json chainSays = ask("chain.earnings", {{"account", provider.toString().toStdString()}});
        const EscrowBalance ours = market->state().escrow.balance(provider, tokenAddress);
        table.compare(QStringLiteral("earned (chain)"), textOf(chainSays["earned"]), base::toDecimal(ours.earned));
        table.compare(QStringLiteral("claimed (chain)"), textOf(chainSays["withdrawn"]), base::toDecimal(ours.claimed));
    }
};

} // namespace

/// Each step of an order's life by one program and read by the other: the published SDK, unchanged, and ours. Not
/// compared: the order's state, which the SDK always answers as undefined, and earnings, which it reads from a contract
/// that the market does not have; for these the chain itself is asked.
class TestSpheronSdk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &reason : {test::AnvilProcess::missingReason(), test::SdkPeer::missingReason()}) {
            if (!reason.isEmpty())
                QSKIP(qPrintable(reason));
        }
    }

    void bothSidesOfEveryStep()
    {
        Street street;
        QVERIFY2(street.start(), qPrintable(street.problem + QString::fromUtf8(street.sdk.output())));
        everyStep(street);
        street.table.print();
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(street.problem));
        QVERIFY(street.table.allEqual());
    }

    void aRefusalOfTheContractIsSaidInWords()
    {
        Street street;
        QVERIFY2(street.start(), qPrintable(street.problem));
        const OrderDetails details = street.ordered("provider.yaml");
        const SpheronReader::Purse rich{0, 1'000'000'000, 0, 0}; // our own check is told there is money
        QVERIFY(!street.act(makeOrderIntent(street.place, details, street.token(), street.limits(), rich)));
        QCOMPARE(street.problem, explainSpheronRevert(QStringLiteral("0xf4d678b8")));
    }

private:
    static void everyStep(Street &street)
    {
        deposits(street);
        quint64 first = 0;
        quint64 second = 0;
        if (QTest::currentTestFailed() || (orders(street, first, second), QTest::currentTestFailed()))
            return;
        QVERIFY2(street.mine(100), qPrintable(street.problem));
        updates(street, first, second);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(street.mine(50), qPrintable(street.problem));
        closes(street, first, second);
    }
    static void deposits(Street &street)
    {
        street.table.step("deposit 20", "SDK", "both");
        QVERIFY(!street.ask("sdk.deposit", {{"amount", 20'000'000}}).is_null() && street.catchUp());
        street.compareBalance();
        street.table.step("deposit 10", "ours", "both");
        QVERIFY2(street.act(makeApproveIntent(street.place, street.token(), 10'000'000)), qPrintable(street.problem));
        QVERIFY2(street.act(makeDepositIntent(street.place, street.token(), 10'000'000, street.purse())), qPrintable(street.problem));
        street.compareBalance();
    }
    static void orders(Street &street, quint64 &first, quint64 &second)
    {
        // The SDK orders what its own converter made of the file; we convert the same file.
        street.table.step("order provider.yaml", "SDK", "both");
        const json expected = json::parse(Street::vectorFile("expected.json").toStdString());
        json published;
        for (const json &vector : expected["vectors"]) {
            if (vector["name"] == "provider")
                published = vector;
        }
        json details = {{"token", street.tokenAddress.toString().toStdString()}};
        for (const char *field : {"maxPrice", "numOfBlocks", "spec", "version", "mode", "tier"})
            details[field] = published[field];
        const json created = street.ask("sdk.createOrder", {{"details", details}});
        QVERIFY(!created.is_null() && street.catchUp());
        first = textOf(created["orderId"]).toULongLong();
        street.compareOrder(first);
        street.table.compare(QStringLiteral("our conversion"), QString::fromStdString(details.dump()), QString::fromStdString(detailsJson(street.ordered("provider.yaml")).dump()));
        QVERIFY2(street.bidAndMatch(first, 500'000'000'000'000), qPrintable(street.problem));
        street.table.step("match", "provider", "both");
        street.compareLease(first);
        street.compareBalance();

        street.table.step("order multiservice", "ours", "both");
        OrderWatch watch(*street.market);
        const OrderDetails ours = street.ordered("multiservice.yaml");
        QVERIFY2(street.act(makeOrderIntent(street.place, ours, street.token(), street.limits(), street.purse()), &watch), qPrintable(street.problem));
        QVERIFY(watch.orderId());
        second = *watch.orderId();
        street.compareOrder(second);
        QVERIFY2(street.bidAndMatch(second, ours.maxPrice), qPrintable(street.problem));
        QTRY_COMPARE(watch.step(), OrderWatch::Step::Matched);
        street.table.step("match", "provider", "both");
        street.compareLease(second);
        street.compareLeaseIds();
        street.compareBalance();
    }
    static void updates(Street &street, quint64 first, quint64 second)
    {
        // Each program changes what the other one ordered.
        street.table.step("update", "ours", "both");
        OrderDetails longer = renewedDetails(*street.order(first), 7200, street.read(street.reader->order(first)).details.tier);
        longer.maxPrice = 600'000'000'000'000;
        const Lease *lease = street.lease(first);
        QVERIFY2(street.act(makeUpdateIntent(street.place, *street.order(first), longer, street.token(), street.limits(), street.purse(), lease, street.market->head()->number)), qPrintable(street.problem));
        QVERIFY(street.order(first)->pending && street.order(first)->pending->numOfBlocks == 7200);
        QVERIFY2(street.carryOutUpdate(first, 600'000'000'000'000), qPrintable(street.problem));
        street.compareOrder(first);
        street.compareLease(first);
        street.compareBalance();
        street.compareEarnings();

        street.table.step("update", "SDK", "both");
        OrderDetails shorter = renewedDetails(*street.order(second), 1800, street.read(street.reader->order(second)).details.tier);
        QVERIFY(!street.ask("sdk.updateOrder", {{"orderId", numberText(second)}, {"details", detailsJson(shorter)}}).is_null() && street.catchUp());
        QVERIFY(street.order(second)->pending && street.order(second)->pending->numOfBlocks == 1800);
        QVERIFY2(street.carryOutUpdate(second, 400'000'000'000'000), qPrintable(street.problem));
        street.compareOrder(second);
        street.compareLease(second);
        street.compareBalance();
        street.compareEarnings();
    }
    static void closes(Street &street, quint64 first, quint64 second)
    {
        street.table.step("close", "ours", "both");
        const quint64 block = street.market->head()->number;
        const Lease before = *street.lease(first);
        QVERIFY2(street.act(makeCloseIntent(street.place, before, street.token(), QStringLiteral("Nordic"), block, street.tenant.address())), qPrintable(street.problem));
        street.compareLease(first);
        street.compareBalance();
        street.table.step("owed, as foretold", "chain", "ours");
        street.table.compare(QStringLiteral("settled"), base::toDecimal(street.lease(first)->settled - before.settled),
                             base::toDecimal(*before.owedAt(street.receipt->blockNumber, street.token().decimals)));
        street.table.step("close", "SDK", "both");
        QVERIFY(!street.ask("sdk.closeLease", {{"leaseId", numberText(second)}}).is_null() && street.catchUp());
        street.compareLease(second);
        street.compareLeaseIds();
        street.compareBalance();
        street.table.step("claim", "provider", "both");
        const base::U256 earned = street.market->state().escrow.balance(street.provider, street.tokenAddress).earned;
        QVERIFY(!street.ask("chain.claim", {{"account", street.provider.toString().toStdString()}, {"amount", numberText(earned)}}).is_null() && street.catchUp());
        street.compareEarnings();
        street.table.step("withdraw all", "ours", "both");
        const SpheronReader::Purse all = street.purse();
        QCOMPARE(all.locked, base::U256(0));
        QVERIFY2(street.act(makeWithdrawIntent(street.place, street.token(), all.unlocked, all)), qPrintable(street.problem));
        street.compareBalance();
        // Nothing was lost on the way: 50 were minted; what the tenant has not, the provider earned.
        QCOMPARE(street.purse().inWallet + earned, base::U256(50'000'000));
    }
};

COMMONRACK_TEST(TestSpheronSdk)
#include "TestSpheronSdk.moc"
