// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/ClientCertificate.h"

#include "models/provider/gateway/ProviderWords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <memory>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace provider {

namespace {

struct Free {
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using Certificate = std::unique_ptr<X509, Free>;

base::Status wrong(const QString &sentence)
{
    return base::fail(base::ErrorCode::Auth, sentence);
}

Certificate parsed(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, long(der.size())));
}

bool isNamed(const QStringList &names, const chain::Address &account)
{
    const auto address = names.size() == 1 ? chain::Address::parse(names.front()) : base::Result<chain::Address>(base::fail(base::ErrorCode::Invalid, {}));
    return address && *address == account;
}

bool signedItself(X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    return key && X509_verify(certificate, key) == 1;
}

} // namespace

base::Status checkClientCertificate(const QList<QSslCertificate> &shown, const chain::Address &account, qint64 nowSeconds)
{
    if (shown.isEmpty())
        return wrong(provider::Words::tr("Show a client certificate."));
    if (shown.size() != 1)
        return wrong(provider::Words::tr("Show exactly one client certificate, which is signed with its own key."));
    const QSslCertificate &one = shown.front();
    const Certificate certificate = parsed(one.toDer());
    if (!certificate || !signedItself(certificate.get()))
        return wrong(provider::Words::tr("The client certificate is not signed with its own key."));
    if (!isNamed(one.subjectInfo(QSslCertificate::CommonName), account) || !isNamed(one.issuerInfo(QSslCertificate::CommonName), account))
        return wrong(provider::Words::tr("The client certificate is made out to another account than the request."));
    const bool forClients = X509_get_ext_by_NID(certificate.get(), NID_ext_key_usage, -1) >= 0
                            && (X509_get_extended_key_usage(certificate.get()) & XKU_SSL_CLIENT) != 0;
    if (!forClients)
        return wrong(provider::Words::tr("The certificate is not meant for clients."));
    if (one.effectiveDate().toSecsSinceEpoch() > nowSeconds)
        return wrong(provider::Words::tr("The client certificate is not valid yet; check the clock."));
    if (one.expiryDate().toSecsSinceEpoch() < nowSeconds)
        return wrong(provider::Words::tr("The client certificate has expired."));
    return {};
}

} // namespace provider
