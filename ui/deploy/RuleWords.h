// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Rule.h"

#include <QStringList>

namespace ui {

/// The parts of a rule as sentences for people.
[[nodiscard]] QString eventText(dao::AbiVersion version);
[[nodiscard]] QString waitText(const deploy::Rule &rule);
[[nodiscard]] QString approvalText(deploy::Rule::Approval approval);
/// Each limit in a few words; empty when there is none.
[[nodiscard]] QStringList limitTexts(const deploy::Policy &policy);
/// "Mon, Tue · 09:00 to 17:00"
[[nodiscard]] QString windowText(const deploy::Policy::Window &window);
[[nodiscard]] QStringList shortDayNames(); ///< Monday first

} // namespace ui
