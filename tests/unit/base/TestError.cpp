// SPDX-License-Identifier: Apache-2.0
#include "models/base/Result.h"
#include "tests/support/TestMain.h"

#include <QTest>

class TestError final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void retriesOnlyWhatMayPass()
    {
        const auto retryable = [](base::ErrorCode code) { return base::Error{code, {}, {}, nullptr, 0}.retryable(); };
        QVERIFY(retryable(base::ErrorCode::Network));
        QVERIFY(retryable(base::ErrorCode::Timeout));
        QVERIFY(!retryable(base::ErrorCode::Invalid));
        QVERIFY(!retryable(base::ErrorCode::Reverted));
        QVERIFY(!retryable(base::ErrorCode::Auth));
    }

    void wrappingKeepsCodeAndCause()
    {
        const base::Error inner{base::ErrorCode::Timeout, QStringLiteral("No answer."), QStringLiteral("after 10 s"), nullptr, 0};
        const base::Error outer = base::wrap(QStringLiteral("The vote was not sent."), inner);
        QCOMPARE(outer.code, base::ErrorCode::Timeout);
        QCOMPARE(outer.summary, QStringLiteral("The vote was not sent."));
        const QString line = outer.toLogLine();
        QVERIFY(line.contains(QStringLiteral("No answer.")) && line.contains(QStringLiteral("after 10 s")));
        QVERIFY(!line.contains(u'\n'));
    }
};

COMMONRACK_TEST(TestError)
#include "TestError.moc"
