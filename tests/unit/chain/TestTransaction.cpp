// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Transaction.h"
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/Rlp.h"
#include "tests/support/TestMain.h"

#include <QTest>

using chain::Address;
using chain::Transaction;
using chain::TxType;

class TestTransaction final : public QObject {
    Q_OBJECT

    static base::SecretBytes key(const QByteArray &hex) { return base::SecretBytes::copyOf(QByteArray::fromHex(hex)); }
    static QByteArray sign(const Transaction &tx, const base::SecretBytes &secret)
    {
        return tx.encodeSigned(chain::signHash(secret, tx.signingHash()).value());
    }
    static Transaction full(TxType type)
    {
        Transaction tx;
        tx.type = type;
        tx.chainId = base::U256(11155111);
        tx.nonce = (std::numeric_limits<quint64>::max)();
        tx.gasLimit = 300000;
        tx.to = Address::parse(u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed").value();
        tx.value = (std::numeric_limits<base::U256>::max)();
        tx.data = QByteArray(300, '\x80');
        if (type == TxType::DynamicFee) {
            tx.maxFeePerGas = 2000000000;
            tx.maxPriorityFeePerGas = 1;
        } else {
            tx.gasPrice = 127;
        }
        if (type != TxType::Legacy)
            tx.accessList = {{*tx.to, {chain::Hash(), chain::keccak256("slot")}}, {Address(), {}}};
        return tx;
    }
    /// The signed fields, changed by `change`, written again.
    template <class Change>
    static QByteArray rewritten(QByteArray raw, Change change)
    {
        const bool typed = raw[0] == 1 || raw[0] == 2;
        auto fields = chain::rlpDecode(QByteArrayView(raw).sliced(typed ? 1 : 0)).value().list();
        change(fields);
        const QByteArray rlp = chain::rlpEncode(fields);
        return typed ? raw.first(1) + rlp : rlp;
    }

private Q_SLOTS:
    void exampleOfEip155()
    {
        Transaction tx;
        tx.type = TxType::Legacy;
        tx.chainId = base::U256(1);
        tx.nonce = 9;
        tx.gasPrice = 20000000000ULL;
        tx.gasLimit = 21000;
        tx.to = Address::fromBytes(QByteArray(20, '\x35')).value();
        tx.value = 1000000000000000000ULL;
        QCOMPARE(tx.signingPayload().toHex(),
                 QByteArray("ec098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a764000080018080"));
        QCOMPARE(tx.signingHash().toString(), QStringLiteral("0xdaf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53"));
        const QByteArray raw = sign(tx, key(QByteArray("46").repeated(32)));
        QCOMPARE(raw.toHex(),
                 QByteArray("f86c098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a76400008025a028ef61340bd939bc2195fe537567"
                            "866003e1a15d3c71ff63e1590620aa636276a067cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83"));
        const auto decoded = chain::decodeTransaction(raw);
        QVERIFY(decoded);
        QVERIFY(decoded->transaction == tx);
        QCOMPARE(decoded->from.toString(), QStringLiteral("0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"));
    }

    void emptyTypedTransaction() // @ethersproject/testcases 5.8.0: eip1559-mask-000000000
    {
        Transaction tx;
        tx.chainId = base::U256(0);
        QCOMPARE(tx.signingPayload().toHex(), QByteArray("02c98080808080808080c0"));
        QCOMPARE(sign(tx, key("64f9e72be153b999887f9edb4f1b1ad18de75ae17f858259f161d71ce79cdf61")).toHex(),
                 QByteArray("02f84c8080808080808080c001a02aee82ea0af0c26b13f3e0301dac9ff36190993e573d064f31a9cfc760839dc3a02c24527df5343e0c190094f5"
                            "f1bddd19c0f8d5476459a74ad7cfd83bd500aa82"));
    }

    void roundTrip_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("withChain");
        QTest::newRow("legacy before EIP-155") << 0 << false;
        QTest::newRow("legacy") << 0 << true;
        QTest::newRow("EIP-2930") << 1 << true;
        QTest::newRow("EIP-1559") << 2 << true;
    }
    void roundTrip()
    {
        QFETCH(int, type);
        QFETCH(bool, withChain);
        const auto secret = key(QByteArray(64, '5'));
        Transaction tx = full(TxType(type));
        if (!withChain)
            tx.chainId.reset();
        for (const bool creates : {false, true}) {
            if (creates)
                tx.to.reset();
            const QByteArray raw = sign(tx, secret);
            const auto decoded = chain::decodeTransaction(raw);
            QVERIFY(decoded);
            QVERIFY(decoded->transaction == tx);
            QCOMPARE(decoded->raw, raw);
            QCOMPARE(decoded->hash, chain::keccak256(raw));
            QCOMPARE(decoded->from, chain::addressOfPublicKey(chain::publicKeyOf(secret).value()).value());
            QCOMPARE(decoded->transaction.encodeSigned(decoded->signature), raw);
        }
    }

