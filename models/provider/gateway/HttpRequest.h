// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace provider {

/// An HTTP/1.x request as a gateway got it. Nothing in it is trusted.
struct HttpRequest {
    QByteArray method;
    QByteArray target; ///< as it stands in the request line
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    int version = 11;
    bool keepAlive = false;
    bool hasBody = false; ///< one was announced

    /// Empty: it is not there.
    [[nodiscard]] QByteArray header(QByteArrayView lowerName) const;
    /// How often it is there.
    [[nodiscard]] int count(QByteArrayView lowerName) const;
    /// True when one of the comma-separated words of a header is this one.
    [[nodiscard]] bool hasToken(QByteArrayView lowerName, QByteArrayView lowerWord) const;
    [[nodiscard]] bool wantsUpgrade() const { return hasToken("upgrade", "websocket"); }
};

/// What it is answered.
struct HttpAnswer {
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json";
    QByteArray extraHeaders; ///< "Allow: GET\r\n"

    [[nodiscard]] static HttpAnswer json(const QByteArray &text); ///< 200
    [[nodiscard]] static HttpAnswer refusal(int status, const QString &sentence);
    /// The bytes on the wire. `nowMs`: for the Date header.
    [[nodiscard]] QByteArray toBytes(qint64 nowMs, bool keepAlive) const;
};

} // namespace provider
