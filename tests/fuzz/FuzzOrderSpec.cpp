// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/OrderSpec.h"
#include "tests/fuzz/Fuzz.h"

// What is read is written in a form that reads the same, and that form is its own.
COMMONRACK_FUZZ(data)
{
    const auto spec = descriptor::OrderSpec::parse(data);
    if (!spec)
        return;
    const QByteArray text = spec->toCompact();
    const auto again = descriptor::OrderSpec::parse(text);
    check(again.has_value() && *again == *spec && again->toCompact() == text);
}
