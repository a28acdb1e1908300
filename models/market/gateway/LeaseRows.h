// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/LeaseArchive.h"

class QSqlDatabase;

/// The statements behind LeaseArchive; they run on the store's worker.
namespace market::leaserows {

using Lines = std::vector<LeaseLine>;
struct Key { quint64 chainId = 0; quint64 lease = 0; };

[[nodiscard]] base::Result<KeptManifest> manifest(QSqlDatabase &database, const Key &key);
[[nodiscard]] base::Result<bool> keepManifest(QSqlDatabase &database, const Key &key, const QByteArray &manifest, qint64 nowMs);
[[nodiscard]] base::Result<bool> noteSent(QSqlDatabase &database, const Key &key, const ManifestReceipt &receipt);
[[nodiscard]] base::Result<quint64> nextNumber(QSqlDatabase &database, const Key &key, LeaseArchive::Stream stream);
[[nodiscard]] base::Result<bool> append(QSqlDatabase &database, const Key &key, LeaseArchive::Stream stream, const Lines &lines);
[[nodiscard]] base::Result<Lines> newest(QSqlDatabase &database, const Key &key, LeaseArchive::Stream stream, int limit, quint64 before);
[[nodiscard]] base::Result<Lines> search(QSqlDatabase &database, const Key &key, LeaseArchive::Stream stream, const QString &text, const QString &pod, int limit);
[[nodiscard]] base::Result<bool> addHealth(QSqlDatabase &database, const Key &key, const HealthSample &sample);
[[nodiscard]] base::Result<std::vector<HealthSample>> health(QSqlDatabase &database, const Key &key);

} // namespace market::leaserows
