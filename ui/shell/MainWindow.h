// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/PageId.h"

#include <QMainWindow>
#include <array>

class QStackedWidget;

namespace ui {

class NavigationRail;
class Notices;
class Page;
class StatusBar;
class StatusModel;

/// The frame around the pages: rail, stack, status bar, notices, palette, shortcuts. It knows no page's business.
/// Object names, for tests and assistive tools: "nav.<page>", "nav.account", "page.<page>", "header.title",
/// "status.network", "status.trigger", "status.lock", "palette.input", "sheet.title", "sheet.cancel", "review.approve", "review.cancel",
/// "notice.close", "state.empty.action", "state.error.action"; a page's own controls are "<page>.<control>".
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// A page is made when it is first shown.
    using MakePage = std::function<Page *()>;
    MainWindow(StatusModel &status, base::Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(PageId id, Page *page);
    void addPage(PageId id, MakePage make);
    /// Unknown pages are ignored; while a sheet is open nothing changes.
    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const { return m_current; }
    /// Null when it was never shown and is made on demand; see ensurePage.
    [[nodiscard]] Page *page(PageId id) const;
    /// Makes it if need be; null when no such page was added.
    Page *ensurePage(PageId id);
    void setBadge(PageId id, int count, const QString &what = {});
    [[nodiscard]] Notices &notices() const { return *m_notices; }
    /// Appends to what Ctrl+K offers (pages are always there).
    void addCommand(const Command &command);
    /// What Ctrl+K does.
    void openPalette();

Q_SIGNALS:
    /// A page asked for another one (Page::pageRequested); already shown when this comes.
    void pageRequested(ui::PageId id, const QVariant &argument);
    void lockRequested();    ///< Ctrl+L, or the status bar while unlocked
    void unlockRequested();  ///< the status bar while locked
    void networkRequested(); ///< the network in the status bar
    void triggerRequested(); ///< the trigger in the status bar
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct PageSlot {
        Page *page = nullptr;
        MakePage make;
    };
    void addShortcuts();
    void lockClicked();
    StatusModel &m_status;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    StatusBar *m_statusBar;
    Notices *m_notices;
    CommandPalette *m_palette;
    std::array<PageSlot, pageCount> m_pages;
    QList<Command> m_commands;
    PageId m_current = PageId::Overview;
};

} // namespace ui
