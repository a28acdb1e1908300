// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/PolicyGuard.h"

#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "models/deploy/DeployWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace deploy {

namespace {

using Kind = PolicyVerdict::Kind;
using Verdict = std::optional<PolicyVerdict>;

PolicyVerdict refuse(const QString &reason)
{
    return {Kind::Refuse, reason, 0};
}

PolicyVerdict hold(const QString &reason, qint64 untilMs = 0)
{
    return {Kind::Hold, reason, untilMs};
}

QString cores(qint64 milliCores)
{
    return QLocale().toString(double(milliCores) / 1000, 'g', 6);
}

QString tokens(const base::U256 &amount)
{
    return base::formatUnits(amount, 18);
}

QDateTime localTime(const PolicyMoment &moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.nowMs, moment.zone);
}

int replicasOf(const descriptor::InstanceSpec &spec)
{
    return std::max(spec.replicas, 1);
}

Verdict judgeImage(const Policy &policy, const descriptor::InstanceSpec &spec)
{
    const QString image = spec.imageReference();
    const QString shown = base::visibleText(image, 200);
    if (policy.digestOnly && !image.contains(u"@sha256:"))
        return refuse(Words::tr("The policy wants images named by their digest, but “%1” is named by a tag, which can change.").arg(shown));
    const bool listed = std::any_of(policy.images.begin(), policy.images.end(), [&](const QString &one) { return matchesImage(one, image); });
    if (!policy.images.isEmpty() && !listed)
        return refuse(Words::tr("The policy does not allow the image “%1”.").arg(shown));
    return std::nullopt;
}

Verdict judgeRegion(const Policy &policy, const descriptor::InstanceSpec &spec)
{
    if (policy.regions.isEmpty() || policy.regions.contains(spec.region, Qt::CaseInsensitive))
        return std::nullopt;
    return refuse(Words::tr("The policy does not allow the region “%1”.").arg(base::visibleText(spec.region, 100)));
}

/// What one deployment may ask for.
Verdict judgeSize(const Policy &policy, const descriptor::InstanceSpec &spec)
{
    if (policy.maxReplicas && replicasOf(spec) > *policy.maxReplicas)
        return refuse(Words::tr("It asks for %1 replicas; the policy allows %2.").arg(replicasOf(spec)).arg(*policy.maxReplicas));
    const qint64 cpu = milliCoresOf(spec);
    if ((policy.maxMilliCores || policy.totalMilliCores) && cpu == 0)
        return refuse(Words::tr("It names no limit for its processor cores, but the policy has one."));
    if (policy.maxMilliCores && cpu > *policy.maxMilliCores)
        return refuse(Words::tr("It asks for %1 cores in all; the policy allows %2.").arg(cores(cpu), cores(*policy.maxMilliCores)));
    const qint64 memory = memoryMbOf(spec);
    if ((policy.maxMemoryMb || policy.totalMemoryMb) && memory == 0)
        return refuse(Words::tr("It names no limit for its memory, but the policy has one."));
    if (policy.maxMemoryMb && memory > *policy.maxMemoryMb)
        return refuse(Words::tr("It asks for %1 MB of memory in all; the policy allows %2 MB.").arg(memory).arg(*policy.maxMemoryMb));
    return std::nullopt;
}

Verdict judgeCost(const Policy &policy, const std::optional<base::U256> &cost)
{
    if (!policy.maxCostPerHour && !policy.totalCostPerHour)
        return std::nullopt;
    if (!cost)
        return hold(Words::tr("What it costs is not known, but the policy has a budget. Deploy it to a target that names a price, or take the budget out of the rule."));
    for (const auto &limit : {policy.maxCostPerHour, policy.totalCostPerHour}) {
        if (limit && *cost > *limit)
            return refuse(Words::tr("It costs %1 an hour; the policy allows %2.").arg(tokens(*cost), tokens(*limit)));
    }
    return std::nullopt;
}

/// What all of them together may take. What is too much alone has been refused before.
Verdict judgeTotals(const Policy &policy, const descriptor::InstanceSpec &spec, const std::optional<base::U256> &cost, const PolicyUsage &usage)
{
    const qint64 cpu = milliCoresOf(spec);
    if (policy.totalMilliCores && cpu > *policy.totalMilliCores)
        return refuse(Words::tr("It asks for %1 cores in all; the policy allows %2.").arg(cores(cpu), cores(*policy.totalMilliCores)));
    if (policy.totalMilliCores && usage.milliCores + cpu > *policy.totalMilliCores)
        return hold(Words::tr("With it, more than the %1 cores that the policy allows would be in use. Close a deployment, or change the policy.").arg(cores(*policy.totalMilliCores)));
    const qint64 memory = memoryMbOf(spec);
    if (policy.totalMemoryMb && memory > *policy.totalMemoryMb)
        return refuse(Words::tr("It asks for %1 MB of memory in all; the policy allows %2 MB.").arg(memory).arg(*policy.totalMemoryMb));
    if (policy.totalMemoryMb && usage.memoryMb + memory > *policy.totalMemoryMb)
        return hold(Words::tr("With it, more than the %1 MB of memory that the policy allows would be in use. Close a deployment, or change the policy.").arg(*policy.totalMemoryMb));
    if (policy.totalCostPerHour && cost && base::saturatingAdd(usage.costPerHour, *cost) > *policy.totalCostPerHour)
        return hold(Words::tr("With it, more than the %1 an hour that the policy allows would be spent. Close a deployment, or change the policy.").arg(tokens(*policy.totalCostPerHour)));
    return std::nullopt;
}

