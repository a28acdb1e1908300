// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>
#include <algorithm>

namespace test {

/// How many of `all` random cases a test tries: every one with COMMONRACK_THOROUGH set (./dev test --thorough), a fifth of
/// them in an everyday run.
inline int share(int all)
{
    constexpr int everyday = 5;
    return qEnvironmentVariableIsSet("COMMONRACK_THOROUGH") ? all : std::max(1, all / everyday);
}

} // namespace test
