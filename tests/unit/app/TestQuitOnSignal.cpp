// SPDX-License-Identifier: Apache-2.0
#include "app/QuitOnSignal.h"
#include "app/headless/ProcessFigures.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

/// The end of the program by a signal, through all that begins anew before.
class TestQuitOnSignal final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_UNIX
        QSKIP("this system has no such signals");
#endif
    }

    void cleanupTestCase()
    {
        for (const int number : {SIGINT, SIGTERM})
            std::signal(number, SIG_DFL); // whoever wants to end the tests may
    }

    void aSignalAsksOnceForAnOrderlyEnd()
    {
        const app::QuitOnSignal quit;
        QSignalSpy asked(&quit, &app::QuitOnSignal::requested);
        std::raise(SIGTERM);
        std::raise(SIGINT);
        QVERIFY(QTest::qWaitFor([&] { return asked.count() > 0; }));
        QCoreApplication::processEvents();
        QCOMPARE(asked.count(), 1);
    }

    void beginningAnewLeavesNoDescriptorBehind()
    {
        (void)std::make_unique<app::QuitOnSignal>();
        const auto before = app::ProcessFigures::read().openDescriptors;
        if (!before)
            QSKIP("this system does not tell how many descriptors are open");
        for (int i = 0; i < 5; ++i)
            (void)std::make_unique<app::QuitOnSignal>();
        QCOMPARE(app::ProcessFigures::read().openDescriptors, before);
    }

    void aSignalWhileTheProgramBeginsAnewIsNotLost()
    {
        (void)std::make_unique<app::QuitOnSignal>();
        std::raise(SIGTERM);
        const app::QuitOnSignal next;
        QSignalSpy asked(&next, &app::QuitOnSignal::requested);
        QVERIFY(QTest::qWaitFor([&] { return asked.count() == 1; }));
    }
};

COMMONRACK_TEST(TestQuitOnSignal)
#include "TestQuitOnSignal.moc"
