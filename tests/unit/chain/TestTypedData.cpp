// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/TypedData.h"
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/Secp256k1.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <nlohmann/json.hpp>

using nlohmann::json;

class TestTypedData final : public QObject {
    Q_OBJECT

    static json field(const char *name, const char *type) { return {{"name", name}, {"type", type}}; }
    /// The example of EIP-712.
    static json mail()
    {
        const json wallet = field("wallet", "address");
        return {{"types",
                 {{"EIP712Domain", {field("name", "string"), field("version", "string"), field("chainId", "uint256"), field("verifyingContract", "address")}},
                  {"Person", {field("name", "string"), wallet}},
                  {"Mail", {field("from", "Person"), field("to", "Person"), field("contents", "string")}}}},
                {"primaryType", "Mail"},
                {"domain",
                 {{"name", "Ether Mail"}, {"version", "1"}, {"chainId", 1}, {"verifyingContract", "0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"}}},
                {"message",
                 {{"from", {{"name", "Cow"}, {"wallet", "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"}}},
                  {"to", {{"name", "Bob"}, {"wallet", "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"}}},
                  {"contents", "Hello, Bob!"}}}};
    }
    /// One field of one type, and its value.
    static json single(const char *type, const json &value)
    {
        return {{"types", {{"EIP712Domain", json::array()}, {"S", {field("f", type)}}}},
                {"primaryType", "S"},
                {"domain", json::object()},
                {"message", {{"f", value}}}};
    }
    static bool refused(const json &data) { return !chain::hashTypedData(data); }

private Q_SLOTS:
    void exampleOfTheStandard()
    {
        const auto hash = chain::hashTypedData(mail());
        QVERIFY(hash);
        QCOMPARE(hash->domainSeparator.toString(), QStringLiteral("0xf2cee375fa42b42143804025fc449deafd50cc031ca257e0b194a650a912090f"));
        QCOMPARE(hash->hashStruct.toString(), QStringLiteral("0xc52c0ee5d84264471806290a3f2c4cecfc5490626bf912d01f240d7a274b371e"));
        QCOMPARE(hash->digest.toString(), QStringLiteral("0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2"));
        const auto key = base::SecretBytes::copyOf(chain::keccak256("cow").view());
        QCOMPARE(chain::signHash(key, hash->digest)->toBytes65().toHex(),
                 QByteArray("4355c47d63924e8a72e509b65029052eb6c299d53a04e167c5775fd466751c9d07299936d304c153f6443dfa05f40ff007d72911b6f72307f996231605b915621c"));
    }

    void spellingsOfOneNumber()
    {
        const auto digest = chain::hashTypedData(mail())->digest;
        for (const json &one : {json("1"), json("0x1"), json("0x01"), json(1)}) {
            json data = mail();
            data["domain"]["chainId"] = one;
            QVERIFY(chain::hashTypedData(data)->digest == digest);
        }
    }

    void unnamedFieldsDoNotCount()
    {
        json data = mail();
        data["message"]["from"]["extra"] = 7;
        data["types"]["Unused"] = {field("x", "Mail[]")};
        QVERIFY(chain::hashTypedData(data)->digest == chain::hashTypedData(mail())->digest);
    }

    void everyPartCounts()
    {
        const auto digest = chain::hashTypedData(mail())->digest;
        json data = mail();
        data["message"]["to"]["name"] = "Bop";
        QVERIFY(chain::hashTypedData(data)->digest != digest);
        data = mail();
        data["domain"]["chainId"] = 2;
        QVERIFY(chain::hashTypedData(data)->digest != digest);
        data = mail();
        data["types"]["Person"][0]["name"] = "nom";
        data["message"]["from"]["nom"] = data["message"]["to"]["nom"] = "Cow";
        QVERIFY(chain::hashTypedData(data)->digest != digest);
    }

