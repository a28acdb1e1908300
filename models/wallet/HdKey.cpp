// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/HdKey.h"
#include "models/chain/codec/Secp256k1.h"
#include "models/wallet/Base58.h"

#include <QCoreApplication>
#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <secp256k1.h>
#include <sodium.h>

namespace wallet {
namespace {

constexpr quint32 VersionPrivate = 0x0488ADE4;
constexpr quint32 VersionPublic = 0x0488B21E;
constexpr std::size_t SerializedSize = 78;

tl::unexpected<base::Error> invalid(const QString &summary)
{
    return base::fail(base::ErrorCode::Invalid, summary);
}

/// 64 bytes. Errors: Internal.
base::Result<base::SecretBytes> hmacSha512(QByteArrayView key, QByteArrayView data)
{
    base::SecretBytes mac(64);
    unsigned int size = 64;
    if (!HMAC(EVP_sha512(), key.data(), int(key.size()), reinterpret_cast<const unsigned char *>(data.data()), std::size_t(data.size()),
              mac.data(), &size))
        return base::fail(base::ErrorCode::Internal, QCoreApplication::translate("wallet", "The key could not be derived."), QStringLiteral("HMAC"));
    return mac;
}

/// The first four bytes of RIPEMD-160(SHA-256(key)); empty where the system's OpenSSL has no RIPEMD-160.
QByteArray fingerprint(const QByteArray &publicKey)
{
    unsigned char sha[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(sha, reinterpret_cast<const unsigned char *>(publicKey.constData()), std::size_t(publicKey.size()));
    QByteArray ripemd(20, '\0');
    if (EVP_Digest(sha, sizeof sha, reinterpret_cast<unsigned char *>(ripemd.data()), nullptr, EVP_ripemd160(), nullptr) != 1)
        return {};
    return ripemd.first(4);
}

/// Adds `tweak` times the generator to a compressed public key; empty if the result is no key.
QByteArray tweakedPublicKey(const QByteArray &publicKey, const unsigned char *tweak)
{
    secp256k1_pubkey point;
    const auto *bytes = reinterpret_cast<const unsigned char *>(publicKey.constData());
    if (!secp256k1_ec_pubkey_parse(secp256k1_context_static, &point, bytes, std::size_t(publicKey.size()))
        || !secp256k1_ec_pubkey_tweak_add(secp256k1_context_static, &point, tweak))
        return {};
    QByteArray out(33, '\0');
    std::size_t size = 33;
    secp256k1_ec_pubkey_serialize(secp256k1_context_static, reinterpret_cast<unsigned char *>(out.data()), &size, &point,
                                  SECP256K1_EC_COMPRESSED);
    return out;
}

} // namespace

base::Result<HdKey> HdKey::fromSeed(const base::SecretBytes &seed)
{
    if (seed.size() < 16 || seed.size() > 64)
        return invalid(QCoreApplication::translate("wallet", "A seed has 16 to 64 bytes."));
    const auto mac = hmacSha512("Bitcoin seed", seed.view());
    if (!mac)
        return base::fail(mac.error());
    HdKey key;
    key.m_privateKey = base::SecretBytes::copyOf(mac->view().first(32));
    key.m_chainCode = mac->view().last(32).toByteArray();
    auto publicKey = chain::publicKeyOf(key.m_privateKey, true);
    if (!publicKey)
        return invalid(QCoreApplication::translate("wallet", "This seed gives no valid key."));
    key.m_publicKey = std::move(*publicKey);
    return key;
}

base::Result<HdKey> HdKey::parse(QByteArrayView text)
{
    const auto bytes = fromBase58Check(text);
    if (!bytes)
        return base::fail(bytes.error());
    const auto refuse = [] { return invalid(QCoreApplication::translate("wallet", "This is not a valid extended key.")); };
    if (bytes->size() != SerializedSize)
        return refuse();
    const QByteArrayView view = bytes->view();
    const auto version = qFromBigEndian<quint32>(view.data());
    HdKey key;
    key.m_depth = static_cast<unsigned char>(view[4]);
    key.m_parentFingerprint = view.sliced(5, 4).toByteArray();
    key.m_index = qFromBigEndian<quint32>(view.data() + 9);
    key.m_chainCode = view.sliced(13, 32).toByteArray();
    if (key.m_depth == 0 && (key.m_index != 0 || key.m_parentFingerprint != QByteArray(4, '\0')))
        return refuse();
    base::Result<QByteArray> publicKey = refuse();
    if (version == VersionPrivate && view[45] == '\0') {
        key.m_privateKey = base::SecretBytes::copyOf(view.sliced(46, 32));
        publicKey = chain::publicKeyOf(key.m_privateKey, true);
    } else if (version == VersionPublic && (view[45] == 2 || view[45] == 3)) {
        publicKey = chain::compressPublicKey(view.sliced(45, 33), true);
    }
    if (!publicKey)
        return refuse();
    key.m_publicKey = std::move(*publicKey);
    return key;
}

base::Result<std::vector<quint32>> HdKey::parsePath(QStringView path)
{
    const auto refuse = [] { return invalid(QCoreApplication::translate("wallet", "Write the path like this: m/44'/60'/0'/0/0")); };
    std::vector<quint32> steps;
    if (path == u"m")
        return steps;
    if (!path.startsWith(u"m/") || path.size() > 4096)
        return refuse();
    for (QStringView step : path.sliced(2).split(u'/')) {
        const bool hardened = step.endsWith(u'\'') || step.endsWith(u'h') || step.endsWith(u'H');
        if (hardened)
            step.chop(1);
        if (step.isEmpty() || step.size() > 10 || (step.size() > 1 && step.front() == u'0'))
            return refuse();
        quint64 number = 0;
        for (const QChar c : step) {
            if (c < u'0' || c > u'9')
                return refuse();
            number = number * 10 + quint64(c.unicode() - u'0');
        }
        if (number >= Hardened)
            return refuse();
        steps.push_back(quint32(number) | (hardened ? Hardened : 0));
    }
    return steps;
}

QString HdKey::ethereumPath(quint32 index)
{
    return QStringLiteral("m/44'/60'/0'/0/%1").arg(index);
}

base::Result<HdKey> HdKey::derive(QStringView path) const
{
    const auto steps = parsePath(path);
    if (!steps)
        return base::fail(steps.error());
    HdKey key;
    key.m_privateKey = m_privateKey.clone();
    key.m_publicKey = m_publicKey;
    key.m_chainCode = m_chainCode;
    key.m_parentFingerprint = m_parentFingerprint;
    key.m_depth = m_depth;
    key.m_index = m_index;
    for (const quint32 step : *steps) {
        auto next = key.child(step);
        if (!next)
            return next;
        key = std::move(*next);
    }
    return key;
}

base::Result<HdKey> HdKey::child(quint32 index) const
{
    const bool hardened = index & Hardened;
    if (m_depth >= 255)
        return invalid(QCoreApplication::translate("wallet", "The path is longer than 255 steps."));
    if (hardened && !isPrivate())
        return invalid(QCoreApplication::translate("wallet", "A hardened step needs the private key; this is a public one."));

    base::SecretBytes data(37);
    if (hardened)
        std::copy_n(m_privateKey.data(), 32, data.data() + 1);
    else
        std::copy_n(m_publicKey.constData(), 33, data.data());
    qToBigEndian<quint32>(index, data.data() + 33);
    const auto mac = hmacSha512(m_chainCode, data.view());
    if (!mac)
        return base::fail(mac.error());

    HdKey next;
    next.m_depth = m_depth + 1;
    next.m_index = index;
    next.m_parentFingerprint = fingerprint(m_publicKey);
    next.m_chainCode = mac->view().last(32).toByteArray();
    if (isPrivate()) {
        next.m_privateKey = m_privateKey.clone();
        if (!secp256k1_ec_seckey_tweak_add(secp256k1_context_static, next.m_privateKey.data(), mac->data()))
            return invalid(QCoreApplication::translate("wallet", "There is no key at this path; take the next index."));
        auto publicKey = chain::publicKeyOf(next.m_privateKey, true);
        if (!publicKey)
            return base::fail(publicKey.error());
        next.m_publicKey = std::move(*publicKey);
    } else {
        next.m_publicKey = tweakedPublicKey(m_publicKey, mac->data());
    }
    if (next.m_publicKey.isEmpty() || next.m_parentFingerprint.size() != 4)
        return invalid(QCoreApplication::translate("wallet", "There is no key at this path; take the next index."));
    return next;
}

base::Result<chain::Address> HdKey::address() const
{
    return chain::addressOfPublicKey(m_publicKey);
}

base::SecretBytes HdKey::serialized(quint32 version, QByteArrayView key) const
{
    base::SecretBytes bytes(SerializedSize);
    unsigned char *out = bytes.data();
    qToBigEndian<quint32>(version, out);
    out[4] = static_cast<unsigned char>(m_depth);
    std::copy_n(m_parentFingerprint.constData(), 4, out + 5);
    qToBigEndian<quint32>(m_index, out + 9);
    std::copy_n(m_chainCode.constData(), 32, out + 13);
    std::copy_n(key.data(), key.size(), out + SerializedSize - key.size());
    return toBase58Check(bytes);
}

base::SecretBytes HdKey::toXprv() const
{
    return isPrivate() ? serialized(VersionPrivate, m_privateKey.view()) : base::SecretBytes();
}

QByteArray HdKey::toXpub() const
{
    return serialized(VersionPublic, m_publicKey).view().toByteArray();
}

} // namespace wallet
