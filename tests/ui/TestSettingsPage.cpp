// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"
#include "tests/ui/PageTools.h"
#include "ui/common/FormField.h"
#include "ui/common/Theme.h"
#include "ui/settings/Fields.h"
#include "ui/settings/SettingsPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWheelEvent>

using namespace ui;

Q_DECLARE_METATYPE(ui::Preferences)

/// The settings page.
class TestSettingsPage final : public QObject {
    Q_OBJECT

    struct Scene {
        explicit Scene(const Preferences &preferences = {})
            : page(preferences, {{{QStringLiteral("sandbox"), QStringLiteral("Sandbox"), 31337, 2}, {QStringLiteral("sepolia"), QStringLiteral("Sepolia"), 11155111, 5}},
                                 QStringLiteral("0.1.0"), QStringLiteral("/home/ada/.local/share/commonrack")})
        {
            QObject::connect(&page, &SettingsPage::preferencesChanged, &page, [this](const Preferences &now) { told.append(now); });
            page.resize(1096, 736);
            page.show();
        }
        template <class T>
        T *at(const char *name) { return test::find<T>(page, name); }
        void choose(const char *name, const QString &key)
        {
            auto *box = at<QComboBox>(name);
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < box->count() && box->currentData().toString() != key; ++i)
                QTest::keyClick(box, Qt::Key_Down);
        }
        SettingsPage page;
        QList<Preferences> told;
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void showsWhatIsSet()
    {
        Preferences preferences;
        preferences.theme = QStringLiteral("dark");
        preferences.language = QStringLiteral("de");
        preferences.network = QStringLiteral("sepolia");
        preferences.autoLockMinutes = 0;
        preferences.askBeforeDeploy = true;
        Scene scene(preferences);
        QCOMPARE(scene.at<QComboBox>("settings.theme")->currentText(), QStringLiteral("Dark"));
        QCOMPARE(scene.at<QComboBox>("settings.language")->currentText(), QStringLiteral("Deutsch"));
        QCOMPARE(scene.at<QComboBox>("settings.network")->currentText(), QStringLiteral("Sepolia · chain 11155111"));
        QCOMPARE(scene.at<QSpinBox>("settings.autoLock")->text(), QStringLiteral("Never"));
        QVERIFY(scene.at<QCheckBox>("settings.ask")->isChecked());
        QVERIFY(scene.told.isEmpty());
    }

    void themeCountsAtOnce()
    {
        Scene scene;
        scene.choose("settings.theme", QStringLiteral("dark"));
        QVERIFY(!scene.told.isEmpty());
        QCOMPARE(scene.told.last().theme, QStringLiteral("dark"));
        QVERIFY(!test::find(scene.page, "settings.restartNote")->isVisible());
    }

