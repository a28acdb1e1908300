// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Rlp.h"
#include "tests/fuzz/Fuzz.h"

COMMONRACK_FUZZ(data)
{
    if (const auto item = chain::rlpDecode(data))
        check(chain::rlpEncode(*item) == data.toByteArray()); // only the canonical form is taken
}
