// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

#include <cstdio>
#include <optional>

namespace conformance {

/// Reads lines of limited length; what is beyond the limit is thrown away as it comes, so a line of any length is harmless.
class LineReader {
public:
    struct Line {
        QByteArray text; ///< without the line feed
        bool tooLong = false;
    };
    LineReader(std::FILE *file, qsizetype maxLength) : m_file(file), m_maxLength(maxLength) {}
    /// Nothing at the end of the input. A last line without line feed counts unless it is empty.
    [[nodiscard]] std::optional<Line> next();

private:
    std::FILE *m_file;
    qsizetype m_maxLength;
};

} // namespace conformance
