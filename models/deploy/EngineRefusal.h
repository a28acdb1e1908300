// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Error.h"
#include "models/deploy/EngineClient.h"
#include "models/descriptor/InstanceSpec.h"

namespace deploy {

// A container engine tells why it does not do something in the words of its runtime. These make one sentence of them,
// with a next step; the words themselves stay in the detail. Invalid: the document must change. Remote, Storage: worth
// another attempt, because somebody may mend it on this computer.

[[nodiscard]] base::Error createRefusal(const EngineResponse &response);
[[nodiscard]] base::Error startRefusal(const EngineResponse &response, const descriptor::InstanceSpec &spec);
/// One of the words is in the message, whatever their case.
[[nodiscard]] bool says(const QString &message, std::initializer_list<const char *> words);
/// `words`: what the engine said at the end of a pull.
[[nodiscard]] bool saysDiskFull(const QString &words);
[[nodiscard]] QString diskFullSentence();

} // namespace deploy
