// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/CalldataResolver.h"
#include "models/deploy/Trigger.h"
#include "models/market/Market.h"
#include "models/market/gateway/ProviderSessions.h"
#include "models/wallet/Vault.h"
#include "tests/support/FakeReactor.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/ScriptedLogSource.h"
#include "ui/common/Theme.h"
#include "ui/deploy/LeaseTable.h"
#include "ui/deploy/LeasesPage.h"

#include <QTemporaryDir>

namespace bench {

/// The real Leases page, shown, over a real market; a chain and a platform in memory for the part that deploys.
struct LeaseHouse {
    /// `tenant`: whose leases have sessions with their providers; null: there are none.
    explicit LeaseHouse(const market::SpheronContracts &contracts, chain::Signer *tenant = nullptr);
    [[nodiscard]] ui::LeaseTable &table() { return *page.findChild<ui::LeaseTable *>(); }
    /// Shows the whole market and waits until it was painted.
    void show();

    QTemporaryDir folder;
    ui::Theme theme{ui::Theme::Mode::Light};
    base::SystemClock clock;
    store::Database database;
    test::FakeTransport node;
    chain::RpcClient client{node};
    test::ScriptedLogSource source;
    test::FakeReactor reactor;
    deploy::Journal journal{database, clock};
    market::DeploymentLedger deployments{clock};
    deploy::CalldataResolver resolver{client};
    deploy::Trigger trigger;
    wallet::Vault vault{folder.path(), clock, 2};
    market::Market market;
    std::unique_ptr<market::ProviderSessions> sessions; ///< null: no tenant
    ui::LeasesPage page;
};

/// Lets the event loop turn until nothing is posted any more.
void settle();

} // namespace bench
