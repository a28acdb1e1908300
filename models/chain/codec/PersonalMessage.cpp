// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/PersonalMessage.h"

#include "models/chain/codec/Keccak.h"

namespace chain {

Hash personalMessageHash(QByteArrayView message)
{
    QByteArray text = QByteArrayLiteral("\x19" "Ethereum Signed Message:\n") + QByteArray::number(message.size());
    text.append(message);
    return keccak256(text);
}

} // namespace chain
