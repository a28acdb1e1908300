// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/Background.h"
#include "app/OrderDesk.h"
#include "app/Services.h"
#include "app/StatusFeed.h"
#include "app/WarningDesk.h"
#include "models/market/Timeline.h"
#include "ui/common/Theme.h"
#include "ui/deploy/TriggerContext.h"
#include "ui/shell/FlowPresenter.h"
#include "ui/shell/MainWindow.h"

namespace ui {
class LeaseDesk;
class LeasesPage;
class MarketPage;
}

namespace app {

/// The windows: makes the pages, hands each the services it needs, and carries what one page asks to where it is done.
class Desktop final : public QObject {
    Q_OBJECT
public:
    Desktop(Services &services, ui::Theme &theme, const CommandLine &commandLine);
    ~Desktop() override;
    void show();
    /// Ends the program: services first, then the event loop.
    void quit();

    /// What the event loop ends with when the program should start again (another network, another language).
    static constexpr int restartCode = 1000;
    [[nodiscard]] static ui::Theme::Mode themeMode(const QString &name);

private:
    void addPages();
    [[nodiscard]] ui::Page *makeOverview();
    [[nodiscard]] ui::Page *makeProposals();
    [[nodiscard]] ui::Page *makeEditor();
    [[nodiscard]] ui::Page *makeLeases();
    [[nodiscard]] ui::Page *makeMarket();
    [[nodiscard]] ui::MarketPage *marketPage();
    [[nodiscard]] ui::Page *makeTrigger();
    [[nodiscard]] std::vector<ui::TriggerContext::Document> documentsToTry() const;
    void closeRun(const QString &key);
    void retryRun(const QString &key);
    [[nodiscard]] ui::Page *makeWallet();
    [[nodiscard]] ui::Page *makeSettings();
    void addCommands();
    void run(const chain::TxIntent &intent);
    void connectSessions(ui::LeasesPage &page);
    [[nodiscard]] std::optional<market::LeaseOrigin> originOf(quint64 lease) const;
    void chooseManifest(quint64 lease);
    void sendManifest(quint64 lease, const QString &file);
    void runAll(const std::vector<chain::TxIntent> &intents); ///< one after the other
    void connectWarnings();
    void connectDesk(ui::LeaseDesk &desk);
    void propose(const QByteArray &document);
    void applyPreferences(const ui::Preferences &preferences);
    void showArgument(ui::PageId id, const QVariant &argument);
    void showProposal(quint64 id);
    void showLeaseOf(quint64 proposal);
    void showLease(quint64 id, const QString &tab = QStringLiteral("overview"));
    void askUnlock(const std::function<void(bool)> &done);
    /// On another thread: a hundred thousand rows take their time to reach the disk. Errors: Storage.
    [[nodiscard]] base::Async<bool> writeFile(const QString &file, const QByteArray &content);
    [[nodiscard]] base::Async<QByteArray> readFile(const QString &file); ///< the same way. Errors: those of store::readFile
    void tellIfFailed(const base::Async<bool> &answer);
    [[nodiscard]] QString accountName(const chain::Address &address) const;
    void tellProblem(const base::Error &error);
    void tellHalt(const base::Error &error);
    void connectAgain();
    void windowClosed();
    void closeWindow();
    void startAtLogin(bool start);
    void ruleWasChanged();
    void showWhenLiving(const QString &pictureFile);
    void playDemo(const QString &folder);

    Services &m_services;
    ui::Theme &m_theme;
    CommandLine m_commandLine;
    ui::StatusModel m_status;
    StatusFeed m_feed;
    WarningDesk m_warnings; ///< before the window: its pages show what is there
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::FlowPresenter> m_flows;
    OrderDesk m_orders;
    Background m_background;
    base::Subscription m_pictureTimer;
    bool m_quitting = false;
    bool m_warnedOfDraft = false; ///< once: then it closes
    quint64 m_haltNotice = 0;
    bool m_restart = false;
    int m_exitCode = 0;
};

} // namespace app
