// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/Report.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace bench {

double operationsPerSecond(const std::function<void()> &work)
{
    constexpr int batch = 200;
    constexpr qint64 roundNs = 500'000'000;
    std::vector<double> rates;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        qint64 count = 0;
        while (timer.nsecsElapsed() < roundNs) {
            for (int i = 0; i < batch; ++i)
                work();
            count += batch;
        }
        rates.push_back(double(count) * 1e9 / double(timer.nsecsElapsed()));
    }
    return percentile(rates, 0.5);
}

double percentile(std::vector<double> samples, double fraction)
{
    if (samples.empty())
        return std::nan("");
    std::sort(samples.begin(), samples.end());
    const auto index = std::size_t(std::ceil(fraction * double(samples.size()))) - 1;
    return samples[std::min(index, samples.size() - 1)];
}

bool report(const std::vector<Figure> &figures, const QString &file)
{
    QTextStream out(stdout);
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Figure &figure : figures) {
        const double ratio = figure.peerValue != 0 ? figure.value / figure.peerValue : std::nan("");
        out << QStringLiteral("%1 %2 %3   %4: %5   ratio %6\n")
                   .arg(figure.name, -36)
                   .arg(figure.value, 14, 'f', 1)
                   .arg(figure.unit, figure.peer)
                   .arg(figure.peerValue, 0, 'f', 1)
                   .arg(ratio, 0, 'f', 3);
        list.push_back({{"name", figure.name.toStdString()}, {"value", figure.value}, {"unit", figure.unit.toStdString()},
                        {"peer", figure.peer.toStdString()}, {"peer_value", figure.peerValue}, {"ratio", ratio}});
    }
    if (file.isEmpty())
        return true;
    QFile target(file);
    const QByteArray json = QByteArray::fromStdString(list.dump(2)) + '\n';
    return target.open(QIODevice::WriteOnly) && target.write(json) == json.size();
}

} // namespace bench
