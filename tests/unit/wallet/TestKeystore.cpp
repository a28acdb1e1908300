// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/Keystore.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

#include <nlohmann/json.hpp>

using base::ErrorCode;
using base::SecretBytes;
using wallet::Keystore;
using wallet::KeystoreOptions;

namespace {

// KeyStoreTests/basic_tests.json of github.com/ethereum/tests, the examples of the Web3 Secret Storage definition.
constexpr char SpecPbkdf2[] = R"({"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"6087dab2f9fdbbfaddc31a909735c1e6"},
    "ciphertext":"5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46","kdf":"pbkdf2","kdfparams":{"c":262144,
    "dklen":32,"prf":"hmac-sha256","salt":"ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd"},
    "mac":"517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"},
    "id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3})";
constexpr char SpecScrypt[] = R"({"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"83dbcc02d8ccb40e466191a123791e0e"},
    "ciphertext":"d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c","kdf":"scrypt","kdfparams":{"dklen":32,
    "n":262144,"r":1,"p":8,"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"},
    "mac":"2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097"},
    "id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3})";
constexpr char SpecKey[] = "7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d";
constexpr char SpecAddress[] = "0x008AeEda4D805471dF9b2A5B0f38A0C3bCBA786b";
// "life" of npm @ethersproject/testcases: "Crypto" with a capital, small cost.
constexpr char Life[] = R"({"address":"17c5185167401ed00cf5f5b2fc97d9bbfdb7d025","id":"01234567-8901-4345-a789-012345678901",
    "version":3,"Crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"deadbeef1deadbeef2deadbeef301234"},
    "ciphertext":"cea502df4b9405fa2b6d8d19ec4e2953c5ce08e0e01d4c0292512ce62baef8f3","kdf":"scrypt","kdfparams":{
    "salt":"abcd1abcd2abcd3abcd4abcd5abcd6ef","n":1024,"dklen":32,"p":2,"r":4},
    "mac":"6e0a8e2409261d464e35a251f4b1fddd6ad0f7045a18d3957c127387f1c0de72"}})";

SecretBytes secret(const char *text)
{
    return SecretBytes::copyOf(QByteArrayView(text));
}
SecretBytes fromHex(const char *hex)
{
    QByteArray bytes = QByteArray::fromHex(hex);
    return SecretBytes::takeFrom(bytes);
}
nlohmann::json life()
{
    return nlohmann::json::parse(Life);
}
ErrorCode refusal(const nlohmann::json &file)
{
    const auto key = Keystore::decrypt(QByteArray::fromStdString(file.dump()), secret("foo"));
    return key ? ErrorCode::Internal : key.error().code;
}

} // namespace

