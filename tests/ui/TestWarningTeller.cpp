// SPDX-License-Identifier: Apache-2.0
#include "app/Settings.h"
#include "models/market/WarningBoard.h"
#include "tests/support/TestMain.h"
#include "tests/ui/MarketRoom.h"
#include "tests/ui/PageTools.h"
#include "ui/common/Notices.h"
#include "ui/common/Theme.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/DesktopNotifier.h"
#include "ui/shell/TrayNotifier.h"
#include "ui/shell/WarningTeller.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimeEdit>

using namespace ui;

namespace {

constexpr quint64 hour = 1800;

class FakeDesktop final : public DesktopNotifier {
    Q_OBJECT
public:
    struct Shown { QString id; QString title; QString text; Tone tone; };
    [[nodiscard]] bool isAvailable() const override { return available; }
    void show(const QString &id, const QString &title, const QString &text, Tone tone) override { shown.push_back({id, title, text, tone}); }
    bool available = true;
    std::vector<Shown> shown;
};

struct NoMemory final : market::WarningMemory {
    [[nodiscard]] market::WarningMarks read() override { return {}; }
    void write(const market::WarningMarks &) override {}
};

struct WarningScene {
    WarningScene()
    {
        host.resize(700, 400);
        host.show();
    }
    /// Two leases that end within an hour, by and by.
    [[nodiscard]] bool fill()
    {
        if (!trade.addAccount())
            return false;
        trade.addProviders();
        trade.model.deposit(trade.me(), trade.token, 300'000'000);
        trade.mine();
        trade.live();
        board.setAccount(trade.me());
        for (const char *service : {"web", "db"}) {
            const auto id = trade.order(service, "0.1", 10, {}, 0, trade.me());
            if (!trade.model.match(id, test::MarketRoom::provider(1), test::MarketRoom::price("0.1")))
                return false;
            leases.push_back(id);
        }
        trade.mine();
        return true;
    }
    void later(quint64 blocks)
    {
        trade.mine(blocks);
        trade.mine();
        trade.clock.advance(market::WarningBoard::Interval);
    }
    test::MarketRoom trade;
    NoMemory memory;
    market::WarningBoard board{trade.market, memory, trade.clock};
    FakeDesktop desktop;
    QWidget host;
    Notices notices{&host, trade.clock};
    WarningTeller teller{board, desktop, notices};
    std::vector<quint64> leases;
};

} // namespace

