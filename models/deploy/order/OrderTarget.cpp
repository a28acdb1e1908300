// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/order/OrderTarget.h"

#include "models/deploy/DeployWords.h"

#include <QUrlQuery>
#include <limits>

namespace deploy {

namespace {

constexpr quint64 secondsAnHour = 3600;
constexpr quint64 mostHours = 24ULL * 366 * 10;

tl::unexpected<base::Error> invalidTarget(const QString &sentence)
{
    return base::fail(base::ErrorCode::Invalid, sentence);
}

bool takeTiers(const QString &text, std::vector<int> &tiers)
{
    for (const QString &one : text.split(u',')) {
        bool good = false;
        tiers.push_back(one.toInt(&good));
        if (!good || tiers.back() < 0 || tiers.back() > 6)
            return false;
    }
    return true;
}

} // namespace

bool isOrderTarget(QStringView target)
{
    return target == orderTargetName || (target.startsWith(orderTargetName) && target.size() > orderTargetName.size() && target[orderTargetName.size()] == u'?');
}

base::Result<descriptor::OrderWishes> orderWishesOf(const QString &target, int blockTimeSeconds)
{
    if (!isOrderTarget(target))
        return invalidTarget(Words::tr("“%1” is not a target on the market.").arg(target.left(80)));
    descriptor::OrderWishes wishes;
    wishes.blockTimeSeconds = blockTimeSeconds;
    quint64 hours = 0;
    const QUrlQuery query(target.mid(orderTargetName.size() + 1));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        bool good = !value.isEmpty();
        if (name == u"perHour")
            wishes.pricePerHour = value;
        else if (name == u"hours")
            hours = value.toULongLong(&good);
        else if (name == u"token")
            wishes.token = value;
        else if (name == u"region")
            wishes.region = value;
        else if (name == u"tier")
            good = takeTiers(value, wishes.tier);
        else
            return invalidTarget(Words::tr("“%1” of the market target is not known. There are: perHour, hours, token, region, tier.").arg(name.left(40)));
        if (!good)
            return invalidTarget(Words::tr("“%1” of the market target has a value that cannot be used.").arg(name));
    }
    if (wishes.pricePerHour.isEmpty())
        return invalidTarget(Words::tr("Say what an hour may cost at most, such as “%1”.").arg(QStringLiteral("spheron-order?perHour=0.5&hours=24")));
    if (hours == 0 || hours > mostHours || blockTimeSeconds <= 0)
        return invalidTarget(Words::tr("Say for how many hours is ordered, such as “%1”.").arg(QStringLiteral("spheron-order?perHour=0.5&hours=24")));
    wishes.numOfBlocks = hours * secondsAnHour / quint64(blockTimeSeconds);
    return wishes;
}

} // namespace deploy
