// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/InstanceSpec.h"

#include "models/descriptor/JsonText.h"
#include "models/descriptor/Schema.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace descriptor {

using nlohmann::ordered_json;

namespace {

/// Reads members of a tree that has passed the schema; what is absent has its neutral value.
class Reader final {
public:
    explicit Reader(const JsonText &text) : m_text(text) {}
    [[nodiscard]] QString string(const char *pointer) const { return asString(find(pointer)); }
    [[nodiscard]] double number(const char *pointer) const
    {
        const ordered_json *value = find(pointer);
        return value && value->is_number() ? value->get<double>() : 0;
    }
    [[nodiscard]] int integer(const char *pointer) const { return int(number(pointer)); }
    [[nodiscard]] const ordered_json &list(const char *pointer) const
    {
        static const ordered_json empty = ordered_json::array();
        const ordered_json *value = find(pointer);
        return value && value->is_array() ? *value : empty;
    }
    [[nodiscard]] std::vector<QString> strings(const char *pointer) const
    {
        std::vector<QString> result;
        for (const ordered_json &item : list(pointer))
            result.push_back(asString(&item));
        return result;
    }
    [[nodiscard]] bool has(const char *pointer) const { return find(pointer) != nullptr; }

private:
    [[nodiscard]] const ordered_json *find(const char *pointer) const { return m_text.find(QString::fromLatin1(pointer)); }
    static QString asString(const ordered_json *value)
    {
        return value && value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
    }
    const JsonText &m_text;
};

InstanceSpec specFrom(const Reader &from)
{
    InstanceSpec spec;
    spec.name = from.string("/clusterName");
    spec.spot = from.string("/type").toLower() == u"spot";
    spec.image = from.string("/configuration/image");
    spec.tag = from.string("/configuration/tag");
    for (const ordered_json &port : from.list("/configuration/ports"))
        spec.ports.push_back({int(port.at("containerPort").get<double>()), int(port.value("exposedPort", 0.0))});
    for (const ordered_json &variable : from.list("/configuration/environmentVariables"))
        spec.environment.emplace_back(QString::fromStdString(variable.at("key").get<std::string>()),
                                      QString::fromStdString(variable.at("value").get<std::string>()));
    spec.commands = from.strings("/configuration/commands");
    spec.args = from.strings("/configuration/args");
    spec.region = from.string("/configuration/region");
    spec.cpuCores = from.number("/configuration/customSpecs/cpu");
    spec.memoryGb = from.number("/configuration/customSpecs/memory");
    spec.storageGb = from.integer("/configuration/storage");
    if (from.has("/configuration/persistentStorage"))
        spec.volume = InstanceSpec::Volume{from.integer("/configuration/persistentStorage/size"),
                                           from.string("/configuration/persistentStorage/class"),
                                           from.string("/configuration/persistentStorage/mountPoint")};
    spec.replicas = from.integer("/configuration/replicas");
    spec.healthPath = from.string("/healthCheckConfig/path");
    spec.healthPort = from.integer("/healthCheckConfig/port");
    return spec;
}

} // namespace

QString InstanceSpec::imageReference() const
{
    return image + (tag.startsWith(u"sha256:") ? u'@' : u':') + tag;
}

base::Result<InstanceSpec> parseInstance(QByteArrayView json)
{
    static const base::Result<Schema> schema = Schema::instance(); // an immutable constant, costly to compile
    if (!schema)
        return base::fail(schema.error());
    const JsonText text(json.toByteArray());
    if (text.syntaxProblem())
        return base::fail(base::ErrorCode::Invalid, text.syntaxProblem()->sentence);
    // A name given twice is refused: readers disagree which one counts, so the vote may have meant the other.
    const QList<Problem> problems = text.duplicates() + schema->validate(text);
    if (!problems.isEmpty())
        return base::fail(base::ErrorCode::Invalid, problems.first().sentence, problems.first().pointer);
    return specFrom(Reader(text));
}

} // namespace descriptor
