// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/LeaseSession.h"
#include "ui/deploy/LeaseWords.h"

namespace ui {

using SessionState = market::LeaseSession::State;

/// What a person can do about the state of a session.
enum class SessionStep { None, Unlock, SendManifest, ChooseManifest, TryAgain };

[[nodiscard]] StateWords wordsFor(SessionState state);
/// How it stands and what comes next, as one sentence; the session's own where it has one.
[[nodiscard]] QString sentenceOf(const market::LeaseSession &session);
[[nodiscard]] SessionStep stepOf(const market::LeaseSession &session);
[[nodiscard]] QString stepWord(SessionStep step); ///< of its button

} // namespace ui
