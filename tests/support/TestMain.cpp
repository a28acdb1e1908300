// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"

#include <QTest>

#include <cstring>
#include <utility>
#include <vector>

namespace {

using Entry = std::pair<const char *, std::function<std::unique_ptr<QObject>()>>;

std::vector<Entry> &registry()
{
    static std::vector<Entry> entries;
    return entries;
}

} // namespace

namespace test {

Registration::Registration(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    registry().emplace_back(name, std::move(make));
}

int runAll(int argc, char **argv)
{
    const bool named = argc > 1 && argv[1][0] != '-';
    int failures = 0;
    bool found = !named;
    std::vector<char *> arguments(argv, argv + argc);
    if (named)
        arguments.erase(arguments.begin() + 1);
    for (const auto &[name, make] : registry()) {
        if (named && std::strcmp(name, argv[1]) != 0)
            continue;
        found = true;
        const auto object = make();
        failures += QTest::qExec(object.get(), int(arguments.size()), arguments.data());
    }
    if (!found)
        qCritical("no test class of that name here");
    return found ? failures : 1;
}

} // namespace test
