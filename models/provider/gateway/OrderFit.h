// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/provider/gateway/Manifest.h"

#include <QByteArray>

namespace provider {

/// A manifest may ask for no more than the order on chain, which the bid was made for. `spec`: the order's; empty or not
/// readable: nothing can be said. Errors: Invalid (names what is too much).
[[nodiscard]] base::Status checkAgainstOrder(const Manifest &manifest, const QByteArray &spec);

} // namespace provider
