// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/AccountsFolder.h"
#include "models/base/Json.h"
#include "models/base/VisibleText.h"
#include "models/store/AtomicFile.h"
#include "models/wallet/Keystore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <map>
#include <nlohmann/json.hpp>

namespace wallet {
namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr qint64 MaxKeystoreBytes = 64 * 1024;
constexpr qint64 MaxNamesBytes = 1024 * 1024;
constexpr qsizetype MaxNameLength = 64;

struct Remembered {
    QString name;
    bool fromPhrase = false;
};
struct Names {
    std::map<chain::Address, Remembered> accounts;
    std::optional<chain::Address> current;
};

QString namesFile(const QString &folder)
{
    return folder + QStringLiteral("/accounts.json");
}

std::optional<chain::Address> addressIn(const nlohmann::json &object, const char *name)
{
    if (!object.is_object() || !object.contains(name) || !object[name].is_string())
        return {};
    const auto address = chain::Address::parse(QString::fromStdString(object[name].get<std::string>()));
    return address ? std::optional(*address) : std::nullopt;
}

Names parseNames(const nlohmann::json &json)
{
    Names names;
    names.current = addressIn(json, "current");
    if (!json.is_object() || !json.contains("accounts") || !json["accounts"].is_array())
        return names;
    for (const auto &entry : json["accounts"]) {
        const auto address = addressIn(entry, "address");
        if (!address)
            continue;
        Remembered remembered;
        if (entry.contains("name") && entry["name"].is_string())
            remembered.name = base::visibleText(QString::fromStdString(entry["name"].get<std::string>()), MaxNameLength);
        remembered.fromPhrase = entry.contains("fromPhrase") && entry["fromPhrase"] == true;
        names.accounts.insert_or_assign(*address, remembered);
    }
    return names;
}

} // namespace

base::Status AccountsFolder::prepare() const
{
    const QFileInfo info(m_path);
    QDir parent(info.absolutePath());
    const bool made = info.isDir() || (parent.mkpath(QStringLiteral(".")) && parent.mkdir(info.fileName(), OwnerOnly));
    if (!made || !QFile::setPermissions(m_path, OwnerOnly))
        return base::fail(base::ErrorCode::Storage,
                          QCoreApplication::translate("wallet", "The folder for keys, %1, cannot be made private.").arg(m_path));
    return {};
}

base::Result<AccountsFolder::Content> AccountsFolder::read() const
{
    if (!QFileInfo(m_path).isReadable())
        return base::fail(base::ErrorCode::Storage,
                          QCoreApplication::translate("wallet", "The folder for keys, %1, cannot be read.").arg(m_path));
    Content content;
    Names names;
    if (const auto text = store::readFile(namesFile(m_path), MaxNamesBytes)) {
        if (const auto json = base::parseJson(*text))
            names = parseNames(*json);
        else
            content.problems << QCoreApplication::translate("wallet", "The names of the accounts were lost: accounts.json is broken.");
    } else if (text.error().code != base::ErrorCode::NotFound) {
        content.problems << text.error().summary;
    }

    const auto files = QDir(m_path).entryInfoList({QStringLiteral("UTC--*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto text = store::readFile(file.absoluteFilePath(), MaxKeystoreBytes);
        const auto address = text ? Keystore::peekAddress(*text)
                                  : base::Result<std::optional<chain::Address>>(base::fail(text.error()));
        if (!address || !*address) {
            content.problems << QCoreApplication::translate("wallet", "The key file %1 is broken and was left alone.").arg(file.fileName());
            continue;
        }
        const bool known = std::any_of(content.accounts.begin(), content.accounts.end(),
                                       [&](const Account &account) { return account.address == **address; });
        if (known) {
            content.problems << QCoreApplication::translate("wallet", "The key file %1 repeats an account.").arg(file.fileName());
            continue;
        }
        Account account{**address, {}, file.absoluteFilePath(), false};
        if (const auto found = names.accounts.find(account.address); found != names.accounts.end()) {
            account.name = found->second.name;
            account.fromPhrase = found->second.fromPhrase;
        }
        if (account.name.isEmpty())
            account.name = QCoreApplication::translate("wallet", "Account %1").arg(content.accounts.size() + 1);
        content.accounts.push_back(account);
    }
    for (const Account &account : content.accounts) {
        if (!content.current || account.address == names.current)
            content.current = account.address;
    }
    return content;
}

base::Status AccountsFolder::writeNames(const std::vector<Account> &accounts, const std::optional<chain::Address> &current) const
{
    nlohmann::json list = nlohmann::json::array();
    for (const Account &account : accounts)
        list.push_back({{"address", account.address.toString().toStdString()},
                        {"name", account.name.toStdString()},
                        {"fromPhrase", account.fromPhrase}});
    nlohmann::json json = {{"version", 1}, {"accounts", list}};
    if (current)
        json["current"] = current->toString().toStdString();
    return store::writeFileAtomically(namesFile(m_path), QByteArray::fromStdString(json.dump(2) + "\n"));
}

QString AccountsFolder::keystoreFile(const chain::Address &address, qint64 nowMs) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    return m_path + QStringLiteral("/UTC--") + time.toString(QStringLiteral("yyyy-MM-ddThh-mm-ss.zzz")) + QStringLiteral("000000Z--")
        + QString::fromLatin1(address.bytes().toHex()) + QStringLiteral(".json");
}

} // namespace wallet
