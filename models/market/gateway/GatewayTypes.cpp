// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayTypes.h"

#include "models/base/VisibleText.h"

#include <QCoreApplication>
#include <QSslCertificate>

#include <algorithm>

namespace market {

namespace {

constexpr quint16 ProviderPort = 8443;
constexpr quint16 FizzPort = 8543;
constexpr qsizetype MaxHost = 260;             ///< a host and a port
constexpr qsizetype MaxCertificate = 64 * 1024; ///< bytes

class AddressText {
    Q_DECLARE_TR_FUNCTIONS(AddressText)
};

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':' || c == '[' || c == ']' || c == '_';
}

/// Digits a to z, the most significant first.
QString base26(quint64 number)
{
    QString text;
    do {
        text.prepend(QChar(u'a' + ushort(number % 26)));
        number /= 26;
    } while (number > 0);
    return text;
}

} // namespace

base::Result<GatewayAddress> gatewayAddress(const Provider &provider, OrderMode mode)
{
    const QByteArray hostUri = provider.hostUri.size() <= MaxHost ? provider.hostUri.trimmed() : provider.hostUri;
    if (hostUri.isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          AddressText::tr("The provider has registered no address, so it cannot be reached. Ask it to register one, or close the lease."));
    if (provider.certificate.trimmed().isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          AddressText::tr("The provider has registered no certificate, so nothing can prove who answers. Ask it to register one, or close the lease."));
    const QUrl url(QStringLiteral("https://") + QString::fromLatin1(hostUri.left(MaxHost)), QUrl::StrictMode);
    const bool plain = hostUri.size() <= MaxHost && std::all_of(hostUri.begin(), hostUri.end(), isHostCharacter);
    if (!plain || !url.isValid() || url.host().isEmpty() || url.port(1) == 0)
        return base::fail(base::ErrorCode::Invalid,
                          AddressText::tr("The provider has registered “%1” as its address, which is none. Ask it to correct that, or close the lease.")
                              .arg(base::visibleText(QString::fromUtf8(hostUri.left(MaxHost)), 80)));
    if (provider.certificate.size() > MaxCertificate || QSslCertificate::fromData(provider.certificate, QSsl::Pem).size() != 1)
        return base::fail(base::ErrorCode::Invalid,
                          AddressText::tr("What the provider has registered as its certificate is none. Ask it to correct that, or close the lease."));
    return GatewayAddress{url.host(), quint16(url.port(mode == OrderMode::Fizz ? FizzPort : ProviderPort)), provider.certificate};
}

QUrl ForwardedPort::url() const
{
    if (protocol.compare(u"UDP", Qt::CaseInsensitive) == 0 || host.isEmpty() || externalPort < 1 || externalPort > 65'535)
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host, QUrl::StrictMode);
    url.setPort(externalPort);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

bool GatewayStatus::isReady() const
{
    return !services.empty() && std::all_of(services.begin(), services.end(), [](const ServiceStatus &service) { return service.isReady(); });
}

QUrl publicUrl(int externalPort, quint64 providerId)
{
    if (externalPort < 1 || externalPort > 65'535)
        return {};
    return QUrl(QStringLiteral("https://") + base26(quint64(externalPort)) + u'-' + base26(providerId) + QStringLiteral(".sphn.link"));
}

} // namespace market
