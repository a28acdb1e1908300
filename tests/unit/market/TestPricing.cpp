// SPDX-License-Identifier: Apache-2.0
#include "models/market/Lease.h"
#include "models/market/Pricing.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace market;
using base::U256;

namespace {

U256 number(const char *digits)
{
    return U256(digits);
}

const U256 oneTokenAnHour = number("555555555555556"); // at 1800 blocks an hour, rounded to nearest

} // namespace

class TestPricing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void costsAreCutOffAndLocksRoundedUp()
    {
        QCOMPARE(*costOfBlocks(oneTokenAnHour, 1800, 6), U256(1'000'000));
        QCOMPARE(*lockForBlocks(oneTokenAnHour, 1800, 6), U256(1'000'001)); // 1.0000000000000008 tokens
        QCOMPARE(*costOfBlocks(oneTokenAnHour, 1, 6), U256(555));
        QCOMPARE(*lockForBlocks(oneTokenAnHour, 1, 6), U256(556));
        QCOMPARE(*costOfBlocks(oneTokenAnHour, 0, 6), U256(0));
        QCOMPARE(*lockForBlocks(oneTokenAnHour, 0, 6), U256(0));
        QCOMPARE(*costOfBlocks(number("1000000000000000000"), 7, 0), U256(7));
        QCOMPARE(*lockForBlocks(number("1000000000000000000"), 7, 18), number("7000000000000000000"));
    }

    void tokensWithMoreDecimalsThanThePrice()
    {
        QCOMPARE(*costOfBlocks(U256(1), 3, 24), U256(3'000'000));
    }

    /// Doubles lose the last digits of prices and balances of this size; the published client reckons with them.
    void defectDoublesInPrices()
    {
        const U256 price = number("123456789012345678901"); // a double knows 17 digits
        QCOMPARE(*costOfBlocks(price, 1'000'000'007, 18), number("123456789876543201987419752307"));
        QCOMPARE(*costOfBlocks(price, 3, 18), number("370370367037037036703"));
        QCOMPARE(*pricePerBlock(u"1"), oneTokenAnHour);
        QCOMPARE(*pricePerBlock(u"9007199254740993.000000000000001801"), number("5003999585967218333333333333334"));
    }

    void pricesPerBlockAreRoundedToNearest()
    {
        QCOMPARE(*pricePerBlock(u"0"), U256(0));
        QCOMPARE(*pricePerBlock(u"0.000000000000000899"), U256(0));
        QCOMPARE(*pricePerBlock(u"0.0000000000000009"), U256(1)); // just half
        QCOMPARE(*pricePerBlock(u"3.6"), number("2000000000000000"));
        QCOMPARE(*pricePerBlock(u"1", 12), number("3333333333333333"));
        QCOMPARE(*pricePerBlock(u"1", 7), number("1944444444444444")); // 7 s do not divide the hour
    }

    void refusesWhatIsNoPrice()
    {
        for (const QStringView text : {u"", u"-1", u"1e3", u"1,5", u"0.0000000000000000001", u"abc"})
            QCOMPARE(pricePerBlock(text).error().code, base::ErrorCode::Invalid);
        QCOMPARE(pricePerBlock(u"1", 0).error().code, base::ErrorCode::Invalid);
        QCOMPARE(perHour(1, 0).error().code, base::ErrorCode::Invalid);
    }

    void hourlyIsThePriceBack()
    {
        QCOMPARE(*perHour(number("2000000000000000"), 2), number("3600000000000000000"));
        QCOMPARE(*perHour(oneTokenAnHour, 2), number("1000000000000000800"));
    }

    void foreignNumbersNeverOverflow()
    {
        const U256 largest = (std::numeric_limits<U256>::max)();
        QCOMPARE(costOfBlocks(largest, 2, 0).error().code, base::ErrorCode::Limit);
        QCOMPARE(lockForBlocks(largest, 1, 6).error().code, base::ErrorCode::Limit);
        QCOMPARE(costOfBlocks(1, 1, 255).error().code, base::ErrorCode::Limit);
        QCOMPARE(costOfBlocks(1, 1, -1).error().code, base::ErrorCode::Limit);
        QCOMPARE(perHour(largest, 2).error().code, base::ErrorCode::Limit);
        QCOMPARE(pricePerBlock(QString(60, u'9')).error().code, base::ErrorCode::Limit);
    }

    /// What was owed over a stretch and what is left of its lock is always the lock.
    void owedAndLeftMakeTheLock()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            Lease lease;
            lease.price = U256(random.generate64() >> random.bounded(60));
            lease.startBlock = random.bounded(1'000'000);
            lease.numOfBlocks = 1 + random.bounded(100'000);
            const int decimals = random.bounded(19);
            const quint64 block = lease.startBlock + random.bounded(200'000);
            const U256 sum = *lease.owedAt(block, decimals) + *lease.leftAt(block, decimals);
            QCOMPARE(sum, *lockForBlocks(lease.price, lease.numOfBlocks, decimals));
        }
    }

    void owedStopsAtTheEnd()
    {
        Lease lease;
        lease.price = oneTokenAnHour;
        lease.startBlock = 100;
        lease.numOfBlocks = 1800;
        QCOMPARE(lease.expiryBlock(), std::optional<quint64>(1900));
        QCOMPARE(*lease.owedAt(99, 6), U256(0)); // a node that is behind
        QCOMPARE(*lease.owedAt(100, 6), U256(0));
        QCOMPARE(*lease.owedAt(101, 6), U256(555));
        QCOMPARE(*lease.owedAt(1900, 6), U256(1'000'000));
        QCOMPARE(*lease.owedAt(999'999, 6), U256(1'000'000));
        QCOMPARE(*lease.leftAt(1900, 6), U256(1));
        lease.state = LeaseState::Terminated;
        QCOMPARE(*lease.owedAt(1900, 6), U256(0));
        QCOMPARE(*lease.leftAt(1900, 6), U256(0));
        lease.state = LeaseState::Active;
        lease.numOfBlocks = 0; // not known
        QVERIFY(!lease.expiryBlock());
        QCOMPARE(*lease.owedAt(3700, 6), U256(2'000'000));
        QCOMPARE(*lease.leftAt(3700, 6), U256(0));
    }
};

COMMONRACK_TEST(TestPricing)
#include "TestPricing.moc"
