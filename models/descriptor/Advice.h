// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Schema.h"

namespace descriptor {

class JsonText;

/// What no schema can say: secrets in public (errors), images that may change after the vote, region codes nobody knows,
/// ports and variables given twice, and what else deserves a look (advice). Located in the text, at most 100.
[[nodiscard]] QList<Problem> adviceFor(const JsonText &text, const Schema &schema);

} // namespace descriptor
