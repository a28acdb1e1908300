// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/JsonEdit.h"

#include "models/descriptor/JsonPointer.h"
#include "models/descriptor/JsonPrinter.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace descriptor {

using nlohmann::ordered_json;

namespace {

bool isIndex(const QString &part)
{
    bool fine = false;
    part.toUInt(&fine);
    return fine || part == u"-";
}

base::Result<QByteArray> notNow()
{
    return base::fail(base::ErrorCode::Conflict,
                      QCoreApplication::translate("descriptor", "The form cannot change this place: correct the JSON first."));
}

/// The indentation of the line on which `offset` stands.
qsizetype marginAt(const QByteArray &text, qsizetype offset)
{
    const qsizetype start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
    qsizetype end = start;
    while (end < text.size() && text[end] == ' ')
        ++end;
    return end - start;
}

/// How this text is laid out: what an inserted value has to look like.
JsonStyle styleOf(const JsonText &text)
{
    JsonStyle style;
    const Span root = text.nearestSpan({});
    const QByteArray body = text.text().mid(root.offset, root.length);
    const qsizetype newline = body.indexOf('\n');
    if (newline < 0 && body.size() > 2) {
        style.indent = 0;
        style.spaces = body.contains(": ") || body.contains(", ");
    } else if (newline >= 0) {
        qsizetype spaces = 0;
        while (newline + 1 + spaces < body.size() && body[newline + 1 + spaces] == ' ')
            ++spaces;
        style.indent = spaces >= 1 && spaces <= 8 ? int(spaces) : 2;
    }
    return style;
}

int levelOf(const JsonText &text, qsizetype offset, const JsonStyle &style)
{
    return style.indent == 0 ? 0 : int(marginAt(text.text(), offset)) / style.indent;
}

/// `value` under the names `parts`, as the member that has to be put into an existing container.
ordered_json wrapped(const QStringList &parts, ordered_json value)
{
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        ordered_json outer = isIndex(parts[i]) ? ordered_json::array() : ordered_json::object();
        if (outer.is_array())
            outer.push_back(std::move(value));
        else
            outer[parts[i].toStdString()] = std::move(value);
        value = std::move(outer);
    }
    return value;
}

/// Where the last member or item of a container ends; -1 when it is empty.
qsizetype lastChildEnd(const JsonText &text, const QString &pointer, const ordered_json &container)
{
    qsizetype end = -1;
    if (container.is_array() && !container.empty())
        end = text.nearestSpan(childPointer(pointer, qsizetype(container.size()) - 1)).end();
    if (container.is_object()) {
        for (const auto &[name, child] : container.items())
            end = qMax(end, text.nearestSpan(childPointer(pointer, QString::fromStdString(name))).end());
    }
    return end;
}

QByteArray inserted(const JsonText &text, const QString &pointer, const ordered_json &container, const QString &name,
                    const ordered_json &value)
{
    const JsonStyle style = styleOf(text);
    const Span span = text.nearestSpan(pointer);
    const qsizetype last = lastChildEnd(text, pointer, container);
    const QByteArray body = text.text().mid(span.offset, span.length);
    const bool manyLines = style.indent > 0 && (last < 0 ? value.is_structured() || pointer.isEmpty() : body.contains('\n'));
    const int level = levelOf(text, span.offset, style) + 1;
    JsonStyle own = style;
    if (!manyLines)
        own.indent = 0;
    QByteArray entry;
    if (container.is_object())
        entry = QByteArray::fromStdString(ordered_json(name.toStdString()).dump()) + (style.spaces ? ": " : ":");
    entry += printedJson(value, own, level);
    const QByteArray margin = '\n' + QByteArray(level * style.indent, ' ');
    const bool padded = style.spaces && container.is_object();
    QByteArray result = text.text();
    if (last >= 0)
        return result.insert(last, (manyLines ? ',' + margin : QByteArray(style.spaces ? ", " : ",")) + entry);
    const QByteArray inner = manyLines ? margin + entry + '\n' + QByteArray((level - 1) * style.indent, ' ')
                                       : (padded ? ' ' + entry + ' ' : entry);
    return result.replace(span.offset + 1, span.length - 2, inner);
}

} // namespace

base::Result<QByteArray> withValue(const JsonText &text, const QString &pointer, const ordered_json &value)
{
    if (!text.isWellFormed())
        return notNow();
    if (text.find(pointer)) {
        const Span span = text.nearestSpan(pointer);
        const JsonStyle style = styleOf(text);
        JsonStyle line = style;
        line.indent = 0;
        QByteArray printed = printedJson(value, line);
        const bool stoodInOneLine = span.length > 2 && !text.text().mid(span.offset, span.length).contains('\n');
        if (value.is_structured() && (!stoodInOneLine || printed.size() > 90))
            printed = printedJson(value, style, levelOf(text, span.offset, style));
        QByteArray result = text.text();
        return result.replace(span.offset, span.length, printed);
    }
    QStringList missing;
    QString parent = pointer;
    while (!text.find(parent)) {
        missing.prepend(lastName(parent));
        parent = parentPointer(parent);
    }
    const ordered_json &container = *text.find(parent);
    const bool fits = container.is_object() || (container.is_array() && isIndex(missing.first()));
    if (!fits)
        return notNow();
    return inserted(text, parent, container, missing.first(), wrapped(missing.mid(1), value));
}

base::Result<QByteArray> withoutValue(const JsonText &text, const QString &pointer)
{
    if (!text.isWellFormed() || pointer.isEmpty())
        return notNow();
    const ordered_json *container = text.find(parentPointer(pointer));
    if (!text.find(pointer) || !container)
        return text.text();
    const Span own = text.nearestSpan(pointer);
    const Span outer = text.nearestSpan(parentPointer(pointer));
    const qsizetype start = own.keyOffset >= 0 ? own.keyOffset : own.offset;
    // The nearest neighbours by place, since a name that stands twice leaves gaps in the map of spans.
    qsizetype previousEnd = -1;
    qsizetype nextStart = -1;
    for (const auto &[name, child] : container->items()) {
        const QString sibling = childPointer(parentPointer(pointer), QString::fromStdString(name));
        const Span span = text.nearestSpan(sibling);
        const qsizetype siblingStart = span.keyOffset >= 0 ? span.keyOffset : span.offset;
        if (span.end() <= start)
            previousEnd = qMax(previousEnd, span.end());
        if (siblingStart >= own.end() && (nextStart < 0 || siblingStart < nextStart))
            nextStart = siblingStart;
    }
    QByteArray result = text.text();
    if (previousEnd >= 0)
        return result.remove(previousEnd, own.end() - previousEnd);
    if (nextStart >= 0)
        return result.remove(start, nextStart - start);
    return result.remove(outer.offset + 1, outer.length - 2);
}

} // namespace descriptor
