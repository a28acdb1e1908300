// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <QMap>
#include <vector>

namespace provider {

/// What a lease's tenant wants to run and what was last brought up for it, in one file of the provider's folder, so that a
/// restart goes on where it was.
struct LeaseFile {
    QByteArray manifest;              ///< as it was sent; empty: nothing is wanted any more
    QMap<QString, QByteArray> applied; ///< by service: the fingerprint that its containers were made from

    /// Errors: Storage.
    [[nodiscard]] base::Status save(const QString &folder, quint64 lease) const;
    /// Errors: Storage, NotFound, Invalid (the file is broken).
    [[nodiscard]] static base::Result<LeaseFile> load(const QString &folder, quint64 lease);
    static void remove(const QString &folder, quint64 lease);
    /// The leases that have a file.
    [[nodiscard]] static std::vector<quint64> leasesIn(const QString &folder);
};

} // namespace provider
