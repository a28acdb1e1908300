// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Transaction.h"
#include "tests/fuzz/Fuzz.h"

COMMONRACK_FUZZ(data)
{
    if (const auto tx = chain::decodeTransaction(data))
        check(tx->transaction.encodeSigned(tx->signature) == data.toByteArray());
}
