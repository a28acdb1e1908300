// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/StartupBench.h"

#include "models/base/Logging.h"
#include "tests/bench/ChildRun.h"
#include "ui/shell/FirstPaint.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QWidget>

namespace bench {

namespace {

constexpr int rounds = 9;

} // namespace

std::vector<Figure> startupFigures()
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/commonrack");
    const QTemporaryDir profile; // kept over the rounds: the first start, which deploys the contracts, is not counted
    const QStringList arguments{QStringLiteral("--profile-dir"), profile.path(), QStringLiteral("--network"), QStringLiteral("sandbox")};
    const auto start = [&] { return ChildRun::run(program, arguments, "first paint", "network living"); };
    (void)start();
    std::vector<double> ours, peers, memory, peerMemory;
    for (int i = 0; i < rounds; ++i) {
        const ChildRun run = start();
        const ChildRun empty = ChildRun::run(QCoreApplication::applicationFilePath(), {QStringLiteral("--empty-window")}, "first paint");
        if (run.readyMs < 0 || empty.readyMs < 0 || run.pssMiB < 0) {
            qWarning("startup.window: the program did not start");
            return {};
        }
        ours.push_back(run.readyMs);
        memory.push_back(run.pssMiB);
        peers.push_back(empty.readyMs);
        peerMemory.push_back(empty.pssMiB);
    }
    const QString peer = QStringLiteral("empty Qt window");
    return {{QStringLiteral("startup.window"), percentile(ours, 0.5), QStringLiteral("ms"), peer, percentile(peers, 0.5)},
            {QStringLiteral("memory.after_start"), percentile(memory, 0.5), QStringLiteral("MiB"), peer, percentile(peerMemory, 0.5)}};
}

int runEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    ui::FirstPaint paint(window);
    QObject::connect(&paint, &ui::FirstPaint::painted, &window, [] { qCDebug(logApp) << "first paint"; });
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

} // namespace bench
