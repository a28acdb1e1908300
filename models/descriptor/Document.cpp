// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Document.h"

#include "models/base/Json.h"
#include "models/descriptor/Advice.h"
#include "models/descriptor/JsonEdit.h"
#include "models/descriptor/JsonPrinter.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace descriptor {

using nlohmann::ordered_json;

Document::Document(Schema schema, QObject *parent) : QObject(parent), m_schema(std::move(schema))
{
    follow();
}

QString Document::stringAt(const QString &pointer) const
{
    const ordered_json *value = m_json.find(pointer);
    return value && value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
}

QByteArray Document::minified() const
{
    return m_json.isWellFormed() ? minifiedJson(text()) : QByteArray();
}

qint64 Document::byteSize() const
{
    return m_json.isWellFormed() ? minified().size() : text().size();
}

void Document::setText(const QByteArray &text)
{
    m_typedEnd = -1;
    change(text, {});
}

void Document::typeText(const QByteArray &text)
{
    const QByteArray &before = this->text();
    if (text == before)
        return;
    qsizetype start = 0;
    while (start < before.size() && start < text.size() && before[start] == text[start])
        ++start;
    qsizetype tail = 0;
    while (tail < before.size() - start && tail < text.size() - start
           && before[before.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    const QByteArray added = text.mid(start, text.size() - tail - start);
    const qsizetype removed = before.size() - tail - start;
    // One character more or less, right where the last one was, and no new line: the same run of typing. The prefix may
    // have swallowed equal characters, so "right where" allows for a slip of a few bytes.
    const bool small = added.size() <= 4 && removed <= 4 && !added.contains('\n');
    const bool near = m_typedEnd >= 0 && qAbs(start - m_typedEnd) <= 4;
    if (!small || !near)
        ++m_typedRun;
    m_typedEnd = small ? start + added.size() : -1;
    change(text, QStringLiteral("typing %1").arg(m_typedRun));
}

void Document::load(const QByteArray &text)
{
    m_history = TextHistory(text);
    m_saved = text;
    m_typedEnd = -1;
    follow();
    Q_EMIT savedChanged();
}

base::Status Document::setValue(const QString &pointer, const ordered_json &value, const QString &excludes)
{
    const ordered_json *existing = m_json.find(pointer);
    const bool alone = excludes.isEmpty() || !m_json.find(excludes);
    if (existing && alone && *existing == value && existing->type() == value.type())
        return {};
    auto text = withValue(m_json, pointer, value);
    if (text && !alone)
        text = withoutValue(JsonText(*text), excludes);
    if (!text)
        return base::fail(std::move(text.error()));
    m_typedEnd = -1;
    change(std::move(*text), QStringLiteral("value ") + pointer);
    return {};
}

base::Status Document::setJsonValue(const QString &pointer, QByteArrayView json, const QString &excludes)
{
    const auto value = base::parseOrderedJson(json, {JsonText::maxBytes, JsonText::maxDepth});
    if (!value)
        return base::fail(value.error());
    return setValue(pointer, *value, excludes);
}

base::Status Document::removeValue(const QString &pointer, const QString &mayVanish)
{
    if (m_json.isWellFormed() && !m_json.find(pointer))
        return {};
    auto text = withoutValue(m_json, pointer);
    if (!text)
        return base::fail(std::move(text.error()));
    if (!mayVanish.isEmpty()) {
        const JsonText without(*text);
        const ordered_json *rest = without.find(mayVanish);
        if (rest && rest->is_structured() && rest->empty())
            text = withoutValue(without, mayVanish);
        if (!text)
            return base::fail(std::move(text.error()));
    }
    m_typedEnd = -1;
    change(std::move(*text), QStringLiteral("value ") + pointer);
    return {};
}

void Document::minify()
{
    if (m_json.isWellFormed())
        setText(minified());
}

void Document::tidy()
{
    // Printing goes through the tree, which would drop one of two equal names: those must be seen first.
    if (m_json.isWellFormed() && m_json.duplicates().isEmpty())
        setText(printedJson(m_json.tree()) + '\n');
}

void Document::undo()
{
    if (!canUndo())
        return;
    m_typedEnd = -1;
    m_history.undo();
    follow();
}

void Document::redo()
{
    if (!canRedo())
        return;
    m_typedEnd = -1;
    m_history.redo();
    follow();
}

void Document::markSaved()
{
    m_saved = text();
    Q_EMIT savedChanged();
}

void Document::change(QByteArray text, const QString &mergeKey)
{
    if (text == this->text())
        return;
    m_history.push(std::move(text), mergeKey);
    follow();
}

void Document::follow()
{
    m_json = JsonText(m_history.current());
    QList<Problem> problems;
    if (isEmpty())
        problems = {};
    else if (m_json.syntaxProblem())
        problems = {*m_json.syntaxProblem()};
    else
        problems = m_json.duplicates() + m_schema.validate(m_json) + adviceFor(m_json, m_schema);
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return std::tie(a.severity, a.offset) < std::tie(b.severity, b.offset);
    });
    const bool differs = problems != m_problems;
    m_problems = std::move(problems);
    Q_EMIT changed();
    if (differs)
        Q_EMIT problemsChanged();
}

} // namespace descriptor
