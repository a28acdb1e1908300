// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "ui/settings/Preferences.h"

namespace app {

/// Reads and writes the preferences of a profile. A broken file is kept aside and the defaults are used.
class Settings {
public:
    explicit Settings(QString file);
    [[nodiscard]] const ui::Preferences &preferences() const { return m_preferences; }
    /// Errors: Storage; the file keeps its old content then.
    [[nodiscard]] base::Status save(const ui::Preferences &preferences);

private:
    QString m_file;
    ui::Preferences m_preferences;
};

} // namespace app
