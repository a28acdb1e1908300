// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/LeaseFile.h"

#include "models/base/Json.h"
#include "models/provider/gateway/ProviderWords.h"
#include "models/store/AtomicFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <nlohmann/json.hpp>

namespace provider {

namespace {

const QString Suffix = QStringLiteral(".lease.json");

QString pathOf(const QString &folder, quint64 lease)
{
    return QDir(folder).filePath(QString::number(lease) + Suffix);
}

} // namespace

base::Status LeaseFile::save(const QString &folder, quint64 lease) const
{
    if (!QDir().mkpath(folder))
        return base::fail(base::ErrorCode::Storage, Words::tr("The folder of the leases cannot be made; check its permissions."), folder);
    auto services = nlohmann::json::object();
    for (auto it = applied.begin(); it != applied.end(); ++it)
        services[it.key().toStdString()] = it.value().toStdString();
    const nlohmann::json json{{"manifest", manifest.toBase64().toStdString()}, {"applied", services}};
    return store::writeFileAtomically(pathOf(folder, lease), QByteArray::fromStdString(json.dump()));
}

base::Result<LeaseFile> LeaseFile::load(const QString &folder, quint64 lease)
{
    const auto bytes = store::readFile(pathOf(folder, lease));
    if (!bytes)
        return base::fail(bytes.error());
    const auto json = base::parseJson(*bytes);
    const auto broken = [&] {
        return base::fail(base::ErrorCode::Invalid, Words::tr("The file of lease %1 is broken; the tenant must send its manifest again.").arg(lease));
    };
    if (!json || !json->is_object() || !json->contains("manifest") || !json->contains("applied"))
        return broken();
    const auto &manifest = json->at("manifest");
    const auto &services = json->at("applied");
    if (!manifest.is_string() || !services.is_object())
        return broken();
    LeaseFile file;
    file.manifest = QByteArray::fromBase64(QByteArray::fromStdString(manifest.get<std::string>()));
    for (const auto &[name, fingerprint] : services.items()) {
        if (!fingerprint.is_string())
            return broken();
        file.applied.insert(QString::fromStdString(name), QByteArray::fromStdString(fingerprint.get<std::string>()));
    }
    return file;
}

void LeaseFile::remove(const QString &folder, quint64 lease)
{
    QFile::remove(pathOf(folder, lease));
}

std::vector<quint64> LeaseFile::leasesIn(const QString &folder)
{
    std::vector<quint64> leases;
    for (const QString &name : QDir(folder).entryList({u'*' + Suffix}, QDir::Files)) {
        bool whole = false;
        const quint64 lease = name.chopped(Suffix.size()).toULongLong(&whole);
        if (whole)
            leases.push_back(lease);
    }
    return leases;
}

} // namespace provider
