// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/OrderSpec.h"

#include <QStringList>
#include <optional>

namespace descriptor {

/// One service as the order and the manifest describe it, whatever document it was read from.
struct Workload {
    /// One way in: a port, for one of those that it is open to.
    struct Expose {
        std::optional<int> port;
        QString portRange;   ///< "8000-8010", instead of a port
        QString portRangeAs;
        std::optional<bool> usePublicPort;
        int externalPort = 0; ///< 0: as `port`, or any
        bool udp = false;
        QString service;      ///< who may come in; empty: nobody in particular
        bool global = false;  ///< the whole world may
        std::optional<QStringList> hosts;
        QString ip;           ///< name of a leased address
        int ipSequence = 0;
    };
    struct Mount { QString storage; QString path; bool readOnly = false; };
    struct Resources {
        quint64 cpuMillicores = 0;
        quint64 memoryBytes = 0;
        std::vector<OrderSpec::Storage> storage;
        bool bareStorage = false; ///< one storage without attributes: the manifest leaves out even the empty list
        quint64 gpuUnits = 0;
        std::vector<OrderSpec::Pair> gpuAttributes;
    };
    QString name;
    QString image;
    std::optional<QStringList> command;
    std::optional<QStringList> args;
    std::optional<QStringList> environment; ///< "KEY=VALUE"
    std::vector<std::pair<QString, QString>> credentials;
    QString pullPolicy;                     ///< empty: the provider's
    Resources resources;
    std::optional<std::vector<Expose>> expose;
    std::optional<std::vector<Mount>> mounts;
    int replicas = 1;

    [[nodiscard]] std::vector<OrderSpec::Endpoint> endpoints() const;
    [[nodiscard]] OrderSpec::Service toSpec(int id) const; ///< ids count from 1
};

/// The port that the world would use; 0: none is fixed.
[[nodiscard]] int outerPort(const Workload::Expose &expose);
/// A JSON array with one group: what the provider of the lease gets (PUT /deployment/{lease}/manifest). Compact, names in
/// the order of the SDK.
[[nodiscard]] QByteArray manifestOf(const QString &group, const std::vector<Workload> &services);

} // namespace descriptor