    void networkNeedsANewConnection()
    {
        Scene scene;
        scene.choose("settings.network", QStringLiteral("sepolia"));
        QCOMPARE(scene.told.last().network, QStringLiteral("sepolia"));
        QVERIFY(test::find(scene.page, "settings.restartNote")->isVisible());
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("5 is what this network asks for")));
        test::picture(scene.page, "settings-restart");
        QSignalSpy asked(&scene.page, &SettingsPage::restartRequested);
        QVERIFY(test::click(scene.page, "settings.restart"));
        QCOMPARE(asked.count(), 1);
        scene.choose("settings.network", QStringLiteral("sandbox")); // back to what is in use
        QVERIFY(!test::find(scene.page, "settings.restartNote")->isVisible());
    }

    void wrongEndpointIsSaidAtItsFieldAndNotTaken()
    {
        Scene scene;
        auto *edit = scene.at<QLineEdit>("settings.rpc");
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("ftp://node.example"));
        QTest::keyClick(edit, Qt::Key_Return);
        auto *field = qobject_cast<FormField *>(edit->parentWidget());
        QVERIFY(field->error().contains(QStringLiteral("https")));
        QVERIFY(scene.told.isEmpty());
        test::picture(scene.page, "settings-error");
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("wss://node.example/key"));
        QVERIFY(field->error().isEmpty()); // no complaint while one is writing
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(scene.told.size(), 1);
        QCOMPARE(scene.told.last().rpcEndpoint, QStringLiteral("wss://node.example/key"));
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(scene.told.last().rpcEndpoint, QString());
    }

    void aSecondSourceMustBeReachedSafely()
    {
        Scene scene;
        auto *edit = scene.at<QLineEdit>("settings.logsApi");
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("http://api.example/api")); // the key would go over the wire in clear
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(qobject_cast<FormField *>(edit->parentWidget())->error().contains(QStringLiteral("https")));
        QVERIFY(scene.told.isEmpty());
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("https://api.example/v2/api"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(scene.told.last().logsApi, QStringLiteral("https://api.example/v2/api"));
        auto *key = scene.at<QLineEdit>("settings.logsApiKey");
        key->setFocus();
        QTest::keyClicks(key, QStringLiteral("K3Y"));
        QTest::keyClick(key, Qt::Key_Return);
        QCOMPARE(scene.told.last().logsApiKey, QStringLiteral("K3Y"));
        QVERIFY(test::find(scene.page, "settings.restartNote")->isVisible());
    }

    void socketIsChecked()
    {
        Scene scene;
        auto *edit = scene.at<QLineEdit>("settings.socket");
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("tcp://10.0.0.1:2375"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!qobject_cast<FormField *>(edit->parentWidget())->error().isEmpty());
        QVERIFY(scene.told.isEmpty());
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("/run/user/1000/podman/podman.sock"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(scene.told.last().engineSocket, QStringLiteral("/run/user/1000/podman/podman.sock"));
    }

    void numbersAndChecksAreTold()
    {
        Scene scene;
        QTest::keyClick(scene.at<QSpinBox>("settings.quorum"), Qt::Key_Up);
        QCOMPARE(scene.told.last().quorum, 1);
        QTest::keyClick(scene.at<QSpinBox>("settings.confirmations"), Qt::Key_Up);
        QCOMPARE(scene.told.last().confirmations, 1);
        QTest::keyClick(scene.at<QSpinBox>("settings.autoLock"), Qt::Key_Down);
        QCOMPARE(scene.told.last().autoLockMinutes, 9);
        QTest::keyClick(scene.at<QCheckBox>("settings.ask"), Qt::Key_Space);
        QVERIFY(scene.told.last().askBeforeDeploy);
        QCOMPARE(scene.page.preferences(), scene.told.last());
    }

    void wheelScrollsThePageOnly()
    {
        Scene scene;
        auto *box = scene.at<QSpinBox>("settings.quorum");
        scene.at<QLineEdit>("settings.rpc")->setFocus();
        const QPointF at = box->rect().center();
        QWheelEvent wheel(at, box->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QCOMPARE(box->value(), 0);
        QVERIFY(scene.told.isEmpty());
    }

    void engineIsAskedFor()
    {
        Scene scene;
        QSignalSpy asked(&scene.page, &SettingsPage::engineCheckRequested);
        scene.page.activated();
        QVERIFY(test::click(scene.page, "settings.engineCheck"));
        QCOMPARE(asked.count(), 2);
        scene.page.setEngineState(false, QStringLiteral("No container engine was found."));
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("No container engine was found.")));
        QVERIFY(test::wordsIn(scene.page).contains(QStringLiteral("Does not answer")));
    }

    void endpoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("https") << QStringLiteral("https://node.example/v2/key") << true;
        QTest::newRow("loopback") << QStringLiteral("ws://127.0.0.1:8545") << true;
        QTest::newRow("ipv6") << QStringLiteral("http://[::1]:8545") << true;
        QTest::newRow("no scheme") << QStringLiteral("node.example") << false;
        QTest::newRow("no host") << QStringLiteral("https://") << false;
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("space") << QStringLiteral("https://no de.example") << false;
        QTest::newRow("port") << QStringLiteral("https://node.example:99999") << false;
    }
    void endpoints()
    {
        QFETCH(QString, text);
        QFETCH(bool, right);
        QCOMPARE(endpointProblem(text).isEmpty(), right);
    }

    void pictures()
    {
        for (const auto &[mode, name] : {std::pair{Theme::Mode::Light, "settings-light"}, std::pair{Theme::Mode::Dark, "settings-dark"}}) {
            m_theme = std::make_unique<Theme>(mode);
            Scene scene;
            scene.page.setEngineState(true, QStringLiteral("Podman 4.3.1 on this computer"));
            QCOMPARE(test::namelessControl(scene.page), QString());
            test::picture(scene.page, name);
            scene.page.resize(700, 608);
            test::picture(scene.page, mode == Theme::Mode::Light ? "settings-narrow" : "settings-narrow-dark");
        }
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Scene scene;
        test::picture(scene.page, "settings-rtl");
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestSettingsPage)
#include "TestSettingsPage.moc"
