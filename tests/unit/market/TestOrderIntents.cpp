// SPDX-License-Identifier: Apache-2.0
#include "models/base/Units.h"
#include "models/market/OrderIntents.h"
#include "models/market/OrderWords.h"
#include "models/market/Pricing.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace market;

class TestOrderIntents final : public QObject {
    Q_OBJECT

private:
    static chain::Address account(int n)
    {
        return *chain::Address::fromBytes(base::toBytes32(quint64(n)).last(chain::Address::Size));
    }

    static TokenInfo spon() { return {account(10), "uSPON", 6, 1, true}; }

    static MarketPlace place()
    {
        MarketPlace p;
        p.contracts.orderRequest = account(1);
        p.contracts.escrowUser = account(2);
        p.contracts.computeLease = account(3);
        p.contracts.escrowProtocol = account(4);
        p.network = QStringLiteral("Sandbox");
        return p;
    }

    static inline const SpheronReader::Limits limits{30, 31'536'000};

    static base::U256 units(const char *text) { return *base::parseUnits(QString::fromLatin1(text), 6); }

    /// A wallet with 100, an allowance of 50 and `unlocked` free in escrow.
    static SpheronReader::Purse purse(const char *unlocked, const char *locked = "0")
    {
        return {units(locked), units(unlocked), units("100"), units("50")};
    }

    static QByteArray
    spec(const QByteArray &attributes = "{k:cpu_model,v:any},{k:bandwidth,v:any},{k:region,v:us-east}",
         const QByteArray &endpoints = "{k:1,s:0}")
    {
        return "{n:westcoast,pr:{a:[" + attributes
               + "]},s:[{n:py-cuda,r:{i:1,c:{u:8000,a:[]},m:{u:17179869184,a:[]},s:[{n:default,a:[{k:class,v:"
                 "beta3},"
                 "{k:persistent,v:true}],u:214748364800}],g:{a:[{k:vendor/nvidia/model/"
                 "rtx4090,v:true}],u:1},e:["
               + endpoints + "]},c:2}]}";
    }

    /// 1 uSPON an hour, 2 hours: locks 2.000001 (rounded up).
    static OrderDetails details()
    {
        OrderDetails d;
        d.maxPrice = 555'555'555'555'556;
        d.numOfBlocks = 3600;
        d.token = spon().address;
        d.spec = spec();
        d.tier = {3, 4, 5, 6};
        return d;
    }

    static Order matched()
    {
        Order order;
        order.id = 42;
        order.creator = account(20);
        const OrderDetails d = details();
        order.terms = {d.maxPrice, d.numOfBlocks, d.token, d.spec, d.version, quint8(d.mode)};
        order.state = OrderState::Matched;
        order.acceptedPrice = 500'000'000'000'000;
        return order;
    }

    static Lease running()
    {
        Lease lease;
        lease.id = 42;
        lease.provider = account(21);
        lease.tenant = account(20);
        lease.token = spon().address;
        lease.numOfBlocks = 3600;
        lease.price = 500'000'000'000'000;
        lease.startBlock = lease.firstBlock = 1000;
        return lease;
    }