Verdict judgeCounts(const Policy &policy, const PolicyUsage &usage, const PolicyMoment &moment)
{
    if (policy.maxConcurrent && usage.concurrent >= *policy.maxConcurrent)
        return hold(Words::tr("The policy allows %n deployment(s) at a time. Close one, or change the policy.", nullptr, *policy.maxConcurrent));
    if (policy.maxPerDay && usage.begunToday >= *policy.maxPerDay)
        return hold(Words::tr("The policy allows %n deployment(s) a day; this one waits for the next day.", nullptr, *policy.maxPerDay), nextDayMs(moment));
    return std::nullopt;
}

bool opensOn(const Policy::Window &window, const QDate &day)
{
    return (window.days >> (day.dayOfWeek() - 1)) & 1;
}

bool isOpen(const Policy::Window &window, const QDateTime &local)
{
    const int minute = local.time().hour() * 60 + local.time().minute();
    if (window.fromMinute == window.toMinute)
        return opensOn(window, local.date());
    if (window.fromMinute < window.toMinute)
        return opensOn(window, local.date()) && minute >= window.fromMinute && minute < window.toMinute;
    return (minute >= window.fromMinute && opensOn(window, local.date()))
           || (minute < window.toMinute && opensOn(window, local.date().addDays(-1)));
}

Verdict judgeWindow(const Policy &policy, const PolicyMoment &moment)
{
    const QDateTime local = localTime(moment);
    if (!policy.window || isOpen(*policy.window, local))
        return std::nullopt;
    const Policy::Window &window = *policy.window;
    const int from = window.fromMinute == window.toMinute ? 0 : window.fromMinute;
    for (int ahead = 0; ahead <= 7; ++ahead) {
        const QDate day = local.date().addDays(ahead);
        const QTime hour(from / 60 % 24, from % 60);
        QDateTime opens(day, hour, moment.zone);
        if (!opens.isValid() || opens.time() != hour) // an hour that summer time skips
            opens = QDateTime(day, QTime(0, 0), moment.zone).addSecs(qint64(from) * 60);
        if (opensOn(window, day) && opens > local)
            return hold(Words::tr("The policy lets deployments through at set times only; this one waits until %1.")
                            .arg(QLocale().toString(opens, QLocale::ShortFormat)),
                        opens.toMSecsSinceEpoch());
    }
    return hold(Words::tr("The policy's times never come. Choose at least one day in the rule."));
}

} // namespace

bool matchesImage(QStringView pattern, QStringView image)
{
    // Greedy with one way back: linear in practice, never exponential, whatever the pattern says.
    qsizetype p = 0;
    qsizetype i = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    while (i < image.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            mark = i;
        } else if (p < pattern.size() && pattern[p] == image[i]) {
            ++p;
            ++i;
        } else if (star >= 0) {
            p = star + 1;
            i = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

qint64 milliCoresOf(const descriptor::InstanceSpec &spec)
{
    return qint64(std::ceil(spec.cpuCores * 1000)) * replicasOf(spec);
}

qint64 memoryMbOf(const descriptor::InstanceSpec &spec)
{
    return qint64(std::ceil(spec.memoryGb * 1024)) * replicasOf(spec);
}

qint64 dayBeginMs(const PolicyMoment &moment)
{
    return localTime(moment).date().startOfDay(moment.zone).toMSecsSinceEpoch();
}

qint64 nextDayMs(const PolicyMoment &moment)
{
    return localTime(moment).date().addDays(1).startOfDay(moment.zone).toMSecsSinceEpoch();
}

PolicyVerdict judge(const Policy &policy, const descriptor::InstanceSpec &spec, const std::optional<base::U256> &costPerHour,
                    const PolicyUsage &usage, const PolicyMoment &moment)
{
    Verdict found = judgeImage(policy, spec);
    // What is refused for good is said before what only waits.
    if (!found)
        found = judgeRegion(policy, spec);
    if (!found)
        found = judgeSize(policy, spec);
    const Verdict cost = judgeCost(policy, costPerHour);
    const Verdict totals = judgeTotals(policy, spec, costPerHour, usage);
    for (const Verdict &one : {cost, totals}) {
        if (!found && one && one->kind == Kind::Refuse)
            found = one;
    }
    for (const Verdict &one : {cost, totals, judgeCounts(policy, usage, moment), judgeWindow(policy, moment)}) {
        if (!found)
            found = one;
    }
    return found.value_or(PolicyVerdict());
}

} // namespace deploy
