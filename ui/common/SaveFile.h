// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"

#include <functional>

namespace ui {

/// Replaces a file as one step; answers when it is on disk.
using SaveFile = std::function<base::Async<bool>(const QString &file, const QByteArray &content)>;

} // namespace ui
