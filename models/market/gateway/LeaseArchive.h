// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/GatewayTypes.h"
#include "models/store/Database.h"

namespace market {

/// The manifest that is kept for a lease, and which one the provider took last.
struct KeptManifest {
    QByteArray manifest; ///< empty: none
    qint64 keptMs = 0;   ///< wall clock
    std::optional<ManifestReceipt> receipt;
    /// The provider took just this one, and it was not kept again since: an update may leave it as it is.
    [[nodiscard]] bool isSent() const;
};

/// What is kept of the leases of one network (resources/sql/040_leases.sql): manifests, lines, looks. Each lease is bounded.
class LeaseArchive final {
public:
    enum class Stream : quint8 { Logs, Events };
    struct Limits { qint64 lines = 0; qint64 bytes = 0; };
    /// Together 200,000 lines and 64 MiB a lease.
    [[nodiscard]] static Limits limits(Stream stream);
    static constexpr int MaxHealth = 500;

    LeaseArchive(store::Database &database, quint64 chainId) : m_database(database), m_chainId(chainId) {}

    [[nodiscard]] base::Async<KeptManifest> manifest(quint64 lease);
    [[nodiscard]] base::Async<bool> keepManifest(quint64 lease, QByteArray manifest, qint64 nowMs);
    [[nodiscard]] base::Async<bool> noteSent(quint64 lease, ManifestReceipt receipt);

    [[nodiscard]] base::Async<quint64> nextNumber(quint64 lease, Stream stream);
    /// Numbered lines in order; one transaction. Numbers that are there already are left as they are.
    [[nodiscard]] base::Async<bool> append(quint64 lease, Stream stream, std::vector<LeaseLine> lines);
    /// The newest `limit`, oldest first; those before `before` where that is not 0.
    [[nodiscard]] base::Async<std::vector<LeaseLine>> newest(quint64 lease, Stream stream, int limit, quint64 before = 0);
    [[nodiscard]] base::Async<std::vector<LeaseLine>> search(quint64 lease, Stream stream, QString text, QString pod, int limit);

    [[nodiscard]] base::Async<bool> addHealth(quint64 lease, HealthSample sample);
    [[nodiscard]] base::Async<std::vector<HealthSample>> health(quint64 lease); ///< oldest first

private:
    store::Database &m_database;
    const quint64 m_chainId;
};

} // namespace market
