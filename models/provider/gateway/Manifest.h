// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/descriptor/InstanceSpec.h"

namespace provider {

/// What a tenant wants to run (PUT /deployment/<lease>/manifest): a JSON array of groups of services, read from hostile
/// input into what a reactor deploys.
struct Manifest {
    struct Service {
        QString name;
        descriptor::InstanceSpec spec;
        quint64 storageBytes = 0; ///< of all its storages
        QByteArray fingerprint; ///< SHA-256 of what was asked for, hex: unchanged means that it need not be deployed again
    };
    static constexpr qsizetype MaxBytes = 1024 * 1024;
    static constexpr int MaxServices = 32; ///< of all groups together
    static constexpr int MaxPorts = 64;    ///< of one service
    static constexpr double Gigabyte = 1024.0 * 1024 * 1024; ///< bytes

    std::vector<Service> services; ///< names are unique

    /// Errors: Invalid (names the field, "0/services/1/image"), Limit (too large or too deep).
    [[nodiscard]] static base::Result<Manifest> parse(QByteArrayView json);
};

} // namespace provider
