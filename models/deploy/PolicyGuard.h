// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Policy.h"
#include "models/descriptor/InstanceSpec.h"

#include <QTimeZone>

namespace deploy {

/// What deployments of one rule take at present.
struct PolicyUsage {
    int concurrent = 0; ///< being made, up, or between two attempts
    int begunToday = 0;
    qint64 milliCores = 0;
    qint64 memoryMb = 0;
    base::U256 costPerHour = 0; ///< 18 decimals; those whose cost is not known count nothing
};

/// What the policy says of one deployment now.
struct PolicyVerdict {
    enum class Kind {
        Allow,
        Hold,   ///< not now: it is looked at again when something changes, at the latest at `untilMs`
        Refuse, ///< not this document, whenever
    };
    Kind kind = Kind::Allow;
    QString reason;     ///< one sentence; empty when allowed
    qint64 untilMs = 0; ///< wall clock when the hold ends by itself; 0: that is not known
    bool operator==(const PolicyVerdict &) const = default;
};

/// The moment of the question: wall clock, and where its days begin.
struct PolicyMoment {
    qint64 nowMs = 0;
    QTimeZone zone = QTimeZone::utc();
};

/// Does the policy let this deployment through now? A pure function. `costPerHour`: empty where nobody knows, which a
/// budget does not let through.
[[nodiscard]] PolicyVerdict judge(const Policy &policy, const descriptor::InstanceSpec &spec, const std::optional<base::U256> &costPerHour,
                                  const PolicyUsage &usage, const PolicyMoment &moment);

/// Whether `pattern` with its * describes all of `image`.
[[nodiscard]] bool matchesImage(QStringView pattern, QStringView image);
/// What the document asks for, all replicas together.
[[nodiscard]] qint64 milliCoresOf(const descriptor::InstanceSpec &spec); ///< 0: not limited
[[nodiscard]] qint64 memoryMbOf(const descriptor::InstanceSpec &spec);   ///< 0: not limited
/// When the local day of the moment began, and when the next one does.
[[nodiscard]] qint64 dayBeginMs(const PolicyMoment &moment);
[[nodiscard]] qint64 nextDayMs(const PolicyMoment &moment);

} // namespace deploy
