// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/JsonFields.h"

#include "models/chain/codec/RpcHex.h"
#include "models/chain/rpc/RpcErrors.h"

#include <nlohmann/json.hpp>

namespace chain {

JsonFields::JsonFields(const nlohmann::json &object) : m_object(object)
{
    if (!object.is_object())
        refuse(QStringLiteral("not an object"));
}

void JsonFields::refuse(const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = why;
}

base::Status JsonFields::status() const
{
    if (m_problem.isEmpty())
        return {};
    return base::fail(impossibleError(m_problem));
}

const nlohmann::json *JsonFields::find(const char *name)
{
    if (m_object.is_object()) {
        if (const auto found = m_object.find(name); found != m_object.end() && !found->is_null())
            return &*found;
    }
    refuse(QStringLiteral("no ") + QLatin1String(name));
    return nullptr;
}

bool JsonFields::has(const char *name) const
{
    if (!m_object.is_object())
        return false;
    const auto found = m_object.find(name);
    return found != m_object.end() && !found->is_null();
}

QString JsonFields::text(const char *name)
{
    const nlohmann::json *value = find(name);
    if (value && value->is_string())
        return QString::fromStdString(value->get_ref<const std::string &>());
    refuse(QLatin1String(name) + QStringLiteral(" is no text"));
    return {};
}

base::U256 JsonFields::quantity(const char *name)
{
    auto value = parseQuantity(text(name));
    if (!value)
        refuse(QLatin1String(name) + QStringLiteral(" is no quantity"));
    return value.value_or(base::U256(0));
}

quint64 JsonFields::number(const char *name)
{
    const auto value = parseQuantity64(text(name));
    if (!value)
        refuse(QLatin1String(name) + QStringLiteral(" is no 64-bit quantity"));
    return value.value_or(0);
}

Hash JsonFields::hash(const char *name)
{
    const auto bytes = parseData(text(name), Hash::Size);
    if (!bytes)
        refuse(QLatin1String(name) + QStringLiteral(" is no hash"));
    return bytes ? Hash::fromBytes(*bytes).value_or(Hash()) : Hash();
}

Address JsonFields::address(const char *name)
{
    const auto bytes = parseData(text(name), Address::Size);
    if (!bytes)
        refuse(QLatin1String(name) + QStringLiteral(" is no address"));
    return bytes ? Address::fromBytes(*bytes).value_or(Address()) : Address();
}

QByteArray JsonFields::data(const char *name)
{
    auto bytes = parseData(text(name));
    if (!bytes)
        refuse(QLatin1String(name) + QStringLiteral(" is no data"));
    return bytes.value_or(QByteArray());
}

bool JsonFields::flag(const char *name)
{
    if (!has(name))
        return false;
    const nlohmann::json *value = find(name);
    if (!value->is_boolean()) {
        refuse(QLatin1String(name) + QStringLiteral(" is no truth value"));
        return false;
    }
    return value->get<bool>();
}

const nlohmann::json &JsonFields::list(const char *name)
{
    static const nlohmann::json empty = nlohmann::json::array();
    const nlohmann::json *value = find(name);
    if (value && value->is_array())
        return *value;
    refuse(QLatin1String(name) + QStringLiteral(" is no list"));
    return empty;
}

} // namespace chain
