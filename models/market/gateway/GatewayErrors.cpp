// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayErrors.h"

#include "models/base/VisibleText.h"
#include "models/market/gateway/AuthToken.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>

#include <algorithm>

namespace market::gateway {

namespace {

constexpr qsizetype MaxWords = 400; ///< characters of the gateway's own explanation

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

base::Error make(base::ErrorCode code, const QString &summary, const QString &detail = {}, int remoteCode = 0)
{
    return base::Error{code, summary, detail, nullptr, remoteCode};
}

bool has(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> kinds)
{
    return std::any_of(errors.begin(), errors.end(), [kinds](const QSslError &error) { return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end(); });
}

QString momentText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString spanText(qint64 seconds)
{
    return seconds < 7'200 ? ErrorText::tr("%n minute(s)", nullptr, int(seconds / 60)) : ErrorText::tr("%n hour(s)", nullptr, int(std::min<qint64>(seconds / 3'600, 1'000'000)));
}

base::Error clockIsOff(const QString &name, qint64 skew)
{
    const QString text = skew > 0 ? ErrorText::tr("This computer's clock is %1 behind that of the provider at %2, so it does not know us. Correct the clock and try again.")
                                  : ErrorText::tr("This computer's clock is %1 ahead of that of the provider at %2, so it does not know us. Correct the clock and try again.");
    return make(base::ErrorCode::Auth, text.arg(spanText(std::abs(skew)), name), QStringLiteral("skew %1 s").arg(skew), 401);
}

/// What the gateway says of it, as part of a sentence; empty: nothing.
QString said(const QByteArray &words)
{
    const QString text = base::visibleText(QString::fromUtf8(words.left(4 * MaxWords)).simplified(), MaxWords);
    return text.isEmpty() ? QString() : ErrorText::tr(" It says: “%1”.").arg(text);
}

} // namespace

base::Error unreachable(const QString &name, const QString &detail)
{
    return make(base::ErrorCode::Network,
                ErrorText::tr("The provider at %1 cannot be reached. It is tried again by itself; check your internet connection, or close the lease if it stays away.").arg(name),
                detail);
}

base::Error hostUnknown(const QString &name)
{
    return make(base::ErrorCode::Network,
                ErrorText::tr("There is no computer called %1, which the provider registered. Check your internet connection, or close the lease if it stays so.").arg(name));
}

base::Error brokenOff(const QString &name, const QString &detail)
{
    return make(base::ErrorCode::Network, ErrorText::tr("The provider at %1 broke off the connection. It is tried again by itself; if this stays, tell the provider.").arg(name), detail);
}

base::Error noAnswer(const QString &name)
{
    return make(base::ErrorCode::Timeout, ErrorText::tr("The provider at %1 did not answer in time. It is tried again by itself; close the lease if it stays silent.").arg(name));
}

base::Error privateNetwork(const QString &name)
{
    return make(base::ErrorCode::Unsupported, ErrorText::tr("The service at %1 is in a private network, so it is not looked at from here.").arg(name));
}

base::Error tooLarge(const QString &name)
{
    return make(base::ErrorCode::Limit, ErrorText::tr("The answer of the provider at %1 is too large to be taken. If this stays, tell the provider or close the lease.").arg(name));
}

base::Error notUnderstood(const QString &name, const QString &detail)
{
    return make(base::ErrorCode::Protocol, ErrorText::tr("What answers at %1 does not speak as a provider does. If this stays, tell the provider or close the lease.").arg(name), detail);
}

base::Error noSecureConnection(const QString &name, const QString &detail)
{
    return make(base::ErrorCode::Protocol,
                ErrorText::tr("No secure connection (TLS 1.3) could be made with the provider at %1, so nothing was sent. Tell the provider, or close the lease.").arg(name), detail);
}

