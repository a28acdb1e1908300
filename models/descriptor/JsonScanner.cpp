// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/JsonScanner.h"

#include "models/descriptor/JsonPointer.h"

#include <QCoreApplication>

namespace descriptor {

static constexpr qsizetype maxPointerSize = 8 * 1024 * 1024; ///< characters of all pointers together

bool JsonScanner::scan()
{
    skipSpace();
    if (m_at == m_text.size())
        return error(QCoreApplication::translate("descriptor", "The text is empty: start with { or take a template."));
    if (!value({}, -1, 1))
        return false;
    skipSpace();
    return m_at == m_text.size()
        || error(QCoreApplication::translate("descriptor", "Nothing may follow after the last brace (line %1, column %2)."));
}

bool JsonScanner::value(const QString &pointer, qsizetype keyOffset, int depth)
{
    if (depth > JsonText::maxDepth)
        return error(QCoreApplication::translate("descriptor", "This is nested too deeply (line %1, column %2)."));
    // Every place repeats the names above it: a long name over many values would multiply itself in memory.
    m_pointerSize += pointer.size();
    if (m_pointerSize > maxPointerSize)
        return error(QCoreApplication::translate("descriptor", "The names here are too long (line %1, column %2)."));
    Span span = startSpan(keyOffset);
    bool fine = false;
    switch (peek()) {
    case '{': fine = object(pointer, depth); break;
    case '[': fine = array(pointer, depth); break;
    case '"': fine = string(); break;
    case 't': fine = word("true"); break;
    case 'f': fine = word("false"); break;
    case 'n': fine = word("null"); break;
    default: fine = number(); break;
    }
    span.length = m_at - span.offset;
    spans.insert(pointer, span);
    return fine;
}

bool JsonScanner::object(const QString &pointer, int depth)
{
    ++m_at;
    skipSpace();
    if (peek() == '}') {
        ++m_at;
        return true;
    }
    QSet<QByteArray> seen;
    for (;;) {
        if (!member(pointer, seen, depth))
            return false;
        skipSpace();
        if (peek() == '}') {
            ++m_at;
            return true;
        }
        if (peek() != ',')
            return error(QCoreApplication::translate("descriptor", "A comma or a closing brace is missing (line %1, column %2)."));
        ++m_at;
        skipSpace();
        if (peek() == '}')
            return error(QCoreApplication::translate("descriptor", "There is a comma too many before the brace (line %1, column %2)."));
    }
}

bool JsonScanner::member(const QString &pointer, QSet<QByteArray> &seen, int depth)
{
    const qsizetype keyOffset = m_at;
    if (peek() != '"')
        return error(QCoreApplication::translate("descriptor", "A name in double quotes is missing (line %1, column %2)."));
    QByteArray name;
    if (!string(&name))
        return false;
    const QString child = childPointer(pointer, QString::fromUtf8(name));
    skipSpace();
    if (peek() != ':')
        return error(QCoreApplication::translate("descriptor", "A colon is missing after the name (line %1, column %2)."));
    ++m_at;
    skipSpace();
    const bool twice = seen.contains(name);
    seen.insert(name);
    // The tree looks names up one after the other: without a bound a crafted text would keep it busy for minutes.
    if (seen.size() > JsonText::maxMembers || duplicates.size() > 20)
        return error(QCoreApplication::translate("descriptor", "There are too many names in one object (line %1, column %2)."));
    if (twice) // the last one counts, so nothing of the first may stay
        spans.removeIf([&child](const auto &entry) { return liesWithin(entry.key(), child); });
    if (!value(child, keyOffset, depth + 1))
        return false;
    if (twice) {
        Problem problem;
        problem.pointer = child;
        problem.sentence = QCoreApplication::translate("descriptor", "“%1” stands here twice; keep one of them.")
                               .arg(QString::fromUtf8(name.left(80)));
        duplicates.append(problem);
    }
    return true;
}

bool JsonScanner::array(const QString &pointer, int depth)
{
    ++m_at;
    skipSpace();
    if (peek() == ']') {
        ++m_at;
        return true;
    }
    for (qsizetype index = 0;; ++index) {
        if (!value(childPointer(pointer, index), -1, depth + 1))
            return false;
        skipSpace();
        if (peek() == ']') {
            ++m_at;
            return true;
        }
        if (peek() != ',')
            return error(QCoreApplication::translate("descriptor", "A comma or a closing bracket is missing (line %1, column %2)."));
        ++m_at;
        skipSpace();
        if (peek() == ']')
            return error(QCoreApplication::translate("descriptor", "There is a comma too many before the bracket (line %1, column %2)."));
    }
}

bool JsonScanner::string(QByteArray *decoded)
{
    const qsizetype start = m_at++;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (c == '\n')
            break;
        if (static_cast<unsigned char>(c) < 0x20)
            return error(QCoreApplication::translate("descriptor", "A control character must be written as an escape (line %1, column %2)."));
        if (c == '\\') {
            if (!escape(decoded))
                return false;
            continue;
        }
        if (decoded)
            decoded->append(c);
        ++m_at;
    }
    m_at = start;
    return error(QCoreApplication::translate("descriptor", "The closing quote of this text is missing (line %1, column %2)."));
}

