// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/AbiSignature.h"

namespace chain {

/// Reads types and parameters off the front of a text. Used by AbiType and AbiSignature.
class AbiTypeParser {
public:
    explicit AbiTypeParser(QStringView text) : m_text(text) {}

    [[nodiscard]] base::Result<AbiType> type();
    /// Up to the end of the text or a ")" that opened elsewhere.
    [[nodiscard]] base::Result<std::vector<AbiParameter>> parameters();
    /// Wraps `inner`, of the given height, into the arrays that follow: "[2][]".
    [[nodiscard]] base::Result<AbiType> suffixes(AbiType inner, int height);
    [[nodiscard]] bool atEnd();
    [[nodiscard]] static bool isIdentifier(QStringView text);

private:
    struct Tall { AbiType type; int height = 1; };
    [[nodiscard]] base::Result<Tall> tallType(int depth);
    [[nodiscard]] base::Result<Tall> tuple(int depth);
    [[nodiscard]] base::Result<std::vector<AbiParameter>> list(int depth, int &height);
    [[nodiscard]] base::Result<AbiParameter> parameter(int depth, int &height);
    void skipSpaces();
    [[nodiscard]] bool take(char16_t c);
    [[nodiscard]] QStringView takeWord();

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace chain
