// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/P256.h"

#include "models/wallet/OpenSslFree.h"

#include <QCoreApplication>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>

namespace wallet::p256 {
namespace {

constexpr std::size_t ScalarSize = 32;
constexpr int PointSize = 65;
constexpr int Attempts = 64; ///< a scalar misses the range once in 2^32

using Number = std::unique_ptr<BIGNUM, OpenSslFree<BN_clear_free>>;
using Numbers = std::unique_ptr<BN_CTX, OpenSslFree<BN_CTX_free>>;
using Group = std::unique_ptr<EC_GROUP, OpenSslFree<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, OpenSslFree<EC_POINT_clear_free>>;

tl::unexpected<base::Error> curveFailed(const QString &what)
{
    return base::fail(base::ErrorCode::Internal, QCoreApplication::translate("wallet", "The key of the certificate could not be made; restart the program and try again."), what);
}

Group curve()
{
    return Group(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
}

/// The first number in 1 … order - 1 among those that follow from the seed: taking a remainder would favour small ones.
Number scalarFrom(const base::SecretBytes &seed, const QByteArray &info, const EC_GROUP *group)
{
    const BIGNUM *order = EC_GROUP_get0_order(group);
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const base::SecretBytes bytes = hkdf(seed, QByteArray(info + char(attempt)), ScalarSize);
        if (bytes.isEmpty())
            return nullptr;
        Number number(BN_secure_new());
        if (!number || !BN_bin2bn(bytes.data(), int(bytes.size()), number.get()))
            return nullptr;
        BN_set_flags(number.get(), BN_FLG_CONSTTIME);
        if (!BN_is_zero(number.get()) && BN_cmp(number.get(), order) < 0)
            return number;
    }
    return nullptr;
}

const QByteArray &keyInfo()
{
    static const QByteArray info = QByteArrayLiteral("commonrack p-256 key");
    return info;
}

Key keyOf(const BIGNUM *scalar, const EC_GROUP *group)
{
    const Point point(EC_POINT_new(group));
    unsigned char bytes[PointSize];
    if (!point || EC_POINT_mul(group, point.get(), scalar, nullptr, nullptr, nullptr) != 1
        || EC_POINT_point2oct(group, point.get(), POINT_CONVERSION_UNCOMPRESSED, bytes, sizeof bytes, nullptr) != PointSize)
        return nullptr;
    const std::unique_ptr<OSSL_PARAM_BLD, OpenSslFree<OSSL_PARAM_BLD_free>> builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, SN_X9_62_prime256v1, 0) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar) != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, bytes, sizeof bytes) != 1)
        return nullptr;
    const std::unique_ptr<OSSL_PARAM, OpenSslFree<OSSL_PARAM_free>> parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const std::unique_ptr<EVP_PKEY_CTX, OpenSslFree<EVP_PKEY_CTX_free>> context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) != 1)
        return nullptr;
    return Key(key);
}

/// r = x(k·G) mod n, s = (z + r·d) / k mod n. False where one of them is zero, or something failed.
bool signWith(const BIGNUM *nonce, const BIGNUM *key, const BIGNUM *digest, const EC_GROUP *group, BIGNUM *r, BIGNUM *s)
{
    const BIGNUM *order = EC_GROUP_get0_order(group);
    const Numbers work(BN_CTX_secure_new());
    const Point point(EC_POINT_new(group));
    const Number inverse(BN_secure_new());
    if (!work || !point || !inverse || EC_POINT_mul(group, point.get(), nonce, nullptr, nullptr, work.get()) != 1
        || EC_POINT_get_affine_coordinates(group, point.get(), r, nullptr, work.get()) != 1 || BN_nnmod(r, r, order, work.get()) != 1)
        return false;
    return BN_mod_inverse(inverse.get(), nonce, order, work.get()) && BN_mod_mul(s, r, key, order, work.get()) == 1
        && BN_mod_add(s, s, digest, order, work.get()) == 1 && BN_mod_mul(s, s, inverse.get(), order, work.get()) == 1 && !BN_is_zero(r)
        && !BN_is_zero(s);
}

} // namespace

void KeyFree::operator()(EVP_PKEY *key) const
{
    EVP_PKEY_free(key);
}

base::SecretBytes hkdf(const base::SecretBytes &secret, QByteArrayView info, std::size_t length)
{
    const std::unique_ptr<EVP_KDF, OpenSslFree<EVP_KDF_free>> function(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, OpenSslFree<EVP_KDF_CTX_free>> context(function ? EVP_KDF_CTX_new(function.get()) : nullptr);
    char digest[] = "SHA256";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<unsigned char *>(secret.data()), secret.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, const_cast<char *>(info.data()), std::size_t(info.size())),
        OSSL_PARAM_construct_end(),
    };
    base::SecretBytes out(length);
    if (!context || secret.isEmpty() || EVP_KDF_derive(context.get(), out.data(), out.size(), parameters) != 1)
        return {};
    return out;
}

base::Result<Key> randomKey()
{
    Key key(EVP_EC_gen(SN_X9_62_prime256v1));
    if (!key)
        return curveFailed(QStringLiteral("EVP_EC_gen"));
    return key;
}

base::Result<Key> keyFromSeed(const base::SecretBytes &seed)
{
    if (seed.size() != ScalarSize)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "The key of a certificate follows from exactly 32 bytes."));
    const Group group = curve();
    const Number scalar = group ? scalarFrom(seed, keyInfo(), group.get()) : nullptr;
    Key key = scalar ? keyOf(scalar.get(), group.get()) : nullptr;
    if (!key)
        return curveFailed(QStringLiteral("P-256 key"));
    return key;
}

base::Result<QByteArray> signFromSeed(const base::SecretBytes &seed, QByteArrayView digest)
{
    const Group group = curve();
    const Number key = group ? scalarFrom(seed, keyInfo(), group.get()) : nullptr;
    const Number hash(BN_bin2bn(reinterpret_cast<const unsigned char *>(digest.data()), int(digest.size()), nullptr));
    const QByteArray info = QByteArrayLiteral("commonrack p-256 nonce") + digest.toByteArray();
    const Number nonce = key ? scalarFrom(seed, info, group.get()) : nullptr;
    const std::unique_ptr<ECDSA_SIG, OpenSslFree<ECDSA_SIG_free>> signature(ECDSA_SIG_new());
    Number r(BN_new());
    Number s(BN_new());
    if (!nonce || !hash || !signature || !r || !s || !signWith(nonce.get(), key.get(), hash.get(), group.get(), r.get(), s.get())
        || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return curveFailed(QStringLiteral("P-256 signature"));
    (void)r.release(); // the signature's from here on
    (void)s.release();
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    if (size <= 0)
        return curveFailed(QStringLiteral("i2d_ECDSA_SIG"));
    QByteArray out(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return out;
}

} // namespace wallet::p256
