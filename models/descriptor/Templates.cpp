// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Templates.h"

#include "models/base/Json.h"
#include "models/descriptor/JsonPrinter.h"
#include "models/descriptor/SchemaText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace descriptor {

using nlohmann::ordered_json;

static base::Result<Template> readTemplate(const QString &path)
{
    const auto broken = [&path] {
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("descriptor", "The template %1 cannot be read.").arg(QFileInfo(path).fileName()));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken();
    const auto json = base::parseOrderedJson(file.readAll(), {256 * 1024, 32});
    if (!json || !json->is_object() || !json->contains("document") || !(*json)["document"].is_object())
        return broken();
    const auto text = [&json](const char *name) {
        const auto found = json->find(name);
        return found != json->end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
    };
    Template result;
    result.id = text("id");
    result.title = translatedSchemaText(text("title"));
    result.summary = translatedSchemaText(text("summary"));
    result.category = translatedSchemaText(text("category"));
    result.document = printedJson((*json)["document"]) + '\n';
    const auto order = json->find("order");
    result.order = order != json->end() && order->is_number_integer() ? order->get<int>() : 1000;
    if (result.id.isEmpty() || result.title.isEmpty())
        return broken();
    return result;
}

base::Result<Templates> Templates::load(const QString &folder)
{
    Templates templates;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto one = readTemplate(folder + u'/' + name);
        if (!one)
            return base::fail(std::move(one.error()));
        templates.m_all.append(std::move(*one));
    }
    if (templates.m_all.isEmpty())
        return base::fail(base::ErrorCode::NotFound, QCoreApplication::translate("descriptor", "There are no templates."), folder);
    std::stable_sort(templates.m_all.begin(), templates.m_all.end(),
                     [](const Template &a, const Template &b) { return a.order < b.order; });
    return templates;
}

const Template *Templates::find(const QString &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&id](const Template &one) { return one.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

} // namespace descriptor
