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
    bool operator==(const Preferences &) const = default;
};

} // namespace ui
