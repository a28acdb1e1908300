// SPDX-License-Identifier: Apache-2.0
// commonrack-bench [--json FILE] [--only NAME] [--quick]: every figure beside its peer, measured in this run. Asserts nothing.
#include "tests/bench/CodecBench.h"
#include "tests/bench/LatencyBench.h"
#include "tests/bench/LiveBench.h"
#include "tests/bench/LogsBench.h"
#include "tests/bench/MarketBench.h"
#include "tests/bench/StartupBench.h"
#include "tests/bench/TableBench.h"
#include "tests/bench/StoreBench.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--empty-window")
        return bench::runEmptyWindow(argc, argv);
    if (argc > 1 && QByteArrayView(argv[1]) == "--loaded-market")
        return bench::runLoadedMarket(argc, argv);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the figures there."), QStringLiteral("file"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("codec, latency, live, logs, market, startup, store or table."), QStringLiteral("group"));
    const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("Shorter where it takes long."));
    parser.addOptions({json, only, quick});
    parser.addHelpOption();
    parser.process(application);

    std::vector<bench::Figure> figures;
    const auto add = [&](const QString &group, const std::function<std::vector<bench::Figure>()> &measure) {
        if (parser.isSet(only) && parser.value(only) != group)
            return;
        const auto more = measure();
        figures.insert(figures.end(), more.begin(), more.end());
    };
    add(QStringLiteral("startup"), bench::startupFigures); // first, while nothing is warm
    add(QStringLiteral("market"), bench::marketFigures);
    add(QStringLiteral("live"), [&] { return bench::liveFigures(parser.isSet(quick)); });
    add(QStringLiteral("table"), bench::tableFigures);
    add(QStringLiteral("latency"), bench::latencyFigures);
    add(QStringLiteral("codec"), bench::codecFigures);
    add(QStringLiteral("logs"), bench::logsFigures);
    add(QStringLiteral("store"), bench::storeFigures);
    return bench::report(figures, parser.value(json)) ? 0 : 1;
}
