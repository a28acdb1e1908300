// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

#include <cstdint>
#include <cstdlib>

/// One target a file: COMMONRACK_FUZZ(data) { ... } gets the bytes; check() is what must hold for every input.
#define COMMONRACK_FUZZ(data) \
    static void fuzz(QByteArrayView data); \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) \
    { \
        fuzz(QByteArrayView(bytes, qsizetype(size))); \
        return 0; \
    } \
    static void fuzz(QByteArrayView data)

inline void check(bool holds)
{
    if (!holds)
        std::abort();
}
