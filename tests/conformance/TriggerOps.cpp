// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ConfirmationTracker.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

using Fired = std::vector<deploy::ConfirmationTracker::Fired>;

constexpr qint64 maxNumber = qint64(1) << 53;

/// Applies one event; a restart keeps nothing but what the tracker would have stored.
Fired apply(Input &in, deploy::ConfirmationTracker &tracker)
{
    const QString kind = in.text("t");
    if (kind == u"restart") {
        auto restored = deploy::ConfirmationTracker::restore(tracker.serialise());
        if (restored)
            tracker = std::move(*restored);
        else
            in.note(restored.error());
        return {};
    }
    if (kind == u"head") {
        const auto number = quint64(in.number("number", 0, maxNumber));
        const QString hash = in.text("hash");
        const QString parent = in.text("parent");
        return in.hasProblem() ? Fired() : tracker.onHead(number, hash, parent);
    }
    const QString block = in.text("block");
    const QString key = in.text("key");
    const auto index = quint64(in.number("index", 0, maxNumber));
    if (kind != u"log" && kind != u"removed")
        in.note(QStringLiteral("no such event"));
    if (in.hasProblem())
        return {};
    return kind == u"log" ? tracker.onLog(block, key, index) : tracker.onRemoved(block, key, index);
}

Outcome replay(Input &in)
{
    const qint64 confirmations = in.number("confirmations", 0, maxNumber);
    const Json &events = in.list("events");
    if (in.hasProblem())
        return in.problem();
    deploy::ConfirmationTracker tracker{quint64(confirmations)};
    Json fired = Json::array();
    for (const Json &event : events) {
        Input fields(event);
        if (!event.is_object())
            return base::fail(base::ErrorCode::Invalid, QStringLiteral("an event is an object"));
        for (const auto &entry : apply(fields, tracker))
            fired.push_back({{"key", utf8(entry.key)}, {"atHead", entry.atHead}});
        if (fields.hasProblem())
            return fields.problem();
    }
    return Json{{"fired", std::move(fired)}};
}

} // namespace

void addTriggerOps(Driver &driver)
{
    driver.add("trigger.replay", replay);
}

} // namespace conformance
