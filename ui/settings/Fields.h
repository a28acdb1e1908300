// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace ui {

/// Why the text is no address of a node, as a sentence; empty when it is one (http, https, ws, wss) or nothing.
[[nodiscard]] QString endpointProblem(const QString &text);
/// Why the text is no address of an explorer's API; empty when it is one (https, or http on this computer) or nothing.
[[nodiscard]] QString apiProblem(const QString &text);
/// Why the text is no address of a container engine; empty when it is one or nothing.
[[nodiscard]] QString socketProblem(const QString &text);

} // namespace ui
