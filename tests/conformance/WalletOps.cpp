// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/HdKey.h"
#include "models/wallet/Kdf.h"
#include "models/wallet/Keystore.h"
#include "models/wallet/Mnemonic.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

constexpr qint64 anyNumber = qint64(1) << 53; // the largest whole number that every JSON reader agrees on

base::SecretBytes secretText(Input &in, const char *name)
{
    QByteArray utf8Text = in.text(name).toUtf8();
    return base::SecretBytes::takeFrom(utf8Text);
}

std::string printable(const base::SecretBytes &text)
{
    return std::string(text.view().data(), text.size());
}

bool isEnglish(Input &in)
{
    const QString list = in.text("wordlist");
    return in.hasProblem() || list == u"english" || list == u"en";
}

Outcome noSuchList()
{
    return base::fail(base::ErrorCode::Unsupported, QStringLiteral("only the English word list is here"));
}

Outcome fromEntropy(Input &in)
{
    const base::SecretBytes entropy = in.secret("entropy");
    if (!isEnglish(in))
        return noSuchList();
    if (in.hasProblem())
        return in.problem();
    const auto phrase = wallet::Mnemonic::fromEntropy(entropy);
    if (!phrase)
        return base::fail(phrase.error());
    return Json{{"mnemonic", printable(*phrase)}};
}

Outcome toEntropy(Input &in)
{
    const base::SecretBytes phrase = secretText(in, "mnemonic");
    if (!isEnglish(in))
        return noSuchList();
    if (in.hasProblem())
        return in.problem();
    const auto entropy = wallet::Mnemonic::toEntropy(phrase);
    if (!entropy)
        return base::fail(entropy.error());
    return Json{{"entropy", hex(entropy->view())}};
}

Outcome seed(Input &in)
{
    const base::SecretBytes phrase = secretText(in, "mnemonic");
    const base::SecretBytes passphrase = secretText(in, "passphrase");
    if (in.hasProblem())
        return in.problem();
    const auto result = wallet::Mnemonic::seed(phrase, passphrase);
    if (!result)
        return base::fail(result.error());
    return Json{{"seed", hex(result->view())}};
}

Outcome keyReply(const wallet::HdKey &key)
{
    const auto address = key.address();
    if (!address)
        return base::fail(address.error());
    Json out{{"kind", key.isPrivate() ? "xprv" : "xpub"},
             {"xpub", key.toXpub().toStdString()},
             {"publicKey", hex(key.publicKey())},
             {"chainCode", hex(key.chainCode())},
             {"depth", key.depth()},
             {"index", key.index()},
             {"parentFingerprint", hex(key.parentFingerprint())},
             {"address", utf8(address->toString())}};
    if (key.isPrivate()) {
        out["xprv"] = printable(key.toXprv());
        out["privateKey"] = hex(key.privateKey().view());
    }
    return out;
}

base::Result<wallet::HdKey> readKey(Input &in)
{
    if (in.has("xkey"))
        return wallet::HdKey::parse(in.text("xkey").toUtf8());
    return wallet::HdKey::fromSeed(in.secret("seed"));
}

Outcome derive(Input &in)
{
    const auto root = readKey(in);
    const QString path = in.text("path");
    if (in.hasProblem())
        return in.problem();
    const auto key = root ? root->derive(path) : base::Result<wallet::HdKey>(base::fail(root.error()));
    if (!key)
        return base::fail(key.error());
    return keyReply(*key);
}

Outcome hdParse(Input &in)
{
    const QString text = in.text("xkey");
    if (in.hasProblem())
        return in.problem();
    const auto key = wallet::HdKey::parse(text.toUtf8());
    if (!key)
        return base::fail(key.error());
    return keyReply(*key);
}

Outcome decrypt(Input &in)
{
    const QByteArray json = in.text("keystore").toUtf8();
    const base::SecretBytes password = secretText(in, "password");
    if (in.hasProblem())
        return in.problem();
    const auto key = wallet::Keystore::decrypt(json, password);
    if (!key)
        return base::fail(key.error());
    return Json{{"privateKey", hex(key->privateKey.view())}, {"address", utf8(key->address.toString())}};
}

wallet::KeystoreOptions readOptions(Input &in)
{
    wallet::KeystoreOptions options;
    const QString kdf = in.text("kdf");
    Input params(in.object("params"));
    options.keyLength = quint64(params.number("dklen", 0, anyNumber));
    if (kdf == u"scrypt") {
        options.scrypt.n = quint64(params.number("n", 0, anyNumber));
        options.scrypt.r = quint64(params.number("r", 0, anyNumber));
        options.scrypt.p = quint64(params.number("p", 0, anyNumber));
    } else if (kdf == u"pbkdf2") {
        options.kdf = wallet::KeystoreOptions::Kdf::Pbkdf2;
        options.pbkdf2Rounds = quint64(params.number("c", 0, anyNumber));
        if (params.text("prf") != u"hmac-sha256")
            in.note(QStringLiteral("prf"));
    } else {
        in.note(QStringLiteral("kdf"));
    }
    if (params.hasProblem())
        in.note(params.problem().error());
    options.salt = in.bytes("salt");
    options.iv = in.bytes("iv");
    options.uuid = in.text("uuid");
    return options;
}

Outcome encrypt(Input &in)
{
    const base::SecretBytes key = in.secret("privateKey", 32);
    const base::SecretBytes password = secretText(in, "password");
    const wallet::KeystoreOptions options = readOptions(in);
    if (in.hasProblem())
        return in.problem();
    const auto text = wallet::Keystore::encrypt(key, password, options);
    if (!text)
        return base::fail(text.error());
    return Json{{"keystore", Json::parse(text->begin(), text->end())}};
}

Outcome pbkdf2(Input &in)
{
    const QString prf = in.text("prf");
    const base::SecretBytes password = in.secret("password");
    const QByteArray salt = in.bytes("salt");
    const auto rounds = quint64(in.number("iterations", 0, anyNumber));
    const auto length = quint64(in.number("dkLen", 0, anyNumber));
    if (prf != u"hmac-sha256" && prf != u"hmac-sha512")
        in.note(QStringLiteral("prf"));
    if (in.hasProblem())
        return in.problem();
    const auto key = wallet::pbkdf2(prf == u"hmac-sha256" ? wallet::Prf::HmacSha256 : wallet::Prf::HmacSha512, password, salt, rounds, length);
    if (!key)
        return base::fail(key.error());
    return Json{{"key", hex(key->view())}};
}

Outcome scrypt(Input &in)
{
    const base::SecretBytes password = in.secret("password");
    const QByteArray salt = in.bytes("salt");
    const wallet::ScryptCost cost{quint64(in.number("n", 0, anyNumber)), quint64(in.number("r", 0, anyNumber)),
                                  quint64(in.number("p", 0, anyNumber))};
    const auto length = quint64(in.number("dkLen", 0, anyNumber));
    if (in.hasProblem())
        return in.problem();
    const auto key = wallet::scrypt(password, salt, cost, length);
    if (!key)
        return base::fail(key.error());
    return Json{{"key", hex(key->view())}};
}

} // namespace

void addWalletOps(Driver &driver)
{
    driver.add("bip39.fromEntropy", fromEntropy);
    driver.add("bip39.toEntropy", toEntropy);
    driver.add("bip39.seed", seed);
    driver.add("hd.derive", derive);
    driver.add("hd.parse", hdParse);
    driver.add("keystore.decrypt", decrypt);
    driver.add("keystore.encrypt", encrypt);
    driver.add("kdf.pbkdf2", pbkdf2);
    driver.add("kdf.scrypt", scrypt);
}

} // namespace conformance
