// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/SandboxState.h"

#include "app/AppPaths.h"
#include "models/base/Hex.h"
#include "models/base/Json.h"
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/Transaction.h"
#include "models/store/AtomicFile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <nlohmann/json.hpp>

namespace app {

base::Result<SandboxState> SandboxState::loadOrCreate(const QString &file)
{
    SandboxState state;
    if (const auto bytes = store::readFile(file)) {
        const auto json = base::parseJson(*bytes);
        const auto seed = json && json->is_object() && json->contains("seed") && (*json)["seed"].is_string()
            ? base::fromHex(QString::fromStdString((*json)["seed"].get<std::string>()))
            : base::Result<QByteArray>(QByteArray());
        if (seed && seed->size() == 16) {
            state.seed = *seed;
            if (const auto skipped = json->find("skippedSeconds"); skipped != json->end() && skipped->is_number_integer())
                state.skippedSeconds = skipped->get<qint64>();
            return state;
        }
    }
    // A seed without its chain (or the reverse) is of no use: begin anew.
    for (const QString &useless : QStringList{file, QFileInfo(file).absolutePath() + QStringLiteral("/chain.json")}) {
        if (QFile::exists(useless))
            (void)setAside(useless);
    }
    state.seed.resize(16);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(state.seed.data()), 4);
    if (const auto saved = state.save(file); !saved)
        return base::fail(saved.error());
    return state;
}

base::Status SandboxState::save(const QString &file) const
{
    const nlohmann::json json{{"seed", base::toHex(seed).toStdString()}, {"skippedSeconds", skippedSeconds}};
    return store::writeFileAtomically(file, QByteArray::fromStdString(json.dump(2)));
}

chain::Address SandboxState::account(const QString &name) const
{
    const chain::Hash hash = chain::keccak256(QByteArray(seed + name.toUtf8()));
    return *chain::Address::fromBytes(hash.bytes().last(chain::Address::Size));
}

chain::Address SandboxState::nft() const
{
    return chain::createAddress(account(QStringLiteral("deployer")), 0);
}

chain::Address SandboxState::dao() const
{
    return chain::createAddress(account(QStringLiteral("deployer")), 1);
}

} // namespace app
