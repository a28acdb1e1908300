// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/shell/DesktopNotifier.h"

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace ui {

/// Notifications of the system tray, where there is one, and the icon there while the window is closed. It appears with
/// the first of them.
class TrayNotifier final : public DesktopNotifier {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayNotifier)

public:
    explicit TrayNotifier(QObject *parent = nullptr);
    ~TrayNotifier() override;
    [[nodiscard]] bool isAvailable() const override;
    void show(const QString &id, const QString &title, const QString &text, Tone tone) override;
    [[nodiscard]] bool canStay() const override;
    void stay(const QString &line) override;
    void leave() override;

private:
    void ensureIcon();
    QSystemTrayIcon *m_tray = nullptr;
    std::unique_ptr<QMenu> m_menu; ///< while it stays
    QAction *m_line = nullptr;
    QString m_shown; ///< the last one's id: a click is about that
};

} // namespace ui
