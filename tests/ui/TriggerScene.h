// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/support/FakeDao.h"
#include "tests/ui/DeployRoom.h"
#include "ui/deploy/TriggerPage.h"

namespace test {

/// What the Trigger page is given over a room: one network, one engine, the audit trail.
inline ui::TriggerContext triggerContext(DeployRoom &room)
{
    ui::TriggerContext context{room.rules, room.clock};
    context.networks = {{31337, QStringLiteral("Sandbox"), 2, FakeDao::daoAddress()}, {8453, QStringLiteral("Base"), 6, chain::Address()}};
    context.targets = {{QString(), QStringLiteral("Container engine"), &room.reactor, true}};
    context.audit = &room.audit;
    context.nameOf = [](const chain::Address &address) {
        return address == FakeDao::daoAddress() ? QStringLiteral("Helsinki Builders DAO") : QString();
    };
    return context;
}

} // namespace test
