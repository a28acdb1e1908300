// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Secp256k1.h"

#include "models/chain/codec/Keccak.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <secp256k1.h>
#include <secp256k1_recovery.h>

namespace chain {

namespace {

constexpr std::size_t keySize = 32;
constexpr qsizetype compactSize = 64;
constexpr qsizetype compressedSize = 33;
constexpr qsizetype plainSize = 65;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// Made once and never changed after, so it may be used from any thread. Blinded against side channels.
const secp256k1_context *context()
{
    static const secp256k1_context *const shared = [] {
        secp256k1_context *made = secp256k1_context_create(SECP256K1_CONTEXT_SIGN | SECP256K1_CONTEXT_VERIFY);
        std::array<quint32, 8> seed{};
        QRandomGenerator::system()->fillRange(seed.data(), qsizetype(seed.size()));
        if (!secp256k1_context_randomize(made, reinterpret_cast<const unsigned char *>(seed.data())))
            qFatal("the signing context could not be set up");
        base::wipe(seed.data(), sizeof seed);
        return made;
    }();
    return shared;
}

auto refuseKey()
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This is not a valid private key."));
}

auto refusePublicKey()
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This is not a valid public key."));
}

auto refuseSignature()
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This is not a valid signature."));
}

QByteArray serialize(const secp256k1_pubkey &key, bool compressed)
{
    QByteArray out(compressed ? compressedSize : plainSize, '\0');
    std::size_t size = std::size_t(out.size());
    secp256k1_ec_pubkey_serialize(context(), reinterpret_cast<unsigned char *>(out.data()), &size, &key,
                                  compressed ? SECP256K1_EC_COMPRESSED : SECP256K1_EC_UNCOMPRESSED);
    return out;
}

/// Only the two usual forms: the library would take the "hybrid" one as well.
base::Result<secp256k1_pubkey> parsePublicKey(QByteArrayView bytes)
{
    const char first = bytes.isEmpty() ? '\0' : bytes[0];
    const bool plain = bytes.size() == plainSize && first == 4;
    const bool compressed = bytes.size() == compressedSize && (first == 2 || first == 3);
    secp256k1_pubkey key;
    if ((!plain && !compressed) || !secp256k1_ec_pubkey_parse(context(), &key, raw(bytes), std::size_t(bytes.size())))
        return refusePublicKey();
    return key;
}

/// True for 64 bytes with r and s in range and s in the lower half.
bool isLowS(QByteArrayView rs)
{
    const auto isZero = [](QByteArrayView bytes) { return bytes.count('\0') == bytes.size(); };
    secp256k1_ecdsa_signature parsed;
    return rs.size() == compactSize && !isZero(rs.first(compactSize / 2)) && !isZero(rs.last(compactSize / 2))
        && secp256k1_ecdsa_signature_parse_compact(context(), &parsed, raw(rs))
        && !secp256k1_ecdsa_signature_normalize(context(), nullptr, &parsed);
}

} // namespace

QByteArray Signature::toBytes65() const
{
    QByteArray bytes = r + s;
    bytes += char(27 + yParity);
    return bytes;
}

base::Result<Signature> Signature::fromBytes65(QByteArrayView bytes)
{
    if (bytes.size() != compactSize + 1)
        return refuseSignature();
    const int v = static_cast<unsigned char>(bytes[compactSize]);
    if ((v != 0 && v != 1 && v != 27 && v != 28) || !isLowS(bytes.first(compactSize)))
        return refuseSignature();
    return Signature{bytes.first(32).toByteArray(), bytes.sliced(32, 32).toByteArray(), v >= 27 ? v - 27 : v};
}

bool isValidPrivateKey(const base::SecretBytes &key)
{
    return key.size() == keySize && secp256k1_ec_seckey_verify(context(), key.data());
}

base::Result<QByteArray> publicKeyOf(const base::SecretBytes &privateKey, bool compressed)
{
    secp256k1_pubkey key;
    if (privateKey.size() != keySize || !secp256k1_ec_pubkey_create(context(), &key, privateKey.data()))
        return refuseKey();
    return serialize(key, compressed);
}

base::Result<QByteArray> compressPublicKey(QByteArrayView publicKey, bool compressed)
{
    const auto key = parsePublicKey(publicKey);
    if (!key)
        return base::fail(key.error());
    return serialize(*key, compressed);
}

base::Result<Address> addressOfPublicKey(QByteArrayView publicKey)
{
    const auto plain = compressPublicKey(publicKey, false);
    if (!plain)
        return base::fail(plain.error());
    return Address::fromBytes(keccak256(QByteArrayView(*plain).sliced(1)).view().sliced(12));
}

base::Result<Address> addressOfPrivateKey(const base::SecretBytes &privateKey)
{
    const auto publicKey = publicKeyOf(privateKey);
    if (!publicKey)
        return base::fail(publicKey.error());
    return addressOfPublicKey(*publicKey);
}

base::Result<Signature> signHash(const base::SecretBytes &privateKey, const Hash &hash)
{
    secp256k1_ecdsa_recoverable_signature signature;
    if (!isValidPrivateKey(privateKey)
        || !secp256k1_ecdsa_sign_recoverable(context(), &signature, raw(hash.view()), privateKey.data(), nullptr, nullptr))
        return refuseKey();
    std::array<char, compactSize> compact{};
    int recoveryId = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(context(), reinterpret_cast<unsigned char *>(compact.data()),
                                                            &recoveryId, &signature);
    // An id of 2 or 3 (r above the group order) cannot be written in Ethereum; its chance is 2^-128.
    if (recoveryId > 1)
        return base::fail(base::ErrorCode::Internal, QCoreApplication::translate("chain", "This could not be signed."));
    return Signature{QByteArray(compact.data(), 32), QByteArray(compact.data() + 32, 32), recoveryId};
}

base::Result<QByteArray> recoverPublicKey(const Hash &hash, const Signature &signature)
{
    const QByteArray rs = signature.r + signature.s;
    secp256k1_ecdsa_recoverable_signature parsed;
    secp256k1_pubkey key;
    if ((signature.yParity != 0 && signature.yParity != 1) || !isLowS(rs)
        || !secp256k1_ecdsa_recoverable_signature_parse_compact(context(), &parsed, raw(rs), signature.yParity)
        || !secp256k1_ecdsa_recover(context(), &key, &parsed, raw(hash.view())))
        return refuseSignature();
    return serialize(key, false);
}

base::Result<Address> recoverAddress(const Hash &hash, const Signature &signature)
{
    const auto key = recoverPublicKey(hash, signature);
    if (!key)
        return base::fail(key.error());
    return addressOfPublicKey(*key);
}

bool verifySignature(const Hash &hash, QByteArrayView publicKey, QByteArrayView rs)
{
    const auto key = parsePublicKey(publicKey);
    secp256k1_ecdsa_signature signature;
    return key && rs.size() == compactSize && secp256k1_ecdsa_signature_parse_compact(context(), &signature, raw(rs))
        && secp256k1_ecdsa_verify(context(), &signature, raw(hash.view()), &*key); // refuses a high s by itself
}

} // namespace chain
