// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"
#include "tests/ui/PageTools.h"
#include "ui/common/Notices.h"
#include "ui/common/Theme.h"
#include "ui/shell/BatchRun.h"
#include "ui/shell/FlowPresenter.h"

#include <QPointer>
#include <QSignalSpy>

using namespace ui;

/// Several intents one after the other.
class TestBatchRun final : public QObject {
    Q_OBJECT

    struct Scene {
        Scene()
        {
            host.resize(600, 400);
            host.show();
            std::vector<chain::TxIntent> intents(3);
            for (int i = 0; i < 3; ++i) {
                intents[std::size_t(i)].kind = QStringLiteral("market.close");
                intents[std::size_t(i)].title = QStringLiteral("Close lease %1").arg(i + 1);
            }
            run = new BatchRun(flows, notices, intents, [this](const chain::TxIntent &intent) { asked << intent.title; }, &host);
            QObject::connect(run, &BatchRun::finished, &host, [this](int done, int all) { ended = {done, all}; });
            run->start();
        }
        void end(bool ok, const char *kind = "market.close")
        {
            Q_EMIT flows.flowFinished(QString::fromUtf8(kind), ok);
            QCoreApplication::processEvents();
        }
        test::FakeClock clock;
        QWidget host;
        Notices notices{&host, clock};
        FlowPresenter flows{&host, notices, clock};
        QPointer<BatchRun> run;
        QStringList asked;
        std::pair<int, int> ended{-1, -1};
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void oneAfterTheOther()
    {
        Scene scene;
        QCOMPARE(scene.asked, QStringList{QStringLiteral("Close lease 1")});
        scene.end(true, "market.order"); // somebody else's
        QCOMPARE(scene.asked.size(), 1);
        scene.end(true);
        scene.end(true);
        QCOMPARE(scene.asked.size(), 3);
        QVERIFY(test::wordsIn(scene.host).contains(QStringLiteral("3 of 3")));
        scene.end(true);
        QCOMPARE(scene.ended, (std::pair{3, 3}));
        QVERIFY(test::wordsIn(scene.host).contains(QStringLiteral("All 3 are on the chain.")));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!scene.run);
    }

    void theFirstRefusalEndsIt()
    {
        Scene scene;
        scene.end(true);
        scene.end(false);
        QCOMPARE(scene.asked.size(), 2);
        QCOMPARE(scene.ended, (std::pair{1, 3}));
        QVERIFY(test::wordsIn(scene.host).contains(QStringLiteral("1 of 3 are done.")));
        scene.end(true);
        QCOMPARE(scene.asked.size(), 2);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestBatchRun)
#include "TestBatchRun.moc"
