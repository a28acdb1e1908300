// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QCoreApplication>
#include <QStringList>

namespace app {

/// What the person asked for on the command line.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
public:
    QString network;     ///< id of a network profile; empty: the last one used, at first "sandbox"
    QString profileDir;  ///< empty: the system's place
    QString rpc;         ///< one endpoint (http, https, ws or wss) instead of the profile's
    QString demoFolder;  ///< play the story and save pictures here; empty: no
    QString pictureFile; ///< save one picture of the window once the network is living; empty: no
    QString language;    ///< "de", "es"; empty: the system's
    QString theme;       ///< "light", "dark", "contrast"; empty: from the settings

    /// `--version` and `--help` print and give an empty result with code Cancelled. Errors: Invalid, with a sentence.
    [[nodiscard]] static base::Result<CommandLine> parse(const QStringList &arguments, QString *output);
};

} // namespace app
