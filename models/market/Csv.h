// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

namespace market {

/// One field of a CSV file (RFC 4180), quoted where it has to be. What a spreadsheet would take for a formula gets an
/// apostrophe in front: the texts are other people's. Pure.
[[nodiscard]] QByteArray csvField(const QString &text);

} // namespace market
