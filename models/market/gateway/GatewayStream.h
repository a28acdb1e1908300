// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/BackOff.h"
#include "models/market/gateway/GatewaySocket.h"
#include "models/market/gateway/LineResume.h"

namespace market {

/// The logs, or the platform's events, of one lease as they come: a WebSocket that is opened again when it is lost, and goes
/// on exactly where it stopped (LineResume).
class GatewayStream final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayStream)
public:
    enum class Kind { Logs, Events };
    GatewayStream(GatewayAddress address, quint64 lease, Kind kind, GatewayAccess &access, base::Clock &clock, QObject *parent = nullptr);
    ~GatewayStream() override;
    /// What is kept already, oldest first, so that it is not told again. Before open().
    void remember(const std::vector<LeaseLine> &lines);
    void open();
    void retryNow(); ///< does not wait out the back-off
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void told(const std::vector<market::LeaseLine> &lines); ///< without numbers
    void liveChanged();

private:
    void connectNow();
    void onOpened();
    void onFrame(const QString &frame);
    void onEnded(const base::Error &error);
    void tell(const std::vector<LineResume::Told> &lines);
    void settleLater();
    [[nodiscard]] LeaseLine gapLine(const QString &pod) const;
    const GatewayAddress m_address;
    const quint64 m_lease;
    const Kind m_kind;
    GatewayAccess &m_access;
    base::Clock &m_clock;
    LineResume m_resume;
    int m_tail = 0;
    chain::BackOff m_backOff{std::chrono::seconds(1), std::chrono::seconds(30)};
    GatewaySocket *m_socket = nullptr;
    bool m_live = false;
    QString m_problem;
    qint64 m_openedMs = 0;  ///< monotonic
    qint64 m_lastMs = 0;    ///< wall clock: up to when lines could come; 0: never
    qint64 m_againMs = 0;   ///< wall clock: since when they can come again
    base::Subscription m_timer;  ///< the next attempt
    base::Subscription m_settle; ///< lines are held back
};

} // namespace market
