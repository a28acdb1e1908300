// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/JsonPrinter.h"

#include "models/base/Json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace descriptor {

using nlohmann::ordered_json;

static QByteArray oneLine(const ordered_json &value, bool spaces)
{
    if (!value.is_structured() || value.empty())
        return base::jsonText(value);
    QByteArray text(value.is_object() ? "{" : "[");
    const bool inner = spaces && value.is_object();
    text += inner ? " " : "";
    bool first = true;
    for (const auto &[name, child] : value.items()) {
        text += first ? "" : spaces ? ", " : ",";
        first = false;
        if (value.is_object())
            text += base::jsonText(ordered_json(name)) + (spaces ? ": " : ":");
        text += oneLine(child, spaces);
    }
    text += inner ? " " : "";
    return text + (value.is_object() ? '}' : ']');
}

static constexpr qsizetype lineWidth = 60; ///< characters that fit beside a form

/// Lists and objects of up to three plain values read best in one line, if they fit into it from `column` on.
static bool isSmall(const ordered_json &value, qsizetype column)
{
    return value.empty()
        || (value.size() <= 3
            && std::all_of(value.begin(), value.end(), [](const ordered_json &child) { return !child.is_structured(); })
            && column + oneLine(value, true).size() <= lineWidth);
}

static QByteArray printed(const ordered_json &value, const JsonStyle &style, int level, qsizetype column)
{
    if (!value.is_structured() || style.indent == 0 || (level > 0 && isSmall(value, column)))
        return oneLine(value, style.spaces);
    const QByteArray margin((level + 1) * style.indent, ' ');
    QByteArray text(value.is_object() ? "{" : "[");
    bool first = true;
    for (const auto &[name, child] : value.items()) {
        text += first ? "\n" : ",\n";
        first = false;
        const QByteArray key = value.is_object() ? QByteArray(base::jsonText(ordered_json(name)) + ": ") : QByteArray();
        text += margin + key + printed(child, style, level + 1, margin.size() + key.size());
    }
    return text + '\n' + QByteArray(level * style.indent, ' ') + (value.is_object() ? '}' : ']');
}

QByteArray printedJson(const ordered_json &value, const JsonStyle &style, int level)
{
    return printed(value, style, level, level * style.indent);
}

} // namespace descriptor