    void refusesDamage_data()
    {
        roundTrip_data();
    }
    void refusesDamage()
    {
        QFETCH(int, type);
        QFETCH(bool, withChain);
        Transaction tx = full(TxType(type));
        if (!withChain)
            tx.chainId.reset();
        const QByteArray raw = sign(tx, key(QByteArray(64, '5')));
        QVERIFY(!chain::decodeTransaction(raw.chopped(1)));
        QVERIFY(!chain::decodeTransaction(QByteArray(raw + '\0')));
        const std::size_t count = chain::rlpDecode(QByteArrayView(raw).sliced(type == 0 ? 0 : 1))->list().size();
        const auto refused = [&raw](auto change) { return !chain::decodeTransaction(rewritten(raw, change)); };
        using Fields = chain::RlpItem::List;
        QVERIFY(refused([](Fields &fields) { fields.pop_back(); }));
        QVERIFY(refused([](Fields &fields) { fields.emplace_back(); }));
        for (std::size_t i = 0; i < count; ++i) { // lists where bytes belong and the other way round
            QVERIFY(refused([i](Fields &fields) { fields[i] = fields[i].isList() ? chain::RlpItem() : chain::RlpItem(Fields{}); }));
        }
        QVERIFY(refused([count](Fields &fields) { fields[count - 1] = chain::RlpItem(); }));            // s = 0
        QVERIFY(refused([count](Fields &fields) { fields[count - 2] = QByteArray(32, '\xff'); }));      // r out of range
        QVERIFY(refused([count](Fields &fields) { fields[count - 1] = QByteArray(32, '\xff'); }));      // s out of range
        QVERIFY(refused([count](Fields &fields) { fields[count - 1] = QByteArray(33, '\1'); }));        // too long
        QVERIFY(refused([count](Fields &fields) { fields[count - 3] = QByteArray(1, '\2'); }));         // impossible v
        QVERIFY(refused([count](Fields &fields) { fields[count - 3] = QByteArray(40, '\xff'); }));      // absurd v
        const std::size_t nonce = type == 0 ? 0 : 1;
        QVERIFY(refused([nonce](Fields &fields) { fields[nonce] = QByteArray(1, '\0'); }));             // zero in front
        QVERIFY(refused([nonce](Fields &fields) { fields[nonce] = QByteArray(9, '\1'); }));             // over 64 bits
        const std::size_t to = std::size_t(type) + 3;
        QVERIFY(refused([to](Fields &fields) { fields[to] = QByteArray(19, '\1'); }));
        QVERIFY(refused([to](Fields &fields) { fields[to] = QByteArray(21, '\1'); }));
        QVERIFY(!refused([](Fields &) {}));
    }

    void refusesBadAccessLists()
    {
        const QByteArray raw = sign(full(TxType::DynamicFee), key(QByteArray(64, '5')));
        using Fields = chain::RlpItem::List;
        const chain::RlpItem address(QByteArray(20, '\1'));
        for (const Fields &list : {Fields{address}, Fields{Fields{address}}, Fields{Fields{Fields{}, Fields{}}}, Fields{Fields{address, address}},
                                   Fields{Fields{QByteArray(19, '\1'), Fields{}}}, Fields{Fields{address, Fields{QByteArray(31, '\1')}}},
                                   Fields{Fields{address, Fields{Fields{}}}}, Fields{Fields{address, Fields{}, Fields{}}}})
            QVERIFY(!chain::decodeTransaction(rewritten(raw, [&list](Fields &fields) { fields[8] = list; })));
    }

    void anyVIsAnsweredWithoutAnException()
    {
        for (const char *v : {"ff", "1b", "1c", "23", "24"}) {
            const QByteArray largest = QByteArray::fromHex(v).size() == 1 && QByteArray(v) == "ff" ? QByteArray(32, '\xff') : QByteArray::fromHex(v);
            chain::RlpItem::List fields(9);
            fields[6] = chain::RlpItem(largest);
            fields[7] = chain::RlpItem(QByteArray(32, '\x01'));
            fields[8] = chain::RlpItem(QByteArray(32, '\x01'));
            const auto decoded = chain::decodeTransaction(chain::rlpEncode(chain::RlpItem(std::move(fields))));
            if (decoded)
                QCOMPARE(decoded->signature.yParity, v[1] == 'b' || v[1] == '3' || v[1] == 'f' ? 0 : 1);
        }
    }

    void refusesOtherKinds()
    {
        for (const char *hex : {"", "00c0", "03c0", "04c0", "7fc0", "80", "c0", "01", "02", "0180", "02c0", "b838"})
            QVERIFY2(!chain::decodeTransaction(QByteArray::fromHex(hex)), hex);
    }

    void contractAddresses()
    {
        const Address sender = Address::parse(u"0x6ac7ea33f8831ea9dcc53393aaa88b25a785dbf0").value();
        const auto created = [&sender](quint64 nonce) { return chain::createAddress(sender, nonce).toString().toLower(); };
        QCOMPARE(created(0), QStringLiteral("0xcd234a471b72ba2f1ccf0a70fcaba648a5eecd8d"));
        QCOMPARE(created(1), QStringLiteral("0x343c43a37d37dff08ae8c4a11544c718abb4fcf8"));
        QCOMPARE(created(2), QStringLiteral("0xf778b86fa74e846c4f0a1fbd1335fe81c00a0c91"));
        // EIP-1014
        QCOMPARE(chain::create2Address(Address(), chain::Hash(), QByteArray(1, '\0')).toString(),
                 QStringLiteral("0x4D1A2e2bB4F88F0250f26Ffff098B0b30B26BF38"));
        QCOMPARE(chain::create2Address(*Address::parse(u"0x00000000000000000000000000000000deadbeef"),
                                       *chain::Hash::parse(u"0x00000000000000000000000000000000000000000000000000000000cafebabe"),
                                       QByteArray::fromHex("deadbeef"))
                     .toString(),
                 QStringLiteral("0x60f3f640a8508fC6a86d45DF051962668E1e8AC7"));
    }
};

COMMONRACK_TEST(TestTransaction)
#include "TestTransaction.moc"