    static QStringList valuesOf(const chain::TxIntent &intent, const char *label)
    {
        QStringList values;
        for (const auto &l : intent.lines) {
            if (l.label == QString::fromLatin1(label))
                values << l.value;
        }
        return values;
    }
    static QString line(const chain::TxIntent &intent, const char *label)
    {
        return valuesOf(intent, label).join(u'|');
    }
    static bool says(const chain::TxIntent &intent, const char *words)
    {
        return std::any_of(intent.notes.begin(), intent.notes.end(),
                           [&](const auto &note) { return note.text.contains(QString::fromLatin1(words)); });
    }
    static QString problem(const OrderDetails &d, const SpheronReader::Purse &p, const char *field)
    {
        const TokenInfo token = spon();
        for (const auto &found : checkOrder(d, &token, limits, p)) {
            if (found.field == QString::fromLatin1(field))
                return found.sentence;
        }
        return {};
    }
private Q_SLOTS:
    void aDraftInTheContractsTerms()
    {
        descriptor::OrderDraft draft;
        draft.spec = *descriptor::OrderSpec::parse(spec());
        draft.token = QStringLiteral("uSPON");
        draft.pricePerHour = QStringLiteral("1.5");
        draft.priceParts = {QStringLiteral("1"), QStringLiteral("0.5")};
        draft.numOfBlocks = 1800;
        draft.tier = {0, 6};
        const std::vector<TokenInfo> tokens = {{account(9), "CST", 6, 1, false}, spon()};
        const auto d = orderDetails(draft, tokens, 2);
        QVERIFY2(d, qPrintable(d ? QString() : d.error().summary));
        // Each entry rounded for itself, as the SDK does: …556 + …778, not …333.
        QVERIFY(d->maxPrice == base::U256(555'555'555'555'556 + 277'777'777'777'778));
        QVERIFY(d->token == account(10));
        QCOMPARE(d->numOfBlocks, quint64(1800));
        QCOMPARE(d->tier, (std::vector<quint8>{0, 6}));
        QCOMPARE(d->mode, OrderMode::Provider);
        QCOMPARE(d->spec, draft.spec.toCompact());
        draft.token = account(9).toString();
        draft.fizz = true;
        QVERIFY(orderDetails(draft, tokens, 2)->token == account(9));
        QCOMPARE(orderDetails(draft, tokens, 2)->mode, OrderMode::Fizz);
        draft.tier = {7};
        QCOMPARE(orderDetails(draft, tokens, 2).error().code, base::ErrorCode::Invalid);
    }

