// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

namespace app {

/// The creation code of a contract this program carries (resources/contracts). Errors: Internal.
[[nodiscard]] base::Result<QByteArray> contractCode(const QString &contract);

} // namespace app
