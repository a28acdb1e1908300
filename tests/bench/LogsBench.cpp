// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/LogsBench.h"

#include "models/base/Json.h"
#include "models/chain/codec/FastHex.h"
#include "models/chain/codec/LogReader.h"
#include "models/market/EventDecoder.h"
#include "tests/bench/SpheronLogs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>
#include <simdjson.h>

namespace bench {

namespace {

constexpr int logCount = 10'000; ///< in one answer: where nodes cap them
constexpr int answers = 10;      ///< read in a row
constexpr int rounds = 9;
constexpr int peerMs = 600'000;
constexpr qsizetype SmallestLog = 600; ///< bytes of text; a log without data and with one topic has more

/// From text to typed events: what the program does with an answer.
qsizetype decodeTyped(const QByteArray &answer)
{
    std::vector<market::PlacedEvent> events;
    events.reserve(std::size_t(answer.size() / SmallestLog));
    const auto count = chain::readLogs(answer, [&events](const chain::LogView &log) {
        if (auto event = market::decodeEvent(log))
            events.push_back(std::move(*event));
        return true;
    });
    return count ? qsizetype(events.size()) : -1;
}

/// Hex of one text, if it is one, into a buffer that is used again.
bool readHex(simdjson::ondemand::value value, QByteArray &scratch, qsizetype &bytes)
{
    const std::string_view token = value.raw_json_token();
    if (token.size() < 4 || token[0] != '"')
        return true; // removed
    const auto digits = qsizetype(token.size()) - 4;
    if (scratch.size() < digits)
        scratch.resize(2 * digits);
    bytes += digits / 2;
    return chain::decodeHex(token.data() + 3, digits / 2 * 2, scratch.data());
}

/// The limit: every field of every log read and its hex decoded, nothing checked, nothing kept.
qsizetype readOnly(const QByteArray &answer)
{
    namespace ondemand = simdjson::ondemand;
    ondemand::parser parser;
    ondemand::document document;
    ondemand::array logs;
    const auto size = std::size_t(answer.size());
    if (parser.iterate(answer.constData(), size, size + simdjson::SIMDJSON_PADDING).get(document) || document["result"].get_array().get(logs))
        return -1;
    QByteArray scratch;
    qsizetype bytes = 0;
    qsizetype count = 0;
    for (auto element : logs) {
        ondemand::object log;
        if (element.get_object().get(log))
            return -1;
        for (auto found : log) {
            ondemand::field field;
            if (std::move(found).get(field))
                return -1;
            ondemand::array topics;
            if (field.key() != "topics") {
                if (!readHex(field.value(), scratch, bytes))
                    return -1;
                continue;
            }
            if (field.value().get_array().get(topics))
                return -1;
            for (auto topic : topics) {
                ondemand::value value;
                if (std::move(topic).get(value) || !readHex(value, scratch, bytes))
                    return -1;
            }
        }
        ++count;
    }
    return bytes > 0 ? count : -1;
}

double rateOf(qsizetype (*read)(const QByteArray &), const QByteArray &answer)
{
    QElapsedTimer timer;
    timer.start();
    bool complete = true;
    for (int i = 0; i < answers; ++i)
        complete = read(answer) == logCount && complete;
    return complete ? logCount * answers * 1e9 / double(timer.nsecsElapsed()) : std::nan("");
}

nlohmann::json peerRates(const QByteArray &answer)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("answer.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(answer) != answer.size())
        return nullptr;
    file.close();
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.setWorkingDirectory(qEnvironmentVariable("COMMONRACK_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/tests"));
    node.start(QStringLiteral("node"), QStringList{QStringLiteral("bench/logs-peers.mjs"), file.fileName()} + spheronSignatures());
    if (!node.waitForFinished(peerMs) || node.exitCode() != 0)
        return nullptr;
    return base::parseJson(node.readAllStandardOutput()).value_or(nullptr);
}

} // namespace

std::vector<Figure> logsFigures()
{
    QByteArray answer = spheronAnswer(logCount);
    answer.reserve(answer.size() + chain::ReadAheadBytes); // as the transports hand it over
    std::vector<double> ours;
    std::vector<double> limit;
    for (int round = 0; round < rounds; ++round) { // in turns, so that a slow moment hits both
        limit.push_back(rateOf(readOnly, answer));
        ours.push_back(rateOf(decodeTyped, answer));
    }
    const double rate = percentile(ours, 0.5);
    const auto figure = [rate](const QString &peer, double peerRate) {
        return Figure{QStringLiteral("logs.decode"), rate, QStringLiteral("logs/s"), peer, peerRate};
    };
    const QString size = QStringLiteral("answers of %1 MB").arg(double(answer.size()) / 1e6, 0, 'f', 0);
    std::vector<Figure> figures{figure(QStringLiteral("simdjson and hex only, %1").arg(size), percentile(limit, 0.5))};
    const nlohmann::json peers = peerRates(answer);
    if (!peers.is_object())
        qWarning("logs.decode: viem, ethers and hypersync-client could not be run (npm ci in tests/)");
    for (const auto &[name, value] : peers.items()) {
        if (value.is_number())
            figures.push_back(figure(QString::fromStdString(name), value.get<double>()));
    }
    return figures;
}

} // namespace bench
