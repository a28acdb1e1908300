// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCoreApplication>

namespace provider {

/// The words of this room's free functions; classes have their own tr().
struct Words {
    Q_DECLARE_TR_FUNCTIONS(provider)
};

} // namespace provider
