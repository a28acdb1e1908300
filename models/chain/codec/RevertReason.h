// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

namespace chain {

/// What a revert carried, in words.
struct RevertReason {
    enum class Kind { Empty, Message, Panic, Custom };
    Kind kind = Kind::Empty;
    QString code;     ///< "ALREADY_VOTED", "0x11", or the four-byte selector of a custom error
    QString sentence; ///< one sentence; the DAO's codes get their own words from dao::
};
/// Error(string), Panic(uint256) with each code in words, empty data, or an unknown custom error. Chain text is made visible.
[[nodiscard]] RevertReason decodeRevert(QByteArrayView data);

} // namespace chain
