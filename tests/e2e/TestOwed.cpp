// SPDX-License-Identifier: Apache-2.0
#include "models/market/EventDecoder.h"
#include "models/market/MarketState.h"
#include "models/market/Pricing.h"
#include "models/market/SpheronAbi.h"
#include "tests/support/SpheronNode.h"
#include "tests/support/TestMain.h"
#include "tests/support/Thorough.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace market;
using base::U256;
using chain::Address;
using test::SpheronNode;

namespace {

const int scheduleCount = test::share(1000);
constexpr int tenantCount = 150; ///< each has several leases at a time
constexpr int providerCount = 12;
constexpr int firstProvider = 10'000;

/// One tenant's dealings: an order, a lease, and what happens to it until it is closed.
struct Schedule {
    enum class Step { Order, Bid, Match, Running, Done };
    Step step = Step::Order;
    Address tenant;
    Address provider;
    quint64 order = 0;
    OrderDetails details;
    U256 price = 0;
    int actionsLeft = 0;
};

/// Many schedules side by side on one chain. Its logs go through the program's decoder into the program's ledgers; at
/// each settlement what the ledger said was owed is compared with what the contract moved.
class Bazaar {
public:
    explicit Bazaar(SpheronNode &node) : m_node(node) {}
    bool prepare();
    bool run();
    bool isDone() const { return m_done == scheduleCount; }
    bool compareAll();

