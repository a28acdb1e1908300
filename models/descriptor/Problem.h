// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>
#include <algorithm>

namespace descriptor {

enum class Severity {
    Error,  ///< the document cannot be proposed
    Advice, ///< it can, but somebody should look
};

/// Something to say about one place of a document.
struct Problem {
    QString pointer;   ///< RFC 6901; of a missing member the place where it belongs; empty for the whole document
    QString sentence;  ///< one plain translated sentence
    Severity severity = Severity::Error;
    int line = 1;      ///< from 1, of the value (or of the object that lacks it)
    int column = 1;    ///< from 1, in characters
    qsizetype offset = 0; ///< bytes of UTF-8 from the start of the text
    qsizetype length = 0; ///< bytes; 0 where there is nothing to underline

    bool operator==(const Problem &) const = default;
};

[[nodiscard]] inline bool hasErrors(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.severity == Severity::Error; });
}

} // namespace descriptor
