// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/JsonText.h"

#include <QSet>

namespace descriptor {

/// Walks a JSON text once, notes where each value stands, and says in words what is wrong where it breaks.
class JsonScanner final {
public:
    explicit JsonScanner(QByteArrayView text) : m_text(text) {}
    /// False when the text is no JSON: see `errorOffset` and `errorSentence`.
    [[nodiscard]] bool scan();

    QHash<QString, Span> spans;
    QList<Problem> duplicates;
    qsizetype errorOffset = 0;
    QString errorSentence; ///< with %1 for the line and %2 for the column

private:
    bool value(const QString &pointer, qsizetype keyOffset, int depth);
    bool object(const QString &pointer, int depth);
    bool member(const QString &pointer, QSet<QByteArray> &seen, int depth);
    bool array(const QString &pointer, int depth);
    bool string(QByteArray *decoded = nullptr);
    bool escape(QByteArray *decoded);
    bool number();
    bool word(const char *expected);
    void skipSpace();
    bool error(const QString &sentence);
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    [[nodiscard]] Span startSpan(qsizetype keyOffset);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_lineScan = 0; ///< up to here line and column are counted
    qsizetype m_pointerSize = 0; ///< characters of the pointers so far
    int m_line = 1;
    int m_column = 1;
};

} // namespace descriptor
