// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Rule.h"

namespace deploy {

/// A rule as JSON in one line, names sorted; without id, enabled and paused, which have columns of their own. Also good for
/// giving a rule to somebody else. Numbers that may be large are decimal strings.
[[nodiscard]] QByteArray toJson(const Rule &rule);
/// Names it does not know are refused: a limit that is not understood must not be forgotten. Errors: Invalid.
[[nodiscard]] base::Result<Rule> ruleFromJson(QByteArrayView json);

/// The first thing about the rule that a person must change; empty when it can be used.
[[nodiscard]] QString problemOf(const Rule &rule);

} // namespace deploy
