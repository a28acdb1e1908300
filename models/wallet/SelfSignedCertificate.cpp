// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/SelfSignedCertificate.h"

#include "models/wallet/OpenSslFree.h"
#include "models/wallet/P256.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <openssl/asn1.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace wallet {
namespace {

constexpr qsizetype MaxName = 64;       ///< RFC 5280, ub-common-name
constexpr qsizetype MaxSerial = 20;     ///< bytes; RFC 5280
constexpr qsizetype MaxHosts = 64;

using Certificate = std::unique_ptr<X509, OpenSslFree<X509_free>>;

tl::unexpected<base::Error> invalidWish(const QString &summary)
{
    return base::fail(base::ErrorCode::Invalid, summary);
}

tl::unexpected<base::Error> certificateFailed(const char *what)
{
    return base::fail(base::ErrorCode::Internal, QCoreApplication::translate("wallet", "The certificate could not be made; restart the program and try again."),
                      QString::fromLatin1(what));
}

base::Status check(const CertificateWish &wish)
{
    const qsizetype name = wish.commonName.toUtf8().size();
    if (name == 0 || name > MaxName)
        return invalidWish(QCoreApplication::translate("wallet", "The name in a certificate has 1 to 64 characters."));
    if (wish.notAfter <= wish.notBefore)
        return invalidWish(QCoreApplication::translate("wallet", "A certificate must end after it begins."));
    if (wish.serial.size() > MaxSerial || (wish.serial.size() == MaxSerial && (wish.serial.front() & 0x80)))
        return invalidWish(QCoreApplication::translate("wallet", "The number of a certificate has at most 20 bytes."));
    const auto isHost = [](const QString &host) {
        return !host.isEmpty() && host.size() <= 253 && std::all_of(host.begin(), host.end(), [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'*' || c == u':');
        });
    };
    if (wish.hosts.size() > MaxHosts || !std::all_of(wish.hosts.begin(), wish.hosts.end(), isHost))
        return invalidWish(QCoreApplication::translate("wallet", "A host in a certificate is a name or an IP address, without scheme and port."));
    return {};
}

bool setSerial(X509 *certificate, const QByteArray &wanted)
{
    QByteArray bytes = wanted;
    if (bytes.isEmpty()) {
        bytes = QByteArray(16, '\0');
        if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size())) != 1)
            return false;
        bytes[0] = char((bytes[0] & 0x3f) | 0x40); // positive, and always of the same length
    }
    BIGNUM *number = BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr);
    const bool done = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return done;
}

bool setName(X509 *certificate, const QString &commonName)
{
    const QByteArray text = commonName.toUtf8();
    X509_NAME *name = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text.constData()), int(text.size()), -1, 0) == 1
        && X509_set_issuer_name(certificate, name) == 1;
}

bool setTimes(X509 *certificate, qint64 notBefore, qint64 notAfter)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(notBefore)) && ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(notAfter));
}

