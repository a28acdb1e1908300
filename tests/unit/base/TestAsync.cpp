// SPDX-License-Identifier: Apache-2.0
#include "models/base/Async.h"
#include "models/base/Subscription.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

class TestAsync final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readyIsThere()
    {
        const auto future = base::ready<int>(7);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().value(), 7);
        QCOMPARE(base::failed<int>({base::ErrorCode::Limit, {}, {}, nullptr, 0}).result().error().code, base::ErrorCode::Limit);
    }

    void completesOnce()
    {
        base::Promise<int> promise;
        promise.complete(1);
        promise.complete(2);
        promise.fail({});
        QVERIFY(promise.isDone());
        QCOMPARE(promise.future().result().value(), 1);
    }

    void abandonedMeansClosed()
    {
        base::Async<int> future;
        {
            base::Promise<int> promise;
            const base::Promise<int> copy = promise;
            future = promise.future();
            QVERIFY(!future.isFinished());
        }
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, base::ErrorCode::Closed);
    }

    /// Taking a move-only result resets a QPromise's state before Qt 6.5.2; the continuation then ran twice.
    void moveOnlyAnswerIsGivenOnce()
    {
        QObject context;
        int ran = 0;
        {
            base::Promise<std::unique_ptr<int>> promise;
            promise.future().then(&context, [&ran](base::Result<std::unique_ptr<int>> answer) { ran += **answer; });
            promise.complete(std::make_unique<int>(1));
        }
        QCoreApplication::processEvents();
        QCOMPARE(ran, 1);
    }

    void continuationDiesWithItsContext()
    {
        base::Promise<int> promise;
        bool ran = false;
        {
            QObject context;
            promise.future().then(&context, [&ran](const base::Result<int> &) { ran = true; });
        }
        promise.complete(1);
        QCoreApplication::processEvents();
        QVERIFY(!ran);
    }

    void droppingASubscriptionUnsubscribesOnce()
    {
        int cancelled = 0;
        {
            base::Subscription first([&cancelled] { ++cancelled; });
            base::Subscription second = std::move(first);
            QVERIFY(!first); // NOLINT: the moved-from state is what is tested
            QVERIFY(bool(second));
            QCOMPARE(cancelled, 0);
        }
        QCOMPARE(cancelled, 1);
    }
};

COMMONRACK_TEST(TestAsync)
#include "TestAsync.moc"
