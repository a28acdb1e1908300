// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiTypeParser.h"

#include <QCoreApplication>

namespace chain {

namespace {

auto refuseType(QStringView text)
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This is not a type that contracts know."),
                      text.left(200).toString());
}

auto refuseDepth()
{
    return base::fail(base::ErrorCode::Limit, QCoreApplication::translate("chain", "This type is nested too deeply."));
}

bool isWordStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u'$';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A number without sign or leading zeros that fits an int.
std::optional<int> smallNumber(QStringView digits)
{
    const bool plain = !digits.isEmpty() && digits.size() <= 10 && std::all_of(digits.begin(), digits.end(), isDigit)
        && (digits.size() == 1 || digits[0] != u'0');
    bool fits = false;
    const int value = plain ? digits.toInt(&fits) : 0;
    return fits ? std::optional(value) : std::nullopt;
}

/// "uint8", "int", "bytes32", "address", ...
std::optional<AbiType> elementary(QStringView word)
{
    using Kind = AbiType::Kind;
    const auto of = [](Kind kind, int size) { return std::optional(AbiType{kind, size, {}, {}}); };
    if (word == u"address")
        return of(Kind::Address, 0);
    if (word == u"bool")
        return of(Kind::Bool, 0);
    if (word == u"string")
        return of(Kind::String, 0);
    if (word == u"bytes")
        return of(Kind::Bytes, 0);
    const bool isUnsigned = word.startsWith(u"uint");
    if (isUnsigned || word.startsWith(u"int")) {
        const QStringView digits = word.sliced(isUnsigned ? 4 : 3);
        const auto bits = digits.isEmpty() ? std::optional(256) : smallNumber(digits);
        const bool valid = bits && *bits >= 8 && *bits <= 256 && *bits % 8 == 0;
        return valid ? of(isUnsigned ? Kind::Uint : Kind::Int, *bits) : std::nullopt;
    }
    if (word.startsWith(u"bytes")) {
        const auto size = smallNumber(word.sliced(5));
        return size && *size >= 1 && *size <= 32 ? of(Kind::FixedBytes, *size) : std::nullopt;
    }
    return std::nullopt;
}

bool isDataLocation(QStringView word)
{
    return word == u"memory" || word == u"calldata" || word == u"storage" || word == u"payable";
}

} // namespace

bool AbiTypeParser::isIdentifier(QStringView text)
{
    return !text.isEmpty() && isWordStart(text[0])
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isWordStart(c) || isDigit(c); });
}

void AbiTypeParser::skipSpaces()
{
    while (m_at < m_text.size() && m_text[m_at] == u' ')
        ++m_at;
}

bool AbiTypeParser::take(char16_t c)
{
    if (m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

QStringView AbiTypeParser::takeWord()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && (isWordStart(m_text[m_at]) || isDigit(m_text[m_at])))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

bool AbiTypeParser::atEnd()
{
    skipSpaces();
    return m_at == m_text.size();
}

base::Result<AbiType> AbiTypeParser::type()
{
    auto tall = tallType(0);
    if (!tall)
        return base::fail(tall.error());
    return std::move(tall->type);
}

base::Result<std::vector<AbiParameter>> AbiTypeParser::parameters()
{
    int height = 0;
    return list(0, height);
}

base::Result<AbiTypeParser::Tall> AbiTypeParser::tuple(int depth)
{
    int height = 0;
    auto members = list(depth + 1, height);
    if (!members)
        return base::fail(members.error());
    if (!take(u')'))
        return refuseType(m_text);
    Tall out;
    out.type.kind = AbiType::Kind::Tuple;
    out.type.size = 0;
    out.height = height + 1;
    for (AbiParameter &member : *members) {
        if (member.indexed)
            return refuseType(m_text);
        out.type.components.push_back(std::move(member.type));
        out.type.names.push_back(std::move(member.name));
    }
    return out;
}

base::Result<AbiTypeParser::Tall> AbiTypeParser::tallType(int depth)
{
    if (depth >= AbiType::MaxDepth)
        return refuseDepth();
    skipSpaces();
    const QStringView word = takeWord();
    base::Result<Tall> inner = Tall();
    if ((word.isEmpty() || word == u"tuple") && take(u'(')) {
        inner = tuple(depth);
        if (!inner)
            return inner;
    } else if (auto type = elementary(word)) {
        inner->type = std::move(*type);
    } else {
        return refuseType(m_text);
    }
    const qsizetype before = m_at;
    auto wrapped = suffixes(std::move(inner->type), inner->height);
    if (!wrapped)
        return base::fail(wrapped.error());
    const auto arrays = int(m_text.sliced(before, m_at - before).count(u'['));
    return Tall{std::move(*wrapped), inner->height + arrays};
}

base::Result<AbiType> AbiTypeParser::suffixes(AbiType inner, int height)
{
    while (take(u'[')) {
        if (++height > AbiType::MaxDepth) // before it is built: deep trees are costly to destroy
            return refuseDepth();
        AbiType outer;
        outer.kind = AbiType::Kind::Array;
        outer.size = 0;
        if (!take(u']')) {
            const auto length = smallNumber(takeWord());
            if (!length || !take(u']'))
                return refuseType(m_text);
            outer.kind = AbiType::Kind::FixedArray;
            outer.size = *length;
        }
        outer.components.push_back(std::move(inner));
        inner = std::move(outer);
    }
    if (height > AbiType::MaxDepth)
        return refuseDepth();
    return inner;
}

base::Result<std::vector<AbiParameter>> AbiTypeParser::list(int depth, int &height)
{
    std::vector<AbiParameter> out;
    skipSpaces();
    if (m_at == m_text.size() || m_text[m_at] == u')')
        return out;
    do {
        auto next = parameter(depth, height);
        if (!next)
            return base::fail(next.error());
        out.push_back(std::move(*next));
    } while (take(u','));
    return out;
}

base::Result<AbiParameter> AbiTypeParser::parameter(int depth, int &height)
{
    auto tall = tallType(depth);
    if (!tall)
        return base::fail(tall.error());
    height = qMax(height, tall->height);
    AbiParameter out{{}, std::move(tall->type), false};
    skipSpaces();
    QStringView word = takeWord();
    while (word == u"indexed" || isDataLocation(word)) {
        out.indexed = out.indexed || word == u"indexed";
        skipSpaces();
        word = takeWord();
    }
    if (!word.isEmpty() && !isIdentifier(word))
        return refuseType(m_text);
    out.name = word.toString();
    skipSpaces();
    return out;
}

} // namespace chain
