// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/Revert.h"

#include "models/base/Hex.h"
#include "models/base/U256.h"

namespace chain {

namespace {

/// Error(string) as Solidity encodes it, for nodes that send the words but not the data.
QByteArray encodeMessage(const QByteArray &text)
{
    const QByteArray padding((32 - text.size() % 32) % 32, '\0');
    return QByteArrayLiteral("\x08\xc3\x79\xa0") + base::toBytes32(32) + base::toBytes32(base::U256(text.size())) + text + padding;
}

QByteArray revertData(const base::Error &remote)
{
    if (auto data = base::fromHex(remote.detail))
        return *data;
    static const QString marker = QStringLiteral("execution reverted: ");
    const qsizetype at = remote.detail.indexOf(marker, 0, Qt::CaseInsensitive);
    return at < 0 ? QByteArray() : encodeMessage(remote.detail.sliced(at + marker.size()).toUtf8());
}

} // namespace

bool isRevert(const base::Error &remote)
{
    if (remote.code != base::ErrorCode::Remote)
        return false;
    return remote.remoteCode == 3 || remote.summary.contains(u"revert", Qt::CaseInsensitive)
        || (remote.remoteCode == -32015 && remote.detail.startsWith(u"0x"));
}

base::Error asReverted(const base::Error &remote)
{
    const QByteArray data = revertData(remote);
    base::Error error;
    error.code = base::ErrorCode::Reverted;
    error.summary = decodeRevert(data).sentence;
    error.detail = base::toHex(data);
    error.cause = std::make_shared<const base::Error>(remote);
    return error;
}

RevertReason revertReason(const base::Error &error)
{
    if (error.code != base::ErrorCode::Reverted)
        return {};
    return decodeRevert(base::fromHex(error.detail).value_or(QByteArray()));
}

QString revertCode(const base::Error &error)
{
    return revertReason(error).code;
}

} // namespace chain
