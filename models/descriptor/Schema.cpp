// SPDX-License-Identifier: Apache-2.0
#define VALIJSON_USE_EXCEPTIONS 1 // else a bad schema ends the process

#include "models/descriptor/Schema.h"

#include "models/base/Json.h"
#include "models/descriptor/JsonPointer.h"
#include "models/descriptor/JsonText.h"
#include "models/descriptor/SchemaSentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>

namespace descriptor {

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;

static constexpr int mostProblems = 100;

struct Schema::Compiled {
    json root;
    valijson::Schema rules;
};

Schema::Schema(std::shared_ptr<const Compiled> compiled) : m_compiled(std::move(compiled)) {}

/// A keyword that the validator would pass over in silence, anywhere below `node`; empty when there is none.
static std::string unenforcedKeyword(const json &node)
{
    static const QSet<QByteArray> known{
        "$schema", "$id", "$comment", "title", "description", "default", "examples", "type", "enum", "const", "minimum", "maximum",
        "minLength", "maxLength", "minItems", "maxItems", "required", "properties", "items", "allOf", "anyOf", "not"};
    if (!node.is_object())
        return node.is_boolean() ? std::string() : "a schema that is no object";
    for (const auto &[name, child] : node.items()) {
        if (!name.starts_with("x-") && !known.contains(QByteArray::fromStdString(name)))
            return name;
        std::string inner;
        if (name == "not" || name == "items")
            inner = unenforcedKeyword(child);
        if (name == "properties" || name == "allOf" || name == "anyOf") {
            for (const json &part : child)
                inner = inner.empty() ? unenforcedKeyword(part) : inner;
        }
        if (!inner.empty())
            return inner;
    }
    return {};
}

base::Result<Schema> Schema::parse(QByteArrayView text)
{
    auto root = base::parseJson(text);
    if (!root)
        return base::fail(std::move(root.error()));
    if (const std::string keyword = unenforcedKeyword(*root); !keyword.empty())
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("descriptor", "This schema uses “%1”, which is not supported.")
                              .arg(QString::fromStdString(keyword)));
    auto compiled = std::make_shared<Compiled>();
    compiled->root = std::move(*root);
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(NlohmannJsonAdapter(compiled->root), compiled->rules);
    } catch (const std::exception &problem) {
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("descriptor", "This is not a usable schema."),
                          QString::fromUtf8(problem.what()));
    }
    return Schema(std::move(compiled));
}

base::Result<Schema> Schema::instance()
{
    QFile file(QStringLiteral(":/commonrack/schemas/spheron-instance.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Internal,
                          QCoreApplication::translate("descriptor", "The program is incomplete: install it again."), file.fileName());
    return parse(file.readAll());
}

const json &Schema::root() const
{
    return m_compiled->root;
}

const json *Schema::nodeFor(const QString &pointer) const
{
    const json *node = &m_compiled->root;
    const QStringList parts = pointerParts(pointer);
    for (const QString &part : parts) {
        const auto properties = node->find("properties");
        if (properties != node->end() && properties->contains(part.toStdString()))
            node = &(*properties)[part.toStdString()];
        else if (node->contains("items"))
            node = &(*node)["items"];
        else
            return nullptr;
    }
    return node;
}

/// The validator names places as "<root>", "[configuration]", "[storage]".
static QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (std::size_t i = 1; i < context.size(); ++i)
        pointer = childPointer(pointer, QString::fromStdString(context[i].substr(1, context[i].size() - 2)));
    return pointer;
}

/// Formats are checked by us alone, so every text that has one is visited.
static void checkFormats(const json &node, const json &value, const QString &pointer, QSet<QString> &suspects)
{
    if (node.contains("x-format") && value.is_string())
        suspects.insert(pointer);
    if (value.is_object() && node.contains("properties")) {
        for (const auto &[name, child] : node["properties"].items()) {
            if (value.contains(name))
                checkFormats(child, value[name], childPointer(pointer, QString::fromStdString(name)), suspects);
        }
    }
    if (value.is_array() && node.contains("items")) {
        for (std::size_t i = 0; i < value.size(); ++i)
            checkFormats(node["items"], value[i], childPointer(pointer, qsizetype(i)), suspects);
    }
}

QList<Problem> Schema::validate(const JsonText &text) const
{
    if (!text.isWellFormed())
        return {};
    const json document = text.tree();
    QSet<QString> suspects;
    QString deepest;
    bool valid = true;
    try {
        valijson::Validator validator;
        valijson::ValidationResults results;
        const NlohmannJsonAdapter adapter(document);
        valid = validator.validate(m_compiled->rules, adapter, &results);
        for (const auto &result : results) {
            const QString pointer = pointerOf(result.context);
            suspects.insert(pointer);
            deepest = pointer.size() > deepest.size() ? pointer : deepest;
        }
    } catch (const std::exception &) {
        valid = false; // it could not judge: refuse
    }
    checkFormats(m_compiled->root, document, {}, suspects);

    QList<Problem> problems;
    for (const QString &pointer : std::as_const(suspects)) {
        const json *node = nodeFor(pointer);
        const auto *found = text.find(pointer);
        if (node && found)
            problems += explainBreaches(*node, json(*found), pointer);
    }
    if (!valid && problems.isEmpty()) {
        const json *node = nodeFor(deepest);
        Problem problem;
        problem.pointer = deepest;
        problem.sentence = QCoreApplication::translate("descriptor", "%1 is not valid here.").arg(schemaTitle(node ? *node : json()));
        problems.append(problem);
    }
    for (Problem &problem : problems)
        text.locate(problem);
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return std::tie(a.offset, a.pointer) < std::tie(b.offset, b.pointer);
    });
    return problems.mid(0, mostProblems);
}

} // namespace descriptor