/// Built piece by piece, never from a text in OpenSSL's own little language, where a comma in a host would begin another.
bool addHosts(X509 *certificate, const QStringList &hosts)
{
    if (hosts.isEmpty())
        return true;
    const std::unique_ptr<GENERAL_NAMES, OpenSslFree<GENERAL_NAMES_free>> names(GENERAL_NAMES_new());
    for (const QString &host : hosts) {
        GENERAL_NAME *name = GENERAL_NAME_new();
        if (!name || !names || sk_GENERAL_NAME_push(names.get(), name) <= 0) {
            GENERAL_NAME_free(name);
            return false;
        }
        const QByteArray text = host.toLatin1();
        if (ASN1_OCTET_STRING *address = QHostAddress(host).isNull() ? nullptr : a2i_IPADDRESS(text.constData())) {
            GENERAL_NAME_set0_value(name, GEN_IPADD, address);
            continue;
        }
        ASN1_IA5STRING *dns = ASN1_IA5STRING_new();
        if (!dns || ASN1_STRING_set(dns, text.constData(), int(text.size())) != 1) {
            ASN1_IA5STRING_free(dns);
            return false;
        }
        GENERAL_NAME_set0_value(name, GEN_DNS, dns);
    }
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

bool addUsage(X509 *certificate, bool server)
{
    const std::unique_ptr<BASIC_CONSTRAINTS, OpenSslFree<BASIC_CONSTRAINTS_free>> constraints(BASIC_CONSTRAINTS_new()); // CA: false
    const std::unique_ptr<ASN1_BIT_STRING, OpenSslFree<ASN1_BIT_STRING_free>> usage(ASN1_BIT_STRING_new());
    const std::unique_ptr<EXTENDED_KEY_USAGE, OpenSslFree<EXTENDED_KEY_USAGE_free>> purposes(EXTENDED_KEY_USAGE_new());
    if (!constraints || !usage || !purposes || ASN1_BIT_STRING_set_bit(usage.get(), 0, 1) != 1 // digitalSignature
        || sk_ASN1_OBJECT_push(purposes.get(), OBJ_nid2obj(server ? NID_server_auth : NID_client_auth)) <= 0)
        return false;
    return X509_add1_ext_i2d(certificate, NID_basic_constraints, constraints.get(), 1, X509V3_ADD_DEFAULT) == 1
        && X509_add1_ext_i2d(certificate, NID_key_usage, usage.get(), 1, X509V3_ADD_DEFAULT) == 1
        && X509_add1_ext_i2d(certificate, NID_ext_key_usage, purposes.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

QByteArray der(char tag, const QByteArray &content)
{
    QByteArray out(1, tag);
    const auto size = std::size_t(content.size());
    if (size < 0x80)
        out += char(size);
    else if (size < 0x100)
        out += QByteArrayLiteral("\x81") + char(size);
    else
        out += QByteArrayLiteral("\x82") + char(size >> 8) + char(size & 0xff);
    return out + content;
}

template <class Write>
QByteArray written(Write write)
{
    unsigned char *bytes = nullptr;
    const int size = write(&bytes);
    const QByteArray out = size > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray();
    OPENSSL_free(bytes);
    return out;
}

/// The certificate anew with a signature that is always the same (OpenSSL's own never is).
base::Result<QByteArray> signedFromSeed(X509 *certificate, const base::SecretBytes &seed)
{
    const QByteArray content = written([certificate](unsigned char **out) { return i2d_re_X509_tbs(certificate, out); });
    if (content.isEmpty() || content.size() > 0x8000)
        return certificateFailed("i2d_re_X509_tbs");
    QByteArray digest(SHA256_DIGEST_LENGTH, '\0');
    SHA256(reinterpret_cast<const unsigned char *>(content.constData()), std::size_t(content.size()), reinterpret_cast<unsigned char *>(digest.data()));
    const auto signature = p256::signFromSeed(seed, digest);
    if (!signature)
        return base::fail(signature.error());
    const QByteArray ecdsaWithSha256 = QByteArray::fromHex("300a06082a8648ce3d040302");
    return der(0x30, content + ecdsaWithSha256 + der(0x03, QByteArray(1, '\0') + *signature));
}

base::Result<QSslKey> qtKey(EVP_PKEY *key)
{
    const std::unique_ptr<BIO, OpenSslFree<BIO_free>> memory(BIO_new(BIO_s_secmem()));
    if (!memory || PEM_write_bio_PrivateKey_traditional(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return certificateFailed("PEM_write_bio_PrivateKey");
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    QByteArray pem(text, size);
    QSslKey made(pem, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    base::wipe(pem);
    if (made.isNull())
        return certificateFailed("QSslKey");
    return made;
}

} // namespace

base::Result<TlsIdentity> makeSelfSigned(const CertificateWish &wish, const base::SecretBytes &keySeed)
{
    if (const auto checked = check(wish); !checked)
        return base::fail(checked.error());
    const auto key = keySeed.isEmpty() ? p256::randomKey() : p256::keyFromSeed(keySeed);
    if (!key)
        return base::fail(key.error());
    const Certificate certificate(X509_new());
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 || !setSerial(certificate.get(), wish.serial)
        || !setName(certificate.get(), wish.commonName) || !setTimes(certificate.get(), wish.notBefore, wish.notAfter)
        || X509_set_pubkey(certificate.get(), key->get()) != 1 || !addUsage(certificate.get(), wish.server)
        || !addHosts(certificate.get(), wish.hosts) || X509_sign(certificate.get(), key->get(), EVP_sha256()) <= 0)
        return certificateFailed("X509");
    base::Result<QByteArray> encoded = written([&certificate](unsigned char **out) { return i2d_X509(certificate.get(), out); });
    if (!keySeed.isEmpty())
        encoded = signedFromSeed(certificate.get(), keySeed);
    if (!encoded)
        return base::fail(encoded.error());
    auto privateKey = qtKey(key->get());
    if (!privateKey)
        return base::fail(privateKey.error());
    TlsIdentity identity{QSslCertificate(*encoded, QSsl::Der), std::move(*privateKey)};
    if (identity.certificate.isNull())
        return certificateFailed("QSslCertificate");
    return identity;
}

} // namespace wallet
