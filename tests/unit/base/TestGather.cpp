// SPDX-License-Identifier: Apache-2.0
#include "models/base/Gather.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <deque>

class TestGather final : public QObject {
    Q_OBJECT

private:
    using Values = std::vector<int>;
    using Answer = std::optional<base::Result<Values>>;
    static void keep(base::Async<Values> future, QObject *context, Answer &answer)
    {
        future.then(context, [&answer](const base::Result<Values> &values) { answer = values; });
    }

private Q_SLOTS:
    void answersComeInTheOrderOfTheQuestions()
    {
        std::deque<base::Promise<int>> open;
        std::size_t most = 0;
        Answer answer;
        keep(base::gather<int>(this, 10, [&](std::size_t) { most = std::max(most, open.size() + 1); return open.emplace_back().future(); }, 3), this, answer);
        for (int i = 0; i < 10; ++i) { // always the newest of those under way, so out of order
            QVERIFY(!answer);
            const base::Promise<int> promise = open.back();
            open.pop_back();
            promise.complete(i);
        }
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->size(), std::size_t(10));
        QCOMPARE((*answer)->at(2), 0); // the third question was the first to be answered
        QVERIFY(most <= 3);
    }

    void theFirstErrorEndsIt()
    {
        int asked = 0;
        Answer answer;
        keep(base::gather<int>(this, 100, [&](std::size_t i) {
                 ++asked;
                 return i == 2 ? base::failed<int>({base::ErrorCode::Network, QStringLiteral("gone"), {}, nullptr, 0}) : base::ready<int>(int(i));
             }), this, answer);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().summary, QStringLiteral("gone"));
        QCOMPARE(asked, 3);
    }

    void answersThatAreThereAlreadyCostNoStack()
    {
        Answer answer;
        keep(base::gather<int>(this, 200'000, [](std::size_t i) { return base::ready<int>(int(i)); }), this, answer);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->back(), 199'999);
    }

    void noQuestionsNoAnswers()
    {
        Answer answer;
        keep(base::gather<int>(this, 0, [](std::size_t) { return base::ready<int>(1); }), this, answer);
        QVERIFY(answer && *answer && (*answer)->empty());
    }

    void completesWithClosedWhenTheContextGoes()
    {
        auto context = std::make_unique<QObject>();
        Answer answer;
        {
            const base::Promise<int> promise;
            keep(base::gather<int>(context.get(), 2, [&](std::size_t) { return promise.future(); }), this, answer);
            context.reset();
            promise.complete(1);
        }
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, base::ErrorCode::Closed);
    }
};

COMMONRACK_TEST(TestGather)
#include "TestGather.moc"
