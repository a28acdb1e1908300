// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/wallet/Activity.h"

class QSqlDatabase;

namespace wallet {

/// The SQL of `wallet_activity` (resources/sql/010_wallet_activity.sql); runs on the store's worker.
class ActivityTable final {
public:
    /// The newest `limit` and all that are not settled, newest first. Rows that cannot be read are left out. Errors: Storage.
    [[nodiscard]] static base::Result<std::vector<ActivityEntry>> read(QSqlDatabase &database, quint64 chainId, int limit = 1000);
    /// Errors: Storage, Conflict (it is there already).
    [[nodiscard]] static base::Result<bool> insert(QSqlDatabase &database, const ActivityEntry &entry);
    /// State, block and fee. Errors: Storage.
    [[nodiscard]] static base::Result<bool> update(QSqlDatabase &database, const ActivityEntry &entry);
};

} // namespace wallet
