// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseMeasures.h"

#include "ui/common/PlainLabel.h"
#include "ui/deploy/LeaseWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype keptLeases = 64;

QVBoxLayout *column(const QString &what, PlainLabel *value, PlainLabel *limit, Sparkline *line)
{
    auto *figure = new QHBoxLayout;
    figure->setSpacing(Tokens::space1);
    figure->addWidget(value);
    figure->addWidget(limit);
    figure->addStretch(1);
    limit->setElide(Qt::ElideRight);
    auto *all = new QVBoxLayout;
    all->setSpacing(2);
    all->addWidget(new PlainLabel(what, TextRole::Caption, TextTone::Second));
    all->addLayout(figure);
    all->addSpacing(4);
    all->addWidget(line);
    return all;
}

} // namespace

LeaseMeasures::LeaseMeasures(deploy::Reactor &reactor, base::Clock &clock, QWidget *parent)
    : Card(tr("Last minute"), parent), m_reactor(reactor), m_clock(clock), m_cpuText(new PlainLabel({}, TextRole::Strong)),
      m_cpuLimit(new PlainLabel({}, TextRole::Caption, TextTone::Second)), m_memoryText(new PlainLabel({}, TextRole::Strong)),
      m_memoryLimit(new PlainLabel({}, TextRole::Caption, TextTone::Second)), m_cpu(new Sparkline(tr("CPU"))), m_memory(new Sparkline(tr("Memory")))
{
    m_cpuText->setObjectName(QStringLiteral("leases.cpu"));
    m_memoryText->setObjectName(QStringLiteral("leases.memory"));
    m_cpu->setObjectName(QStringLiteral("leases.cpuChart"));
    m_memory->setObjectName(QStringLiteral("leases.memoryChart"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space4);
    row->addLayout(column(tr("CPU"), m_cpuText, m_cpuLimit, m_cpu), 1);
    row->addLayout(column(tr("Memory"), m_memoryText, m_memoryLimit, m_memory), 1);
    body()->addLayout(row);
}

void LeaseMeasures::setLease(const market::Deployment &lease)
{
    const bool other = lease.id != m_lease.id;
    const bool startsOrStops = isAlive(lease.state) != isAlive(m_lease.state);
    m_lease = lease;
    if (other || startsOrStops)
        listen();
    refresh();
}

void LeaseMeasures::clearLease()
{
    m_subscription.reset();
    m_lease = {};
    refresh();
}

void LeaseMeasures::listen()
{
    m_subscription.reset();
    if (m_lease.id.isEmpty() || !isAlive(m_lease.state) || !isVisible())
        return;
    m_subscription = m_reactor.watch(m_lease.id, [this](const deploy::DeploymentStatus &status) { take(status); });
}

void LeaseMeasures::take(const deploy::DeploymentStatus &status)
{
    if (m_measured.size() > keptLeases && !m_measured.contains(m_lease.id))
        m_measured.clear();
    Measured &measured = m_measured[m_lease.id];
    const qint64 now = m_clock.monotonicMs();
    if (status.cpuPercent >= 0) {
        Sparkline::append(measured.cpu, {now, status.cpuPercent});
        m_lease.cpuPercent = status.cpuPercent;
    }
    if (status.memoryBytes >= 0) {
        Sparkline::append(measured.memory, {now, double(status.memoryBytes)});
        m_lease.memoryBytes = status.memoryBytes;
    }
    if (status.memoryLimitBytes > 0)
        m_lease.memoryLimitBytes = status.memoryLimitBytes;
    refresh();
}

void LeaseMeasures::refresh()
{
    const Measured measured = m_measured.value(m_lease.id);
    using State = market::Deployment::State;
    const bool runs = m_lease.state == State::Running || m_lease.state == State::Unhealthy;
    const QString none = runs ? tr("measuring…") : tr("not running");
    const QString cpu = cpuText(m_lease);
    const QString memory = memoryText(m_lease);
    m_cpuText->setText(cpu.isEmpty() ? none : cpu);
    m_memoryText->setText(memory.isEmpty() ? none : memory);
    m_cpuLimit->setText(cpu.isEmpty() ? QString() : cpuLimitText(m_lease));
    m_memoryLimit->setText(memory.isEmpty() ? QString() : memoryLimitText(m_lease));
    m_cpu->setLimit(m_lease.cpuLimitCores * 100);
    m_memory->setLimit(double(m_lease.memoryLimitBytes));
    m_cpu->setSeries(measured.cpu);
    m_memory->setSeries(measured.memory);
    m_cpu->setAccessibleDescription(QStringLiteral("%1 %2").arg(m_cpuText->text(), m_cpuLimit->text()));
    m_memory->setAccessibleDescription(QStringLiteral("%1 %2").arg(m_memoryText->text(), m_memoryLimit->text()));
}

void LeaseMeasures::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (!m_subscription)
        listen();
}

void LeaseMeasures::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_subscription.reset();
}

} // namespace ui
