// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <functional>
#include <memory>

namespace test {

/// Registers a test class; the executable's main runs all of its folder's classes, or those named on the command line.
struct Registration {
    Registration(const char *name, std::function<std::unique_ptr<QObject>()> make);
};

/// Runs every registered class, or only the one whose name is the first argument. Returns the number of failures.
int runAll(int argc, char **argv);

} // namespace test

#define COMMONRACK_TEST(Class) \
    static const test::Registration registration_##Class(#Class, [] { return std::unique_ptr<QObject>(new Class); });
