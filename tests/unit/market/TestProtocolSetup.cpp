// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Abi.h"
#include "models/chain/codec/Transaction.h"
#include "models/market/ProtocolSetup.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace market;
using test::ProtocolModel;

namespace {

const chain::Address deployer = ProtocolModel::address(1);
const chain::Address operatorAddress = ProtocolModel::address(2);
const QMap<QString, chain::Address> people{{QStringLiteral("operator"), operatorAddress}};
constexpr const char *eight = "{'create':'OrderRequest'},{'create':'Bid'},{'create':'ComputeLease'},{'create':'EscrowUser'},"
                              "{'create':'EscrowProtocol'},{'create':'ProviderRegistry'},{'create':'ProviderAttributeRegistry'}";

/// In recipes of these tests ' stands for ".
base::Result<ProtocolSetup> make(QByteArray recipe, quint64 nonce = 0)
{
    recipe.replace('\'', '"');
    const auto bytecode = [](const QString &contract) -> base::Result<QByteArray> { return QByteArray("code of ") + contract.toLatin1(); };
    return ProtocolSetup::make(recipe, bytecode, deployer, nonce, people);
}

} // namespace

class TestProtocolSetup final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreKnownBeforehand()
    {
        const QByteArray recipe = "[" + QByteArray(eight) + ",{'create':'TokenRegistry','arguments':[{'type':'address','value':'$Later'},"
            "{'type':'address','value':'$operator'},{'type':'address','value':'$sender'}]},{'create':'Later'}]";
        const auto setup = make(recipe, 5);
        QVERIFY(setup);
        QCOMPARE(setup->transactions.size(), std::size_t(9));
        QCOMPARE(setup->contracts.orderRequest, chain::createAddress(deployer, 5));
        QCOMPARE(setup->contracts.tokenRegistry, chain::createAddress(deployer, 12));
        const chain::Address later = chain::createAddress(deployer, 13);
        QCOMPARE(setup->addresses[QStringLiteral("Later")], later);
        const auto &registry = setup->transactions[7];
        QVERIFY(!registry.to);
        QCOMPARE(registry.what, QStringLiteral("TokenRegistry"));
        QCOMPARE(registry.data, "code of TokenRegistry" + *chain::abiEncode(*chain::AbiType::parseList(u"address,address,address"), {later, operatorAddress, deployer}));
    }

    void callsAreEncoded()
    {
        const QByteArray recipe = "[" + QByteArray(eight) + ",{'create':'TokenRegistry'},{'call':'TokenRegistry',"
            "'function':'addToken(string[],address[],uint128[],(bool,bytes),int8)','arguments':[{'type':'string[]','value':['$a','b']},"
            "{'type':'address[]','value':['$Bid']},{'type':'uint128[]','value':['340282366920938463463374607431768211455']},"
            "{'type':'(bool,bytes)','value':[true,'0xff00']},{'type':'int8','value':'7'}]}]";
        const auto setup = make(recipe);
        QVERIFY2(setup, setup ? "" : qPrintable(setup.error().toLogLine()));
        const auto &call = setup->transactions.back();
        QCOMPARE(call.what, QStringLiteral("TokenRegistry.addToken"));
        QCOMPARE(call.to, std::optional(setup->contracts.tokenRegistry));
        using List = chain::AbiValue::List;
        const auto function = chain::AbiFunction::parse(u"addToken(string[],address[],uint128[],(bool,bytes),int8)");
        QCOMPARE(call.data, *function->encodeCall({List{QStringLiteral("$a"), QStringLiteral("b")}, List{setup->contracts.bid},
                                                   List{base::U256("340282366920938463463374607431768211455")}, List{true, QByteArray("\xff\0", 2)}, 7}));
    }

    void refusesWhatIsNotWrittenAsItShouldBe_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("unknown name") << QByteArray("{'create':'X','arguments':[{'type':'address','value':'$nobody'}]}");
        QTest::newRow("number as number") << QByteArray("{'create':'X','arguments':[{'type':'uint8','value':3}]}");
        QTest::newRow("number too large") << QByteArray("{'create':'X','arguments':[{'type':'uint8','value':'256'}]}");
        QTest::newRow("text as bool") << QByteArray("{'create':'X','arguments':[{'type':'bool','value':'true'}]}");
        QTest::newRow("no list") << QByteArray("{'create':'X','arguments':[{'type':'bool[]','value':true}]}");
        QTest::newRow("short tuple") << QByteArray("{'create':'X','arguments':[{'type':'(bool,bool)','value':[true]}]}");
        QTest::newRow("no type") << QByteArray("{'create':'X','arguments':[{'value':'3'}]}");
        QTest::newRow("no value") << QByteArray("{'create':'X','arguments':[{'type':'uint8'}]}");
        QTest::newRow("arguments no list") << QByteArray("{'create':'X','arguments':{}}");
        QTest::newRow("unknown contract called") << QByteArray("{'call':'Nowhere','function':'f()'}");
        QTest::newRow("broken function") << QByteArray("{'call':'Bid','function':'f('}");
        QTest::newRow("missing argument") << QByteArray("{'call':'Bid','function':'f(bool)'}");
        QTest::newRow("both") << QByteArray("{'call':'Bid','create':'Bid'}");
        QTest::newRow("neither") << QByteArray("{}");
        QTest::newRow("no object") << QByteArray("3");
    }
    void refusesWhatIsNotWrittenAsItShouldBe()
    {
        QFETCH(QByteArray, entry);
        const QByteArray good = "[" + QByteArray(eight) + ",{'create':'TokenRegistry'}";
        QVERIFY(make(good + "]"));
        const auto setup = make(good + "," + entry + "]");
        QVERIFY(!setup);
        QCOMPARE(setup.error().code, base::ErrorCode::Invalid);
    }

    void refusesBrokenRecipes()
    {
        for (const QByteArray &recipe : {QByteArray(), QByteArray("{"), QByteArray("{}"), QByteArray("[]")})
            QCOMPARE(make(recipe).error().code, base::ErrorCode::Invalid);
    }

    void passesOnWhatIsWrongWithTheCode()
    {
        const auto none = [](const QString &) -> base::Result<QByteArray> { return base::fail(base::ErrorCode::NotFound, QStringLiteral("no code")); };
        const QByteArray recipe = "[" + QByteArray(eight) + ",{'create':'TokenRegistry'}]";
        QCOMPARE(ProtocolSetup::make(QByteArray(recipe).replace('\'', '"'), none, deployer, 0, people).error().code, base::ErrorCode::NotFound);
    }

    void theProgramsOwnRecipeIsRight()
    {
        QFile file(QStringLiteral(":/commonrack/contracts/spheron/setup.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto setup = make(file.readAll());
        QVERIFY2(setup, setup ? "" : qPrintable(setup.error().toLogLine()));
        QVERIFY(setup->addresses.contains(QStringLiteral("TestToken")));
    }
};

COMMONRACK_TEST(TestProtocolSetup)
#include "TestProtocolSetup.moc"
