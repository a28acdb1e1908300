// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/Services.h"
#include "ui/common/RefreshGate.h"
#include "ui/shell/MainWindow.h"

namespace app {

/// The counts beside the pages' names: votes and executions that wait for this person, leases that run, runs of the
/// trigger that need a look.
class RailBadges final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RailBadges)

public:
    RailBadges(Services &services, ui::MainWindow &window, QObject *parent);

private:
    void refresh();
    void countLeases();
    Services &m_services;
    ui::MainWindow &m_window;
    int m_leases = 0; ///< that run on the market
    ui::RefreshGate m_gate;
    ui::RefreshGate m_leasesGate;
};

} // namespace app
