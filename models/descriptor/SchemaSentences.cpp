// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/SchemaSentences.h"

#include "models/descriptor/Formats.h"
#include "models/descriptor/JsonPointer.h"
#include "models/descriptor/SchemaText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace descriptor {

using nlohmann::json;

namespace {

QString asText(const json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (value.is_number())
        return QLocale().toString(value.get<double>(), 'g', QLocale::FloatingPointShortest);
    return QString::fromStdString(value.dump());
}

bool isWhole(const json &value)
{
    return value.is_number_integer() || (value.is_number_float() && std::floor(value.get<double>()) == value.get<double>());
}

bool hasType(const json &value, const std::string &type)
{
    return (type == "string" && value.is_string()) || (type == "integer" && isWhole(value)) || (type == "number" && value.is_number())
        || (type == "boolean" && value.is_boolean()) || (type == "array" && value.is_array())
        || (type == "object" && value.is_object()) || (type == "null" && value.is_null());
}

QString typeSentence(const std::string &type, const QString &title)
{
    if (type == "string")
        return QCoreApplication::translate("descriptor", "%1 must be text in quotes.").arg(title);
    if (type == "integer")
        return QCoreApplication::translate("descriptor", "%1 must be a whole number.").arg(title);
    if (type == "number")
        return QCoreApplication::translate("descriptor", "%1 must be a number.").arg(title);
    if (type == "boolean")
        return QCoreApplication::translate("descriptor", "%1 must be true or false.").arg(title);
    if (type == "array")
        return QCoreApplication::translate("descriptor", "%1 must be a list in brackets.").arg(title);
    return QCoreApplication::translate("descriptor", "%1 must be a group in braces.").arg(title);
}

/// A number with the unit of the field: "1,024 GB".
QString withUnit(const json &node, const QString &text)
{
    const QString unit = schemaText(node, "x-unit");
    return unit.isEmpty() ? text : text + u' ' + unit;
}

QString enumSentence(const json &node, const QString &title)
{
    QStringList names;
    for (const json &choice : node["enum"]) {
        if (!node.contains("x-same-as") || !choice.is_string() || !node["x-same-as"].contains(choice.get<std::string>()))
            names << asText(choice);
    }
    const QString last = names.takeLast();
    return QCoreApplication::translate("descriptor", "%1 must be %2 or %3.")
        .arg(title, names.join(QStringLiteral(", ")), withUnit(node, last));
}

QString rangeSentence(const json &node, const QString &title)
{
    if (node.contains("minimum") && node.contains("maximum"))
        return QCoreApplication::translate("descriptor", "%1 must be between %2 and %3.")
            .arg(title, asText(node["minimum"]), withUnit(node, asText(node["maximum"])));
    if (node.contains("minimum"))
        return QCoreApplication::translate("descriptor", "%1 must be at least %2.").arg(title, withUnit(node, asText(node["minimum"])));
    return QCoreApplication::translate("descriptor", "%1 must be at most %2.").arg(title, withUnit(node, asText(node["maximum"])));
}

/// The node's own sentence for a keyword, or `otherwise`.
QString sentenceFor(const json &node, const char *keyword, const QString &otherwise)
{
    const auto own = node.find("x-sentence");
    if (own == node.end() || !own->is_object() || !own->contains(keyword))
        return otherwise;
    return schemaText(*own, keyword);
}

struct Breach {
    const char *keyword;
    QString sentence;
};

std::optional<Breach> stringBreach(const json &node, const QString &value, const QString &title)
{
    const qsizetype length = value.toUcs4().size();
    if (node.contains("minLength") && length < node["minLength"].get<qsizetype>()) {
        const bool missing = length == 0;
        return Breach{"minLength", (missing ? QCoreApplication::translate("descriptor", "%1 is missing.")
                                            : QCoreApplication::translate("descriptor", "%1 is too short."))
                                       .arg(title)};
    }
    if (node.contains("maxLength") && length > node["maxLength"].get<qsizetype>())
        return Breach{"maxLength", QCoreApplication::translate("descriptor", "%1 may have at most %2 characters.")
                                       .arg(title, asText(node["maxLength"]))};
    const QString format = schemaText(node, "x-format");
    if (!format.isEmpty() && !matchesFormat(format, value))
        return Breach{"x-format", formatSentence(format, title)};
    return std::nullopt;
}

/// The first rule that the value itself breaks: one sentence a value is enough.
std::optional<Breach> ownBreach(const json &node, const json &value, const QString &title)
{
    if (node.contains("type") && !hasType(value, node["type"].get<std::string>()))
        return Breach{"type", typeSentence(node["type"].get<std::string>(), title)};
    if (node.contains("enum") && std::find(node["enum"].begin(), node["enum"].end(), value) == node["enum"].end())
        return Breach{"enum", enumSentence(node, title)};
    if (value.is_number()) {
        const double number = value.get<double>();
        const bool low = node.contains("minimum") && number < node["minimum"].get<double>();
        const bool high = node.contains("maximum") && number > node["maximum"].get<double>();
        if (low || high)
            return Breach{low ? "minimum" : "maximum", rangeSentence(node, title)};
    }
    if (value.is_array() && node.contains("minItems") && value.size() < node["minItems"].get<std::size_t>())
        return Breach{"minItems", QCoreApplication::translate("descriptor", "%1 needs more entries.").arg(title)};
    if (value.is_array() && node.contains("maxItems") && value.size() > node["maxItems"].get<std::size_t>())
        return Breach{"maxItems", QCoreApplication::translate("descriptor", "%1 has too many entries.").arg(title)};
    if (value.is_string())
        return stringBreach(node, QString::fromStdString(value.get<std::string>()), title);
    return std::nullopt;
}

/// required, not and anyOf are enough for the rules between members.
bool satisfies(const json &rule, const json &value)
{
    if (rule.contains("required")) {
        for (const json &name : rule["required"]) {
            if (!value.contains(name.get<std::string>()))
                return false;
        }
    }
    if (rule.contains("not") && satisfies(rule["not"], value))
        return false;
    return !rule.contains("anyOf")
        || std::any_of(rule["anyOf"].begin(), rule["anyOf"].end(), [&](const json &one) { return satisfies(one, value); });
}

QList<Problem> memberBreaches(const json &node, const json &value, const QString &pointer)
{
    QList<Problem> problems;
    const auto add = [&](const QString &at, const QString &sentence) {
        Problem problem;
        problem.pointer = at;
        problem.sentence = sentence;
        problems.append(problem);
    };
    static const json none = json::object();
    const json &properties = node.contains("properties") ? node["properties"] : none;
    for (const json &required : node.contains("required") ? node["required"] : json::array()) {
        const auto name = required.get<std::string>();
        if (value.contains(name))
            continue;
        const json &child = properties.contains(name) ? properties[name] : none;
        const QString usual = QCoreApplication::translate("descriptor", "%1 is missing.").arg(schemaTitle(child));
        add(childPointer(pointer, QString::fromStdString(name)), sentenceFor(child, "required", usual));
    }
    for (const json &rule : node.contains("allOf") ? node["allOf"] : json::array()) {
        if (!satisfies(rule, value))
            add(pointer + schemaText(rule, "x-at"), schemaText(rule, "x-sentence"));
    }
    return problems;
}

} // namespace

QList<Problem> explainBreaches(const json &node, const json &value, const QString &pointer)
{
    if (const auto breach = ownBreach(node, value, schemaTitle(node))) {
        Problem problem;
        problem.pointer = pointer;
        problem.sentence = sentenceFor(node, breach->keyword, breach->sentence);
        return {problem};
    }
    return value.is_object() ? memberBreaches(node, value, pointer) : QList<Problem>{};
}

QString schemaTitle(const json &node)
{
    const QString title = schemaText(node, "title");
    return title.isEmpty() ? QCoreApplication::translate("descriptor", "This value") : title;
}

QString schemaText(const json &node, const char *keyword)
{
    const auto found = node.is_object() ? node.find(keyword) : node.end();
    return found != node.end() && found->is_string() ? translatedSchemaText(QString::fromStdString(found->get<std::string>()))
                                                     : QString();
}

} // namespace descriptor
