// SPDX-License-Identifier: Apache-2.0
#include "models/base/Json.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace base {

namespace {

/// Reads the text once without building anything: finds syntax errors and excessive depth before a tree exists.
class DepthGuard final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit DepthGuard(int maxDepth) : m_maxDepth(maxDepth) {}
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool key(string_t &) override { return true; }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &problem) override
    {
        errorOffset = qsizetype(position);
        message = QString::fromUtf8(problem.what());
        return false;
    }
    bool tooDeep = false;
    qsizetype errorOffset = 0;
    QString message;

private:
    bool enter()
    {
        tooDeep = ++m_depth > m_maxDepth;
        return !tooDeep;
    }
    bool leave()
    {
        --m_depth;
        return true;
    }
    int m_depth = 0;
    int m_maxDepth;
};

template <class Json>
Result<Json> parse(QByteArrayView text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return fail(ErrorCode::Limit, QCoreApplication::translate("base", "This JSON text is too large."));
    if (text.startsWith(QByteArrayView("\xEF\xBB\xBF"))) // the library skips a byte order mark; RFC 8259 forbids writing one
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("base", "The text starts with a byte order mark; save it as plain UTF-8."));
    if (const qsizetype at = text.indexOf('\0'); at >= 0) { // the library takes it for the end of the text
        const TextPosition where = positionOf(text, at);
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("base", "The JSON breaks at line %1, column %2.").arg(where.line).arg(where.column),
                    QStringLiteral("NUL byte"));
    }
    DepthGuard guard(limits.depth);
    const bool fine = nlohmann::json::sax_parse(text.begin(), text.end(), &guard);
    if (guard.tooDeep)
        return fail(ErrorCode::Limit, QCoreApplication::translate("base", "This JSON text is nested too deeply."));
    if (!fine) {
        const TextPosition at = positionOf(text, qMax<qsizetype>(0, guard.errorOffset - 1));
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("base", "The JSON breaks at line %1, column %2.").arg(at.line).arg(at.column),
                    guard.message);
    }
    return Json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions*/ false);
}

} // namespace

TextPosition positionOf(QByteArrayView text, qsizetype byteOffset)
{
    TextPosition at;
    for (qsizetype i = 0; i < qMin(byteOffset, text.size()); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == '\n') {
            ++at.line;
            at.column = 1;
        } else if ((byte & 0xC0) != 0x80) { // not a continuation byte of UTF-8
            ++at.column;
        }
    }
    return at;
}

Result<nlohmann::json> parseJson(QByteArrayView text, const JsonLimits &limits)
{
    return parse<nlohmann::json>(text, limits);
}

Result<nlohmann::ordered_json> parseOrderedJson(QByteArrayView text, const JsonLimits &limits)
{
    return parse<nlohmann::ordered_json>(text, limits);
}

QByteArray jsonText(const nlohmann::json &tree, int indent)
{
    return QByteArray::fromStdString(tree.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace));
}

QByteArray jsonText(const nlohmann::ordered_json &tree, int indent)
{
    return QByteArray::fromStdString(tree.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

} // namespace base
