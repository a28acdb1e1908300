// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/LeaseHouse.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace bench {

namespace {

constexpr quint64 ChainId = 8453;

} // namespace

LeaseHouse::LeaseHouse(const market::SpheronContracts &contracts, chain::Signer *tenant)
    : database(folder.filePath(QStringLiteral("bench.sqlite"))), trigger(source, journal, reactor, deployments, clock, resolver, {}),
      market(contracts, clock, 2), sessions(tenant ? std::make_unique<market::ProviderSessions>(market, *tenant, database, ChainId, clock) : nullptr),
      page(deployments, trigger, reactor, clock, market, vault, sessions.get())
{
    (void)database.open();
    (void)vault.load();
}

void LeaseHouse::show()
{
    page.resize(1096, 736);
    page.show();
    page.findChild<QCheckBox *>(QStringLiteral("leases.everyone"))->setChecked(true);
    settle();
    page.repaint();
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

} // namespace bench
