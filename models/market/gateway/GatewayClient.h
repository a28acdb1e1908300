// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/GatewayAccess.h"
#include "models/market/gateway/HttpAnswerReader.h"

namespace market {

struct HttpRequest;

/// Asks one provider's gateway for one account: the published paths, each failure one sentence with the next step.
class GatewayClient final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GatewayClient)
public:
    static constexpr std::chrono::seconds Deadline{30};
    static constexpr std::chrono::seconds ManifestDeadline{120};
    static constexpr qint64 MaxAnswer = 8 * 1024 * 1024;  ///< bytes
    static constexpr qsizetype MaxManifest = 1024 * 1024; ///< bytes

    GatewayClient(GatewayAddress address, GatewayAccess &access, base::Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] const GatewayAddress &address() const { return m_address; }
    /// PUT /deployment/<lease>/manifest. Errors: Invalid (not a manifest), Locked, Auth, NotFound (404), Remote, Network, Timeout,
    /// Limit, Protocol.
    [[nodiscard]] base::Async<ManifestReceipt> sendManifest(quint64 lease, const QByteArray &manifest);
    /// GET /lease/<lease>/1/1/status. Errors: as above.
    [[nodiscard]] base::Async<GatewayStatus> status(quint64 lease);
    /// A manifest is a list of groups with services. Errors: Invalid.
    [[nodiscard]] static base::Status checkManifest(const QByteArray &manifest);

private:
    [[nodiscard]] base::Async<QByteArray> ask(HttpRequest request); ///< the body of an answer that is a success
    [[nodiscard]] base::Result<QByteArray> judged(const HttpAnswer &answer) const;
    const GatewayAddress m_address;
    GatewayAccess &m_access;
    base::Clock &m_clock;
};

} // namespace market
