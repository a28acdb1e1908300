// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/store/Database.h"
#include "tests/support/Wait.h"

#include <QCoreApplication>

namespace test {

/// The database's worker has done all it was asked for until now, and whoever waited for it has heard.
inline void drain(store::Database &database)
{
    auto future = database.read<bool>([](QSqlDatabase &) -> base::Result<bool> { return true; });
    (void)waitFor(future);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace test
