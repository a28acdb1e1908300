// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/FormModel.h"

#include "models/descriptor/JsonPointer.h"
#include "models/descriptor/SchemaSentences.h"
#include "models/descriptor/SchemaText.h"

#include <QCoreApplication>
#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace descriptor {

using nlohmann::json;

namespace {

QList<FormChoice> choicesOf(const json &node)
{
    QList<FormChoice> choices;
    if (!node.contains("enum"))
        return {{QCoreApplication::translate("descriptor", "Yes"), QStringLiteral("true"), {}},
                {QCoreApplication::translate("descriptor", "No"), QStringLiteral("false"), {}}};
    const json none = json::object();
    const json &labels = node.contains("x-labels") ? node["x-labels"] : none;
    const json &sameAs = node.contains("x-same-as") ? node["x-same-as"] : none;
    for (const json &value : node["enum"]) {
        const std::string name = value.is_string() ? value.get<std::string>() : std::string();
        if (sameAs.contains(name))
            continue;
        FormChoice choice;
        choice.value = QString::fromStdString(value.dump());
        choice.label = value.is_number() ? QLocale().toString(value.get<double>(), 'g', QLocale::FloatingPointShortest)
                     : labels.contains(name) ? translatedSchemaText(QString::fromStdString(labels[name].get<std::string>()))
                                             : QString::fromStdString(name);
        for (const auto &[other, meant] : sameAs.items()) {
            if (meant == value)
                choice.sameAs << QString::fromStdString(json(other).dump());
        }
        choices << choice;
    }
    return choices;
}

FieldKind kindOf(const json &node)
{
    const std::string type = node.value("type", std::string());
    if (node.contains("enum") || type == "boolean")
        return FieldKind::Choice;
    if (type == "integer" || type == "number")
        return FieldKind::Number;
    if (type == "array")
        return node.contains("items") && node["items"].contains("properties") ? FieldKind::ObjectList : FieldKind::TextList;
    return FieldKind::Text;
}

bool isRequired(const json &parent, const std::string &name)
{
    return parent.contains("required") && std::find(parent["required"].begin(), parent["required"].end(), name) != parent["required"].end();
}

QString startValueOf(const json &node)
{
    return node.contains("default") ? QString::fromStdString(node["default"].dump()) : QStringLiteral("{}");
}

FormField fieldFrom(const json &node, const QString &pointer);

QList<FormField> columnsOf(const json &items)
{
    QList<FormField> columns;
    for (const auto &[name, child] : items["properties"].items()) {
        FormField column = fieldFrom(child, u'/' + QString::fromStdString(name));
        column.required = isRequired(items, name);
        columns << column;
    }
    std::stable_sort(columns.begin(), columns.end(), [](const FormField &a, const FormField &b) { return a.order < b.order; });
    return columns;
}

FormField fieldFrom(const json &node, const QString &pointer)
{
    FormField field;
    field.pointer = pointer;
    field.kind = kindOf(node);
    const QString label = schemaText(node, "x-label");
    const QString unit = schemaText(node, "x-unit");
    field.title = !label.isEmpty() ? label : unit.isEmpty() ? schemaTitle(node) : schemaTitle(node) + QStringLiteral(", ") + unit;
    field.help = schemaText(node, "description");
    field.placeholder = schemaText(node, "x-placeholder");
    field.group = schemaText(node, "x-group");
    field.excludes = schemaText(node, "x-excludes");
    field.order = node.value("x-order", 0);
    field.row = node.value("x-row", 0);
    field.stretch = node.value("x-stretch", 1);
    field.code = node.value("x-widget", std::string()) == "code";
    field.wholeNumber = node.value("type", std::string()) == "integer";
    if (node.contains("minimum"))
        field.minimum = node["minimum"].get<double>();
    if (node.contains("maximum"))
        field.maximum = node["maximum"].get<double>();
    if (field.kind == FieldKind::Choice)
        field.choices = choicesOf(node);
    if (field.kind == FieldKind::ObjectList) {
        field.columns = columnsOf(node["items"]);
        field.startValue = startValueOf(node["items"]);
    }
    for (const json &example : node.value("examples", json::array())) {
        if (example.is_string())
            field.suggestions << QString::fromStdString(example.get<std::string>());
    }
    return field;
}

void collect(const json &object, const QString &pointer, const QString &optionalParent, const QString &start, QList<FormField> &fields)
{
    for (const auto &[name, child] : object["properties"].items()) {
        const QString at = childPointer(pointer, QString::fromStdString(name));
        const bool required = isRequired(object, name);
        if (child.contains("properties")) {
            collect(child, at, required ? optionalParent : at, required ? start : startValueOf(child), fields);
            continue;
        }
        if (child.value("x-widget", std::string()) == "hidden")
            continue;
        FormField field = fieldFrom(child, at);
        field.required = required;
        field.optionalParent = optionalParent;
        if (!optionalParent.isEmpty() && field.startValue.isEmpty())
            field.startValue = start;
        fields << field;
    }
}

} // namespace

QList<FormField> formFields(const Schema &schema)
{
    QList<FormField> fields;
    if (schema.root().contains("properties"))
        collect(schema.root(), {}, {}, {}, fields);
    std::stable_sort(fields.begin(), fields.end(), [](const FormField &a, const FormField &b) { return a.order < b.order; });
    return fields;
}

} // namespace descriptor
