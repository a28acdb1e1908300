// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/TrayNotifier.h"

#include "ui/common/Icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace ui {

TrayNotifier::TrayNotifier(QObject *parent) : DesktopNotifier(parent) {}

TrayNotifier::~TrayNotifier()
{
    if (m_tray)
        m_tray->setContextMenu(nullptr);
}

bool TrayNotifier::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

bool TrayNotifier::canStay() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayNotifier::ensureIcon()
{
    if (m_tray)
        return;
    const QIcon own = QGuiApplication::windowIcon();
    m_tray = new QSystemTrayIcon(own.isNull() ? icon(Icon::Logo) : own, this);
    m_tray->setToolTip(QGuiApplication::applicationDisplayName());
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_menu)
            Q_EMIT openRequested();
        Q_EMIT clicked(m_shown);
    });
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Trigger)
            return;
        if (m_menu)
            Q_EMIT openRequested();
        else
            Q_EMIT clicked(m_shown);
    });
    m_tray->show();
}

void TrayNotifier::show(const QString &id, const QString &title, const QString &text, Tone tone)
{
    if (!isAvailable())
        return;
    ensureIcon();
    m_shown = id;
    const bool bad = tone == Tone::Bad;
    const auto look = bad ? QSystemTrayIcon::Critical : tone == Tone::Caution ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information;
    m_tray->showMessage(title, text, look);
}

void TrayNotifier::stay(const QString &line)
{
    if (!canStay())
        return;
    ensureIcon();
    if (!m_menu) {
        m_menu = std::make_unique<QMenu>();
        m_line = m_menu->addAction(line);
        m_line->setEnabled(false);
        m_menu->addSeparator();
        connect(m_menu->addAction(tr("Open Commonrack")), &QAction::triggered, this, &TrayNotifier::openRequested);
        connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayNotifier::quitRequested);
        m_tray->setContextMenu(m_menu.get());
    }
    m_line->setText(line);
    m_tray->setToolTip(QStringLiteral("%1 – %2").arg(QGuiApplication::applicationDisplayName(), line));
}

void TrayNotifier::leave()
{
    if (!m_menu)
        return;
    m_tray->setContextMenu(nullptr);
    m_menu.release()->deleteLater(); // one of its own actions may be what is heard now
    m_line = nullptr;
    m_tray->deleteLater();
    m_tray = nullptr;
}

} // namespace ui
