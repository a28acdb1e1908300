// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/JsonText.h"

#include "models/base/Json.h"
#include "models/descriptor/JsonPointer.h"
#include "models/descriptor/JsonScanner.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace descriptor {

/// Where the first byte stands that is no UTF-8, or -1.
static qsizetype invalidUtf8(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const int length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (length == 0 || i + length > text.size())
            return i;
        char32_t point = length == 1 ? lead : char32_t(lead & (0x7F >> length));
        for (int k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            if ((next & 0xC0) != 0x80)
                return i;
            point = (point << 6) | (next & 0x3F);
        }
        const bool overlong = (length == 3 && point < 0x800) || (length == 4 && (point < 0x10000 || point > 0x10FFFF));
        if (overlong || (point >= 0xD800 && point < 0xE000))
            return i;
        i += length;
    }
    return -1;
}

static Problem syntaxProblemAt(QByteArrayView text, qsizetype offset, const QString &sentence)
{
    const base::TextPosition at = base::positionOf(text, offset);
    Problem problem;
    problem.line = at.line;
    problem.column = at.column;
    problem.offset = offset;
    problem.length = offset < text.size() ? 1 : 0;
    problem.sentence = sentence.contains(u"%1") ? sentence.arg(at.line).arg(at.column) : sentence;
    return problem;
}

JsonText::JsonText() : m_tree(std::make_shared<nlohmann::ordered_json>()) {}

JsonText::JsonText(QByteArray text) : m_text(std::move(text)), m_tree(std::make_shared<nlohmann::ordered_json>())
{
    if (m_text.size() > maxBytes) {
        m_syntaxProblem = syntaxProblemAt(
            m_text, 0, QCoreApplication::translate("descriptor", "This text is too long: a document may have at most 256 KiB."));
        return;
    }
    if (const qsizetype broken = invalidUtf8(m_text); broken >= 0) {
        m_syntaxProblem = syntaxProblemAt(
            m_text, broken, QCoreApplication::translate("descriptor", "This is not UTF-8 text (line %1, column %2)."));
        return;
    }
    JsonScanner scanner(m_text);
    if (!scanner.scan()) {
        m_syntaxProblem = syntaxProblemAt(m_text, scanner.errorOffset, scanner.errorSentence);
        return;
    }
    auto tree = base::parseOrderedJson(m_text, {maxBytes, maxDepth});
    if (!tree) { // for example a number beyond all bounds
        m_syntaxProblem = syntaxProblemAt(m_text, 0, tree.error().summary);
        return;
    }
    m_tree = std::make_shared<const nlohmann::ordered_json>(std::move(*tree));
    m_spans = std::move(scanner.spans);
    m_duplicates = std::move(scanner.duplicates);
    for (Problem &problem : m_duplicates)
        locate(problem);
}

const nlohmann::ordered_json *JsonText::find(const QString &pointer) const
{
    const nlohmann::ordered_json *value = m_tree.get();
    const QStringList parts = pointerParts(pointer);
    for (const QString &part : parts) {
        if (value->is_object()) {
            const auto found = value->find(part.toStdString());
            if (found == value->end())
                return nullptr;
            value = &*found;
        } else if (value->is_array()) {
            bool fine = false;
            const qulonglong index = part.toULongLong(&fine);
            if (!fine || index >= value->size())
                return nullptr;
            value = &(*value)[std::size_t(index)];
        } else {
            return nullptr;
        }
    }
    return isWellFormed() ? value : nullptr;
}

std::optional<Span> JsonText::span(const QString &pointer) const
{
    const auto found = m_spans.constFind(pointer);
    return found == m_spans.constEnd() ? std::nullopt : std::optional(*found);
}

Span JsonText::nearestSpan(const QString &pointer) const
{
    for (QString at = pointer;; at = parentPointer(at)) {
        if (const auto found = span(at))
            return *found;
        if (at.isEmpty())
            return {};
    }
}

void JsonText::locate(Problem &problem) const
{
    const auto exact = span(problem.pointer);
    Span at = exact ? *exact : nearestSpan(problem.pointer);
    if (!exact || (at.offset < m_text.size() && (m_text[at.offset] == '{' || m_text[at.offset] == '[')))
        at.length = qMin<qsizetype>(at.length, 1); // underline the opening brace, not the whole block
    problem.line = at.line;
    problem.column = at.column;
    problem.offset = at.offset;
    problem.length = at.length;
}

QByteArray minifiedJson(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            result.append(c);
            if (c == '\\' && i + 1 < text.size())
                result.append(text[++i]);
            else if (c == '"')
                inString = false;
        } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            result.append(c);
            inString = c == '"';
        }
    }
    return result;
}

} // namespace descriptor
