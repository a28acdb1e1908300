// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QAbstractSocket>
#include <QNetworkReply>

class QUrl;

namespace chain {

/// The sentences for everything that goes wrong between us and a node. Only host and port of an endpoint are ever
/// named: its path often holds somebody's key.
[[nodiscard]] QString endpointName(const QUrl &url); ///< "host:port"
[[nodiscard]] base::Error noAnswerError(const QUrl &url, const QString &detail = {});
[[nodiscard]] base::Error timeoutError(const QUrl &url);
[[nodiscard]] base::Error tooLargeError(const QUrl &url);
[[nodiscard]] base::Error pausedError(const QUrl &url, qint64 seconds); ///< circuit open
[[nodiscard]] base::Error closedError();
[[nodiscard]] base::Error nonsenseError(const QString &detail); ///< Protocol: not even JSON-RPC
[[nodiscard]] base::Error impossibleError(const QString &detail); ///< Protocol: JSON-RPC, but it cannot be right
[[nodiscard]] base::Error networkError(const QUrl &url, QAbstractSocket::SocketError error, const QString &detail);
[[nodiscard]] base::Error networkError(const QUrl &url, QNetworkReply::NetworkError error, const QString &detail);
[[nodiscard]] base::Error httpStatusError(const QUrl &url, int status);

} // namespace chain
