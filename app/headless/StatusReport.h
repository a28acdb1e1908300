// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/headless/ProcessFigures.h"
#include "models/deploy/Trigger.h"
#include "models/market/Deployment.h"

#include <QCoreApplication>

#include <map>

namespace app {

/// How a run without a window is, at one instant; a value. This is the one place for more facts: a field here, its line
/// in json() and in metrics(), and where it comes from in ServiceWatch::report().
struct StatusReport {
    Q_DECLARE_TR_FUNCTIONS(app::StatusReport)
public:
    // What runs.
    QString version;
    QString networkId;
    QString networkName;
    quint64 chainId = 0;
    std::optional<chain::Address> dao; ///< empty: nothing triggers here
    double uptimeSeconds = 0;
    ProcessFigures process;

    // The chain.
    bool living = false;              ///< the network answered, and the DAO was found
    bool connected = false;
    std::optional<quint64> headBlock;
    double headAgeSeconds = 0;        ///< since it came; without one, since we are living
    double headLimitSeconds = 0;      ///< older than this is too old
    quint64 reconnects = 0;
    QString waiting;                  ///< one sentence while not living, or not connected

    // The trigger.
    deploy::Trigger::State trigger = deploy::Trigger::State::Stopped;
    QString triggerProblem;
    bool paused = false;
    quint64 lagBlocks = 0;
    std::map<deploy::RunState, quint64> runs;
    std::map<market::Deployment::State, quint64> deployments;

    // The container engine and the wallet.
    QString engineAddress;
    QString engineName;               ///< "Podman 4.3.1 on this computer"; empty before it first answered
    std::optional<bool> engineUp;     ///< empty: not asked yet
    bool hasWallet = false;
    bool walletUnlocked = false;
    bool stopping = false;

    [[nodiscard]] bool isHealthy() const; ///< the chain is followed and the trigger acts on it
    [[nodiscard]] QString sentence() const; ///< how it is, or what is wrong
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QByteArray metrics() const;

private:
    [[nodiscard]] QString trouble() const; ///< empty: healthy
};

/// Names for machines; the same in every language.
[[nodiscard]] QString nameOf(deploy::Trigger::State state);
[[nodiscard]] QString nameOf(market::Deployment::State state);
[[nodiscard]] QString nameOf(deploy::RunState state);

} // namespace app
