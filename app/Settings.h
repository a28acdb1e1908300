// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "ui/settings/Preferences.h"

namespace app {

/// Reads and writes the preferences of a profile. A broken file is kept aside and the defaults are used.
class Settings {
public:
    /// A file that cannot be read is kept beside under another name; problem() says so.
    explicit Settings(QString file);
    [[nodiscard]] QString problem() const { return m_problem; } ///< one sentence, or empty
    [[nodiscard]] const ui::Preferences &preferences() const { return m_preferences; }
    /// Errors: Storage; the file keeps its old content then.
    [[nodiscard]] base::Status save(const ui::Preferences &preferences);
    /// Others than those of the file, for this run only: nothing is written.
    void useForThisRun(ui::Preferences preferences) { m_preferences = std::move(preferences); }

private:
    QString m_file;
    QString m_problem;
    ui::Preferences m_preferences;
};

} // namespace app
