// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Error.h"

#include <QAbstractSocket>
#include <QSslConfiguration>
#include <QSslError>

/// What can go wrong between a tenant and a provider's gateway, each one sentence with the next step. `name`: "host:port".
namespace market::gateway {

[[nodiscard]] base::Error unreachable(const QString &name, const QString &detail = {});
[[nodiscard]] base::Error hostUnknown(const QString &name);
[[nodiscard]] base::Error brokenOff(const QString &name, const QString &detail = {});
[[nodiscard]] base::Error noAnswer(const QString &name); ///< in time
[[nodiscard]] base::Error privateNetwork(const QString &name); ///< where a provider must not send us
[[nodiscard]] base::Error tooLarge(const QString &name);
[[nodiscard]] base::Error notUnderstood(const QString &name, const QString &detail);
[[nodiscard]] base::Error noSecureConnection(const QString &name, const QString &detail);
[[nodiscard]] base::Error certificateDiffers(const QString &name);
/// Why a certificate was not taken. `registered`: that of the chain.
[[nodiscard]] base::Error certificateRefused(const QString &name, const QSslCertificate &registered, const QSslCertificate &shown,
                                             const QList<QSslError> &errors);
[[nodiscard]] base::Error socketError(const QString &name, QAbstractSocket::SocketError error, const QString &detail);
/// `words`: the body of the answer. `skew`: how many seconds the gateway's clock is ahead of ours, where it told.
[[nodiscard]] base::Error refused(const QString &name, int httpStatus, const QByteArray &words, std::optional<qint64> skew);

} // namespace market::gateway
