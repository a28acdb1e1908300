// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Document.h"
#include "models/descriptor/Schema.h"

#include <QLocale>

namespace test {

/// A document without problems of any kind. Unknown members, a number spelled with an exponent and a one-line object are
/// there to be left alone.
inline QByteArray goodDocument()
{
    return R"({
  "clusterName": "archive-2",
  "note": { "by": "someone", "weight": 1e2 },
  "type": "demand",
  "configuration": {
    "image": "ethereum/client-go",
    "tag": "v1.16.4@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    "region": "us-east",
    "replicas": 1,
    "storage": 20,
    "customSpecs": { "cpu": 16, "memory": 32 },
    "persistentStorage": {
      "size": 1024, "class": "beta3",
      "mountPoint": "/data"
    },
    "ports": [
      { "containerPort": 8545, "exposedPort": 80 },
      { "containerPort": 30303 }
    ],
    "environmentVariables": [{ "key": "GETH_CACHE", "value": "8192" }]
  },
  "later": [1, 2.50, "three"]
}
)";
}

inline descriptor::Schema instanceSchema()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto schema = descriptor::Schema::instance();
    if (!schema)
        qFatal("%s", qPrintable(schema.error().toLogLine()));
    return *schema;
}

} // namespace test
