// SPDX-License-Identifier: Apache-2.0
#include "app/headless/ProcessFigures.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace app {

#ifdef Q_OS_LINUX
namespace {

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// Seconds since the Unix epoch at which this computer started, or 0.
double bootTime()
{
    for (const QByteArray &line : contentOf(QStringLiteral("/proc/stat")).split('\n')) {
        if (line.startsWith("btime "))
            return line.mid(6).trimmed().toDouble();
    }
    return 0;
}

} // namespace

ProcessFigures ProcessFigures::read()
{
    ProcessFigures figures;
    const QByteArray stat = contentOf(QStringLiteral("/proc/self/stat"));
    // The name of the program may hold blanks and brackets; what follows the last bracket is field 3 of proc(5).
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const auto field = [&fields](int number) { return fields[number - 3].toLongLong(); };
    const double ticks = double(::sysconf(_SC_CLK_TCK));
    if (fields.size() > 21 && ticks > 0) {
        figures.cpuSeconds = double(field(14) + field(15)) / ticks;
        figures.virtualBytes = field(23);
        figures.residentBytes = field(24) * ::sysconf(_SC_PAGESIZE);
        if (const double boot = bootTime(); boot > 0)
            figures.startedAt = boot + double(field(22)) / ticks;
    }
    const QStringList open = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System | QDir::Hidden);
    if (!open.isEmpty())
        figures.openDescriptors = open.size() - 1; // one of them reads the list
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        figures.mostDescriptors = qint64(limit.rlim_cur);
    return figures;
}
#else
ProcessFigures ProcessFigures::read()
{
    return {};
}
#endif

} // namespace app
