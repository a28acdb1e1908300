// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/RevertReason.h"
#include "models/market/SpheronAbi.h"
#include "tests/support/Outcome.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>
#include <map>

using namespace market;

class TestSpheronAbi final : public QObject {
    Q_OBJECT

private:
    static chain::Address address(const char *hex)
    {
        return *chain::Address::parse(QString::fromLatin1(hex));
    }

    static inline const char *const tokenHex = "0xbf0fa0461331d815a103e59929e5a19a48c30f5e";
    static inline const char *const providerHex = "0x00000000000000000000000000000000000000a1";

    static OrderDetails details()
    {
        OrderDetails d;
        d.maxPrice = 555555555555556;
        d.numOfBlocks = 3600;
        d.token = address(tokenHex);
        d.spec = "{n:westcoast,pr:{a:[{k:cpu_model,v:any},{k:bandwidth,v:any}]},s:[{n:py-cuda,r:{i:1,c:{u:"
                 "8000,a:[]},m:{u:17179869184,a:[]},"
                 "s:[{n:default,a:[],u:214748364800}],g:{a:[{k:vendor/nvidia/model/"
                 "rtx4090,v:true}],u:1},e:[{k:1,s:0}]},c:1}]}";
        d.tier = {3, 4, 5, 6};
        return d;
    }

    static QByteArray words(std::initializer_list<quint64> numbers)
    {
        QByteArray data;
        for (const quint64 number : numbers)
            data += base::toBytes32(number);
        return data;
    }

    /// Answers by contract and selector.
    struct FakeReader final : chain::ContractReader {
        std::map<std::pair<QString, QString>, QByteArray> answers;
        std::vector<QString> blocks;
        std::vector<QByteArray> asked;
        bool silent = false;
        base::Promise<QByteArray> waiting;

        void answer(const chain::Address &to, const char *selector, const QByteArray &data)
        {
            answers[{to.toString(), QString::fromLatin1(selector)}] = data;
        }
        base::Async<QByteArray> call(const chain::CallRequest &request, const chain::BlockTag &block) override
        {
            blocks.push_back(block.name);
            asked.push_back(request.data);
            if (silent)
                return waiting.future();
            const auto found = answers.find({request.to->toString(), base::toHex(request.data.first(4))});
            return base::ready<QByteArray>(found == answers.end() ? QByteArray() : found->second);
        }
        base::Async<chain::Hash> storageAt(const chain::Address &, const chain::Hash &,
                                           const chain::BlockTag &) override
        {
            return base::failed<chain::Hash>({});
        }
        base::Async<QByteArray> code(const chain::Address &) override { return base::failed<QByteArray>({}); }
    };

