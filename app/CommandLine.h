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
    QString story;       ///< the part of the demo to play: dao, market, rule, or empty for all
    QString pictureFile; ///< save one picture of the window once the network is living; empty: no
    QString language;    ///< "de", "es"; empty: the system's
    QString theme;       ///< "light", "dark", "contrast"; empty: from the settings
    bool background = false; ///< begin without showing the window, where the desktop has a place for that
    bool headless = false;   ///< without a window; what follows belongs to it alone
    QString configFile;      ///< RunOptions::read reads it; empty: none
    int passwordFd = -1;     ///< descriptor that holds the wallet's password until its end; -1: none
    int statusPort = -1;     ///< of the loopback, for StatusServer; 0: any free one, -1: none
    bool jsonLog = false;    ///< lines of JSON instead of words
    QString proofFile;       ///< check this proof of a deployment and end (ProofTeller); stands alone, but for the language

    /// Errors: Invalid, with a sentence; Cancelled for `--version` and `--help`, whose text is then in `output` (not null).
    [[nodiscard]] static base::Result<CommandLine> parse(const QStringList &arguments, QString *output);
};

} // namespace app
