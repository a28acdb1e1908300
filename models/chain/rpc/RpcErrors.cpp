// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/RpcErrors.h"

#include <QCoreApplication>
#include <QUrl>

namespace chain {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

base::Error make(base::ErrorCode code, const QString &summary, const QString &detail = {}, int remoteCode = 0)
{
    return base::Error{code, summary, detail, nullptr, remoteCode};
}

base::Error hostNotFound(const QUrl &url, const QString &detail)
{
    return make(base::ErrorCode::Network,
                Text::tr("There is no computer called %1. Check the spelling of the endpoint in Settings, and your internet connection.")
                    .arg(url.host()),
                detail);
}

base::Error notTrusted(const QUrl &url, const QString &detail)
{
    return make(base::ErrorCode::Auth,
                Text::tr("The identity of %1 could not be verified, so nothing was sent. Choose another endpoint in Settings.")
                    .arg(endpointName(url)),
                detail);
}

base::Error linkLost(const QUrl &url, const QString &detail)
{
    return make(base::ErrorCode::Network,
                Text::tr("The connection to the node at %1 broke off. It is tried again by itself.").arg(endpointName(url)), detail);
}

} // namespace

QString endpointName(const QUrl &url)
{
    const bool secure = url.scheme() == u"https" || url.scheme() == u"wss";
    return url.host() + u':' + QString::number(url.port(secure ? 443 : 80));
}

base::Error noAnswerError(const QUrl &url, const QString &detail)
{
    return make(base::ErrorCode::Network,
                Text::tr("No answer from the node at %1. Check that it is running, or choose another endpoint in Settings.")
                    .arg(endpointName(url)),
                detail);
}

base::Error timeoutError(const QUrl &url)
{
    return make(base::ErrorCode::Timeout,
                Text::tr("The node at %1 did not answer in time. Try again, or choose another endpoint in Settings.").arg(endpointName(url)));
}

base::Error tooLargeError(const QUrl &url)
{
    return make(base::ErrorCode::Limit, Text::tr("The answer of the node at %1 is too large to be taken. Choose another endpoint in Settings.").arg(endpointName(url)));
}

base::Error pausedError(const QUrl &url, qint64 seconds)
{
    return make(base::ErrorCode::Network,
                Text::tr("The node at %1 keeps failing and is left alone for %2 s. Wait, or choose another endpoint in Settings.")
                    .arg(endpointName(url))
                    .arg(seconds));
}

base::Error closedError()
{
    return make(base::ErrorCode::Closed, Text::tr("The connection to the node has been closed."));
}

base::Error nonsenseError(const QString &detail)
{
    return make(base::ErrorCode::Protocol, Text::tr("The node answered something that makes no sense. Choose another endpoint in Settings."),
                detail);
}

base::Error impossibleError(const QString &detail)
{
    return make(base::ErrorCode::Protocol, Text::tr("The node answered something impossible. Choose another endpoint in Settings."), detail);
}

base::Error networkError(const QUrl &url, QAbstractSocket::SocketError error, const QString &detail)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return hostNotFound(url, detail);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return notTrusted(url, detail);
    case QAbstractSocket::RemoteHostClosedError:
        return linkLost(url, detail);
    default:
        return noAnswerError(url, detail);
    }
}

base::Error networkError(const QUrl &url, QNetworkReply::NetworkError error, const QString &detail)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return hostNotFound(url, detail);
    case QNetworkReply::SslHandshakeFailedError:
        return notTrusted(url, detail);
    case QNetworkReply::RemoteHostClosedError:
        return linkLost(url, detail);
    default:
        return noAnswerError(url, detail);
    }
}

base::Error httpStatusError(const QUrl &url, int status)
{
    const QString name = endpointName(url);
    const QString detail = QStringLiteral("HTTP %1").arg(status);
    if (status == 429)
        return make(base::ErrorCode::Network,
                    Text::tr("The node at %1 gets too many requests from here. Wait a moment, or choose another endpoint in Settings.").arg(name),
                    detail, status);
    if (status == 401 || status == 403)
        return make(base::ErrorCode::Remote,
                    Text::tr("The node at %1 does not let us in. Check the key in its address in Settings.").arg(name), detail, status);
    if (status >= 300 && status < 400)
        return make(base::ErrorCode::Remote,
                    Text::tr("The endpoint %1 has moved. Enter its new address in Settings.").arg(name), detail, status);
    if (status >= 500)
        return make(base::ErrorCode::Network,
                    Text::tr("The node at %1 has trouble of its own (%2). Try again later, or choose another endpoint in Settings.")
                        .arg(name, detail),
                    detail, status);
    return make(base::ErrorCode::Remote,
                Text::tr("There is no node behind %1 (%2). Check the address of the endpoint in Settings.").arg(name, detail), detail, status);
}

} // namespace chain
