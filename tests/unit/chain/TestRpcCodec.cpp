// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/RpcHex.h"
#include "models/chain/codec/RpcResponse.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <nlohmann/json.hpp>

class TestRpcCodec final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quantities()
    {
        QVERIFY(chain::parseQuantity(u"0x0").value() == 0);
        QVERIFY(chain::parseQuantity(u"0x41").value() == 65);
        QVERIFY(chain::parseQuantity(u"0x400").value() == 1024);
        QVERIFY(chain::parseQuantity(QString(u"0x" + QString(64, u'f'))).value() == (std::numeric_limits<base::U256>::max)());
        QCOMPARE(chain::formatQuantity(0), QStringLiteral("0x0"));
        QCOMPARE(chain::formatQuantity(1024), QStringLiteral("0x400"));
        QCOMPARE(chain::formatQuantity(0xABCDEF), QStringLiteral("0xabcdef"));
        QCOMPARE(chain::parseQuantity64(u"0xffffffffffffffff").value(), (std::numeric_limits<quint64>::max)());
        QCOMPARE(chain::parseQuantity64(u"0x10000000000000000").error().code, base::ErrorCode::Limit);
    }

    void badQuantities_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "0x", "0x00", "0x0400", "ff", "0xg", "0X1", "-0x1", "0x-1", " 0x1", "0x1 ", "1"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("257 bits") << u"0x1" + QString(64, u'0');
    }
    void badQuantities()
    {
        QFETCH(QString, text);
        QVERIFY(!chain::parseQuantity(text));
    }

    void data()
    {
        QCOMPARE(chain::parseData(u"0x").value(), QByteArray());
        QCOMPARE(chain::parseData(u"0x0041", 2).value(), QByteArray::fromHex("0041"));
        QVERIFY(!chain::parseData(u"0x0041", 3));
        QVERIFY(!chain::parseData(u"0xf0f0f"));
        QVERIFY(!chain::parseData(u"004200"));
        QVERIFY(!chain::parseData(u""));
    }

    void results()
    {
        const auto response = chain::parseRpcResponse(R"({"jsonrpc":"2.0","id":7,"result":"0x1"})", 7);
        QVERIFY(response);
        QVERIFY(!response->error);
        QVERIFY(*response->result == "0x1");
        const auto none = chain::parseRpcResponse(R"({"jsonrpc":"2.0","id":7,"result":null})", 7);
        QVERIFY(none && none->result->is_null());
        const auto tolerated = chain::parseRpcResponse(R"({"jsonrpc":"2.0","id":7,"result":[],"error":null})", 7);
        QVERIFY(tolerated && tolerated->result->is_array());
    }

    void errors()
    {
        const auto response = chain::parseRpcResponse(
            R"({"jsonrpc":"2.0","id":7,"error":{"code":3,"message":"execution reverted","data":"0x08c379a0"}})", 7);
        QVERIFY(response && response->error);
        QCOMPARE(response->error->code, 3);
        QCOMPARE(response->error->message, QStringLiteral("execution reverted"));
        QVERIFY(*response->error->data == "0x08c379a0");
        QVERIFY(!response->result);
        const auto plain = chain::parseRpcResponse(R"({"jsonrpc":"2.0","id":7,"error":{"code":-32000,"message":""},"result":null})", 7);
        QVERIFY(plain && plain->error && !plain->error->data);
    }

    void nonsense_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
             {"", "<html>", "null", "[]", "{}", R"({"jsonrpc":"2.0","id":7})", R"({"jsonrpc":"2.0","id":8,"result":1})",
              R"({"jsonrpc":"2.0","id":"7","result":1})", R"({"jsonrpc":"2.0","id":7.0,"result":1})", R"({"jsonrpc":"2.0","id":-7,"result":1})",
              R"({"jsonrpc":"2.0","id":null,"result":1})", R"({"jsonrpc":"1.0","id":7,"result":1})", R"({"id":7,"result":1})",
              R"({"jsonrpc":"2.0","id":7,"result":1,"error":{"code":1,"message":""}})", R"({"jsonrpc":"2.0","id":7,"error":null})",
              R"({"jsonrpc":"2.0","id":7,"error":"no"})", R"({"jsonrpc":"2.0","id":7,"error":{}})",
              R"({"jsonrpc":"2.0","id":7,"error":{"code":"1","message":""}})", R"({"jsonrpc":"2.0","id":7,"error":{"code":1.5,"message":""}})",
              R"({"jsonrpc":"2.0","id":7,"error":{"code":99999999999,"message":""}})", R"({"jsonrpc":"2.0","id":7,"error":{"code":1,"message":7}})",
              R"([{"jsonrpc":"2.0","id":7,"result":1}])", R"({"jsonrpc":"2.0","id":7,"result":1} x)"})
            QTest::newRow(body) << QByteArray(body);
    }
    void nonsense()
    {
        QFETCH(QByteArray, body);
        const auto response = chain::parseRpcResponse(body, 7);
        QVERIFY(!response);
        QCOMPARE(response.error().code, base::ErrorCode::Protocol);
    }

    void depthIsLimited()
    {
        const QByteArray body = R"({"jsonrpc":"2.0","id":7,"result":)" + QByteArray(100000, '[') + QByteArray(100000, ']') + '}';
        QCOMPARE(chain::parseRpcResponse(body, 7).error().code, base::ErrorCode::Limit);
    }
};

COMMONRACK_TEST(TestRpcCodec)
#include "TestRpcCodec.moc"
