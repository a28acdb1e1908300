// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/JsonPrinter.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace descriptor {

using nlohmann::ordered_json;

static QByteArray scalar(const ordered_json &value)
{
    // Bad UTF-8 cannot throw here: it is replaced.
    return QByteArray::fromStdString(value.dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

static QByteArray oneLine(const ordered_json &value, bool spaces)
{
    if (!value.is_structured() || value.empty())
        return scalar(value);
    QByteArray text(value.is_object() ? "{" : "[");
    const bool inner = spaces && value.is_object();
    text += inner ? " " : "";
    bool first = true;
    for (const auto &[name, child] : value.items()) {
        text += first ? "" : spaces ? ", " : ",";
        first = false;
        if (value.is_object())
            text += scalar(name) + (spaces ? ": " : ":");
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
        const QByteArray key = value.is_object() ? QByteArray(scalar(name) + ": ") : QByteArray();
        text += margin + key + printed(child, style, level + 1, margin.size() + key.size());
    }
    return text + '\n' + QByteArray(level * style.indent, ' ') + (value.is_object() ? '}' : ']');
}

QByteArray printedJson(const ordered_json &value, const JsonStyle &style, int level)
{
    return printed(value, style, level, level * style.indent);
}

} // namespace descriptor
