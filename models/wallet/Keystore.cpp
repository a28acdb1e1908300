// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/Keystore.h"
#include "models/base/Hex.h"
#include "models/base/Json.h"
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/Secp256k1.h"

#include <QCoreApplication>
#include <QUuid>

#include <memory>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <sodium.h>

namespace wallet {
namespace {

using Json = nlohmann::json;
constexpr base::JsonLimits FileLimits{64 * 1024, 16};

tl::unexpected<base::Error> broken(const QString &detail)
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "This is not a keystore file this program can read (version 3 is needed)."),
                      detail);
}

/// Everything a file says, checked.
struct Parsed {
    KeystoreOptions options;
    QByteArray cipherText;
    QByteArray mac;
    std::optional<chain::Address> address;
};

/// A member by its name in any case ("Crypto" was written by some programs); null if it is not there.
const Json *member(const Json &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const Json *found = nullptr;
    for (const auto &[key, value] : object.items()) {
        if (qstricmp(key.c_str(), name) == 0) {
            if (key == name)
                return &value;
            found = &value;
        }
    }
    return found;
}

base::Result<QByteArray> hexMember(const Json &object, const char *name)
{
    const Json *value = member(object, name);
    if (!value || !value->is_string())
        return broken(QLatin1StringView(name) + QStringLiteral(" is missing"));
    const QString text = QString::fromStdString(value->get_ref<const std::string &>());
    auto bytes = base::fromHex(text.startsWith(u"0x") ? text : QStringLiteral("0x") + text);
    if (!bytes)
        return broken(QLatin1StringView(name) + QStringLiteral(" is not hexadecimal"));
    return bytes;
}

base::Result<quint64> numberMember(const Json &object, const char *name)
{
    const Json *value = member(object, name);
    if (!value || !value->is_number_unsigned())
        return broken(QLatin1StringView(name) + QStringLiteral(" is not a number"));
    return value->get<quint64>();
}

bool isText(const Json *value, const char *expected)
{
    return value && value->is_string() && value->get_ref<const std::string &>() == expected;
}

bool isVersion3(const Json *version)
{
    return version && ((version->is_number_unsigned() && version->get<quint64>() == 3) || isText(version, "3"));
}

base::Status parseKdf(const Json &crypto, KeystoreOptions &options)
{
    const Json *kdf = member(crypto, "kdf");
    const Json *parameters = member(crypto, "kdfparams");
    if (!parameters)
        return broken(QStringLiteral("kdfparams is missing"));
    const auto salt = hexMember(*parameters, "salt");
    const auto length = numberMember(*parameters, "dklen");
    if (!salt || !length)
        return base::fail(salt ? length.error() : salt.error());
    if (*length < 32)
        return broken(QStringLiteral("dklen is below 32"));
    options.salt = *salt;
    options.keyLength = *length;
    if (isText(kdf, "pbkdf2")) {
        const auto rounds = numberMember(*parameters, "c");
        if (!rounds || !isText(member(*parameters, "prf"), "hmac-sha256"))
            return broken(QStringLiteral("pbkdf2 parameters"));
        options.kdf = KeystoreOptions::Kdf::Pbkdf2;
        options.pbkdf2Rounds = *rounds;
        return {};
    }
    const auto n = numberMember(*parameters, "n");
    const auto r = numberMember(*parameters, "r");
    const auto p = numberMember(*parameters, "p");
    if (!isText(kdf, "scrypt") || !n || !r || !p)
        return broken(QStringLiteral("kdf is neither scrypt nor pbkdf2, or lacks parameters"));
    options.scrypt = {*n, *r, *p};
    return {};
}

base::Result<std::optional<chain::Address>> parseAddress(const Json &file)
{
    const Json *value = member(file, "address");
    if (!value || value->is_null() || (value->is_string() && value->get_ref<const std::string &>().empty()))
        return std::optional<chain::Address>();
    const auto bytes = hexMember(file, "address");
    auto address = bytes ? chain::Address::fromBytes(*bytes) : base::Result<chain::Address>(base::fail(bytes.error()));
    if (!address)
        return broken(QStringLiteral("address"));
    return std::optional<chain::Address>(*address);
}

base::Result<Parsed> parse(QByteArrayView text)
{
    auto json = base::parseJson(text, FileLimits);
    if (!json)
        return broken(json.error().toLogLine());
    const Json *crypto = member(*json, "crypto");
    if (!isVersion3(member(*json, "version")) || !crypto || !isText(member(*crypto, "cipher"), "aes-128-ctr"))
        return broken(QStringLiteral("version, crypto or cipher"));
    Parsed parsed;
    if (auto status = parseKdf(*crypto, parsed.options); !status)
        return base::fail(status.error());
    const Json *cipherParameters = member(*crypto, "cipherparams");
    auto iv = hexMember(cipherParameters ? *cipherParameters : Json(), "iv");
    auto cipherText = hexMember(*crypto, "ciphertext");
    auto mac = hexMember(*crypto, "mac");
    auto address = parseAddress(*json);
    if (!iv || !cipherText || !mac || !address)
        return broken(QStringLiteral("iv, ciphertext, mac or address"));
    if (iv->size() != 16 || mac->size() != 32 || cipherText->isEmpty() || cipherText->size() > 32)
        return broken(QStringLiteral("iv, mac or ciphertext has the wrong length"));
    parsed.options.iv = *iv;
    parsed.cipherText = *cipherText;
    parsed.mac = *mac;
    parsed.address = *address;
    return parsed;
}

