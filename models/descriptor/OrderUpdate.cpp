// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Icl.h"

#include <QCoreApplication>

#include <algorithm>

namespace descriptor {

/// Whether the same services have the same ways in, in whatever order they stand.
static bool samePorts(const OrderSpec &before, const OrderSpec &after)
{
    return before.services.size() == after.services.size()
        && std::all_of(before.services.begin(), before.services.end(), [&](const OrderSpec::Service &old) {
               const auto now = std::find_if(after.services.begin(), after.services.end(), [&](const auto &one) { return one.name == old.name; });
               return now != after.services.end() && now->endpoints == old.endpoints;
           });
}

QString updateRefusal(const OrderSpec &before, const std::vector<int> &tierBefore, const OrderDraft &after)
{
    if (before.region() != after.spec.region() || before.attribute(u"region_exclude") != after.spec.attribute(u"region_exclude"))
        return QCoreApplication::translate("descriptor", "An update cannot move to another region: close this order and make a new one.");
    std::vector<int> tier = tierBefore;
    std::sort(tier.begin(), tier.end());
    if (!tier.empty() && tier != after.tier)
        return QCoreApplication::translate("descriptor", "An update cannot change the tier: close this order and make a new one.");
    if (!samePorts(before, after.spec))
        return QCoreApplication::translate("descriptor", "An update cannot change services or their ports: close this order and make a new one.");
    return {};
}

} // namespace descriptor