    void recursiveTypesEndWithNothing()
    {
        json data = single("S", nullptr);
        QVERIFY(chain::hashTypedData(data));
        data["message"] = {{"f", {{"f", {{"f", nullptr}}}}}};
        QVERIFY(chain::hashTypedData(data));
        QVERIFY(chain::hashTypedData(single("S[]", json::array({nullptr, json{{"f", json::array()}}}))));
    }

    void lists()
    {
        QVERIFY(!refused(single("uint8[]", json::array())));
        QVERIFY(!refused(single("uint8[2][]", {{1, 2}, {3, 4}})));
        QVERIFY(refused(single("uint8[2]", {1})));
        QVERIFY(refused(single("uint8[2]", {1, 2, 3})));
        QVERIFY(refused(single("uint8[][2]", {{1, 2}, 3})));
        QVERIFY(refused(single("uint8[]", 1)));
        QVERIFY(refused(single("uint8[]", nullptr)));
        for (const char *type : {"uint8[", "uint8]", "uint8[01]", "uint8[-1]", "uint8[x]", "[]", "uint8[]x"})
            QVERIFY2(refused(single(type, json::array())), type);
    }

    void valuesMustFit()
    {
        QVERIFY(!refused(single("uint8", 255)));
        QVERIFY(refused(single("uint8", 256)));
        QVERIFY(refused(single("uint8", -1)));
        QVERIFY(refused(single("uint8", 1.0)));
        QVERIFY(refused(single("uint8", true)));
        QVERIFY(refused(single("uint8", "")));
        QVERIFY(refused(single("uint8", "0x")));
        QVERIFY(refused(single("uint8", "01")));
        QVERIFY(!refused(single("int8", -128)));
        QVERIFY(refused(single("int8", 128)));
        QVERIFY(refused(single("bool", 1)));
        QVERIFY(refused(single("bool", "true")));
        QVERIFY(refused(single("string", 1)));
        QVERIFY(refused(single("bytes", "0x0")));
        QVERIFY(refused(single("bytes4", "0x000000")));
        QVERIFY(refused(single("bytes4", "0x0000000000")));
        QVERIFY(refused(single("address", "0x00")));
        QVERIFY(refused(single("address", "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbb"))); // wrong checksum
        QVERIFY(refused(single("string", nullptr)));
        for (const char *type : {"uint", "uint7", "tuple", "(uint8)", "unknown", "", "mapping(address=>bool)"})
            QVERIFY2(refused(single(type, 1)), type);
    }

    void brokenRequests()
    {
        for (const char *name : {"types", "primaryType", "domain", "message"}) {
            json data = mail();
            data.erase(name);
            QVERIFY2(refused(data), name);
            for (const json &value : {json(), json(7), json("x"), json::array()}) {
                data[name] = value;
                QVERIFY2(refused(data), name);
            }
        }
        json data = mail();
        data["types"].erase("EIP712Domain");
        QVERIFY(refused(data));
        data = mail();
        data["message"].erase("contents");
        QVERIFY(refused(data));
        data = mail();
        data["types"]["uint8"] = {field("x", "string")}; // a struct may not take the name of a value
        QVERIFY(refused(data));
        data = mail();
        data["types"]["Person"].push_back(field("name", "string")); // twice
        QVERIFY(refused(data));
        data = mail();
        data["types"]["Person"][0]["name"] = "a) evil(";
        QVERIFY(refused(data));
        QVERIFY(refused(json()));
        QVERIFY(refused(json::array()));
    }

    void typesAreLimited()
    {
        json data = mail();
        for (int i = 0; i < 2000; ++i)
            data["types"]["T" + std::to_string(i)] = {field("next", ("T" + std::to_string((i + 1) % 2000)).c_str())};
        QCOMPARE(chain::hashTypedData(data).error().code, base::ErrorCode::Limit);
    }
};

COMMONRACK_TEST(TestTypedData)
#include "TestTypedData.moc"
