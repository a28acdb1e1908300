// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/dao/ProposalBook.h"
#include "models/descriptor/Document.h"
#include "models/market/Market.h"
#include "models/market/OrderIntents.h"
#include "models/wallet/Vault.h"

#include <QStringList>

namespace ui {

/// What the Market room works with. All references outlive its page and sheets.
struct MarketSources {
    market::Market &market;
    market::SpheronReader *reader = nullptr; ///< null: no market on this network
    wallet::Vault &vault;
    descriptor::Document &document; ///< the draft in the editor
    dao::ProposalBook &book;
    base::Clock &clock;
    market::MarketPlace place;
    QStringList networks = {}; ///< names of the known networks that have a market

    [[nodiscard]] std::optional<chain::Address> account() const
    {
        const auto current = vault.current();
        return current ? std::optional(current->address) : std::nullopt;
    }
};

} // namespace ui
