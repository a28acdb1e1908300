// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/WarningBoard.h"

namespace ui {

class DesktopNotifier;
class Notices;

/// Carries what the board raises to the desktop, if the person wants that: it is off until they say so, and they are
/// asked once, in the window, at the first warning.
class WarningTeller final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WarningTeller)

public:
    /// All outlive the teller.
    WarningTeller(market::WarningBoard &board, DesktopNotifier &desktop, Notices &notices, QObject *parent = nullptr);
    /// Preferences::desktopWarnings: "ask", "on" or "off".
    void setWish(const QString &wish) { m_wish = wish; }

Q_SIGNALS:
    void wishChanged(const QString &wish); ///< to be kept
    /// The window is to come to the front, with these leases; none: the money of all.
    void showRequested(const std::vector<quint64> &leases);

private:
    void tell(const market::WarningGroup &group);
    void ask();
    void choose(const QString &wish);
    DesktopNotifier &m_desktop;
    Notices &m_notices;
    QString m_wish = QStringLiteral("off");
};

} // namespace ui
