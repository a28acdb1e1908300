// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using State = market::Lease::State;

namespace {

/// lupdate reads the calls of this struct's tr.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::LeaseWords)
};

} // namespace

QString sizeText(qint64 bytes)
{
    const bool whole = bytes % (1 << 20) == 0;
    return QLocale().formattedDataSize(bytes, whole ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

StateWords wordsFor(State state)
{
    switch (state) {
    case State::Ordered: return {Words::tr("Ordered"), Tone::Info, Shape::Half};
    case State::Starting: return {Words::tr("Starting"), Tone::Info, Shape::Half};
    case State::Running: return {Words::tr("Running"), Tone::Good, Shape::Disc};
    case State::Unhealthy: return {Words::tr("Unhealthy"), Tone::Caution, Shape::Triangle};
    case State::Closing: return {Words::tr("Closing"), Tone::Info, Shape::Half};
    case State::Closed: return {Words::tr("Closed"), Tone::Off, Shape::Ring};
    case State::Failed: return {Words::tr("Failed"), Tone::Bad, Shape::Square};
    }
    return {};
}

QStringList leaseStateWords()
{
    QStringList words;
    for (const State state : {State::Ordered, State::Starting, State::Running, State::Unhealthy, State::Closing, State::Closed, State::Failed})
        words << wordsFor(state).word;
    return words;
}

bool isAlive(State state)
{
    return state != State::Closed && state != State::Closing;
}

QString chipOf(State state)
{
    switch (state) {
    case State::Running: return QStringLiteral("running");
    case State::Ordered:
    case State::Starting: return QStringLiteral("starting");
    case State::Unhealthy:
    case State::Failed: return QStringLiteral("problems");
    case State::Closing:
    case State::Closed: break;
    }
    return QStringLiteral("closed");
}

QString cpuText(const market::Lease &lease)
{
    return lease.cpuPercent < 0 ? QString() : Words::tr("%1 %").arg(QLocale().toString(lease.cpuPercent, 'f', 1));
}

QString memoryText(const market::Lease &lease)
{
    return lease.memoryBytes < 0 ? QString() : sizeText(lease.memoryBytes);
}

QString cpuLimitText(const market::Lease &lease)
{
    if (lease.cpuLimitCores <= 0)
        return {};
    return lease.cpuLimitCores == 1 ? Words::tr("of 1 core") : Words::tr("of %1 cores").arg(QLocale().toString(lease.cpuLimitCores, 'g', 4));
}

QString memoryLimitText(const market::Lease &lease)
{
    return lease.memoryLimitBytes <= 0 ? QString() : Words::tr("of %1").arg(sizeText(lease.memoryLimitBytes));
}

} // namespace ui
