// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QString>
#include <optional>
#include <utility>
#include <vector>

namespace descriptor {

/// What a Spheron instance document asks for (InstanceCreationConfig), read and checked: the typed value that a reactor
/// deploys and that pages show. The text that was voted on stays the authority.
struct InstanceSpec {
    struct Port { int container = 0; int exposed = 0; }; ///< exposed 0: any free port
    struct Volume { int sizeGb = 0; QString storageClass; QString mountPoint; };
    QString name;            ///< clusterName
    bool spot = false;
    QString image;           ///< repository without tag
    QString tag;
    std::vector<Port> ports;
    std::vector<std::pair<QString, QString>> environment;
    std::vector<QString> commands;
    std::vector<QString> args;
    QString region;
    double cpuCores = 0;     ///< 0: not limited (a machine image was named)
    double memoryGb = 0;
    int storageGb = 0;
    std::optional<Volume> volume;
    int replicas = 1;
    QString healthPath;
    int healthPort = 0;
    [[nodiscard]] QString imageReference() const; ///< "nginx:1.27", or "repo@sha256:…" when the tag is a digest
};

/// Reads the document; it must pass the schema. Errors: Invalid (names the field).
[[nodiscard]] base::Result<InstanceSpec> parseInstance(QByteArrayView json);

} // namespace descriptor