base::Error certificateDiffers(const QString &name)
{
    return make(base::ErrorCode::Auth,
                ErrorText::tr("What answers at %1 does not show the certificate that the provider registered on chain, so nothing was sent. Ask the provider, or close the lease.").arg(name));
}

base::Error certificateRefused(const QString &name, const QSslCertificate &registered, const QSslCertificate &shown, const QList<QSslError> &errors)
{
    QString detail;
    for (const QSslError &error : errors)
        detail += error.errorString() + u"; ";
    if (shown != registered) {
        base::Error error = certificateDiffers(name);
        error.detail = detail;
        return error;
    }
    if (has(errors, {QSslError::CertificateExpired, QSslError::InvalidNotAfterField}))
        return make(base::ErrorCode::Auth,
                    ErrorText::tr("The certificate of the provider at %1 ran out on %2, so nothing was sent. Ask the provider to register a new one, or close the lease.")
                        .arg(name, momentText(registered.expiryDate())),
                    detail);
    if (has(errors, {QSslError::CertificateNotYetValid, QSslError::InvalidNotBeforeField}))
        return make(base::ErrorCode::Auth,
                    ErrorText::tr("The certificate of the provider at %1 is valid only from %2 on, so nothing was sent. Check this computer's clock, or ask the provider.")
                        .arg(name, momentText(registered.effectiveDate())),
                    detail);
    if (has(errors, {QSslError::HostNameMismatch}))
        return make(base::ErrorCode::Auth,
                    ErrorText::tr("The certificate that the provider registered is for another host than %1, so nothing was sent. Ask the provider to correct it, or close the lease.").arg(name),
                    detail);
    return make(base::ErrorCode::Auth,
                ErrorText::tr("The certificate of the provider at %1 cannot be relied on, so nothing was sent. Ask the provider to register another, or close the lease.").arg(name), detail);
}

base::Error socketError(const QString &name, QAbstractSocket::SocketError error, const QString &detail)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return hostUnknown(name);
    case QAbstractSocket::RemoteHostClosedError:
        return brokenOff(name, detail);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return noSecureConnection(name, detail);
    default:
        return unreachable(name, detail);
    }
}

base::Error refused(const QString &name, int httpStatus, const QByteArray &words, std::optional<qint64> skew)
{
    const QString detail = QStringLiteral("HTTP %1").arg(httpStatus);
    if (httpStatus == 401 || httpStatus == 403) {
        if (skew && std::abs(*skew) > AuthTokenSkew)
            return clockIsOff(name, *skew);
        return make(base::ErrorCode::Auth,
                    ErrorText::tr("The provider at %1 does not accept this account for the lease. Check that the account in use is the one that rented it.%2").arg(name, said(words)),
                    detail, httpStatus);
    }
    if (httpStatus == 404)
        return make(base::ErrorCode::NotFound,
                    ErrorText::tr("The provider at %1 knows no such lease yet. It is asked again by itself; if this stays, send the manifest again or close the lease.").arg(name), detail,
                    httpStatus);
    if (httpStatus == 422)
        return make(base::ErrorCode::Remote, ErrorText::tr("The provider at %1 refuses this manifest. Correct it and send it again.%2").arg(name, said(words)), detail, httpStatus);
    if (httpStatus >= 500)
        return make(base::ErrorCode::Remote,
                    ErrorText::tr("The provider at %1 has trouble of its own (%2). It is tried again by itself; if this stays, tell the provider.%3").arg(name, detail, said(words)), detail,
                    httpStatus);
    if (httpStatus >= 300 && httpStatus < 400)
        return make(base::ErrorCode::Remote, ErrorText::tr("The provider at %1 points to another address, which nothing vouches for. Ask the provider to register its address.").arg(name),
                    detail, httpStatus);
    return make(base::ErrorCode::Remote, ErrorText::tr("The provider at %1 refuses what was asked (%2). Try again later, or close the lease.%3").arg(name, detail, said(words)), detail,
                httpStatus);
}

} // namespace market::gateway
