// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/Services.h"
#include "models/market/LeaseNotes.h"
#include "models/market/WarningBoard.h"
#include "models/market/WarningFile.h"
#include "ui/common/RefreshGate.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TrayNotifier.h"
#include "ui/shell/WarningTeller.h"

namespace app {

/// What is known about leases beyond the chain: the warnings of the account in use, told in the window and, if the person
/// wants that, on the desktop; and what was written about them. Outlives the window.
class WarningDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WarningDesk)

public:
    explicit WarningDesk(Services &services);
    void attach(ui::MainWindow &window); ///< once; the window goes first
    void applyPreferences(const ui::Preferences &preferences);
    [[nodiscard]] market::WarningBoard &board() { return m_board; }
    [[nodiscard]] ui::DesktopNotifier &desktop() { return m_tray; }
    [[nodiscard]] market::LeaseNotes &notes() { return m_notes; }

Q_SIGNALS:
    void showRequested(const std::vector<quint64> &leases); ///< a notification was clicked; none: the money of all
    void desktopWarningsChanged(const QString &wish);       ///< chosen in the window, kept already
    void failed(const base::Error &error);

private:
    void keepWish(const QString &wish);
    void takeAccount();
    void takeFacts();
    Services &m_services;
    market::WarningFile m_memory;
    market::WarningBoard m_board;
    market::LeaseNotes m_notes;
    ui::TrayNotifier m_tray;
    ui::RefreshGate m_factsGate;
    ui::WarningTeller *m_teller = nullptr; ///< the window's
};

} // namespace app
