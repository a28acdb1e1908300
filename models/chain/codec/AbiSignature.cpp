// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiSignature.h"

#include "models/chain/codec/AbiTypeParser.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace chain {

namespace {

auto refuseSignature(QStringView text)
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This is not a valid function or event signature."),
                      text.left(200).toString());
}

QString memberText(const nlohmann::json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get_ref<const std::string &>()) : QString();
}

base::Result<AbiParameter> parameterFromJson(const nlohmann::json &entry, int depth);

/// "tuple[2][]" with its "components".
base::Result<AbiType> tupleFromJson(const nlohmann::json &entry, QStringView suffixes, int depth)
{
    const auto components = entry.find("components");
    if (components == entry.end() || !components->is_array())
        return refuseSignature(u"tuple without components");
    AbiType tuple;
    tuple.kind = AbiType::Kind::Tuple;
    int height = 0;
    for (const nlohmann::json &component : *components) {
        auto member = parameterFromJson(component, depth + 1);
        if (!member)
            return base::fail(member.error());
        height = qMax(height, member->type.height());
        tuple.names.push_back(member->name);
        tuple.components.push_back(std::move(member->type));
    }
    AbiTypeParser parser(suffixes);
    auto type = parser.suffixes(std::move(tuple), height + 1);
    if (type && !parser.atEnd())
        return refuseSignature(suffixes);
    return type;
}

base::Result<AbiParameter> parameterFromJson(const nlohmann::json &entry, int depth)
{
    if (!entry.is_object() || depth > AbiType::MaxDepth)
        return refuseSignature(u"parameter");
    const QString text = memberText(entry, "type");
    constexpr QStringView tuple = u"tuple";
    auto type = text.startsWith(tuple) ? tupleFromJson(entry, QStringView(text).sliced(tuple.size()), depth) : AbiType::parse(text);
    if (!type)
        return base::fail(type.error());
    const auto indexed = entry.find("indexed");
    return AbiParameter{memberText(entry, "name"), std::move(*type), indexed != entry.end() && indexed->is_boolean() && indexed->get<bool>()};
}

} // namespace

base::Result<AbiSignature> AbiSignature::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype open = trimmed.indexOf(u'(');
    if (open < 0 || !trimmed.endsWith(u')') || !AbiTypeParser::isIdentifier(trimmed.first(open)))
        return refuseSignature(text);
    auto parameters = parseParameters(trimmed.sliced(open + 1).chopped(1));
    if (!parameters)
        return base::fail(parameters.error());
    return AbiSignature{trimmed.first(open).toString(), std::move(*parameters)};
}

base::Result<std::vector<AbiParameter>> AbiSignature::parseParameters(QStringView text)
{
    AbiTypeParser parser(text);
    auto parameters = parser.parameters();
    if (parameters && !parser.atEnd())
        return refuseSignature(text);
    return parameters;
}

base::Result<std::vector<AbiParameter>> AbiSignature::parametersFromJson(const nlohmann::json &list)
{
    if (!list.is_array())
        return refuseSignature(u"parameters");
    std::vector<AbiParameter> parameters;
    for (const nlohmann::json &entry : list) {
        auto parameter = parameterFromJson(entry, 0);
        if (!parameter)
            return base::fail(parameter.error());
        parameters.push_back(std::move(*parameter));
    }
    return parameters;
}

base::Result<AbiSignature> AbiSignature::fromJson(const nlohmann::json &fragment, QStringView kind)
{
    if (!fragment.is_object())
        return refuseSignature(u"fragment");
    const QString type = fragment.contains("type") ? memberText(fragment, "type") : QStringLiteral("function");
    const QString name = memberText(fragment, "name");
    if (type != kind || !AbiTypeParser::isIdentifier(name))
        return refuseSignature(name);
    const auto inputs = fragment.find("inputs");
    auto parameters = inputs == fragment.end() ? base::Result<std::vector<AbiParameter>>() : parametersFromJson(*inputs);
    if (!parameters)
        return base::fail(parameters.error());
    return AbiSignature{name, std::move(*parameters)};
}

QString AbiSignature::canonical(QStringView name, const std::vector<AbiType> &types)
{
    QStringList texts;
    for (const AbiType &type : types)
        texts.append(type.toString());
    return name.toString() + u'(' + texts.join(u',') + u')';
}

std::vector<AbiType> typesOf(const std::vector<AbiParameter> &parameters)
{
    std::vector<AbiType> types;
    types.reserve(parameters.size());
    for (const AbiParameter &parameter : parameters)
        types.push_back(parameter.type);
    return types;
}

} // namespace chain
