// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace market {

/// What a provider says of itself.
struct ProviderSpec {
    QString name;
    QString region;
    std::vector<std::pair<QString, QString>> attributes;
    /// Reads both published forms. Errors: Invalid.
    [[nodiscard]] static base::Result<ProviderSpec> parse(QByteArrayView text);
};

} // namespace market
