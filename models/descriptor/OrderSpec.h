// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace descriptor {

/// The spec string of an order on the Spheron protocol: a group of services with shortened keys and no quotes,
/// "{n:westcoast,pr:{a:[{k:cpu_model,v:any}]},s:[{n:py-cuda,r:{i:1,c:{u:8000,a:[]},…},c:1}]}".
struct OrderSpec {
    struct Pair { QString key; QString value; bool operator==(const Pair &) const = default; };
    struct Storage { QString name; quint64 bytes = 0; std::vector<Pair> attributes; bool operator==(const Storage &) const = default; };
    struct Endpoint { int kind = 0; int sequence = 0; bool operator==(const Endpoint &) const = default; }; ///< 0 shared HTTP, 1 random port, 2 leased IP
    struct Service {
        QString name;
        int id = 0;
        quint64 cpuMillicores = 0;
        quint64 memoryBytes = 0;
        quint64 gpuUnits = 0;
        std::vector<Pair> gpuAttributes;
        std::vector<Storage> storage;
        std::vector<Endpoint> endpoints;
        int replicas = 1;
        bool operator==(const Service &) const = default;
    };
    QString name; ///< of the group
    std::vector<Pair> attributes; ///< of the placement: cpu_model, bandwidth, region, region_exclude, desired_provider, …
    std::vector<Service> services;
    bool operator==(const OrderSpec &) const = default;

    [[nodiscard]] QString attribute(QStringView key) const; ///< empty: not set
    [[nodiscard]] QString region() const { return attribute(u"region"); }
    [[nodiscard]] QByteArray toCompact() const;
    /// Reads the compact form, and values with other characters (">=80", dots, colons, slashes). Errors: Invalid: then it
    /// is shown raw, never dropped.
    [[nodiscard]] static base::Result<OrderSpec> parse(QByteArrayView text);
};

} // namespace descriptor
