// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/wallet/AccountState.h"
#include "models/wallet/Activity.h"
#include "models/wallet/PasswordStore.h"
#include "models/wallet/Vault.h"

#include <QUrl>
#include <functional>

namespace ui {

/// What the wallet's page and sheets work with. All references outlive them.
struct WalletContext {
    wallet::Vault &vault;
    wallet::AccountState &state;
    wallet::Activity &activity;
    wallet::PasswordStore &passwords;
    base::Clock &clock;
    /// Carries out an intent in front of the person (FlowPresenter).
    std::function<void(chain::TxIntent)> runIntent;
    QString symbol = QStringLiteral("ETH"); ///< of the chain's own currency
    int decimals = 18;
    QUrl explorer = {};        ///< may be empty
    QString passwordHint = {}; ///< for a demo wallet whose password is no secret
};

} // namespace ui
