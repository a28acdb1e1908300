// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ChildRun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

namespace bench {

namespace {

constexpr int waitMs = 60'000;

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

bool waitForWord(QProcess &process, const QByteArray &word, QByteArray &said)
{
    while (!said.contains(word)) {
        if (!process.waitForReadyRead(waitMs))
            return false;
        said += process.readAllStandardError();
    }
    return true;
}

} // namespace

ChildRun ChildRun::run(const QString &program, const QStringList &arguments, const QByteArray &word, const QByteArray &second)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("commonrack.app.debug=true"));
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    ChildRun run;
    QByteArray said;
    if (waitForWord(process, word, said)) {
        run.readyMs = double(timer.nsecsElapsed()) / 1e6;
        if (second.isEmpty() || waitForWord(process, second, said))
            run.pssMiB = pssOf(process.processId());
    }
    process.terminate();
    process.waitForFinished(waitMs);
    return run;
}

} // namespace bench
