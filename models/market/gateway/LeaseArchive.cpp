// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/LeaseArchive.h"

#include "models/market/gateway/LeaseRows.h"

#include <QCryptographicHash>
#include <QSqlDatabase>

namespace market {

using Lines = std::vector<LeaseLine>;

bool KeptManifest::isSent() const
{
    return receipt && keptMs <= receipt->sentMs && receipt->hash == QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex();
}

LeaseArchive::Limits LeaseArchive::limits(Stream stream)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    return stream == Stream::Logs ? Limits{180'000, 58 * mebibyte} : Limits{20'000, 6 * mebibyte};
}

base::Async<KeptManifest> LeaseArchive::manifest(quint64 lease)
{
    return m_database.read<KeptManifest>([key = leaserows::Key{m_chainId, lease}](QSqlDatabase &database) { return leaserows::manifest(database, key); });
}

base::Async<bool> LeaseArchive::keepManifest(quint64 lease, QByteArray manifest, qint64 nowMs)
{
    return m_database.write<bool>([key = leaserows::Key{m_chainId, lease}, manifest = std::move(manifest), nowMs](QSqlDatabase &database) {
        return leaserows::keepManifest(database, key, manifest, nowMs);
    });
}

base::Async<bool> LeaseArchive::noteSent(quint64 lease, ManifestReceipt receipt)
{
    return m_database.write<bool>([key = leaserows::Key{m_chainId, lease}, receipt = std::move(receipt)](QSqlDatabase &database) {
        return leaserows::noteSent(database, key, receipt);
    });
}

base::Async<quint64> LeaseArchive::nextNumber(quint64 lease, Stream stream)
{
    return m_database.read<quint64>([key = leaserows::Key{m_chainId, lease}, stream](QSqlDatabase &database) { return leaserows::nextNumber(database, key, stream); });
}

base::Async<bool> LeaseArchive::append(quint64 lease, Stream stream, Lines lines)
{
    // Shared, for what is handed to the worker is copied on its way.
    auto shared = std::make_shared<const Lines>(std::move(lines));
    return m_database.write<bool>([key = leaserows::Key{m_chainId, lease}, stream, shared = std::move(shared)](QSqlDatabase &database) {
        return leaserows::append(database, key, stream, *shared);
    });
}

base::Async<Lines> LeaseArchive::newest(quint64 lease, Stream stream, int limit, quint64 before)
{
    return m_database.read<Lines>([key = leaserows::Key{m_chainId, lease}, stream, limit, before](QSqlDatabase &database) {
        return leaserows::newest(database, key, stream, limit, before);
    });
}

base::Async<Lines> LeaseArchive::search(quint64 lease, Stream stream, QString text, QString pod, int limit)
{
    return m_database.read<Lines>([key = leaserows::Key{m_chainId, lease}, stream, text = std::move(text), pod = std::move(pod), limit](QSqlDatabase &database) {
        return leaserows::search(database, key, stream, text, pod, limit);
    });
}

base::Async<bool> LeaseArchive::addHealth(quint64 lease, HealthSample sample)
{
    return m_database.write<bool>([key = leaserows::Key{m_chainId, lease}, sample = std::move(sample)](QSqlDatabase &database) {
        return leaserows::addHealth(database, key, sample);
    });
}

base::Async<std::vector<HealthSample>> LeaseArchive::health(quint64 lease)
{
    return m_database.read<std::vector<HealthSample>>([key = leaserows::Key{m_chainId, lease}](QSqlDatabase &database) { return leaserows::health(database, key); });
}

} // namespace market
