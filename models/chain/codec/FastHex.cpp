// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/FastHex.h"

#include <array>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace chain {

namespace {

constexpr unsigned char NoDigit = 0x80; ///< a bit that no digit's value has

constexpr std::array<unsigned char, 256> digitTable()
{
    std::array<unsigned char, 256> table{};
    table.fill(NoDigit);
    for (unsigned i = 0; i < 10; ++i)
        table['0' + i] = static_cast<unsigned char>(i);
    for (unsigned i = 0; i < 6; ++i)
        table['a' + i] = table['A' + i] = static_cast<unsigned char>(10 + i);
    return table;
}
constexpr std::array<unsigned char, 256> valueOf = digitTable();

#ifdef __SSE2__
/// The values of 16 digits; bytes of `bad` become non-zero where there is none.
inline __m128i valuesOf(__m128i characters, __m128i &bad)
{
    const __m128i digit = _mm_sub_epi8(characters, _mm_set1_epi8('0'));
    const __m128i letter = _mm_sub_epi8(_mm_or_si128(characters, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
    const __m128i isDigit = _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit);
    const __m128i isLetter = _mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(5)), letter);
    bad = _mm_or_si128(bad, _mm_andnot_si128(_mm_or_si128(isDigit, isLetter), _mm_set1_epi8(1)));
    return _mm_or_si128(_mm_and_si128(isDigit, digit), _mm_and_si128(isLetter, _mm_add_epi8(letter, _mm_set1_epi8(10))));
}

/// 16 values to 8 bytes, each in the low half of a 16-bit lane.
inline __m128i joined(__m128i values)
{
    return _mm_and_si128(_mm_or_si128(_mm_slli_epi16(values, 4), _mm_srli_epi16(values, 8)), _mm_set1_epi16(0xff));
}

/// As many blocks of 32 digits as there are; the number of digits read, or -1.
qsizetype decodeBlocks(const char *digits, qsizetype count, char *out)
{
    __m128i bad = _mm_setzero_si128();
    qsizetype at = 0;
    for (; at + 32 <= count; at += 32) {
        const auto *from = reinterpret_cast<const __m128i *>(digits + at);
        const __m128i low = joined(valuesOf(_mm_loadu_si128(from), bad));
        const __m128i high = joined(valuesOf(_mm_loadu_si128(from + 1), bad));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out + at / 2), _mm_packus_epi16(low, high));
    }
    return _mm_movemask_epi8(_mm_cmpeq_epi8(bad, _mm_setzero_si128())) == 0xffff ? at : -1;
}
#else
qsizetype decodeBlocks(const char *, qsizetype, char *)
{
    return 0;
}
#endif

} // namespace

bool decodeHex(const char *digits, qsizetype count, char *out)
{
    qsizetype at = decodeBlocks(digits, count, out);
    if (at < 0)
        return false;
    unsigned seen = 0;
    for (; at + 1 < count; at += 2) {
        const unsigned high = valueOf[static_cast<unsigned char>(digits[at])];
        const unsigned low = valueOf[static_cast<unsigned char>(digits[at + 1])];
        seen |= high | low;
        out[at / 2] = static_cast<char>(high << 4 | low);
    }
    return (seen & NoDigit) == 0;
}

} // namespace chain