/// Warnings outside the window, and the settings of it all.
class TestWarningTeller final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void asksOnceAtTheFirstWarning()
    {
        WarningScene scene;
        scene.teller.setWish(QStringLiteral("ask"));
        QSignalSpy wish(&scene.teller, &WarningTeller::wishChanged);
        QVERIFY(scene.fill());
        QCOMPARE(scene.notices.count(), 0);
        scene.later(10 * hour - hour - hour / 2);
        QVERIFY(scene.desktop.shown.empty()); // off until the person says so
        QCOMPARE(scene.notices.count(), 1);
        QCOMPARE(wish.last().value(0).toString(), QStringLiteral("off"));
        test::picture(scene.host, "warnings-ask");
        scene.later(hour); // worse: asked only once
        QCOMPARE(scene.notices.count(), 1);
        QVERIFY(test::click(scene.host, "notice.action"));
        QCOMPARE(wish.last().value(0).toString(), QStringLiteral("on"));
        scene.later(hour);
        QVERIFY(!scene.desktop.shown.empty());
    }

    void severalAreToldAsOneAndAClickLeadsToThem()
    {
        WarningScene scene;
        scene.teller.setWish(QStringLiteral("on"));
        QVERIFY(scene.fill());
        scene.later(10 * hour - hour / 2);
        const auto told = std::find_if(scene.desktop.shown.begin(), scene.desktop.shown.end(), [](const auto &one) { return one.title.startsWith(QStringLiteral("2 leases")); });
        QVERIFY(told != scene.desktop.shown.end());
        QCOMPARE(told->title, QStringLiteral("2 leases run out within an hour"));
        QCOMPARE(told->tone, Tone::Bad);
        QSignalSpy show(&scene.teller, &WarningTeller::showRequested);
        Q_EMIT scene.desktop.clicked(told->id);
        auto leases = show.value(0).value(0).value<std::vector<quint64>>();
        std::sort(leases.begin(), leases.end());
        QCOMPARE(leases, scene.leases);
    }

    void offAndNoTrayAreSilent()
    {
        WarningScene scene;
        scene.teller.setWish(QStringLiteral("off"));
        QVERIFY(scene.fill());
        scene.later(10 * hour - hour / 2);
        QVERIFY(scene.desktop.shown.empty());
        QCOMPARE(scene.notices.count(), 0);
        WarningScene without;
        without.desktop.available = false;
        without.teller.setWish(QStringLiteral("ask"));
        QVERIFY(without.fill());
        without.later(10 * hour - hour / 2);
        QCOMPARE(without.notices.count(), 0); // nothing to ask for
        TrayNotifier tray; // the offscreen platform has none
        tray.show(QStringLiteral("1"), QStringLiteral("a"), QStringLiteral("b"), Tone::Bad);
        QVERIFY(!tray.isAvailable());
    }

    void settingsOfWarnings()
    {
        Preferences told;
        int changes = 0;
        SettingsPage page({}, {});
        QObject::connect(&page, &SettingsPage::preferencesChanged, &page, [&](const Preferences &now) {
            told = now;
            ++changes;
        });
        page.resize(1096, 900);
        page.show();
        test::find<QSpinBox>(page, "settings.warnFunds")->setValue(10);
        test::find<QSpinBox>(page, "settings.warnExpiry")->setValue(0);
        QCOMPARE(told.warnFundsDays, 10);
        QCOMPARE(told.warnExpiryDays, 0);
        QVERIFY(!test::find<QCheckBox>(page, "settings.desktopWarnings")->isChecked()); // off by default
        test::find<QCheckBox>(page, "settings.desktopWarnings")->click();
        QCOMPARE(told.desktopWarnings, QStringLiteral("on"));
        QVERIFY(!test::find(page, "settings.quietFrom")->isEnabled());
        test::find<QCheckBox>(page, "settings.quiet")->click();
        QCOMPARE(told.quietFrom, 22 * 60);
        QCOMPARE(told.quietTo, 7 * 60);
        test::find<QTimeEdit>(page, "settings.quietTo")->setTime(QTime(6, 30));
        QCOMPARE(told.quietTo, 6 * 60 + 30);
        test::find<QCheckBox>(page, "settings.quiet")->click();
        QCOMPARE(told.quietFrom, told.quietTo);
        const int before = changes;
        page.setDesktopWarnings(QStringLiteral("off"));
        QCOMPARE(changes, before);
        QVERIFY(!test::find<QCheckBox>(page, "settings.desktopWarnings")->isChecked());
        QCOMPARE(test::namelessControl(page), QString());
        test::picture(page, "settings-warnings");
        m_theme = std::make_unique<Theme>(Theme::Mode::Dark);
        test::picture(page, "settings-warnings-dark");
    }

    void settingsAreKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.json"));
        Preferences wanted;
        wanted.warnFundsDays = 9;
        wanted.warnExpiryDays = 0;
        wanted.desktopWarnings = QStringLiteral("on");
        wanted.quietFrom = 22 * 60;
        wanted.quietTo = 6 * 60 + 30;
        wanted.leaseViews = QStringLiteral(R"([{"name":"x"}])");
        QVERIFY(app::Settings(file).save(wanted));
        QCOMPARE(app::Settings(file).preferences(), wanted);
        QCOMPARE(app::Settings(folder.filePath(QStringLiteral("none.json"))).preferences().desktopWarnings, QStringLiteral("ask"));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestWarningTeller)
#include "TestWarningTeller.moc"
