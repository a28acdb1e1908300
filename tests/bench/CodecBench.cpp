// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/CodecBench.h"

#include "models/base/Hex.h"
#include "models/base/Json.h"
#include "models/chain/codec/Abi.h"
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/Transaction.h"

#include <QProcess>

#include <nlohmann/json.hpp>

namespace bench {

namespace {

/// The data of a DeployEvent log: (string msg, string spheronInstanceJson).
QByteArray deployEventData()
{
    const auto types = chain::AbiType::parseList(u"string,string");
    return *chain::abiEncode(*types, {chain::AbiValue(QStringLiteral("Deploy")),
                                      chain::AbiValue(QStringLiteral(R"({"clusterName":"test12345"})"))});
}

chain::Transaction exampleTransaction()
{
    chain::Transaction transaction;
    transaction.chainId = 31337;
    transaction.nonce = 7;
    transaction.gasLimit = 100'000;
    transaction.to = *chain::Address::parse(u"0x3cb304483fa3d946ABe8dCa89e92760a112b6a59");
    transaction.value = 1;
    transaction.maxFeePerGas = 2'000'000'000;
    transaction.maxPriorityFeePerGas = 1'000'000'000;
    transaction.data = *base::fromHex(u"0x0d61b5190000000000000000000000000000000000000000000000000000000000000000");
    return transaction;
}

nlohmann::json peerRates(const QByteArray &deployData)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.setWorkingDirectory(qEnvironmentVariable("COMMONRACK_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/tests"));
    node.start(QStringLiteral("node"), {QStringLiteral("bench/peers.mjs"), base::toHex(deployData)});
    if (!node.waitForFinished(120'000) || node.exitCode() != 0)
        return nullptr;
    return base::parseJson(node.readAllStandardOutput()).value_or(nullptr);
}

} // namespace

std::vector<Figure> codecFigures()
{
    const QByteArray data = deployEventData();
    const nlohmann::json peers = peerRates(data);
    if (!peers.is_object()) {
        qWarning("keccak.short, abi.decode, sign.transaction: skipped, ethers and viem could not be run (npm ci in tests/)");
        return {};
    }
    const auto types = *chain::AbiType::parseList(u"string,string");
    const QByteArray word(32, '\xab');
    const chain::Transaction transaction = exampleTransaction();
    const auto key = base::SecretBytes::copyOf(*base::fromHex(u"0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"));

    const std::vector<std::pair<QString, double>> ours{
        {QStringLiteral("keccak.short"), operationsPerSecond([&] { (void)chain::keccak256(word); })},
        {QStringLiteral("abi.decode"), operationsPerSecond([&] { (void)chain::abiDecode(types, data); })},
        {QStringLiteral("sign.transaction"), operationsPerSecond([&] {
             (void)transaction.encodeSigned(*chain::signHash(key, transaction.signingHash()));
         })},
    };
    std::vector<Figure> figures;
    for (const auto &[name, rate] : ours) {
        for (const char *peer : {"ethers", "viem"})
            figures.push_back({name, rate, QStringLiteral("operations/s"), QString::fromLatin1(peer), peers[name.toStdString()][peer].get<double>()});
    }
    return figures;
}

} // namespace bench
