// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

namespace app {

/// Where a profile keeps its things. Each network has a folder of its own, so that nothing of one chain is ever taken
/// for another's; keys are shared by all networks but the Sandbox, whose money is worth nothing.
class AppPaths {
public:
    /// `profileDir` empty: the system's place for application data.
    explicit AppPaths(const QString &profileDir, QString networkId);
    /// Makes the folders with mode 0700. Errors: Storage.
    [[nodiscard]] base::Status create() const;

    [[nodiscard]] QString profile() const { return m_profile; }
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString networkFolder() const;
    [[nodiscard]] QString keysFolder() const;
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString draftFile() const;

private:
    QString m_profile;
    QString m_networkId;
};

/// A file the program carries beside itself (installed, or in a build tree): the first of the usual places that has it.
[[nodiscard]] QString findBeside(const QStringList &relativePaths);

/// Renames a file that cannot be used to the first free `file`.damaged-<n>. Returns the new path, empty when that fails.
[[nodiscard]] QString setAside(const QString &file);

} // namespace app
