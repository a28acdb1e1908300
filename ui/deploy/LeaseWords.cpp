// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseWords.h"

#include "models/market/LeaseCells.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using DeploymentState = market::Deployment::State;

namespace {

/// lupdate reads the calls of this struct's tr.
struct LeaseText {
    Q_DECLARE_TR_FUNCTIONS(ui::LeaseWords)
};

} // namespace

StateWords wordsFor(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Ordered: return {LeaseText::tr("Ordered"), Tone::Info, Shape::Half};
    case DeploymentState::Starting: return {LeaseText::tr("Starting"), Tone::Info, Shape::Half};
    case DeploymentState::Running: return {LeaseText::tr("Running"), Tone::Good, Shape::Disc};
    case DeploymentState::Unhealthy: return {LeaseText::tr("Unhealthy"), Tone::Caution, Shape::Triangle};
    case DeploymentState::Closing: return {LeaseText::tr("Closing"), Tone::Info, Shape::Half};
    case DeploymentState::Closed: return {LeaseText::tr("Closed"), Tone::Off, Shape::Ring};
    case DeploymentState::Failed: return {LeaseText::tr("Failed"), Tone::Bad, Shape::Square};
    }
    return {};
}

StateWords wordsFor(market::LeaseStanding standing)
{
    using market::LeaseStanding;
    const QString word = market::LeaseCells::word(standing);
    switch (standing) {
    case LeaseStanding::Ordered:
    case LeaseStanding::Starting:
    case LeaseStanding::Closing: return {word, Tone::Info, Shape::Half};
    case LeaseStanding::Running: return {word, Tone::Good, Shape::Disc};
    case LeaseStanding::SoonOut:
    case LeaseStanding::Unhealthy: return {word, Tone::Caution, Shape::Triangle};
    case LeaseStanding::Failed:
    case LeaseStanding::OutOfFunds: return {word, Tone::Bad, Shape::Square};
    case LeaseStanding::Closed: break;
    }
    return {word, Tone::Off, Shape::Ring};
}

QStringList leaseStandingWords()
{
    QStringList words;
    for (int standing = 0; standing <= int(market::LeaseStanding::Closed); ++standing)
        words << market::LeaseCells::word(market::LeaseStanding(standing));
    return words;
}

bool isAlive(DeploymentState state)
{
    return state != DeploymentState::Closed && state != DeploymentState::Closing;
}

QString chipOf(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Running: return QStringLiteral("running");
    case DeploymentState::Ordered:
    case DeploymentState::Starting: return QStringLiteral("starting");
    case DeploymentState::Unhealthy:
    case DeploymentState::Failed: return QStringLiteral("problems");
    case DeploymentState::Closing:
    case DeploymentState::Closed: break;
    }
    return QStringLiteral("closed");
}

QString cpuText(const market::Deployment &lease)
{
    return lease.cpuPercent < 0 ? QString() : LeaseText::tr("%1 %").arg(QLocale().toString(lease.cpuPercent, 'f', 1));
}

QString memoryText(const market::Deployment &lease)
{
    return lease.memoryBytes < 0 ? QString() : market::LeaseCells::size(lease.memoryBytes);
}

QString cpuLimitText(const market::Deployment &lease)
{
    if (lease.cpuLimitCores <= 0)
        return {};
    return lease.cpuLimitCores == 1 ? LeaseText::tr("of 1 core") : LeaseText::tr("of %1 cores").arg(QLocale().toString(lease.cpuLimitCores, 'g', 4));
}

QString memoryLimitText(const market::Deployment &lease)
{
    return lease.memoryLimitBytes <= 0 ? QString() : LeaseText::tr("of %1").arg(market::LeaseCells::size(lease.memoryLimitBytes));
}

} // namespace ui