    static SpheronContracts contracts()
    {
        SpheronContracts c;
        c.orderRequest = address("0x0000000000000000000000000000000000000001");
        c.escrowUser = address("0x0000000000000000000000000000000000000002");
        c.escrowProtocol = address("0x0000000000000000000000000000000000000003");
        return c;
    }
private Q_SLOTS:
    /// Expected bytes made by ethers 6.17 from the published ABI.
    void callsAreThoseOfAnotherEncoder_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("expected"); // hex, or the keccak256 of long data
        const chain::Address token = address(tokenHex);
        const chain::Address provider = address(providerHex);
        QTest::newRow("createOrder")
            << encodeCreateOrder(details())
            << QStringLiteral("0xe4a1143a52b9f441696b558e14c42805bdd15a6bb24ea84c585ebbc6b2338772");
        QTest::newRow("updateInitialOrder")
            << encodeUpdateInitialOrder(7, details())
            << QStringLiteral("0x05eaeac324646c1e2ed75f4473ecdc88cadea5ab4d39fdf2e112537ba6d4e58a");
        QTest::newRow("placeBid")
            << encodePlaceBid(7, 5)
            << QStringLiteral("0xba8022e300000000000000000000000000000000000000000000000000000000000000070000"
                              "000000000000000000000000000000000000000000000000000000000005000000000000000000"
                              "0000000000000000000000000000000000000000000000");
        QTest::newRow("matchOrder")
            << encodeMatchOrder(7, provider, 5)
            << QStringLiteral("0x4fd2edbb00000000000000000000000000000000000000000000000000000000000000070000"
                              "0000000000000000000000000000000000000000000000000000000000a1000000000000000000"
                              "0000000000000000000000000000000000000000000005");
        QTest::newRow("acceptUpdate")
            << encodeAcceptUpdate(7)
            << QStringLiteral("0x5dd39d4d0000000000000000000000000000000000000000000000000000000000000007");
        QTest::newRow("updateOrder")
            << encodeUpdateOrder(7, 5)
            << QStringLiteral("0x277e588400000000000000000000000000000000000000000000000000000000000000070000"
                              "000000000000000000000000000000000000000000000000000000000005");
        QTest::newRow("closeLease")
            << encodeCloseLease(7)
            << QStringLiteral("0x0d6533690000000000000000000000000000000000000000000000000000000000000007");
        QTest::newRow("deposit")
            << encodeDeposit(token, 9)
            << QStringLiteral("0x47e7ef24000000000000000000000000bf0fa0461331d815a103e59929e5a19a48c30f5e0000"
                              "000000000000000000000000000000000000000000000000000000000009");
        QTest::newRow("withdraw")
            << encodeWithdraw(token, 9)
            << QStringLiteral("0x69328dec000000000000000000000000bf0fa0461331d815a103e59929e5a19a48c30f5e0000"
                              "000000000000000000000000000000000000000000000000000000000009000000000000000000"
                              "0000000000000000000000000000000000000000000000");
        QTest::newRow("withdrawEarnings")
            << encodeWithdrawEarnings(provider, token, 9)
            << QStringLiteral("0xdb0a0de500000000000000000000000000000000000000000000000000000000000000a10000"
                              "000000000000000000000000000000000000000000000000000000000000000000000000000000"
                              "000000bf0fa0461331d815a103e59929e5a19a48c30f5e00000000000000000000000000000000"
                              "00000000000000000000000000000009");
        QTest::newRow("approve")
            << encodeApprove(provider, 9)
            << QStringLiteral("0x095ea7b300000000000000000000000000000000000000000000000000000000000000a10000"
                              "000000000000000000000000000000000000000000000000000000000009");
    }
    void callsAreThoseOfAnotherEncoder()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, expected);
        const bool hashed = expected.size() == 66;
        QCOMPARE(hashed ? chain::keccak256(data).toString() : base::toHex(data), expected);
    }

    void everyErrorOfTheProtocolHasWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("selector"); // from the ABI of npm's @spheron/protocol-sdk
        QTest::newRow("AccessControlBadConfirmation()")
            << QStringLiteral("AccessControlBadConfirmation") << QStringLiteral("0x6697b232");
        QTest::newRow("AccessControlUnauthorizedAccount(address,bytes32)")
            << QStringLiteral("AccessControlUnauthorizedAccount") << QStringLiteral("0xe2517d3f");
        QTest::newRow("AddressEmptyCode(address)")
            << QStringLiteral("AddressEmptyCode") << QStringLiteral("0x9996b315");
        QTest::newRow("AddressInsufficientBalance(address)")
            << QStringLiteral("AddressInsufficientBalance") << QStringLiteral("0xcd786059");
        QTest::newRow("AlreadyPaused()") << QStringLiteral("AlreadyPaused") << QStringLiteral("0x1785c681");
        QTest::newRow("AlreadySet()") << QStringLiteral("AlreadySet") << QStringLiteral("0xa741a045");
        QTest::newRow("AlreadySlashed()") << QStringLiteral("AlreadySlashed") << QStringLiteral("0x37233762");
        QTest::newRow("ArrayMismatch()") << QStringLiteral("ArrayMismatch") << QStringLiteral("0xb7c1140d");
        QTest::newRow("BidPriceExceedsMaxPrice()")
            << QStringLiteral("BidPriceExceedsMaxPrice") << QStringLiteral("0x0ab68f4a");
        QTest::newRow("BiddingClosed()") << QStringLiteral("BiddingClosed") << QStringLiteral("0x8083ad03");
        QTest::newRow("DifferentOwnerExists()")
            << QStringLiteral("DifferentOwnerExists") << QStringLiteral("0xbc6a81df");
        QTest::newRow("DuplicateId()") << QStringLiteral("DuplicateId") << QStringLiteral("0xb1fb6bd0");
        QTest::newRow("ECDSAInvalidSignature()")
            << QStringLiteral("ECDSAInvalidSignature") << QStringLiteral("0xf645eedf");
        QTest::newRow("ECDSAInvalidSignatureLength(uint256)")
            << QStringLiteral("ECDSAInvalidSignatureLength") << QStringLiteral("0xfce698f7");
        QTest::newRow("ECDSAInvalidSignatureS(bytes32)")
            << QStringLiteral("ECDSAInvalidSignatureS") << QStringLiteral("0xd78bce0c");
        QTest::newRow("EmptyArray()") << QStringLiteral("EmptyArray") << QStringLiteral("0x521299a9");
        QTest::newRow("EmptyOperatorArray()")
            << QStringLiteral("EmptyOperatorArray") << QStringLiteral("0xe3adab41");
        QTest::newRow("EnforcedPause()") << QStringLiteral("EnforcedPause") << QStringLiteral("0xd93c0665");
        QTest::newRow("ExpectedPause()") << QStringLiteral("ExpectedPause") << QStringLiteral("0x8dfc202b");
        QTest::newRow("FailedInnerCall()")
            << QStringLiteral("FailedInnerCall") << QStringLiteral("0x1425ea42");
        QTest::newRow("FizzAlreadyRegistered()")
            << QStringLiteral("FizzAlreadyRegistered") << QStringLiteral("0xda17a299");
        QTest::newRow("FizzNodeNotActive()")
            << QStringLiteral("FizzNodeNotActive") << QStringLiteral("0x6543f01b");
        QTest::newRow("FizzNodeNotFound()")
            << QStringLiteral("FizzNodeNotFound") << QStringLiteral("0x7820447e");
        QTest::newRow("FizzNotLinkedToProvider()")
            << QStringLiteral("FizzNotLinkedToProvider") << QStringLiteral("0xe73942fd");
        QTest::newRow("InactiveFizzNode()")
            << QStringLiteral("InactiveFizzNode") << QStringLiteral("0xb395cdb1");
        QTest::newRow("InsufficientBalance()")
            << QStringLiteral("InsufficientBalance") << QStringLiteral("0xf4d678b8");
        QTest::newRow("InsufficientBalance(uint256,uint256)")
            << QStringLiteral("InsufficientBalance") << QStringLiteral("0xcf479181");
        QTest::newRow("InvalidAddress()") << QStringLiteral("InvalidAddress") << QStringLiteral("0xe6c4247b");
        QTest::newRow("InvalidAmount()") << QStringLiteral("InvalidAmount") << QStringLiteral("0x2c5211c6");
        QTest::newRow("InvalidBlockNumber()")
            << QStringLiteral("InvalidBlockNumber") << QStringLiteral("0x4e47846c");
        QTest::newRow("InvalidInitialization()")
            << QStringLiteral("InvalidInitialization") << QStringLiteral("0xf92ee8a9");
        QTest::newRow("InvalidNonce()") << QStringLiteral("InvalidNonce") << QStringLiteral("0x756688fe");
        QTest::newRow("InvalidOperator()")
            << QStringLiteral("InvalidOperator") << QStringLiteral("0xccea9e6f");
        QTest::newRow("InvalidOrderState()")
            << QStringLiteral("InvalidOrderState") << QStringLiteral("0xac494dfc");
        QTest::newRow("InvalidOwnerAddress()")
            << QStringLiteral("InvalidOwnerAddress") << QStringLiteral("0xd924e5f4");
        QTest::newRow("InvalidSignature()")
            << QStringLiteral("InvalidSignature") << QStringLiteral("0x8baa579f");
        QTest::newRow("InvalidTokenAddress()")
            << QStringLiteral("InvalidTokenAddress") << QStringLiteral("0x1eb00b06");
        QTest::newRow("InvalidUnit()") << QStringLiteral("InvalidUnit") << QStringLiteral("0x997c4ef4");
        QTest::newRow("LeaseAlreadyTerminated()")
            << QStringLiteral("LeaseAlreadyTerminated") << QStringLiteral("0xc867d9f1");
        QTest::newRow("LeaseNotActive()") << QStringLiteral("LeaseNotActive") << QStringLiteral("0x864f9b85");
        QTest::newRow("MinimumDepositNotMet()")
            << QStringLiteral("MinimumDepositNotMet") << QStringLiteral("0x20d01f06");
        QTest::newRow("NoPendingAttributes()")
            << QStringLiteral("NoPendingAttributes") << QStringLiteral("0x22e48b31");
        QTest::newRow("NoReward()") << QStringLiteral("NoReward") << QStringLiteral("0x6e992686");
        QTest::newRow("NoSlashedEras()") << QStringLiteral("NoSlashedEras") << QStringLiteral("0xea4a22db");
        QTest::newRow("NotAuthorized()") << QStringLiteral("NotAuthorized") << QStringLiteral("0xea8e4eb5");
        QTest::newRow("NotBidContract()") << QStringLiteral("NotBidContract") << QStringLiteral("0x36588ba7");
        QTest::newRow("NotFound()") << QStringLiteral("NotFound") << QStringLiteral("0xc5723b51");
        QTest::newRow("NotInitializing()")
            << QStringLiteral("NotInitializing") << QStringLiteral("0xd7e6bcf8");
        QTest::newRow("NotPaused()") << QStringLiteral("NotPaused") << QStringLiteral("0x6cd60201");
        QTest::newRow("NotWhitelisted()") << QStringLiteral("NotWhitelisted") << QStringLiteral("0x584a7938");
        QTest::newRow("OnlyTenantOrProvider()")
            << QStringLiteral("OnlyTenantOrProvider") << QStringLiteral("0x3b53767d");
        QTest::newRow("OrderNotActive()") << QStringLiteral("OrderNotActive") << QStringLiteral("0x1d4ecc5b");
        QTest::newRow("OrderNotFound()") << QStringLiteral("OrderNotFound") << QStringLiteral("0xd36d8965");
        QTest::newRow("OrderNotMatched()")
            << QStringLiteral("OrderNotMatched") << QStringLiteral("0xdafde4c0");
        QTest::newRow("OrderNotOpened()") << QStringLiteral("OrderNotOpened") << QStringLiteral("0x3ef99927");
        QTest::newRow("ProviderAlreadyRegistered()")
            << QStringLiteral("ProviderAlreadyRegistered") << QStringLiteral("0xda041bdf");
        QTest::newRow("ProviderCantClaimRewards()")
            << QStringLiteral("ProviderCantClaimRewards") << QStringLiteral("0x026c6e5f");
        QTest::newRow("ProviderHasActiveBid()")
            << QStringLiteral("ProviderHasActiveBid") << QStringLiteral("0xe0f2f33f");
        QTest::newRow("ProviderNotActive()")
            << QStringLiteral("ProviderNotActive") << QStringLiteral("0x8017c96b");
        QTest::newRow("ProviderNotFound()")
            << QStringLiteral("ProviderNotFound") << QStringLiteral("0xb1cd0903");
        QTest::newRow("ReentrancyGuardReentrantCall()")
            << QStringLiteral("ReentrancyGuardReentrantCall") << QStringLiteral("0x3ee5aeb5");
        QTest::newRow("RegistrationFeeNotPaid()")
            << QStringLiteral("RegistrationFeeNotPaid") << QStringLiteral("0xfdcb8ee4");
        QTest::newRow("SafeERC20FailedOperation(address)")
            << QStringLiteral("SafeERC20FailedOperation") << QStringLiteral("0x5274afe7");
        QTest::newRow("SignatureExpired()")
            << QStringLiteral("SignatureExpired") << QStringLiteral("0x0819bdcd");
        QTest::newRow("StatusUnchanged()")
            << QStringLiteral("StatusUnchanged") << QStringLiteral("0xcd4a82bf");
        QTest::newRow("TokenAlreadyAccepted()")
            << QStringLiteral("TokenAlreadyAccepted") << QStringLiteral("0x1376caf7");
        QTest::newRow("TokenAlreadyRegistered()")
            << QStringLiteral("TokenAlreadyRegistered") << QStringLiteral("0x7d4fffb2");
        QTest::newRow("TokenNotAccepted()")
            << QStringLiteral("TokenNotAccepted") << QStringLiteral("0xe51cf7bf");
        QTest::newRow("TokenNotFound()") << QStringLiteral("TokenNotFound") << QStringLiteral("0xcbdb7b30");
        QTest::newRow("TokenNotRegistered()")
            << QStringLiteral("TokenNotRegistered") << QStringLiteral("0x259ba1ad");
        QTest::newRow("TransferFailed()") << QStringLiteral("TransferFailed") << QStringLiteral("0x90b8ec18");
        QTest::newRow("UnAuthorized()") << QStringLiteral("UnAuthorized") << QStringLiteral("0xbe245983");
        QTest::newRow("UnAuthourized()") << QStringLiteral("UnAuthourized") << QStringLiteral("0x97a397a3");
        QTest::newRow("UnauthorizedAccess()")
            << QStringLiteral("UnauthorizedAccess") << QStringLiteral("0x344fd586");
        QTest::newRow("UnauthorizedRegistration()")
            << QStringLiteral("UnauthorizedRegistration") << QStringLiteral("0x2688999a");
        QTest::newRow("UnregisteredToken()")
            << QStringLiteral("UnregisteredToken") << QStringLiteral("0xf0471c88");
        QTest::newRow("UpdateOrderNotAccepted()")
            << QStringLiteral("UpdateOrderNotAccepted") << QStringLiteral("0xa5e54bad");
        QTest::newRow("ZeroEra()") << QStringLiteral("ZeroEra") << QStringLiteral("0x4d3c4262");
    }
    void everyErrorOfTheProtocolHasWords()
    {
        QFETCH(QString, name);
        QFETCH(QString, selector);
        const QString sentence = explainSpheronRevert(selector);
        QVERIFY2(!sentence.isEmpty(), qPrintable(selector));
        QVERIFY(sentence.endsWith(u'.') && !sentence.contains(name));
        QVERIFY(sentence.size() < 160);
        QCOMPARE(spheronErrorName(selector), name);
        QVERIFY(!explainSpheronRevert(name).isEmpty());
        // As it comes from the chain.
        QCOMPARE(explainSpheronRevert(chain::decodeRevert(*base::fromHex(selector)).code), sentence);
    }
    void otherErrorsHaveNone()
    {
        QVERIFY(explainSpheronRevert(QStringLiteral("0xdeadbeef")).isEmpty());
        QVERIFY(explainSpheronRevert(QString()).isEmpty());
        QVERIFY(explainSpheronRevert(QStringLiteral("ALREADY_VOTED")).isEmpty());
        QVERIFY(!explainSpheronRevert(QStringLiteral("ERC20: insufficient allowance")).isEmpty());
    }
    void theErrorWithNumbersIsNotTakenForTheOneWithout()
    {
        QVERIFY(explainSpheronRevert(QStringLiteral("0xf4d678b8"))
                != explainSpheronRevert(QStringLiteral("0xcf479181")));
    }

    void anOrderIsRead()
    {
        FakeReader fake;
        // getOrderById of order 7, made by ethers.
        fake.answer(
            contracts().orderRequest, "0xb930807d",
            *base::fromHex(
                u"0x00000000000000000000000000000000000000000000000000000000000000200000000000000000000000000"
                u"0000000000000000000000000000000000000070000000000000000000000000000000000000000000000000001"
                u"f9465b8ab8e40000000000000000000000000000000000000000000000000000000000000e10000000000000000"
                u"000000000bf0fa0461331d815a103e59929e5a19a48c30f5e000000000000000000000000000000000000000000"
                u"00000000000000000000a1000000000000000000000000000000000000000000000000000000000000000300000"
                u"000000000000000000000000000000000000000000000000000000000e000000000000000000000000000000000"
                u"0000000000000000000000000000008000000000000000000000000000000000000000000000000000000000000"
                u"0000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                u"0000000000000000000000000000000000000000c00000000000000000000000000000000000000000000000000"
                u"0000000000000057b6e3a787d000000000000000000000000000000000000000000000000000000000000000000"
                u"0000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000"
                u"0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                u"6"));
        SpheronReader reader(fake, contracts());
        test::Outcome<SpheronReader::OrderOnChain> order(reader.order(7, chain::BlockTag(99)));
        QVERIFY(order.wait());
        QVERIFY(order.ok());
        QCOMPARE(
            base::toHex(fake.asked.front()),
            QStringLiteral("0xb930807d0000000000000000000000000000000000000000000000000000000000000007"));
        QCOMPARE(fake.blocks.front(), QStringLiteral("0x63"));
        QVERIFY(order.value().details.maxPrice == base::U256(555555555555556));
        QCOMPARE(order.value().details.numOfBlocks, quint64(3600));
        QVERIFY(order.value().details.token == address(tokenHex));
        QVERIFY(order.value().creator == address(providerHex));
        QCOMPARE(order.value().details.spec, QByteArray("{n:x}"));
        QCOMPARE(order.value().details.mode, OrderMode::Fizz);
        QCOMPARE(order.value().details.tier, (std::vector<quint8>{0, 6}));
        QCOMPARE(order.value().state, OrderState::Matched);
    }

    void anOrderThatIsNotThereOrNotKnown()
    {
        FakeReader fake;
        SpheronReader reader(fake, contracts());
        const auto orderWith = [&](quint64 creator, quint64 state) {
            fake.answer(contracts().orderRequest, "0xb930807d",
                        words({32, 7, 1, 1, 1, creator, state, 7 * 32, 4 * 32, 1, 1, 5 * 32, 0, 0}));
            test::Outcome<SpheronReader::OrderOnChain> order(reader.order(7));
            return order.wait() && !order.ok() ? order.code() : base::ErrorCode::Internal;
        };
        QCOMPARE(orderWith(0, 0), base::ErrorCode::NotFound);
        QCOMPARE(orderWith(1, 9), base::ErrorCode::Protocol);
        fake.answers.clear(); // another contract's fallback
        test::Outcome<SpheronReader::OrderOnChain> order(reader.order(7));
        QVERIFY(order.wait());
        QCOMPARE(order.code(), base::ErrorCode::Protocol);
        QVERIFY(order.error().summary.endsWith(u"in Settings."));
    }

    void purseLimitsAndEarnings()
    {
        FakeReader fake;
        fake.answer(contracts().orderRequest, "0x89f12d00", words({30}));
        fake.answer(contracts().orderRequest, "0xa912fd25", QByteArray(32, '\xff'));
        fake.answer(contracts().escrowUser, "0x5adb21c9", words({11, 22}));
        fake.answer(address(tokenHex), "0x70a08231", words({33}));
        fake.answer(address(tokenHex), "0xdd62ed3e", words({44}));
        fake.answer(contracts().escrowProtocol, "0x1bf53a25", words({5, 2, 3}));
        SpheronReader reader(fake, contracts());
        test::Outcome<SpheronReader::Limits> limits(reader.limits());
        QVERIFY(limits.wait() && limits.ok());
        QCOMPARE(limits.value().minBlocks, quint64(30));
        QCOMPARE(limits.value().maxBlocks, std::numeric_limits<quint64>::max());
        test::Outcome<SpheronReader::Purse> purse(
            reader.purse(address(providerHex), address(tokenHex), chain::BlockTag(5)));
        QVERIFY(purse.wait() && purse.ok());
        QVERIFY(purse.value().locked == 11 && purse.value().unlocked == 22 && purse.value().inWallet == 33
                && purse.value().allowance == 44);
        QCOMPARE(std::count(fake.blocks.begin(), fake.blocks.end(), QStringLiteral("0x5")), 3);
        QVERIFY(fake.asked.back().endsWith(contracts().escrowUser.bytes())); // allowance(owner, spender)
        test::Outcome<SpheronReader::Earnings> earnings(
            reader.earnings(address(providerHex), address(tokenHex)));
        QVERIFY(earnings.wait() && earnings.ok());
        QVERIFY(earnings.value().earned == 5 && earnings.value().withdrawn == 2
                && earnings.value().balance == 3);
    }

    void anAnswerAfterTheReaderIsGoneIsClosed()
    {
        FakeReader fake;
        fake.silent = true;
        auto reader = std::make_unique<SpheronReader>(fake, contracts());
        test::Outcome<SpheronReader::Earnings> earnings(
            reader->earnings(address(providerHex), address(tokenHex)));
        reader.reset();
        fake.waiting.complete(QByteArray(96, '\0'));
        QVERIFY(earnings.wait());
        QCOMPARE(earnings.code(), base::ErrorCode::Closed);
    }
};

COMMONRACK_TEST(TestSpheronAbi)
#include "TestSpheronAbi.moc"