class TestKeystore final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensTheExamplesOfTheDefinition()
    {
        for (const char *file : {SpecPbkdf2, SpecScrypt}) {
            const auto key = Keystore::decrypt(file, secret("testpassword"));
            QVERIFY2(key, key ? "" : qPrintable(key.error().toLogLine()));
            QCOMPARE(key->privateKey.view().toByteArray().toHex(), QByteArray(SpecKey));
            QCOMPARE(key->address.toString(), QString::fromLatin1(SpecAddress));
        }
    }

    void writesTheExamplesOfTheDefinition()
    {
        const auto scryptFile = nlohmann::json::parse(SpecScrypt);
        KeystoreOptions options;
        options.scrypt = {262144, 1, 8};
        options.salt = QByteArray::fromHex("ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19");
        options.iv = QByteArray::fromHex("83dbcc02d8ccb40e466191a123791e0e");
        options.uuid = QStringLiteral("3198bc9c-6672-5ab3-d995-4942343ae5b6");
        const auto text = Keystore::encrypt(fromHex(SpecKey), secret("testpassword"), options);
        QVERIFY(text);
        auto written = nlohmann::json::parse(text->toStdString());
        QCOMPARE(written["address"].get<std::string>(), std::string("008aeeda4d805471df9b2a5b0f38a0c3bcba786b"));
        written.erase("address");
        QVERIFY(written == scryptFile);

        const auto pbkdf2File = nlohmann::json::parse(SpecPbkdf2);
        options.kdf = KeystoreOptions::Kdf::Pbkdf2;
        options.salt = QByteArray::fromHex("ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd");
        options.iv = QByteArray::fromHex("6087dab2f9fdbbfaddc31a909735c1e6");
        const auto second = Keystore::encrypt(fromHex(SpecKey), secret("testpassword"), options);
        auto writtenSecond = nlohmann::json::parse(second->toStdString());
        writtenSecond.erase("address");
        QVERIFY(writtenSecond == pbkdf2File);
    }

    void roundTripWithFreshOptions()
    {
        const auto options = KeystoreOptions::fresh(2);
        QVERIFY(options.salt != KeystoreOptions::fresh(2).salt);
        QVERIFY(options.iv != KeystoreOptions::fresh(2).iv);
        const auto text = Keystore::encrypt(fromHex(SpecKey), secret("p\xC3\xA4ss"), options);
        const auto key = Keystore::decrypt(*text, secret("p\xC3\xA4ss"));
        QVERIFY(key);
        QCOMPARE(key->privateKey.view().toByteArray().toHex(), QByteArray(SpecKey));
        QCOMPARE(Keystore::peekAddress(*text)->value(), key->address);
        QCOMPARE(Keystore::decrypt(*text, secret("pass")).error().code, ErrorCode::Auth);
    }

    void acceptsWhatOtherProgramsWrite()
    {
        QVERIFY(Keystore::decrypt(Life, secret("foo")));
        auto file = life();
        file["version"] = "3";
        file["address"] = "0x17C5185167401eD00cF5F5b2fc97D9BBfDb7D025";
        QVERIFY(Keystore::decrypt(QByteArray::fromStdString(file.dump()), secret("foo")));
        file.erase("address");
        file["unknown"] = {1, 2, 3};
        QVERIFY(Keystore::decrypt(QByteArray::fromStdString(file.dump()), secret("foo")));
    }

    void wrongPasswordAndTamperingAreTold()
    {
        QCOMPARE(Keystore::decrypt(Life, secret("fop")).error().code, ErrorCode::Auth);
        QCOMPARE(Keystore::decrypt(Life, secret("")).error().code, ErrorCode::Auth);
        auto file = life();
        file["Crypto"]["ciphertext"] = "cfa502df4b9405fa2b6d8d19ec4e2953c5ce08e0e01d4c0292512ce62baef8f3";
        QCOMPARE(refusal(file), ErrorCode::Auth);
        file = life();
        file["Crypto"]["kdfparams"]["salt"] = "abcd1abcd2abcd3abcd4abcd5abcd6ee";
        QCOMPARE(refusal(file), ErrorCode::Auth);
        file = life(); // the MAC does not cover the iv; the address does
        file["Crypto"]["cipherparams"]["iv"] = "deadbeef1deadbeef2deadbeef301235";
        QCOMPARE(refusal(file), ErrorCode::Invalid);
        file = life();
        file["address"] = "17c5185167401ed00cf5f5b2fc97d9bbfdb7d026";
        QCOMPARE(refusal(file), ErrorCode::Invalid);
    }

    void flippedBitsNeverGiveAWrongKey()
    {
        auto options = KeystoreOptions::fresh();
        options.scrypt = {2, 1, 1};
        const QByteArray text = *Keystore::encrypt(fromHex(SpecKey), secret("foo"), options);
        const auto good = Keystore::decrypt(text, secret("foo"));
        QVERIFY(good);
        for (qsizetype bit = 0; bit < text.size() * 8; ++bit) {
            QByteArray changed = text;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            const auto key = Keystore::decrypt(changed, secret("foo"));
            if (key) // a flip in a name that is not read, or of a letter's case
                QVERIFY2(key->privateKey.equals(good->privateKey), changed.constData());
        }
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto changed = [](const char *row, auto change) {
            auto file = life();
            change(file);
            QTest::newRow(row) << QByteArray::fromStdString(file.dump());
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not json") << QByteArray("keystore");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("cut") << QByteArray(Life).first(200);
        QTest::newRow("deep") << QByteArray(20000, '[');
        QTest::newRow("deep object") << QByteArray("{\"a\":").repeated(20000);
        QTest::newRow("huge") << QByteArray(10 * 1024 * 1024, ' ');
        changed("version 1", [](auto &f) { f["version"] = 1; });
        changed("no version", [](auto &f) { f.erase("version"); });
        changed("no crypto", [](auto &f) { f.erase("Crypto"); });
        changed("crypto is text", [](auto &f) { f["Crypto"] = "x"; });
        changed("cipher", [](auto &f) { f["Crypto"]["cipher"] = "aes-128-cbc"; });
        changed("kdf", [](auto &f) { f["Crypto"]["kdf"] = "argon2"; });
        changed("short iv", [](auto &f) { f["Crypto"]["cipherparams"]["iv"] = "00"; });
        changed("no cipherparams", [](auto &f) { f["Crypto"].erase("cipherparams"); });
        changed("odd hex", [](auto &f) { f["Crypto"]["mac"] = "abc"; });
        changed("mac of 31 bytes", [](auto &f) { f["Crypto"]["mac"] = std::string(62, 'a'); });
        changed("long ciphertext", [](auto &f) { f["Crypto"]["ciphertext"] = std::string(66, 'a'); });
        changed("empty ciphertext", [](auto &f) { f["Crypto"]["ciphertext"] = ""; });
        changed("n is text", [](auto &f) { f["Crypto"]["kdfparams"]["n"] = "1024"; });
        changed("n is negative", [](auto &f) { f["Crypto"]["kdfparams"]["n"] = -1024; });
        changed("n is no power of two", [](auto &f) { f["Crypto"]["kdfparams"]["n"] = 1023; });
        changed("n is 0", [](auto &f) { f["Crypto"]["kdfparams"]["n"] = 0; });
        changed("r is 0", [](auto &f) { f["Crypto"]["kdfparams"]["r"] = 0; });
        changed("p is 0", [](auto &f) { f["Crypto"]["kdfparams"]["p"] = 0; });
        changed("dklen 16", [](auto &f) { f["Crypto"]["kdfparams"]["dklen"] = 16; });
        changed("address is a number", [](auto &f) { f["address"] = 7; });
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto key = Keystore::decrypt(text, secret("foo"));
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Invalid);
        QVERIFY(!key.error().summary.isEmpty());
    }

    void absurdCostIsRefusedAtOnce()
    {
        QElapsedTimer timer; // not a measurement: the work asked for would take hours
        timer.start();
        const auto with = [](const char *name, quint64 value) {
            auto file = life();
            file["Crypto"]["kdfparams"][name] = value;
            return refusal(file);
        };
        QCOMPARE(with("n", quint64(1) << 31), ErrorCode::Limit);
        QCOMPARE(with("n", quint64(1) << 62), ErrorCode::Limit);
        QCOMPARE(with("r", quint64(1) << 30), ErrorCode::Limit);
        QCOMPARE(with("r", ~quint64(0)), ErrorCode::Limit);
        QCOMPARE(with("p", quint64(1) << 30), ErrorCode::Limit);
        QCOMPARE(with("dklen", quint64(1) << 31), ErrorCode::Limit);
        auto file = nlohmann::json::parse(SpecPbkdf2);
        file["crypto"]["kdfparams"]["c"] = quint64(1) << 40;
        QCOMPARE(refusal(file), ErrorCode::Limit);
        QVERIFY(timer.elapsed() < 60000);
    }

    void badKeysAreNotEncrypted()
    {
        QVERIFY(!Keystore::encrypt(SecretBytes(32), secret("p"), KeystoreOptions::fresh(2)));
        QVERIFY(!Keystore::encrypt(SecretBytes(31), secret("p"), KeystoreOptions::fresh(2)));
        auto options = KeystoreOptions::fresh(2);
        options.iv.chop(1);
        QVERIFY(!Keystore::encrypt(fromHex(SpecKey), secret("p"), options));
    }

    void keyDerivationVectors()
    {
        // RFC 7914, sections 11 and 12.
        QCOMPARE(wallet::pbkdf2(wallet::Prf::HmacSha256, secret("passwd"), "salt", 1, 64)->view().toByteArray().toHex(),
                 QByteArray("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                            "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783"));
        QCOMPARE(wallet::scrypt({}, "", {16, 1, 1}, 64)->view().toByteArray().toHex(),
                 QByteArray("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                            "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"));
        QCOMPARE(wallet::scrypt(secret("password"), "NaCl", {1024, 8, 16}, 64)->view().toByteArray().toHex(),
                 QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                            "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"));
        QVERIFY(wallet::scrypt(secret("p"), "s", {quint64(1) << 17, 1, 1}, 32)); // n at 2^(16 r) and above
    }
};

COMMONRACK_TEST(TestKeystore)
#include "TestKeystore.moc"
