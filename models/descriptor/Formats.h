// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace descriptor {

/// The `x-format` names of our schemas. (The validator library checks no formats of its own, and its regular expressions
/// recurse on hostile text, so these are checked here.) Unknown names pass.
/// image-name, image-tag, absolute-path, url-path (may be empty), variable-name.
[[nodiscard]] bool matchesFormat(const QString &format, const QString &value);
/// What is wrong, with `title` as the subject: "Tag must be a version or a digest, without spaces."
[[nodiscard]] QString formatSentence(const QString &format, const QString &title);

} // namespace descriptor
