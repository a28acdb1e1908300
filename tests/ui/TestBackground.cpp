// SPDX-License-Identifier: Apache-2.0
#include "app/Background.h"
#include "tests/support/TestMain.h"
#include "tests/ui/PageTools.h"
#include "tests/ui/TriggerScene.h"
#include "ui/common/Theme.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/TrayNotifier.h"

#include <QCheckBox>
#include <QSignalSpy>

namespace {

class FakeTray final : public ui::DesktopNotifier {
    Q_OBJECT
public:
    [[nodiscard]] bool isAvailable() const override { return there; }
    void show(const QString &, const QString &title, const QString &, ui::Tone) override { told << title; }
    [[nodiscard]] bool canStay() const override { return there; }
    void stay(const QString &words) override { line = words; }
    void leave() override { line.clear(); }
    bool there = true;
    QString line; ///< what the icon says; empty: there is none
    QStringList told;
};

struct Scene {
    Scene()
    {
        window.show();
        background.setWanted(true);
    }
    test::DeployRoom room{1};
    FakeTray tray;
    QWidget window;
    app::Background background{room.rules, tray, window, room.clock};
};

} // namespace

/// The window is closed: the program ends, or goes on in the tray.
class TestBackground final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whileTheTriggerWorksTheWindowOnlyGoes()
    {
        Scene scene;
        QVERIFY(scene.room.beginRules());
        QVERIFY(scene.background.takeOver());
        QVERIFY(!scene.window.isVisible());
        QCOMPARE(scene.tray.line, QStringLiteral("Trigger: alive, 0 blocks behind"));
        QCOMPARE(scene.tray.told.size(), 1);
        QVERIFY(scene.room.deployNow(1, test::pageDocument("web-page"))); // and it does
        Q_EMIT scene.tray.openRequested();
        QVERIFY(scene.window.isVisible());
        QVERIFY(scene.tray.line.isEmpty());
        QVERIFY(scene.background.takeOver());
        QCOMPARE(scene.tray.told.size(), 1); // where it went is told once
    }

    void theIconSaysHowItIs()
    {
        Scene scene;
        QVERIFY(scene.room.beginRules() && scene.background.takeOver());
        QVERIFY(scene.room.answer(scene.room.rules.setAllPaused(true)));
        QVERIFY(scene.room.settle([&] { return scene.tray.line == QStringLiteral("Trigger: paused"); }));
    }

    void whatWaitsForAPersonIsToldOutside()
    {
        Scene scene;
        QVERIFY(scene.room.beginRules());
        deploy::Rule rule = scene.room.rules.rules().front();
        rule.approval = deploy::Rule::Approval::Ask;
        QVERIFY(scene.room.answer(scene.room.rules.change(rule)));
        QVERIFY(scene.background.takeOver());
        scene.room.chain.mine({{1, test::pageDocument("web-page")}});
        QVERIFY(scene.room.settle([&] { return scene.tray.told.size() == 2; }));
        QCOMPARE(scene.tray.told.last(), QStringLiteral("A deployment waits for you"));
        QVERIFY(scene.room.settle([&] { return scene.tray.line.endsWith(QStringLiteral("1 held")); }));
        scene.room.chain.mine(); // another block is no news
        QVERIFY(scene.room.settle([&] { return scene.room.trigger.headNumber() == 101; }));
        QVERIFY(scene.room.answer(scene.room.trigger.approve(scene.room.keyOf(1))));
        QVERIFY(scene.room.reaches(1, deploy::RunState::Running));
        scene.room.chain.removeLast();
        scene.room.chain.removeLast();
        QVERIFY(scene.room.settle([&] { return scene.tray.told.last() == QStringLiteral("A deployment lost its event"); }));
        QCOMPARE(scene.tray.told.size(), 3);
    }

    void closingEndsItWithoutATrayWithoutTheWishAndWithoutWork()
    {
        Scene scene;
        QVERIFY(!scene.background.takeOver()); // the trigger does not work yet
        QVERIFY(scene.room.beginRules());
        scene.tray.there = false;
        QVERIFY(!scene.background.takeOver());
        QVERIFY(!scene.background.beginHidden());
        scene.tray.there = true;
        scene.background.setWanted(false);
        QVERIFY(!scene.background.takeOver());
        scene.background.setWanted(true);
        QVERIFY(scene.room.answer(scene.room.rules.setAllPaused(true)));
        QVERIFY(!scene.background.takeOver()); // paused: there is nothing to go on with
        QVERIFY(scene.window.isVisible());
    }

    void quittingFromTheIconIsHandedOn()
    {
        Scene scene;
        QSignalSpy quit(&scene.background, &app::Background::quitRequested);
        Q_EMIT scene.tray.quitRequested();
        QCOMPARE(quit.size(), 1);
    }

    void whereThereIsNoTrayTheRealOneDoesNothing()
    {
        ui::TrayNotifier tray;
        if (tray.canStay())
            QSKIP("this desktop has a system tray");
        tray.stay(QStringLiteral("Trigger: alive"));
        tray.leave();
        QVERIFY(tray.findChildren<QObject *>().isEmpty());
    }

    void settingsOfferItWhereItCanBe()
    {
        const ui::Theme theme(ui::Theme::Mode::Light);
        ui::SettingsFacts facts;
        facts.canStay = true;
        facts.startsAtLogin = false;
        ui::SettingsPage page({}, facts);
        page.resize(1096, 736);
        page.show();
        QSignalSpy told(&page, &ui::SettingsPage::preferencesChanged);
        QSignalSpy login(&page, &ui::SettingsPage::startAtLoginChosen);
        auto *keep = test::find<QCheckBox>(page, "settings.keepWorking");
        QTest::keyClick(keep, Qt::Key_Space);
        QVERIFY(told.size() == 1 && page.preferences().keepWorking);
        auto *start = test::find<QCheckBox>(page, "settings.startAtLogin");
        QTest::keyClick(start, Qt::Key_Space);
        QCOMPARE(login.size(), 1);
        page.setStartsAtLogin(false); // it could not be written
        QVERIFY(!start->isChecked());
        QCOMPARE(login.size(), 1);
        test::picture(page, "settings-background");

        ui::SettingsPage bare({}, {});
        QVERIFY(!test::find<QCheckBox>(bare, "settings.keepWorking")->isEnabled());
        QVERIFY(!test::find<QCheckBox>(bare, "settings.startAtLogin"));
    }
};

COMMONRACK_TEST(TestBackground)
#include "TestBackground.moc"
