// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/Services.h"
#include "app/headless/StatusReport.h"

namespace app {

/// Watches the services of a run without a window: how old the newest block is, how often the node was connected again,
/// whether the container engine answers. report() puts it all together.
class ServiceWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceWatch)
public:
    static constexpr std::chrono::seconds EngineEvery{30};
    static constexpr std::chrono::seconds MissedEngineEvery{5};

    explicit ServiceWatch(Services &services, QObject *parent = nullptr);
    void start();
    void setStopping();

    [[nodiscard]] StatusReport report() const;
    [[nodiscard]] bool isLiving() const { return m_living; }
    /// Connected, and yet no block for so long that following the chain cannot be what it does: better begun anew. Waiting
    /// for a node that is away is not this; that is what the program is there for.
    [[nodiscard]] bool isStuck() const;

Q_SIGNALS:
    void engineChanged(bool up, const QString &sentence); ///< the name it gave, or why it does not answer

private:
    void onConnection(chain::PushTransport::State state);
    void askEngine();
    [[nodiscard]] double headAgeSeconds() const;
    Services &m_services;
    qint64 m_startedMs = 0; ///< both by the clock that only goes forward
    qint64 m_headAtMs = 0;
    bool m_connectedBefore = false;
    bool m_living = false;
    bool m_stopping = false;
    quint64 m_reconnects = 0;
    QString m_waiting;
    std::optional<bool> m_engineUp;
    QString m_engineName;
    base::Subscription m_engineTimer;
};

} // namespace app
