// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MainWindow.h"

#include "ui/common/Notices.h"
#include "ui/common/Sheet.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Page.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/StatusModel.h"

#include <QGuiApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QVariant>

namespace ui {

MainWindow::MainWindow(StatusModel &status, base::Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_status(status), m_rail(new NavigationRail(status)), m_stack(new QStackedWidget),
      m_statusBar(new StatusBar(status, clock)), m_notices(nullptr), m_palette(nullptr)
{
    setObjectName(QStringLiteral("shell"));
    setWindowTitle(QGuiApplication::applicationDisplayName());
    setMinimumSize(1024, 700);
    resize(1280, 800);
    m_stack->setObjectName(QStringLiteral("shell.pages")); // sheets dim this and leave the rest in sight
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_statusBar);
    row->addLayout(column, 1);
    setCentralWidget(middle);
    m_notices = new Notices(m_stack, clock);
    m_palette = new CommandPalette(this);
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::showPage);
    connect(m_statusBar, &StatusBar::lockClicked, this, &MainWindow::lockClicked);
    connect(m_statusBar, &StatusBar::networkClicked, this, &MainWindow::networkRequested);
    connect(m_statusBar, &StatusBar::triggerClicked, this, &MainWindow::triggerRequested);
    addShortcuts();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(PageId id, Page *page)
{
    m_pages[std::size_t(id)].page = page;
    m_rail->setAvailable(id, true);
    m_stack->addWidget(page);
    connect(page, &Page::pageRequested, this, [this](PageId wanted, const QVariant &argument) {
        showPage(wanted);
        Q_EMIT pageRequested(wanted, argument);
    });
    connect(page, &Page::paletteRequested, this, &MainWindow::openPalette);
    connect(page, &Page::titleChanged, this, [this, page] {
        if (m_stack->currentWidget() == page)
            setWindowTitle(tr("%1 – Commonrack", "window title").arg(page->title()));
    });
}

void MainWindow::addPage(PageId id, MakePage make)
{
    m_pages[std::size_t(id)].make = std::move(make);
    m_rail->setAvailable(id, true);
}

Page *MainWindow::page(PageId id) const
{
    return m_pages[std::size_t(id)].page;
}

Page *MainWindow::ensurePage(PageId id)
{
    PageSlot &slot = m_pages[std::size_t(id)];
    if (!slot.page && slot.make)
        addPage(id, slot.make());
    return slot.page;
}

void MainWindow::showPage(PageId id)
{
    Page *page = Sheet::anyOpen(this) ? nullptr : ensurePage(id);
    if (!page) {
        m_rail->setCurrent(m_current);
        return;
    }
    m_current = id;
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(id);
    m_notices->raise();
    setWindowTitle(tr("%1 – Commonrack", "window title").arg(page->title()));
    page->activated();
}

void MainWindow::setBadge(PageId id, int count, const QString &what)
{
    m_rail->setBadge(id, count, what);
}

void MainWindow::addCommand(const Command &command)
{
    m_commands.append(command);
}

void MainWindow::addShortcuts()
{
    for (int i = 0; i < pageCount; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showPage(PageId(i)); });
    }
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this), &QShortcut::activated, this, &MainWindow::openPalette);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this), &QShortcut::activated, this, &MainWindow::lockRequested);
}

void MainWindow::openPalette()
{
    if (Sheet::anyOpen(this))
        return;
    QList<Command> commands;
    for (int i = 0; i < pageCount; ++i) {
        const auto id = PageId(i);
        if (m_pages[std::size_t(i)].page || m_pages[std::size_t(i)].make)
            commands.append({pageName(id), tr("page"), tr("Ctrl+%1").arg(i + 1), pageIcon(id), [this, id] { showPage(id); }});
    }
    m_palette->open(commands + m_commands);
}

void MainWindow::lockClicked()
{
    if (m_status.lock().locked)
        Q_EMIT unlockRequested();
    else
        Q_EMIT lockRequested();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // whoever hears it ends the program, or says what is in the way
    Q_EMIT closing();
}

} // namespace ui
