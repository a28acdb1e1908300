// SPDX-License-Identifier: Apache-2.0
#include "models/market/WarningGroup.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace market {

namespace {

using WarningKind = LeaseWarning::Kind;
using Stage = LeaseWarning::Stage;

constexpr std::size_t mostNames = 5; ///< more are counted

struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(market::WarningGroup)
};

QString soonWord(Stage stage)
{
    switch (stage) {
    case Stage::Now:
    case Stage::Hour: return GroupWords::tr("within an hour");
    case Stage::Day: return GroupWords::tr("within a day");
    case Stage::Early: break;
    }
    return GroupWords::tr("soon");
}

QString oneTitle(const LeaseWarning &warning)
{
    switch (warning.kind) {
    case WarningKind::Funds: return warning.stage == Stage::Now ? GroupWords::tr("The treasury is empty") : GroupWords::tr("The treasury runs out %1").arg(soonWord(warning.stage));
    case WarningKind::Expiry: return GroupWords::tr("%1 runs out %2").arg(warning.name, soonWord(warning.stage));
    case WarningKind::OutOfFunds: return GroupWords::tr("%1 has run out of funds").arg(warning.name);
    case WarningKind::Health: return GroupWords::tr("%1 does not answer").arg(warning.name);
    case WarningKind::NotReady: return GroupWords::tr("%1 is not ready").arg(warning.name);
    case WarningKind::PriceChange: return GroupWords::tr("Another price for %1").arg(warning.name);
    case WarningKind::ProviderMaintenance: return GroupWords::tr("Maintenance below %1").arg(warning.name);
    case WarningKind::ProviderGone: break;
    }
    return GroupWords::tr("The provider of %1 is gone").arg(warning.name);
}

QString manyTitle(const LeaseWarning &worst, const QString &count)
{
    switch (worst.kind) {
    case WarningKind::Funds: return GroupWords::tr("The treasury runs out in %1 tokens").arg(count);
    case WarningKind::Expiry: return GroupWords::tr("%1 leases run out %2").arg(count, soonWord(worst.stage));
    case WarningKind::OutOfFunds: return GroupWords::tr("%1 leases have run out of funds").arg(count);
    case WarningKind::Health: return GroupWords::tr("%1 leases do not answer").arg(count);
    case WarningKind::NotReady: return GroupWords::tr("%1 leases are not ready").arg(count);
    case WarningKind::PriceChange: return GroupWords::tr("Another price for %1 leases").arg(count);
    case WarningKind::ProviderMaintenance: return GroupWords::tr("Maintenance below %1 leases").arg(count);
    case WarningKind::ProviderGone: break;
    }
    return GroupWords::tr("The providers of %1 leases are gone").arg(count);
}

} // namespace

/// How soon is said of all of them, so it must hold for all: the mildest stage there is.
QString WarningGroup::title() const
{
    if (warnings.size() == 1)
        return oneTitle(worst());
    LeaseWarning said = worst();
    for (const LeaseWarning &warning : warnings)
        said.stage = std::min(said.stage, warning.stage);
    return manyTitle(said, QLocale().toString(qulonglong(warnings.size())));
}

QString WarningGroup::text() const
{
    if (warnings.size() == 1)
        return worst().sentence;
    QStringList names;
    for (std::size_t i = 0; i < std::min(warnings.size(), mostNames); ++i)
        names << warnings[i].name;
    const std::size_t more = warnings.size() - std::size_t(names.size());
    const QString list = names.join(QStringLiteral(", "));
    const QString all = more == 0 ? list : GroupWords::tr("%1 and %2 more").arg(list, QLocale().toString(qulonglong(more)));
    return GroupWords::tr("%1. The first: %2").arg(all, worst().sentence);
}

std::vector<WarningGroup> groupWarnings(const std::vector<LeaseWarning> &warnings)
{
    std::vector<WarningGroup> groups; // the warnings come worst first, so do the groups
    for (const LeaseWarning &warning : warnings) {
        auto group = std::find_if(groups.begin(), groups.end(), [&](const WarningGroup &one) { return one.kind == warning.kind; });
        if (group == groups.end())
            group = groups.insert(groups.end(), WarningGroup{warning.kind, {}});
        group->warnings.push_back(warning);
    }
    return groups;
}

} // namespace market
