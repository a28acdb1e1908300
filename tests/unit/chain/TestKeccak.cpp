// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/PersonalMessage.h"
#include "tests/support/TestMain.h"

#include <QTest>

class TestKeccak final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownHashes_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("hash");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
        QTest::newRow("abc") << QByteArray("abc") << QStringLiteral("0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
        QTest::newRow("event") << QByteArray("Transfer(address,address,uint256)")
                               << QStringLiteral("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef");
        // Around the block of 136 bytes: computed with an independent implementation (ethers 6).
        QTest::newRow("135") << QByteArray(135, 'a') << QStringLiteral("0x34367dc248bbd832f4e3e69dfaac2f92638bd0bbd18f2912ba4ef454919cf446");
        QTest::newRow("136") << QByteArray(136, 'a') << QStringLiteral("0xa6c4d403279fe3e0af03729caada8374b5ca54d8065329a3ebcaeb4b60aa386e");
        QTest::newRow("137") << QByteArray(137, 'a') << QStringLiteral("0xd869f639c7046b4929fc92a4d988a8b22c55fbadb802c0c66ebcd484f1915f39");
    }
    void knownHashes()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, hash);
        QCOMPARE(chain::keccak256(data).toString(), hash);
    }

    void personalMessage() // ethers: hashMessage
    {
        QCOMPARE(chain::personalMessageHash("hello world").toString(),
                 QStringLiteral("0xd9eba16ed0ecae432b71fe008c98cc872bb4cc214d3220a36f365326cf807d68"));
        QCOMPARE(chain::personalMessageHash({}).toString(),
                 QStringLiteral("0x5f35dce98ba4fba25530a026ed80b2cecdaa31091ba4958b99b52ea1d068adad"));
    }
};

COMMONRACK_TEST(TestKeccak)
#include "TestKeccak.moc"
