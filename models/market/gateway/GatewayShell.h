// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/GatewaySocket.h"
#include "models/market/gateway/LeaseShell.h"

namespace market {

/// A shell over the gateway's WebSocket (/lease/<id>/1/1/shell). Not opened again when it is lost: another would be another
/// shell.
class GatewayShell final : public LeaseShell {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayShell)
public:
    static constexpr qsizetype MaxEarly = 64 * 1024; ///< bytes written before it is open
    GatewayShell(const GatewayAddress &address, quint64 lease, const QString &service, int columns, int rows, GatewayAccess &access, base::Clock &clock,
                 QObject *parent = nullptr);
    void write(const QByteArray &bytes) override;
    void resize(int columns, int rows) override;
    [[nodiscard]] bool isOpen() const override { return m_open; }

private:
    void onFrame(const QByteArray &frame);
    void end(int exitCode, const QString &sentence);
    GatewaySocket m_socket;
    QByteArray m_early;
    int m_columns;
    int m_rows;
    bool m_open = false;
    bool m_over = false;
};

/// What a page gets where no shell can be: it ends with the sentence as soon as somebody listens.
class NoShell final : public LeaseShell {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoShell)
public:
    explicit NoShell(const QString &sentence);
    void write(const QByteArray &) override {}
    void resize(int, int) override {}
    [[nodiscard]] bool isOpen() const override { return false; }
};

} // namespace market
