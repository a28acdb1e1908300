// SPDX-License-Identifier: Apache-2.0
#include "models/base/Background.h"
#include "tests/support/TestMain.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

class TestBackground final : public QObject {
    Q_OBJECT
    using Number = base::Result<std::unique_ptr<int>>; ///< an answer that cannot be copied

private Q_SLOTS:
    void workIsElsewhereAndTheAnswerHere()
    {
        std::atomic<QThread *> worker = nullptr;
        QThread *taker = nullptr;
        int answer = 0;
        base::inBackground<std::unique_ptr<int>>(
            this,
            [&worker]() -> Number {
                worker = QThread::currentThread();
                return std::make_unique<int>(7);
            },
            [&](Number number) {
                taker = QThread::currentThread();
                answer += **number;
            });
        QTRY_COMPARE(answer, 7);
        QCOMPARE(taker, thread());
        QVERIFY(worker != thread());
    }

    void errorsComeAlong()
    {
        base::ErrorCode code = base::ErrorCode::Internal;
        base::inBackground<int>(
            this, []() -> base::Result<int> { return base::fail(base::ErrorCode::Limit, QStringLiteral("too much")); },
            [&code](const base::Result<int> &answer) { code = answer.error().code; });
        QTRY_COMPARE(code, base::ErrorCode::Limit);
    }

    void aContextThatGoesWhileTheWorkRunsHearsNothing()
    {
        QSemaphore began;
        QSemaphore mayEnd;
        bool taken = false;
        const auto held = std::make_shared<int>(0);
        auto context = std::make_unique<QObject>();
        base::inBackground<int>(
            context.get(),
            [&began, &mayEnd]() -> base::Result<int> {
                began.release();
                mayEnd.acquire();
                return 1;
            },
            [&taken, held](const base::Result<int> &) { taken = true; });
        began.acquire();
        context.reset();
        QCOMPARE(held.use_count(), 1L); // what waited for the answer is let go here, not in the other thread
        mayEnd.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QVERIFY(!taken);
    }
};

COMMONRACK_TEST(TestBackground)
#include "TestBackground.moc"
