// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/OrderedTrie.h"
#include "models/chain/codec/Rlp.h"
#include "models/chain/codec/SealedBlock.h"
#include "models/chain/rpc/SealedBlockJson.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace chain;

namespace {

std::vector<QByteArray> numberedItems(int count, int length)
{
    std::vector<QByteArray> items;
    for (int i = 0; i < count; ++i)
        items.push_back(QByteArray("item " + QByteArray::number(i) + ' ').repeated(20).left(length));
    return items;
}

} // namespace

class TestOrderedTrie final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noItemsHaveTheKnownRoot()
    {
        QCOMPARE(orderedTrieRoot({}).toString(), QStringLiteral("0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421"));
        QVERIFY(orderedTrieProof({}, 0).empty());
    }

    /// Roots of a trie that was built by inserting one item after the other, with the RLP and Keccak of ethers 6.
    void rootsAreThoseOfATrieBuiltOtherwise_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("root");
        const auto row = [](int count, int length, const char *root) {
            QTest::addRow("%d items of %d bytes", count, length) << count << length << QString::fromLatin1(root);
        };
        row(1, 3, "0xb7fc827717f98bdca0c53be776c021307342ad21d0a574a01b3fd46f9da1391a");
        row(1, 40, "0xea9b77c1f321f86e16ae33d4a8df1ae61dc01d9169e0702ba5c9ba3245fa026d");
        row(2, 3, "0x3793dc1e27d56499298f5bc9cef6f7ded8499d437e6c159a3018522f960db589");
        row(2, 40, "0x8678b412a2ee0aff84782c6cf73f59f4a489bdb2841f613a4e38189fec7b0389");
        row(3, 3, "0xf3a9178c6c7194553bd298c3fe5ab733f3267ba42c069a854b8ec24e263586f9");
        row(16, 3, "0x3b0a58f79f989682797f81a84eb768057c22cb2c84f6ab07d995a35988cd0f17");
        row(17, 40, "0x694d899cddb9c3877a2243172f3458d1fe6c3f110a632ef44d70f159ee57770e");
        row(127, 40, "0xa59e36f1c2063e38188275f0026c1bbb9323a77ef51f647efb76056866d8f052");
        row(128, 3, "0x0b74ce68e7cc26503c3495637f617dfe5e58e393414d05062f6c2b18eba6635a");
        row(128, 40, "0x3f091c88e729ca50df46d3159f89eb86e0bbef43787fc198a0fdffeaf4e05daa");
        row(129, 3, "0x2d27786bad02ce6b27e7c869d6f3ca829ded0fda5a52c97bb64e020da2631df4");
        row(300, 3, "0xc97a1a692f26758e4a3840729bbd5f3ea352c72cb17119cab7c385a58d835fda");
        row(300, 40, "0xcfa428cc37497dbdbdcbe14308b0caedc05bb89aa1e84e44b8b0a46096dd33b9");
    }
    void rootsAreThoseOfATrieBuiltOtherwise()
    {
        QFETCH(int, count);
        QFETCH(int, length);
        QFETCH(QString, root);
        QCOMPARE(orderedTrieRoot(numberedItems(count, length)).toString(), root);
    }

    void eachItemCanBeProved()
    {
        for (const int count : {1, 2, 16, 17, 129, 300}) {
            for (const int length : {3, 40}) {
                const auto items = numberedItems(count, length);
                const Hash root = orderedTrieRoot(items);
                for (std::size_t i = 0; i < items.size(); ++i) {
                    const auto nodes = orderedTrieProof(items, i);
                    const auto proved = verifyOrderedTrieProof(root, i, nodes);
                    QVERIFY2(proved && *proved == items[i], qPrintable(QStringLiteral("item %1 of %2, %3 bytes").arg(i).arg(count).arg(length)));
                    QVERIFY(count > 1 || nodes.size() == 1);
                }
                QVERIFY(orderedTrieProof(items, items.size()).empty());
            }
        }
    }

    void whatIsChangedProvesNothing()
    {
        const auto items = numberedItems(200, 40);
        const Hash root = orderedTrieRoot(items);
        const auto nodes = orderedTrieProof(items, 77);
        QVERIFY(nodes.size() > 1);
        QVERIFY(!verifyOrderedTrieProof(root, 78, nodes));
        QVERIFY(!verifyOrderedTrieProof(keccak256("another root"), 77, nodes));
        QVERIFY(!verifyOrderedTrieProof(root, 77, {}));
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            for (qsizetype byte = 0; byte < nodes[node].size(); ++byte) {
                auto changed = nodes;
                changed[node][byte] = char(changed[node][byte] ^ 1);
                QVERIFY(!verifyOrderedTrieProof(root, 77, changed));
            }
        }
        auto longer = nodes;
        longer.push_back(nodes.back());
        QVERIFY(!verifyOrderedTrieProof(root, 77, longer));
        auto shorter = nodes;
        shorter.pop_back();
        QVERIFY(!verifyOrderedTrieProof(root, 77, shorter));
    }

    /// The genesis block of Ethereum.
    void aHeaderOfTheFirstForkHasItsHash()
    {
        const std::string zeros(512, '0');
        const nlohmann::json genesis{{"parentHash", "0x" + std::string(64, '0')},
                                     {"sha3Uncles", "0x1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347"},
                                     {"miner", "0x" + std::string(40, '0')},
                                     {"stateRoot", "0xd7f8974fb5ac78d9ac099b9ad5018bedc2ce0a72dad1827a1709da30580f0544"},
                                     {"transactionsRoot", "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421"},
                                     {"receiptsRoot", "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421"},
                                     {"logsBloom", "0x" + zeros},
                                     {"difficulty", "0x400000000"},
                                     {"number", "0x0"},
                                     {"gasLimit", "0x1388"},
                                     {"gasUsed", "0x0"},
                                     {"timestamp", "0x0"},
                                     {"extraData", "0x11bbe8db4e347b4e8c937c1c8370e4b5ed33adb3db69cbdb7a38e1e50b1b82fa"},
                                     {"mixHash", "0x" + std::string(64, '0')},
                                     {"nonce", "0x0000000000000042"}};
        const auto bytes = headerBytes(genesis);
        QVERIFY(bytes);
        const auto header = readHeader(*bytes);
        QVERIFY(header);
        QCOMPARE(header->hash.toString(), QStringLiteral("0xd4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3"));
        QCOMPARE(header->receiptsRoot, orderedTrieRoot({}));
        nlohmann::json broken = genesis;
        broken.erase("stateRoot");
        QVERIFY(!headerBytes(broken));
    }

    void aReceiptIsReadAsItWasWritten()
    {
        const std::string topic = "0x" + std::string(64, 'a');
        const nlohmann::json told{{"type", "0x2"}, {"status", "0x1"}, {"cumulativeGasUsed", "0x5208"}, {"logsBloom", "0x" + std::string(512, '0')},
                                  {"logs", {{{"address", "0x" + std::string(40, '1')}, {"topics", {topic}}, {"data", "0x0102"}}}}};
        const auto bytes = receiptBytes(told);
        QVERIFY(bytes);
        QCOMPARE(bytes->at(0), '\x02');
        const auto read = readReceipt(*bytes);
        QVERIFY(read);
        QVERIFY(read->success);
        QCOMPARE(read->logs.size(), std::size_t(1));
        QCOMPARE(read->logs[0].data, QByteArray("\x01\x02"));
        QCOMPARE(read->logs[0].topics[0].toString(), QString::fromStdString(topic));
        nlohmann::json deposit = told; // of an OP Stack chain
        deposit["type"] = "0x7e";
        deposit["depositNonce"] = "0x7";
        deposit["depositReceiptVersion"] = "0x1";
        const auto longer = receiptBytes(deposit);
        QVERIFY(longer && longer->size() == bytes->size() + 2 && readReceipt(*longer));
        nlohmann::json refused = told;
        refused["status"] = "0x0";
        QVERIFY(!readReceipt(*receiptBytes(refused))->success);
        for (qsizetype cut = 0; cut < bytes->size(); ++cut)
            QVERIFY(!readReceipt(bytes->left(cut)));
        QVERIFY(!readReceipt("\xc0"));
        QVERIFY(!readHeader("\xc0"));
    }
};

COMMONRACK_TEST(TestOrderedTrie)
#include "TestOrderedTrie.moc"
