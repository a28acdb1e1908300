// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Problem.h"

#include <QByteArray>
#include <QHash>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace descriptor {

/// Where a value stands in its text. Offsets and lengths in bytes of UTF-8, line and column from 1, column in characters.
struct Span {
    qsizetype offset = 0;
    qsizetype length = 0;
    int line = 1;
    int column = 1;
    qsizetype keyOffset = -1; ///< where the member's quoted name starts; -1 for items and the root
    [[nodiscard]] qsizetype end() const { return offset + length; }
};

/// A JSON text, its tree with names in the order written, and the place of every value. Texts over 256 KiB or nested
/// deeper than 32 are refused, and objects of more than 1000 members, and long names over many values: no descriptor is
/// that large, trees are copied by recursion, and names are looked up one by one.
class JsonText final {
public:
    static constexpr qsizetype maxBytes = 256 * 1024;
    static constexpr int maxDepth = 32;
    static constexpr int maxMembers = 1000; ///< of one object

    JsonText();
    /// Never fails: a text that cannot be read has `syntaxProblem()` and a null tree.
    explicit JsonText(QByteArray text);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] bool isWellFormed() const { return !m_syntaxProblem; }
    [[nodiscard]] const std::optional<Problem> &syntaxProblem() const { return m_syntaxProblem; }
    [[nodiscard]] const nlohmann::ordered_json &tree() const { return *m_tree; }
    /// The value at `pointer`, or null when there is none. Lives as long as this text.
    [[nodiscard]] const nlohmann::ordered_json *find(const QString &pointer) const;
    [[nodiscard]] std::optional<Span> span(const QString &pointer) const;
    /// The place of the value, or of the nearest ancestor that exists.
    [[nodiscard]] Span nearestSpan(const QString &pointer) const;
    /// Names that stand twice in one object. Readers disagree which one counts, so what is voted may not be what runs.
    [[nodiscard]] const QList<Problem> &duplicates() const { return m_duplicates; }
    /// Fills line, column, offset and length of a problem from its pointer.
    void locate(Problem &problem) const;

private:
    QByteArray m_text;
    std::shared_ptr<const nlohmann::ordered_json> m_tree;
    QHash<QString, Span> m_spans;
    QList<Problem> m_duplicates;
    std::optional<Problem> m_syntaxProblem;
};

/// The text without the white space between its tokens; numbers and strings stay as they were spelled.
[[nodiscard]] QByteArray minifiedJson(QByteArrayView text);

} // namespace descriptor
