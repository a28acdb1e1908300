// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCoreApplication>
#include <QStringList>

class QTextStream;

namespace app {

/// `commonrack --verify-proof FILE`: checks the proof of a deployment, offline, without a window and without a profile.
struct ProofTeller {
    Q_DECLARE_TR_FUNCTIONS(app::ProofTeller)
public:
    enum ExitCode { Sound = 0, NotSound = 1, Unreadable = 2 };
    /// Tells each check on a line of `out`, and what keeps it from that on `problems`; needs a QCoreApplication.
    [[nodiscard]] static int run(const QStringList &arguments, QTextStream &out, QTextStream &problems);
};

} // namespace app
