// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Keccak.h"

#include <QCryptographicHash>

namespace chain {

Hash keccak256(QByteArrayView data)
{
    return *Hash::fromBytes(QCryptographicHash::hash(data, QCryptographicHash::Keccak_256));
}

} // namespace chain
