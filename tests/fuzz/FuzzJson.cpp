// SPDX-License-Identifier: Apache-2.0
#include "models/base/Json.h"
#include "tests/fuzz/Fuzz.h"

#include <nlohmann/json.hpp>

COMMONRACK_FUZZ(data)
{
    const auto tree = base::parseJson(data);
    if (!tree)
        return;
    const std::string text = tree->dump();
    const auto again = base::parseJson(QByteArrayView(text.data(), qsizetype(text.size())));
    check(again.has_value() && again->dump() == text);
}
