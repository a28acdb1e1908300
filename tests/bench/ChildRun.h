// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>

namespace bench {

/// One run of a program as a process of its own, so that time and memory are honest.
struct ChildRun {
    double readyMs = -1; ///< from the start until it said the word; -1: it did not
    double pssMiB = -1;  ///< proportional set size then (or after the second word); -1: not known

    /// Starts it with our debug messages on; `word` is looked for on its standard error, then `second`, if there is one.
    [[nodiscard]] static ChildRun run(const QString &program, const QStringList &arguments, const QByteArray &word, const QByteArray &second = {});
};

} // namespace bench
