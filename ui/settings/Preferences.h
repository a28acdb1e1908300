// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace ui {

/// What a person can choose; kept by app::Settings.
struct Preferences {
    QString theme = QStringLiteral("system"); ///< system, light, dark, contrast
    QString language;                         ///< empty: the system's
    QString network = QStringLiteral("sandbox");
    QString rpcEndpoint;                      ///< one node instead of the network's own; empty: no
    QString engineSocket;                     ///< empty: the usual places
    int confirmations = 0;                    ///< blocks before the trigger acts; 0: what the network asks for
    int autoLockMinutes = 10;                 ///< 0: never
    int quorum = 0;                           ///< voters' NFTs this program wants before it offers Execute; 0: none
    bool askBeforeDeploy = false;
    bool triggerPaused = false;
    bool keepWorking = false;                 ///< the trigger goes on when the window is closed, where there is a tray
    QString leaseColumns;                     ///< what LeasesPage told; empty: the usual ones
    QString logsApi;                          ///< an explorer's logs API as a second source; empty: none
    QString logsApiKey;                       ///< what that explorer gave; empty: none
    int warnFundsDays = 3;                    ///< the treasury lasts less: warned of; 0: never
    int warnExpiryDays = 2;                   ///< a lease ends sooner: warned of; 0: never
    QString desktopWarnings = QStringLiteral("ask"); ///< ask (at the first warning), on, off
    int quietFrom = 0;                        ///< minutes since midnight; as quietTo: no quiet hours
    int quietTo = 0;
    QString leaseViews;                       ///< what ViewsButton told; empty: none
    bool operator==(const Preferences &) const = default;
};

} // namespace ui
