// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/Input.h"

#include "models/base/Hex.h"

namespace conformance {

std::string hex(QByteArrayView bytes)
{
    return base::toHex(bytes).toStdString();
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString fromJson(const Json &text)
{
    return text.is_string() ? QString::fromStdString(text.get_ref<const std::string &>()) : QString();
}

void Input::note(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

Outcome Input::problem() const
{
    return base::fail(base::ErrorCode::Invalid, m_problem);
}

bool Input::has(const char *name) const
{
    const auto found = m_object.find(name);
    return found != m_object.end() && !found->is_null();
}

const Json &Input::any(const char *name)
{
    static const Json none;
    const auto found = m_object.find(name);
    if (found != m_object.end())
        return *found;
    note(QStringLiteral("missing: ") + QString::fromLatin1(name));
    return none;
}

const Json &Input::list(const char *name)
{
    static const Json none = Json::array();
    const Json &found = any(name);
    if (found.is_array())
        return found;
    note(QStringLiteral("not a list: ") + QString::fromLatin1(name));
    return none;
}

const Json &Input::object(const char *name)
{
    static const Json none = Json::object();
    const Json &found = any(name);
    if (found.is_object())
        return found;
    note(QStringLiteral("not an object: ") + QString::fromLatin1(name));
    return none;
}

QString Input::text(const char *name)
{
    const Json &found = any(name);
    if (!found.is_string())
        note(QStringLiteral("not a string: ") + QString::fromLatin1(name));
    return fromJson(found);
}

QByteArray Input::bytes(const char *name, std::optional<qsizetype> size)
{
    const auto value = base::fromHex(text(name));
    if (!value || (size && value->size() != *size)) {
        note(QStringLiteral("not bytes of the right length: ") + QString::fromLatin1(name));
        return QByteArray(size.value_or(0), '\0');
    }
    return *value;
}

base::SecretBytes Input::secret(const char *name, std::optional<qsizetype> size)
{
    QByteArray value = bytes(name, size);
    return base::SecretBytes::takeFrom(value);
}

qint64 Input::number(const char *name, qint64 min, qint64 max)
{
    const Json &found = any(name);
    const bool tooLarge = found.is_number_unsigned() && found.get<quint64>() > quint64((std::numeric_limits<qint64>::max)());
    const qint64 value = found.is_number_integer() && !tooLarge ? found.get<qint64>() : 0;
    if (!found.is_number_integer() || tooLarge || value < min || value > max) {
        note(QStringLiteral("not a number in range: ") + QString::fromLatin1(name));
        return min;
    }
    return value;
}

base::U256 Input::decimal(const char *name)
{
    const auto value = base::fromDecimal(text(name));
    if (!value)
        note(QStringLiteral("not a decimal number: ") + QString::fromLatin1(name));
    return value.value_or(base::U256(0));
}

chain::Address Input::address(const char *name)
{
    const auto value = chain::Address::parse(text(name));
    if (!value)
        note(QStringLiteral("not an address: ") + QString::fromLatin1(name));
    return value.value_or(chain::Address());
}

chain::Hash Input::hash(const char *name)
{
    return *chain::Hash::fromBytes(bytes(name, chain::Hash::Size));
}

} // namespace conformance
