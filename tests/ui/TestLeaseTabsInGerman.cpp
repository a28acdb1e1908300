// SPDX-License-Identifier: Apache-2.0
#include "app/Languages.h"
#include "tests/support/TestMain.h"
#include "tests/ui/LeaseTabScene.h"
#include "ui/common/TerminalView.h"
#include "ui/common/Theme.h"
#include "ui/deploy/LeaseAccessCard.h"
#include "ui/deploy/LeaseEventsTab.h"
#include "ui/deploy/LeaseLogTab.h"
#include "ui/deploy/LeaseManifestTab.h"
#include "ui/deploy/LeaseShellTab.h"
#include "ui/deploy/LeaseTimelineTab.h"

using namespace ui;

/// German words are long: each tab of a lease in each of its states has room for them where the pane is narrowest.
class TestLeaseTabsInGerman final : public QObject {
    Q_OBJECT

private:
    using State = market::LeaseSession::State;
    template <class Tab>
    using Scene = test::LeaseTabScene<Tab>;
    static constexpr std::pair<State, const char *> allStates[] = {
        {State::Connecting, "connecting"}, {State::Locked, "locked"},           {State::Unreachable, "unreachable"},
        {State::Refused, "refused"},       {State::AwaitingManifest, "awaiting"}, {State::Deploying, "deploying"},
        {State::Ready, "ready"},           {State::Ended, "ended"}};

    static void look(QWidget &window, const QString &name)
    {
        test::picture(window, qPrintable(QStringLiteral("de-lease-") + name));
        const QStringList clipped = test::clippedTexts(window);
        QVERIFY2(clipped.isEmpty(), qPrintable(name + QStringLiteral(": ") + clipped.join(QStringLiteral(" | "))));
    }
    template <class Tab>
    static void inEachState(const QString &name, const std::function<void(Scene<Tab> &)> &prepare)
    {
        for (const auto &[state, word] : allStates) {
            Scene<Tab> scene;
            prepare(scene);
            scene.session.become(state, state == State::Refused ? tr("The provider says 422.") : QString());
            scene.tab->refresh();
            look(scene.window, name + u'-' + QLatin1String(word));
            if (QTest::currentTestFailed())
                return;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_before = QLocale();
        m_german = std::make_unique<app::Languages>(QStringLiteral("de"));
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        QCOMPARE(QCoreApplication::translate("ui::LeaseShellTab", "Open shell"), QStringLiteral("Shell öffnen"));
    }
    void cleanupTestCase()
    {
        m_german.reset();
        QLocale::setDefault(m_before);
    }

    void logs()
    {
        Scene<LeaseLogTab> scene;
        scene.session.logLines.holding = true;
        scene.tab->setSession(&scene.session);
        look(scene.window, QStringLiteral("logs-loading"));
        scene.session.logLines.release();
        look(scene.window, QStringLiteral("logs-empty"));
        test::fillLog(scene.session.logLines, 20);
        scene.session.logLines.tell(scene.session.logLines.kept);
        scene.pass();
        look(scene.window, QStringLiteral("logs"));
        scene.session.logLines.setLive(false, QStringLiteral("Der Anbieter antwortet nicht; es wird von selbst erneut versucht."));
        look(scene.window, QStringLiteral("logs-not-live"));
        Scene<LeaseLogTab> broken;
        broken.session.logLines.failure = test::diskError;
        broken.tab->setSession(&broken.session);
        look(broken.window, QStringLiteral("logs-error"));
    }

    void events()
    {
        using Kind = market::LeaseLine::Kind;
        Scene<LeaseEventsTab> scene;
        auto &lines = scene.session.eventLines;
        lines.holding = true;
        scene.tab->setSession(&scene.session);
        look(scene.window, QStringLiteral("events-loading"));
        lines.release();
        look(scene.window, QStringLiteral("events-empty"));
        lines.tell({lines.make(QStringLiteral("Pod/web-7d9f-x2x"), QStringLiteral("Scheduled: assigned to node-3"), test::noon, Kind::Event),
                    lines.make(QStringLiteral("Pod/worker-0"), QStringLiteral("FailedScheduling: 3 Insufficient memory."), test::noon + 4000, Kind::Event, true)});
        look(scene.window, QStringLiteral("events"));
        Scene<LeaseEventsTab> broken;
        broken.session.eventLines.failure = test::diskError;
        broken.tab->setSession(&broken.session);
        look(broken.window, QStringLiteral("events-error"));
    }

    void shell()
    {
        inEachState<LeaseShellTab>(QStringLiteral("shell"), [](auto &scene) {
            scene.session.fill(true);
            scene.tab->setSession(&scene.session);
        });
        Scene<LeaseShellTab> scene;
        scene.session.fill(true);
        scene.session.now = State::Ready;
        scene.tab->setSession(&scene.session);
        QVERIFY(test::click(scene.window, "lease.shell.open"));
        scene.session.shell->open();
        scene.session.shell->say("root@web:/# ls\r\nbin  etc  usr\r\nroot@web:/# ");
        look(scene.window, QStringLiteral("shell-open"));
        scene.session.shell->end(3, {});
        look(scene.window, QStringLiteral("shell-over"));
    }

    void manifest()
    {
        inEachState<LeaseManifestTab>(QStringLiteral("manifest-unknown"), [](auto &scene) { scene.tab->setSession(&scene.session); });
        inEachState<LeaseManifestTab>(QStringLiteral("manifest"), [](auto &scene) {
            scene.session.document = "[{\"name\":\"westcoast\",\"services\":[{\"name\":\"web\",\"image\":\"nginx:1.27\"}]}]";
            scene.tab->setSession(&scene.session);
        });
    }

    void access()
    {
        inEachState<LeaseAccessCard>(QStringLiteral("access"), [](auto &scene) {
            scene.session.fill(false);
            scene.session.toldMs = test::noon;
            for (int i = 0; i < 90; ++i)
                scene.session.samples.push_back({test::noon + i * 60'000, i % 17 != 5, i % 17 != 5 ? 200 : 0, 30 + i % 20, QStringLiteral("keine Antwort")});
            scene.tab->setSession(&scene.session, 12);
        });
    }

    void timeline()
    {
        using Kind = market::LeaseMoment::Kind;
        Scene<LeaseTimelineTab> scene;
        look(scene.window, QStringLiteral("timeline-loading"));
        scene.tab->setMoments({}, {});
        look(scene.window, QStringLiteral("timeline-empty"));
        const qint64 noon = test::noon;
        scene.tab->setMoments({{noon, 0, Kind::Voted, QStringLiteral("Die Mitglieder haben zugestimmt"), QStringLiteral("Vorschlag 41: 9 Ja, 2 Nein")}, {noon + 9000, 38'041'905, Kind::Matched, QStringLiteral("Vergeben an hetzner-fsn"), QString()}},
                              market::LeaseOrigin{41, 9, 2, noon, noon + 1000, 99, noon + 2000, {}});
        look(scene.window, QStringLiteral("timeline"));
    }

private:
    QLocale m_before;
    std::unique_ptr<app::Languages> m_german;
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestLeaseTabsInGerman)
#include "TestLeaseTabsInGerman.moc"
