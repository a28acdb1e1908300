// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/LineReader.h"

#include <cstdlib>

namespace conformance {

namespace {

int readByte(std::FILE *file)
{
#ifdef _WIN32
    return std::getc(file);
#else
    return getc_unlocked(file); // one thread; several times faster
#endif
}

} // namespace

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    qsizetype length = 0;
    int c = readByte(m_file);
    for (; c != EOF && c != '\n'; c = readByte(m_file)) {
        if (++length <= m_maxLength)
            line.text.append(char(c));
    }
    if (c == EOF && length == 0)
        return std::nullopt;
    line.tooLong = length > m_maxLength;
    return line;
}

} // namespace conformance
