// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/ContractCode.h"

#include "models/base/Hex.h"
#include "models/base/Json.h"

#include <QCoreApplication>
#include <QFile>

#include <nlohmann/json.hpp>

namespace app {

base::Result<QByteArray> contractCode(const QString &contract)
{
    QFile file(QStringLiteral(":/commonrack/contracts/artifacts/%1.json").arg(contract));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Internal, QCoreApplication::translate("app", "This build lacks the contract %1.").arg(contract));
    const auto artifact = base::parseJson(file.readAll());
    if (!artifact)
        return base::fail(artifact.error());
    return base::fromHex(QString::fromStdString(artifact->value("bytecode", std::string())));
}

} // namespace app
