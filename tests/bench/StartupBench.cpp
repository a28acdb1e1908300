// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/StartupBench.h"

#include "models/base/Logging.h"
#include "ui/shell/FirstPaint.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QWidget>

namespace bench {

namespace {

constexpr int rounds = 9;
constexpr int waitMs = 60'000;

struct Run {
    double paintedMs = -1;
    double pssMiB = -1;
};

double pssOf(qint64 process)
{
    QFile rollup(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!rollup.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

/// Reads what the program says on standard error until it has said `word`.
bool waitForWord(QProcess &process, const QByteArray &word, QByteArray &said)
{
    while (!said.contains(word)) {
        if (!process.waitForReadyRead(waitMs))
            return false;
        said += process.readAllStandardError();
    }
    return true;
}

/// `untilLiving`: wait for the network too, and read the memory then.
Run startOnce(const QString &program, const QStringList &arguments, bool untilLiving)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("commonrack.app.debug=true"));
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Run run;
    QByteArray said;
    if (waitForWord(process, "first paint", said)) {
        run.paintedMs = double(timer.nsecsElapsed()) / 1e6;
        if (!untilLiving || waitForWord(process, "network living", said))
            run.pssMiB = pssOf(process.processId());
    }
    process.terminate();
    process.waitForFinished(waitMs);
    return run;
}

} // namespace

std::vector<Figure> startupFigures()
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/commonrack");
    const QTemporaryDir profile; // kept over the rounds: the first start, which deploys the contracts, is not counted
    const QStringList arguments{QStringLiteral("--profile-dir"), profile.path(), QStringLiteral("--network"), QStringLiteral("sandbox")};
    (void)startOnce(program, arguments, true);
    std::vector<double> ours, peers, memory, peerMemory;
    for (int i = 0; i < rounds; ++i) {
        const Run run = startOnce(program, arguments, true);
        const Run empty = startOnce(QCoreApplication::applicationFilePath(), {QStringLiteral("--empty-window")}, false);
        if (run.paintedMs < 0 || empty.paintedMs < 0 || run.pssMiB < 0) {
            qWarning("startup.window: the program did not start");
            return {};
        }
        ours.push_back(run.paintedMs);
        memory.push_back(run.pssMiB);
        peers.push_back(empty.paintedMs);
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
