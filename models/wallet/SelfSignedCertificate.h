// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/SecretBytes.h"
#include "models/base/Result.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

namespace wallet {

/// A certificate that vouches for itself and its key (P-256): what the two ends of a provider's gateway show one another.
struct TlsIdentity {
    QSslCertificate certificate;
    QSslKey key;
    [[nodiscard]] QByteArray pem() const { return certificate.toPem(); }
};

struct CertificateWish {
    QString commonName;          ///< the account's address for a client, the host for a server
    QStringList hosts;           ///< subjectAltName: DNS names and IP addresses; empty for a client
    bool server = false;         ///< extended key usage serverAuth, else clientAuth
    qint64 notBefore = 0;        ///< Unix seconds
    qint64 notAfter = 0;
    QByteArray serial;           ///< 1 to 20 bytes, big endian; empty: random
};

/// `keySeed`: 32 bytes that the private key follows from, always the same; empty: a new random key. Errors: Invalid, Internal.
[[nodiscard]] base::Result<TlsIdentity> makeSelfSigned(const CertificateWish &wish, const base::SecretBytes &keySeed = {});

} // namespace wallet
