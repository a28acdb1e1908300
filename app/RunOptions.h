// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/SecretBytes.h"
#include "models/chain/NetworkProfile.h"
#include "ui/settings/Preferences.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace app {

/// What a run without a window is told by its configuration file and its environment. It holds for this run only: nothing
/// of it is written to the profile, and the tokens are kept nowhere but here.
struct RunOptions {
    Q_DECLARE_TR_FUNCTIONS(app::RunOptions)
public:
    QString network;                   ///< empty: what the command line or the settings say
    QList<QUrl> http;                  ///< empty, both: the network's own endpoints
    QList<QUrl> ws;
    std::optional<chain::Address> dao; ///< instead of the network's
    std::optional<int> confirmations;  ///< blocks
    QString engineSocket;              ///< empty: what the settings say
    QString logsApi;                   ///< likewise
    std::optional<bool> paused;
    std::optional<bool> askBeforeDeploy;
    bool unattended = false;           ///< no key or mouse is touched: the wallet does not lock by itself
    base::SecretBytes explorerToken;
    base::SecretBytes spheronToken;

    /// Of a configuration file: one JSON object; installer/headless.md names its members. Errors: Invalid (a member that
    /// is not known or has a wrong value is named: a slip of the pen must not go unnoticed where nobody looks), Limit.
    [[nodiscard]] static base::Result<RunOptions> read(QByteArrayView json);
    /// COMMONRACK_EXPLORER_TOKEN, COMMONRACK_SPHERON_TOKEN and COMMONRACK_DAO_ADDRESS, which override the file.
    /// Errors: Invalid.
    [[nodiscard]] base::Status takeEnvironment(const QProcessEnvironment &environment);
    /// Programs that this one starts do not inherit the tokens.
    static void clearEnvironment();

    [[nodiscard]] ui::Preferences over(ui::Preferences preferences) const;
    [[nodiscard]] chain::NetworkProfile over(chain::NetworkProfile profile) const;
};

} // namespace app
