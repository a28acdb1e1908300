// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QLockFile>
#include <memory>

namespace store {

/// Only one program may work on a profile folder: two would each deploy. Held until destroyed; a crash frees it.
class ProfileLock final {
public:
    /// Errors: Conflict (another copy of the program has it; the sentence names its process), Storage.
    [[nodiscard]] static base::Result<ProfileLock> acquire(const QString &profileFolder);

private:
    explicit ProfileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace store
