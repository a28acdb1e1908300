// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/RevertReason.h"
#include "tests/fuzz/Fuzz.h"

#include <QChar>

COMMONRACK_FUZZ(data)
{
    const chain::RevertReason reason = chain::decodeRevert(data);
    check(!reason.sentence.isEmpty() && reason.sentence.size() < 20000);
    for (const QChar c : reason.sentence)
        check(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
}
