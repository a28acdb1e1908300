// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/provider/gateway/GatewayRoute.h"
#include "models/provider/gateway/HttpRequest.h"
#include "models/provider/gateway/LeaseBook.h"

#include <QList>
#include <QSslCertificate>
#include <optional>

namespace provider {

/// Says from a request's head alone whether it may go on: a known path and method, an identity where one is needed (token
/// and certificate of the same account, the tenant of the lease), a WebSocket where the path is one and nowhere else.
class GatewayGate final {
public:
    GatewayGate(const LeaseBook &book, const base::Clock &clock) : m_book(book), m_clock(clock) {}
    /// The refusal; nothing: it may. `shown`: the certificates of the client.
    [[nodiscard]] std::optional<HttpAnswer> refuse(const HttpRequest &head, const QList<QSslCertificate> &shown) const;

private:
    [[nodiscard]] std::optional<HttpAnswer> refuseIdentity(const HttpRequest &head, const QList<QSslCertificate> &shown, quint64 lease) const;
    const LeaseBook &m_book;
    const base::Clock &m_clock;
};

} // namespace provider
