// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <string>

namespace test {

/// A number as JSON-RPC writes it: "0x2a".
[[nodiscard]] inline std::string quantity(quint64 number)
{
    return "0x" + QByteArray::number(number, 16).toStdString();
}

} // namespace test