    int settlements = 0;
    int updates = 0;
    int topUps = 0;
    int claims = 0;
    int balances = 0;
    QStringList differences;

private:
    [[nodiscard]] U256 somePrice() { return U256(1 + m_random.generate64() % 3'000'000'000'000'000); }
    [[nodiscard]] quint64 someBlocks() { return 1 + m_random.bounded(60); }
    [[nodiscard]] OrderDetails someDetails(int schedule);
    bool mine(int blocks = 1);
    void apply(const PlacedEvent &placed);
    void act(int number, Schedule &schedule);
    void actOnLease(int number, Schedule &schedule, const Lease &lease);
    void closeOrClaim(Schedule &schedule, const Lease &lease);
    bool comparePurse(const Address &tenant);
    bool compareEarnings(const Address &provider);
    void compare(const char *what, const Address &account, const U256 &ours, const U256 &theirs);
    SpheronNode &m_node;
    QRandomGenerator m_random{20'240'229};
    MarketState m_state;
    std::vector<Schedule> m_schedules;
    quint64 m_read = 0; ///< the last block whose logs were read
    int m_done = 0;
    std::optional<LockedTokenTransfered> m_moved;
};

void Bazaar::compare(const char *what, const Address &account, const U256 &ours, const U256 &theirs)
{
    if (ours != theirs)
        differences += QStringLiteral("%1 of %2: ours %3, the contract's %4").arg(QString::fromLatin1(what), account.toString(), base::toDecimal(ours), base::toDecimal(theirs));
}

OrderDetails Bazaar::someDetails(int schedule)
{
    OrderDetails details;
    details.maxPrice = somePrice();
    details.numOfBlocks = someBlocks();
    details.token = m_node.token();
    details.spec = "{n:s" + QByteArray::number(schedule) + "}";
    details.tier = {3, 4, 5, 6};
    return details;
}

bool Bazaar::prepare()
{
    for (int i = 0; i < providerCount; ++i)
        m_node.postProvider(SpheronNode::person(firstProvider + i), "{n:p" + QByteArray::number(i) + ",r:eu}");
    for (int i = 0; i < tenantCount; ++i) {
        m_node.postTokens(SpheronNode::person(i), U256(1'000'000'000'000));
        m_node.post(SpheronNode::person(i), m_node.contracts().escrowUser, encodeDeposit(m_node.token(), 3'000'000));
    }
    m_schedules.resize(std::size_t(scheduleCount));
    for (int i = 0; i < scheduleCount; ++i) {
        m_schedules[std::size_t(i)].tenant = SpheronNode::person(i % tenantCount);
        m_schedules[std::size_t(i)].provider = SpheronNode::person(firstProvider + m_random.bounded(providerCount));
        m_schedules[std::size_t(i)].actionsLeft = 2 + m_random.bounded(5);
    }
    return mine();
}

/// Mines, and takes in what was mined.
bool Bazaar::mine(int blocks)
{
    if (!m_node.mine(blocks))
        return false;
    const quint64 head = m_node.blockNumber();
    for (const chain::Log &log : m_node.logs(m_read + 1, head)) {
        const auto placed = decodeEvent(chain::viewOf(log));
        if (placed)
            apply(*placed);
    }
    m_read = head;
    return m_node.problem().isEmpty();
}

void Bazaar::apply(const PlacedEvent &placed)
{
    const auto settled = [&](quint64 id) {
        const Lease *lease = m_state.leases.lease(id);
        const U256 owed = lease ? *lease->owedAt(placed.blockNumber, SpheronNode::decimals) : U256(0);
        if (!lease || !m_moved || m_moved->from != lease->tenant || m_moved->to != lease->provider)
            differences += QStringLiteral("lease %1 was settled without a transfer, or is not known").arg(id);
        else
            compare("owed", lease->tenant, owed, m_moved->amount);
        m_moved.reset();
        ++settlements;
    };
    if (const auto *moved = std::get_if<LockedTokenTransfered>(&placed.event)) {
        m_moved = *moved;
    } else if (const auto *updated = std::get_if<LeaseUpdated>(&placed.event)) {
        ++updates;
        settled(updated->leaseId);
    } else if (const auto *closed = std::get_if<LeaseClosed>(&placed.event)) {
        settled(closed->leaseId);
    } else if (const auto *created = std::get_if<OrderCreated>(&placed.event)) {
        const int number = created->terms.spec.sliced(4).chopped(1).toInt(); // "{n:s" … "}"
        m_schedules[std::size_t(number)].order = created->orderId;
    } else if (const auto *movement = std::get_if<TokenMovement>(&placed.event)) {
        ++(movement->movementType == 2 ? claims : topUps);
    }
    m_state.apply(placed);
}

void Bazaar::closeOrClaim(Schedule &schedule, const Lease &lease)
{
    const EscrowBalance earned = m_state.escrow.balance(schedule.provider, m_node.token());
    const U256 claimable = base::saturatingSub(earned.earned, earned.claimed);
    if (claimable > 0 && m_random.bounded(2) == 0) {
        const U256 amount = claimable / 3 + 1;
        m_node.post(schedule.provider, m_node.contracts().escrowProtocol, encodeWithdrawEarnings(schedule.provider, m_node.token(), amount));
    }
    if (schedule.actionsLeft > 0)
        return;
    const bool over = lease.expiryBlock() && *lease.expiryBlock() <= m_read;
    const Address by = over ? SpheronNode::matchmaker() : m_random.bounded(2) == 0 ? schedule.tenant : schedule.provider;
    m_node.post(by, m_node.contracts().computeLease, encodeCloseLease(schedule.order));
    if (!over && m_random.bounded(10) == 0) // twice in one block: the second is refused and moves nothing
        m_node.post(schedule.provider, m_node.contracts().computeLease, encodeCloseLease(schedule.order));
}

void Bazaar::actOnLease(int number, Schedule &schedule, const Lease &lease)
{
    --schedule.actionsLeft;
    const SpheronContracts &contracts = m_node.contracts();
    const Order &order = *m_state.orders.order(schedule.order);
    const auto update = [&] { m_node.post(schedule.provider, contracts.bid, encodeUpdateOrder(schedule.order, U256(order.pending->maxPrice - m_random.bounded(2)))); };
    switch (m_random.bounded(6)) {
    case 0: // a top-up; often together with a new duration at the same price: a renewal
        m_node.post(schedule.tenant, contracts.escrowUser, encodeDeposit(m_node.token(), U256(1 + m_random.bounded(2'000'000))));
        if (m_random.bounded(2) == 0)
            return;
        [[fallthrough]];
    case 1:
    case 2: { // other terms: asked for, and now and then accepted and carried out within the same block
        schedule.details = someDetails(number);
        m_node.post(schedule.tenant, contracts.orderRequest, encodeUpdateInitialOrder(schedule.order, schedule.details));
        if (m_random.bounded(3) != 0)
            return;
        m_node.post(schedule.provider, contracts.bid, encodeAcceptUpdate(schedule.order));
        m_node.post(schedule.provider, contracts.bid, encodeUpdateOrder(schedule.order, schedule.details.maxPrice));
        return;
    }
    case 3:
        if (order.pending && !order.updateAccepted)
            m_node.post(schedule.provider, contracts.bid, encodeAcceptUpdate(schedule.order));
        return;
    case 4:
        if (order.updateAccepted)
            update();
        return;
    default:
        closeOrClaim(schedule, lease);
    }
}

void Bazaar::act(int number, Schedule &schedule)
{
    const SpheronContracts &contracts = m_node.contracts();
    const Lease *lease = schedule.order ? m_state.leases.lease(schedule.order) : nullptr;
    switch (schedule.step) {
    case Schedule::Step::Order: {
        schedule.details = someDetails(number);
        schedule.price = U256(1 + schedule.details.maxPrice / (1 + m_random.bounded(3)));
        schedule.price = std::min(schedule.price, schedule.details.maxPrice);
        const U256 free = m_state.escrow.balance(schedule.tenant, m_node.token()).unlocked;
        const U256 lock = *lockForBlocks(schedule.details.maxPrice, schedule.details.numOfBlocks, SpheronNode::decimals);
        if (free < lock)
            m_node.post(schedule.tenant, contracts.escrowUser, encodeDeposit(m_node.token(), U256(lock + m_random.bounded(100'000))));
        m_node.post(schedule.tenant, contracts.orderRequest, encodeCreateOrder(schedule.details));
        schedule.step = Schedule::Step::Bid;
        return;
    }
    case Schedule::Step::Bid:
        if (schedule.order == 0) { // refused: another order of the same tenant took the money
            schedule.step = Schedule::Step::Order;
            return;
        }
        m_node.post(schedule.provider, contracts.bid, encodePlaceBid(schedule.order, schedule.price));
        schedule.step = Schedule::Step::Match;
        return;
    case Schedule::Step::Match:
        m_node.post(SpheronNode::matchmaker(), contracts.bid, encodeMatchOrder(schedule.order, schedule.provider, schedule.price));
        schedule.step = Schedule::Step::Running;
        return;
    case Schedule::Step::Running:
        if (!lease) { // others spent the money first: more of it, and matched again
            m_node.post(schedule.tenant, contracts.escrowUser, encodeDeposit(m_node.token(), 1'000'000));
            m_node.post(SpheronNode::matchmaker(), contracts.bid, encodeMatchOrder(schedule.order, schedule.provider, schedule.price));
        } else if (!lease->isActive()) {
            schedule.step = Schedule::Step::Done;
            ++m_done;
        } else if (schedule.actionsLeft > 0) {
            actOnLease(number, schedule, *lease);
        } else {
            closeOrClaim(schedule, *lease);
        }
        return;
    case Schedule::Step::Done:
        return;
    }
}

/// One round: those who wait for a bid or a match go on at once, for the bidding window is short; the others as it comes.
bool Bazaar::run()
{
    constexpr int eagerBlocks = 3;
    constexpr int newOnes = 300; // at a time
    int begun = 0;
    for (int block = 0; block < eagerBlocks; ++block) {
        for (int i = 0; i < scheduleCount; ++i) {
            Schedule &schedule = m_schedules[std::size_t(i)];
            const bool isNew = schedule.step == Schedule::Step::Order;
            const bool eager = schedule.step == Schedule::Step::Bid || schedule.step == Schedule::Step::Match;
            const bool begins = isNew && block == 0 && begun < newOnes;
            begun += begins ? 1 : 0;
            if (eager || begins || (!isNew && m_random.bounded(3) == 0))
                act(i, schedule);
        }
        if (!mine())
            return false;
    }
    return mine(1 + m_random.bounded(9)) && comparePurse(SpheronNode::person(m_random.bounded(tenantCount)))
        && compareEarnings(SpheronNode::person(firstProvider + m_random.bounded(providerCount)));
}

/// Escrow balances as the contract tells them now.
bool Bazaar::comparePurse(const Address &tenant)
{
    const auto data = m_node.ask(m_node.contracts().escrowUser, u"getUserData(address,address,bool)", u"(uint128,uint128)", {tenant, m_node.token(), false});
    const EscrowBalance ours = m_state.escrow.balance(tenant, m_node.token());
    if (data.size() != 2)
        return false;
    compare("locked", tenant, ours.locked, data[0].toU256());
    compare("unlocked", tenant, ours.unlocked, data[1].toU256());
    balances += 2;
    return true;
}

bool Bazaar::compareEarnings(const Address &provider)
{
    const auto data = m_node.ask(m_node.contracts().escrowProtocol, u"providerEarnings(address,address)", u"(uint128,uint128,uint128)", {provider, m_node.token()});
    const EscrowBalance ours = m_state.escrow.balance(provider, m_node.token());
    if (data.size() != 3)
        return false;
    compare("earned", provider, ours.earned, data[0].toU256());
    compare("claimed", provider, ours.claimed, data[1].toU256());
    compare("left of the earnings", provider, base::saturatingSub(ours.earned, ours.claimed), data[2].toU256());
    balances += 3;
    return true;
}

bool Bazaar::compareAll()
{
    for (int i = 0; i < tenantCount; ++i) {
        if (!comparePurse(SpheronNode::person(i)))
            return false;
    }
    for (int i = 0; i < providerCount; ++i) {
        if (!compareEarnings(SpheronNode::person(firstProvider + i)))
            return false;
    }
    return true;
}

} // namespace

/// What the program says is owed is what the contracts pay, to the last unit.
class TestOwed final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = test::AnvilProcess::missingReason(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void owedIsWhatIsPaid()
    {
        QElapsedTimer timer;
        timer.start();
        SpheronNode node;
        QVERIFY2(node.start({QStringLiteral("--no-mining")}), qPrintable(node.problem()));
        Bazaar bazaar(node);
        QVERIFY2(bazaar.prepare(), qPrintable(node.problem()));
        for (int round = 0; round < 120 && !bazaar.isDone() && bazaar.differences.isEmpty(); ++round)
            QVERIFY2(bazaar.run(), qPrintable(node.problem()));
        QVERIFY(bazaar.compareAll());
        qInfo("owed: %d schedules, %d settlements (%d by updates), %d top-ups and deposits, %d claims, %d balances; differences = %d; %lld blocks, %.1f s", scheduleCount,
              bazaar.settlements, bazaar.updates, bazaar.topUps, bazaar.claims, bazaar.balances, int(bazaar.differences.size()), qlonglong(node.blockNumber()), double(timer.elapsed()) / 1000);
        QVERIFY2(bazaar.differences.isEmpty(), qPrintable(bazaar.differences.mid(0, 5).join(u'\n')));
        QVERIFY(bazaar.isDone());
        // That every kind of settlement was among them; how many of each is a matter of chance.
        QVERIFY(bazaar.settlements >= scheduleCount && bazaar.updates > scheduleCount / 10 && bazaar.claims > scheduleCount / 10);
    }
};

COMMONRACK_TEST(TestOwed)
#include "TestOwed.moc"
