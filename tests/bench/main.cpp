// SPDX-License-Identifier: Apache-2.0
// commonrack-bench [--json FILE] [--only NAME]: every figure beside its peer, measured in this run. Asserts nothing.
#include "tests/bench/CodecBench.h"
#include "tests/bench/LatencyBench.h"
#include "tests/bench/StartupBench.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--empty-window")
        return bench::runEmptyWindow(argc, argv);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the figures there."), QStringLiteral("file"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("codec, latency or startup."), QStringLiteral("group"));
    parser.addOptions({json, only});
    parser.addHelpOption();
    parser.process(application);

    std::vector<bench::Figure> figures;
    const auto add = [&](const QString &group, std::vector<bench::Figure> (*measure)()) {
        if (parser.isSet(only) && parser.value(only) != group)
            return;
        const auto more = measure();
        figures.insert(figures.end(), more.begin(), more.end());
    };
    add(QStringLiteral("startup"), bench::startupFigures); // first, while nothing is warm
    add(QStringLiteral("latency"), bench::latencyFigures);
    add(QStringLiteral("codec"), bench::codecFigures);
    return bench::report(figures, parser.value(json)) ? 0 : 1;
}
