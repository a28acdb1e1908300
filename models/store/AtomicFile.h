// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

namespace store {

/// Replaces `file` as one step: temporary file beside it (mode 0600 from its first byte), written, synced, renamed,
/// folder synced. A crash leaves the old content or the new one. Errors: Storage (the sentence says why: disk full, …).
[[nodiscard]] base::Status writeFileAtomically(const QString &file, QByteArrayView content);
/// Errors: NotFound, Storage, Limit (larger than `maxBytes`).
[[nodiscard]] base::Result<QByteArray> readFile(const QString &file, qint64 maxBytes = 16 * 1024 * 1024);

} // namespace store
