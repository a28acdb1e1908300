// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/RefreshGate.h"
#include "ui/deploy/TriggerPulse.h"
#include "ui/shell/DesktopNotifier.h"

class QWidget;

namespace app {

/// The program while its window is closed: it goes on where the person wants that, the trigger has work to do and the
/// desktop has a place for it; else closing the window ends it.
class Background final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Background)
public:
    /// All outlive this.
    Background(deploy::TriggerSet &rules, ui::DesktopNotifier &desktop, QWidget &window, base::Clock &clock);
    void setWanted(bool wanted) { m_wanted = wanted; }
    /// The window was closed. True: it is hidden and the program goes on. False: end it.
    [[nodiscard]] bool takeOver();
    /// Begins without a window. False: there is no place for it, so show the window.
    [[nodiscard]] bool beginHidden();
    [[nodiscard]] bool isHidden() const { return m_hidden; }

Q_SIGNALS:
    void quitRequested();

private:
    void hide();
    void open();
    void refresh();
    void tellWhatWaits(const ui::TriggerPulse &pulse);
    deploy::TriggerSet &m_rules;
    ui::DesktopNotifier &m_desktop;
    QWidget &m_window;
    ui::RefreshGate m_gate;
    bool m_wanted = false;
    bool m_hidden = false;
    int m_held = 0;       ///< runs that waited when it was last looked
    bool m_alarmed = false;
    bool m_told = false; ///< once: where it went
};

} // namespace app
