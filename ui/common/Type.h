// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFont>

namespace ui {

/// The type scale (11/13/15/20/28 px). Strong and the headings are semibold. Mono is for hashes, calls and code.
enum class TextRole { Body, Strong, Caption, CaptionStrong, Heading, Title, Display, Mono, MonoSmall };
[[nodiscard]] QFont fontFor(TextRole role);

} // namespace ui