    /// The SDK takes the first token of its list instead.
    void anUnknownTokenIsRefused()
    {
        descriptor::OrderDraft draft;
        draft.pricePerHour = QStringLiteral("1");
        const std::vector<TokenInfo> tokens = {spon()};
        for (const char *wrong : {"USDT", "uspon", "0x00000000000000000000000000000000000000ff", ""}) {
            draft.token = QString::fromLatin1(wrong);
            const auto refused = orderDetails(draft, tokens, 2);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, base::ErrorCode::NotFound);
            QVERIFY2(refused.error().summary.contains(u"uSPON"), qPrintable(refused.error().summary));
        }
        TokenInfo impostor = spon();
        impostor.address = account(11);
        draft.token = QStringLiteral("uSPON");
        QCOMPARE(orderDetails(draft, {spon(), impostor}, 2).error().code, base::ErrorCode::Conflict);
        QCOMPARE(orderDetails(draft, {}, 2).error().code, base::ErrorCode::NotFound);
    }

    /// The SDK compares floating-point numbers.
    void fundsAreComparedToTheLastUnit()
    {
        const base::U256 lock = *lockForBlocks(details().maxPrice, 3600, 6);
        QVERIFY(lock == units("2.000001"));
        QCOMPARE(problem(details(), purse("2.000001"), "funds"), QString());
        const QString missing = problem(details(), purse("2"), "funds");
        QCOMPARE(missing, QStringLiteral("This may lock up to 2.000001 uSPON, but only 2 uSPON are free in "
                                         "escrow: deposit 0.000001 uSPON more."));
        // Beyond what a double can tell apart.
        OrderDetails large = details();
        large.numOfBlocks = 1;
        large.maxPrice = *base::parseUnits(u"90071992547.409931", 18);
        SpheronReader::Purse full{0, units("90071992547.409931"), 0, 0};
        QCOMPARE(problem(large, full, "funds"), QString());
        full.unlocked -= 1;
        QVERIFY(problem(large, full, "funds")
                    .contains(u"deposit 0.000001 uSPON more. Your wallet holds only 0 uSPON."));
        TokenInfo coarse = spon();
        coarse.minimumDeposit = units("5");
        QVERIFY(*depositNeeded(details(), coarse, purse("2")) == units("5"));
        QVERIFY(*depositNeeded(details(), coarse, purse("2.1")) == 0);
    }

    void whatStandsInTheWay()
    {
        const TokenInfo token = spon();
        QVERIFY(checkOrder(details(), &token, limits, purse("3")).empty());
        OrderDetails d = details();
        d.numOfBlocks = 29;
        QCOMPARE(problem(d, purse("3"), "duration"),
                 QStringLiteral("The duration is too short: order at least 30 blocks, about 1 min."));
        d.numOfBlocks = 31'536'001;
        QVERIFY(problem(d, purse("3"), "duration").contains(u"about 730 d"));
        d = details();
        d.maxPrice = 0;
        QVERIFY(problem(d, purse("3"), "price").contains(u"above zero"));
        d.maxPrice = ~base::U256(0);
        QVERIFY(problem(d, purse("3"), "price").contains(u"larger than can be counted"));
        d = details();
        d.tier = {};
        QVERIFY(!problem(d, purse("3"), "tier").isEmpty());
        d.tier = {7};
        QVERIFY(!problem(d, purse("3"), "tier").isEmpty());
        d = details();
        for (const QByteArray &bad :
             {QByteArray(), QByteArray("{n:"), QByteArray("{n:a,pr:{a:[]},s:[]}"), QByteArray(70'000, 'x')}) {
            d.spec = bad;
            QVERIFY2(!problem(d, purse("3"), "spec").isEmpty(), bad.left(20).constData());
        }
        d = details();
        QCOMPARE(checkOrder(d, nullptr, limits, purse("0")).front().field, QStringLiteral("token"));
        d.token = account(99);
        QVERIFY(!problem(d, purse("3"), "token").isEmpty());
    }

    void approvalsAreBounded()
    {
        const auto intent = makeApproveIntent(place(), spon(), units("2.5"));
        QCOMPARE(intent->kind, QStringLiteral("market.approve"));
        QCOMPARE(intent->title, QStringLiteral("Allow the escrow to take 2.5 uSPON"));
        QVERIFY(intent->to == spon().address);
        QCOMPARE(intent->data, encodeApprove(place().contracts.escrowUser, units("2.5")));
        QCOMPARE(line(*intent, "Spender"), account(2).toString());
        QVERIFY(intent->caption.contains(u"Sandbox"));
        const auto any = makeApproveIntent(place(), spon(), ~base::U256(0));
        QCOMPARE(any->notes.front().severity, chain::Severity::Bad);
        QVERIFY(!any->title.contains(u"uSPON"));
        QCOMPARE(makeApproveIntent(place(), spon(), 0)->title,
                 QStringLiteral("Take back the escrow's allowance"));
    }

    void depositsAndTheirPreconditions()
    {
        const auto intent = makeDepositIntent(place(), spon(), units("50"), purse("1"));
        QCOMPARE(intent->kind, QStringLiteral("market.deposit"));
        QVERIFY(intent->to == account(2) && intent->value == 0);
        QCOMPARE(intent->data, encodeDeposit(spon().address, units("50")));
        QCOMPARE(line(*intent, "Free in escrow"), QStringLiteral("1 uSPON → 51 uSPON"));
        QCOMPARE(line(*intent, "In your wallet"), QStringLiteral("100 uSPON → 50 uSPON"));
        const auto refusal = [](const base::U256 &amount, const base::U256 &minimum = 1) {
            TokenInfo token = spon();
            token.minimumDeposit = minimum;
            const auto refused = makeDepositIntent(place(), token, amount, purse("1"));
            return refused ? QString() : refused.error().summary;
        };
        QVERIFY(refusal(0).contains(u"above zero"));
        QVERIFY(refusal(units("4"), units("5")).contains(u"smallest deposit is 5 uSPON"));
        QVERIFY(refusal(units("100.5")).contains(u"0.5 uSPON are missing"));
        QVERIFY(refusal(units("50.000001")).contains(u"Allow it to take 50.000001 uSPON first"));
    }

    void withdrawalsAndClaims()
    {
        const auto intent = makeWithdrawIntent(place(), spon(), units("3"), purse("3", "2"));
        QCOMPARE(intent->kind, QStringLiteral("market.withdraw"));
        QCOMPARE(intent->data, encodeWithdraw(spon().address, units("3")));
        QCOMPARE(line(*intent, "Free in escrow"), QStringLiteral("3 uSPON → 0 uSPON"));
        QVERIFY(says(*intent, "2 uSPON stay locked"));
        const auto refused = makeWithdrawIntent(place(), spon(), units("3.000001"), purse("3", "2"));
        QCOMPARE(refused.error().code, base::ErrorCode::Conflict);
        QVERIFY(refused.error().summary.contains(u"Leases hold another 2 uSPON"));
        QCOMPARE(makeWithdrawIntent(place(), spon(), 0, purse("3")).error().code, base::ErrorCode::Invalid);
        const SpheronReader::Earnings earnings{units("9"), units("4"), units("5")};
        const auto claim = makeClaimIntent(place(), account(21), spon(), units("5"), earnings);
        QCOMPARE(claim->data, encodeWithdrawEarnings(account(21), spon().address, units("5")));
        QVERIFY(claim->to == account(4));
        QVERIFY(makeClaimIntent(place(), account(21), spon(), units("5.1"), earnings)
                    .error()
                    .summary.contains(u"5 uSPON"));
    }

    void theReviewOfAnOrderSaysWhatIsOrdered()
    {
        OrderDetails d = details();
        d.spec = spec("{k:cpu_model,v:any},{k:bandwidth,v:any},{k:region,v:us-east;us-west},{k:desired_"
                      "provider,v:hetz},{k:provider_exclude,v:bad;worse}");
        const auto intent = makeOrderIntent(place(), d, spon(), limits, purse("3"));
        QVERIFY2(intent, qPrintable(intent ? QString() : intent.error().summary));
        QCOMPARE(intent->kind, QStringLiteral("market.order"));
        QCOMPARE(intent->title, QStringLiteral("Place an order for 2 h"));
        QCOMPARE(intent->data, encodeCreateOrder(d));
        QVERIFY(intent->to == account(1));
        QVERIFY(
            line(*intent, "Call")
                .startsWith(
                    u"createOrder(maxPrice 555555555555556, numOfBlocks 3600, mode provider, tier 4 of 7"));
        QCOMPARE(line(*intent, "Price, at most"), QStringLiteral("1 uSPON an hour"));
        QCOMPARE(line(*intent, "Price per block"), QStringLiteral("0.000555555555555556 uSPON a block"));
        QVERIFY(line(*intent, "Duration").endsWith(u"blocks, about 2 h"));
        QCOMPARE(line(*intent, "Total, at most"), QStringLiteral("2.000001 uSPON"));
        QCOMPARE(line(*intent, "Token"), QStringLiteral("uSPON ") + account(10).toString());
        QCOMPARE(line(*intent, "Tiers"), QStringLiteral("Community 1–4"));
        QCOMPARE(line(*intent, "Service"),
                 QStringLiteral(
                     "py-cuda: 8 CPU, 16 GiB memory, 1 × rtx4090, 200 GiB lasting storage, 2 replicas"));
        QCOMPARE(line(*intent, "Region"), QStringLiteral("us-east, us-west"));
        QCOMPARE(line(*intent, "Provider wanted"), QStringLiteral("hetz"));
        QCOMPARE(line(*intent, "Providers left out"), QStringLiteral("bad, worse"));
        QVERIFY(valuesOf(*intent, "CPU model").isEmpty());
        QVERIFY(says(*intent, "Providers have 2 blocks (about 4 s) to bid"));
        QVERIFY(says(*intent, "locked only when the order is matched"));
        QCOMPARE(makeOrderIntent(place(), d, spon(), limits, purse("2")).error().code,
                 base::ErrorCode::Conflict);
        d.maxPrice = 0;
        QCOMPARE(makeOrderIntent(place(), d, spon(), limits, purse("3")).error().code,
                 base::ErrorCode::Invalid);
    }

    void anUpdateSaysWhatChanges()
    {
        OrderDetails d = details();
        d.maxPrice = 600'000'000'000'000;
        d.numOfBlocks = 7200;
        const auto intent = makeUpdateIntent(place(), matched(), d, spon(), limits, purse("5"));
        QVERIFY2(intent, qPrintable(intent ? QString() : intent.error().summary));
        QCOMPARE(intent->kind, QStringLiteral("market.update"));
        QCOMPARE(intent->data, encodeUpdateInitialOrder(42, d));
        QCOMPARE(line(*intent, "Price"), QStringLiteral("0.9 uSPON an hour → at most 1.08 uSPON an hour"));
        QVERIFY(line(*intent, "Duration").startsWith(u"2 h → 4 h, counted from the update"));
        QVERIFY(says(*intent, "manifest must be sent again"));
        QVERIFY(says(*intent, "any price up to the new limit"));
        Order open = matched();
        open.state = OrderState::Open;
        const auto early = makeUpdateIntent(place(), open, d, spon(), limits, purse("5"));
        QVERIFY(says(*early, "at once") && !says(*early, "manifest"));
    }

    void whatAnUpdateCannotChange()
    {
        const auto refusal = [](const OrderDetails &d, const Order &order = matched()) {
            const auto refused = makeUpdateIntent(place(), order, d, spon(), limits, purse("5"));
            return refused ? QString() : refused.error().summary;
        };
        QCOMPARE(refusal(details()), QString());
        OrderDetails d = details();
        d.token = account(11);
        QVERIFY(refusal(d).contains(u"token"));
        d = details();
        d.mode = OrderMode::Fizz;
        QVERIFY(refusal(d).contains(u"Fizz"));
        d = details();
        d.spec = spec("{k:region,v:eu-west}");
        QVERIFY(refusal(d).contains(u"region"));
        d.spec = spec("{k:region,v:us-east}", "{k:0,s:0}");
        QVERIFY(refusal(d).contains(u"ports"));
        Order closed = matched();
        closed.state = OrderState::Closed;
        QVERIFY(refusal(details(), closed).contains(u"is closed"));
    }

    void renewingKeepsThePriceAndSaysWhatComesBack()
    {
        const Order order = matched();
        const OrderDetails d = renewedDetails(order, 3600, {3, 4});
        QVERIFY(d.maxPrice == order.acceptedPrice);
        QCOMPARE(d.spec, order.terms.spec);
        QCOMPARE(d.numOfBlocks, quint64(3600));
        QCOMPARE(d.tier, (std::vector<quint8>{3, 4}));
        const Lease lease = running();
        const auto intent = makeUpdateIntent(place(), order, d, spon(), limits, purse("1.8"), &lease, 2800);
        QVERIFY2(intent, qPrintable(intent ? QString() : intent.error().summary));
        QCOMPARE(line(*intent, "What it does"),
                 QStringLiteral("Asks the provider to go on for 2 h from the update."));
        QCOMPARE(line(*intent, "Comes back then"),
                 QStringLiteral("about 0.9 uSPON of the old reservation, at block 2800"));
        QVERIFY(valuesOf(*intent, "Price").isEmpty());
        // The contract wants 1.8 free, whatever comes back.
        QCOMPARE(
            makeUpdateIntent(place(), order, d, spon(), limits, purse("1.799999"), &lease, 2800).error().code,
            base::ErrorCode::Conflict);
        Lease ended = lease;
        ended.state = LeaseState::Terminated;
        QVERIFY(makeUpdateIntent(place(), order, d, spon(), limits, purse("9"), &ended, 2800)
                    .error()
                    .summary.contains(u"is closed"));
    }

    void closingSaysWhatIsPaidAndWhatComesBack()
    {
        const Lease lease = running();
        const auto intent =
            makeCloseIntent(place(), lease, spon(), QStringLiteral("Hetz"), 2800, lease.tenant);
        QVERIFY(intent);
        QCOMPARE(intent->kind, QStringLiteral("market.close"));
        QCOMPARE(intent->data, encodeCloseLease(42));
        QVERIFY(intent->to == account(3));
        QCOMPARE(line(*intent, "Provider"), QStringLiteral("Hetz ") + account(21).toString());
        QCOMPARE(line(*intent, "Paid to the provider"), QStringLiteral("about 0.9 uSPON, at block 2800"));
        QCOMPARE(line(*intent, "Comes back to you"), QStringLiteral("about 0.9 uSPON, at block 2800"));
        QVERIFY(says(*intent, "costs 0.0005 uSPON a block more"));
        QCOMPARE(intent->notes.back().severity, chain::Severity::Bad);
        const auto byProvider = makeCloseIntent(place(), lease, spon(), {}, 2800, lease.provider);
        QVERIFY(!line(*byProvider, "Goes back to the tenant").isEmpty());
        QCOMPARE(makeCloseIntent(place(), lease, spon(), {}, 2800, account(30)).error().code,
                 base::ErrorCode::Conflict);
        const auto late =
            makeCloseIntent(place(), lease, spon(), {}, 4600, account(30)); // it has run out: anybody may
        QVERIFY(late);
        QCOMPARE(line(*late, "Paid to the provider"), QStringLiteral("about 1.8 uSPON, at block 4600"));
        Lease ended = lease;
        ended.state = LeaseState::Terminated;
        QVERIFY(makeCloseIntent(place(), ended, spon(), {}, 2800, lease.tenant)
                    .error()
                    .summary.contains(u"ended already"));
        Lease old = lease;
        old.numOfBlocks = 0;
        QVERIFY(says(*makeCloseIntent(place(), old, spon(), {}, 2800, lease.tenant), "not known here"));
    }

    void anOpenOrderIsTakenBackByItsCreator()
    {
        Order order = matched();
        QVERIFY(
            makeCancelIntent(place(), order, order.creator).error().summary.contains(u"matched meanwhile"));
        order.state = OrderState::Open;
        QCOMPARE(makeCancelIntent(place(), order, order.creator)->data, encodeCloseLease(42));
        QCOMPARE(makeCancelIntent(place(), order, account(30)).error().code, base::ErrorCode::Conflict);
    }

    void hostileTextIsMadeVisible()
    {
        TokenInfo token = spon();
        token.symbol = "u\xe2\x80\xaeSPON\n";
        QVERIFY(amountWords(1'000'000, token).contains(u"⟨U+202E⟩"));
        token.symbol = "";
        QVERIFY(amountWords(1'000'000, token).startsWith(u"1 0x"));
        const auto raw = specLines("not \xe2\x80\xae a spec");
        QCOMPARE(raw.size(), 1);
        QVERIFY(raw.front().value.contains(u"⟨U+202E⟩"));
    }

    void words()
    {
        QCOMPARE(durationWords(0, 2), QStringLiteral("0 s"));
        QCOMPARE(durationWords(15, 2), QStringLiteral("30 s"));
        QCOMPARE(durationWords(2700, 2), QStringLiteral("1 h 30 min"));
        QCOMPARE(durationWords(43'200 + 2, 2), QStringLiteral("1 d"));
        QCOMPARE(durationWords(43'200 + 7200, 2), QStringLiteral("1 d 4 h"));
        QVERIFY(!durationWords(std::numeric_limits<quint64>::max(), 2).isEmpty());
        QCOMPARE(tierWords({0, 1, 2, 3, 4, 5, 6}), QStringLiteral("any"));
        QCOMPARE(tierWords({6, 0, 2}), QStringLiteral("Secured 1, 3; Community 4"));
        QCOMPARE(tierWords({}), QStringLiteral("none"));
        QCOMPARE(bytesWords(1536ull << 20), QStringLiteral("1536 MiB"));
        QCOMPARE(bytesWords(0), QStringLiteral("0 B"));
        QCOMPARE(bytesWords(10752ull << 20), QStringLiteral("10.5 GiB"));
    }
};

COMMONRACK_TEST(TestOrderIntents)
#include "TestOrderIntents.moc"
