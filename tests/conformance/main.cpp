// SPDX-License-Identifier: Apache-2.0
// Answers one JSON request a line on standard input with one JSON reply a line on standard output: see Driver.
#include "tests/conformance/Driver.h"
#include "tests/conformance/LineReader.h"

int main()
{
    const conformance::Driver driver;
    conformance::LineReader reader(stdin, conformance::Driver::MaxLine);
    while (const auto line = reader.next()) {
        std::string reply = line->tooLong ? conformance::Driver::malformed(nullptr, "the line is too long") : driver.answer(line->text);
        reply += '\n';
        if (std::fwrite(reply.data(), 1, reply.size(), stdout) != reply.size() || std::fflush(stdout) != 0)
            return 1;
    }
    return 0;
}
