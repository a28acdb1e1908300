// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCoreApplication>

namespace market {

/// The words of this room's free functions; classes have their own tr().
inline QString tr(const char *text)
{
    return QCoreApplication::translate("market", text);
}

} // namespace market
