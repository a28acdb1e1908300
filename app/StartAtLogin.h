// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QStringList>

namespace app {

/// Has the system start this program when its user logs in: a desktop file of XDG autostart (freedesktop.org), a property
/// list for launchd, or a value of the registry's Run key.
class StartAtLogin final {
public:
    enum class Way { XdgAutostart, LaunchAgent, RunKey };
    /// `place`: the folder for the first two; for RunKey what QSettings calls its organisation's path, or a file of it.
    StartAtLogin(Way way, QString place, QString program, QStringList arguments);
    /// As this system and this program want it.
    [[nodiscard]] static StartAtLogin usual();

    [[nodiscard]] bool isOn() const;
    [[nodiscard]] base::Status set(bool on); ///< Errors: Storage
    [[nodiscard]] QString file() const;      ///< what is written; for RunKey the key's path
    [[nodiscard]] QByteArray content() const; ///< of that file; empty for RunKey

private:
    [[nodiscard]] QString commandLine() const;
    [[nodiscard]] base::Status setRunKey(bool on);
    Way m_way;
    QString m_place;
    QString m_program;
    QStringList m_arguments;
};

} // namespace app