base::Result<base::SecretBytes> deriveKey(const base::SecretBytes &password, const KeystoreOptions &options)
{
    if (options.kdf == KeystoreOptions::Kdf::Pbkdf2)
        return pbkdf2(Prf::HmacSha256, password, options.salt, options.pbkdf2Rounds, options.keyLength);
    return scrypt(password, options.salt, options.scrypt, options.keyLength);
}

QByteArray macOf(const base::SecretBytes &derived, QByteArrayView cipherText)
{
    base::SecretBytes data(16 + std::size_t(cipherText.size()));
    std::copy_n(derived.data() + 16, 16, data.data());
    std::copy_n(cipherText.data(), cipherText.size(), data.data() + 16);
    return chain::keccak256(data.view()).bytes();
}

/// Counter mode: the same operation both ways. `out` has the size of `in`.
bool applyCipher(const base::SecretBytes &derived, const QByteArray &iv, const unsigned char *in, std::size_t size,
                 unsigned char *out)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int written = 0;
    return context
        && EVP_EncryptInit_ex(context.get(), EVP_aes_128_ctr(), nullptr, derived.data(),
                              reinterpret_cast<const unsigned char *>(iv.constData())) == 1
        && EVP_EncryptUpdate(context.get(), out, &written, in, int(size)) == 1 && written == int(size);
}

std::string plainHex(QByteArrayView bytes)
{
    return bytes.toByteArray().toHex().toStdString();
}

Json kdfParameters(const KeystoreOptions &options)
{
    Json parameters = {{"dklen", options.keyLength}, {"salt", plainHex(options.salt)}};
    if (options.kdf == KeystoreOptions::Kdf::Pbkdf2) {
        parameters["c"] = options.pbkdf2Rounds;
        parameters["prf"] = "hmac-sha256";
    } else {
        parameters["n"] = options.scrypt.n;
        parameters["r"] = options.scrypt.r;
        parameters["p"] = options.scrypt.p;
    }
    return parameters;
}

} // namespace

KeystoreOptions KeystoreOptions::fresh(quint64 scryptN)
{
    KeystoreOptions options;
    if (sodium_init() < 0)
        qFatal("no source of random numbers"); // a predictable key would be worse than no program
    options.scrypt.n = scryptN;
    options.salt.resize(32);
    randombytes_buf(options.salt.data(), 32);
    options.iv.resize(16);
    randombytes_buf(options.iv.data(), 16);
    options.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return options;
}

base::Result<DecryptedKey> Keystore::decrypt(QByteArrayView json, const base::SecretBytes &password)
{
    const auto parsed = parse(json);
    if (!parsed)
        return base::fail(parsed.error());
    const auto derived = deriveKey(password, parsed->options);
    if (!derived)
        return base::fail(derived.error());
    const QByteArray mac = macOf(*derived, parsed->cipherText);
    if (sodium_memcmp(mac.constData(), parsed->mac.constData(), 32) != 0)
        return base::fail(base::ErrorCode::Auth, QCoreApplication::translate("wallet", "The password is wrong, or the file was changed."));

    // Some programs dropped leading zero bytes of the key: it is a number, so they are put back.
    DecryptedKey key;
    key.privateKey = base::SecretBytes(32);
    const auto size = std::size_t(parsed->cipherText.size());
    if (!applyCipher(*derived, parsed->options.iv, reinterpret_cast<const unsigned char *>(parsed->cipherText.constData()), size,
                     key.privateKey.data() + 32 - size))
        return base::fail(base::ErrorCode::Internal, QCoreApplication::translate("wallet", "The key could not be decrypted."), QStringLiteral("aes-128-ctr"));
    const auto address = chain::addressOfPrivateKey(key.privateKey);
    if (!address)
        return broken(QStringLiteral("what it holds is no private key"));
    if (parsed->address && *parsed->address != *address)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "The key in this file does not belong to the address it names."));
    key.address = *address;
    return key;
}

base::Result<QByteArray> Keystore::encrypt(const base::SecretBytes &privateKey, const base::SecretBytes &password,
                                           const KeystoreOptions &options)
{
    const auto address = chain::addressOfPrivateKey(privateKey);
    if (!address)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "This is not a valid private key."));
    if (options.iv.size() != 16 || options.keyLength < 32)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "These options do not make a keystore file."));
    const auto derived = deriveKey(password, options);
    if (!derived)
        return base::fail(derived.error());
    QByteArray cipherText(32, '\0');
    if (!applyCipher(*derived, options.iv, privateKey.data(), 32, reinterpret_cast<unsigned char *>(cipherText.data())))
        return base::fail(base::ErrorCode::Internal, QCoreApplication::translate("wallet", "The key could not be encrypted."), QStringLiteral("aes-128-ctr"));
    const Json crypto = {
        {"cipher", "aes-128-ctr"},
        {"cipherparams", {{"iv", plainHex(options.iv)}}},
        {"ciphertext", plainHex(cipherText)},
        {"kdf", options.kdf == KeystoreOptions::Kdf::Pbkdf2 ? "pbkdf2" : "scrypt"},
        {"kdfparams", kdfParameters(options)},
        {"mac", plainHex(macOf(*derived, cipherText))},
    };
    const Json file = {{"address", plainHex(address->bytes())},
                       {"crypto", crypto},
                       {"id", options.uuid.toStdString()},
                       {"version", 3}};
    return base::jsonText(file);
}

base::Result<std::optional<chain::Address>> Keystore::peekAddress(QByteArrayView json)
{
    const auto parsed = parse(json);
    if (!parsed)
        return base::fail(parsed.error());
    return parsed->address;
}

} // namespace wallet