bool JsonScanner::escape(QByteArray *decoded)
{
    static constexpr char codes[] = "\"\\/bfnrt";
    static constexpr char plain[] = "\"\\/\b\f\n\r\t";
    const QString sentence = QCoreApplication::translate("descriptor", "This escape with a backslash is not known (line %1, column %2).");
    if (m_at + 1 >= m_text.size())
        return error(sentence);
    const char code = m_text[m_at + 1];
    for (int i = 0; codes[i]; ++i) {
        if (codes[i] == code) {
            if (decoded)
                decoded->append(plain[i]);
            m_at += 2;
            return true;
        }
    }
    const auto unit = [this](qsizetype at) -> int {
        if (at + 6 > m_text.size() || m_text[at] != '\\' || m_text[at + 1] != 'u')
            return -1;
        bool fine = false;
        const QByteArray digits = m_text.sliced(at + 2, 4).toByteArray();
        const int result = digits.toInt(&fine, 16);
        return fine && digits[0] != '+' && digits[0] != '-' && digits[0] != ' ' ? result : -1;
    };
    const int first = unit(m_at);
    if (first < 0 || QChar::isLowSurrogate(char32_t(first)))
        return error(sentence);
    char32_t point = char32_t(first);
    qsizetype used = 6;
    if (QChar::isHighSurrogate(point)) {
        const int second = unit(m_at + 6);
        if (second < 0 || !QChar::isLowSurrogate(char32_t(second)))
            return error(sentence);
        point = QChar::surrogateToUcs4(char16_t(first), char16_t(second));
        used = 12;
    }
    if (decoded)
        decoded->append(QString::fromUcs4(&point, 1).toUtf8());
    m_at += used;
    return true;
}

bool JsonScanner::number()
{
    const auto digits = [this] {
        const qsizetype start = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > start;
    };
    const qsizetype start = m_at;
    if (peek() == '-')
        ++m_at;
    const bool zero = peek() == '0';
    const qsizetype first = m_at;
    bool fine = digits() && !(zero && m_at - first > 1);
    if (fine && peek() == '.') {
        ++m_at;
        fine = digits();
    }
    if (fine && (peek() == 'e' || peek() == 'E')) {
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        fine = digits();
    }
    if (fine)
        return true;
    m_at = start;
    return error(QCoreApplication::translate("descriptor", "A value is missing or misspelled here (line %1, column %2)."));
}

bool JsonScanner::word(const char *expected)
{
    if (m_text.sliced(m_at).startsWith(QByteArrayView(expected))) {
        m_at += qsizetype(qstrlen(expected));
        return true;
    }
    return error(QCoreApplication::translate("descriptor", "A value is missing or misspelled here (line %1, column %2)."));
}

void JsonScanner::skipSpace()
{
    while (m_at < m_text.size() && (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r'))
        ++m_at;
}

bool JsonScanner::error(const QString &sentence)
{
    errorOffset = m_at;
    errorSentence = sentence;
    return false;
}

Span JsonScanner::startSpan(qsizetype keyOffset)
{
    for (; m_lineScan < m_at; ++m_lineScan) {
        const auto byte = static_cast<unsigned char>(m_text[m_lineScan]);
        if (byte == '\n') {
            ++m_line;
            m_column = 1;
        } else if ((byte & 0xC0) != 0x80) {
            ++m_column;
        }
    }
    return Span{m_at, 0, m_line, m_column, keyOffset};
}

} // namespace descriptor
