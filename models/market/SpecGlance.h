// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

namespace market {

/// What a table needs of an order's spec string, found without reading all of it: no allocation, a fraction of a
/// microsecond. Views into the spec; empty where nothing was found (descriptor::OrderSpec has the last word).
struct SpecGlance {
    QByteArrayView service; ///< name of the first service
    QByteArrayView region;
    int services = 0;
    bool gpu = false;
    [[nodiscard]] static SpecGlance of(QByteArrayView spec);
};

} // namespace market
