// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/ManifestField.h"

#include "models/provider/gateway/ProviderWords.h"

#include <QCoreApplication>
#include <limits>
#include <nlohmann/json.hpp>

namespace provider {

namespace {

const nlohmann::json nothing;

std::optional<qint64> wholeNumber(const nlohmann::json &value)
{
    if (value.is_number_unsigned()) {
        const auto number = value.get<quint64>();
        return number <= quint64(std::numeric_limits<qint64>::max()) ? std::optional(qint64(number)) : std::nullopt;
    }
    if (value.is_number_integer())
        return value.get<qint64>();
    if (!value.is_string())
        return std::nullopt;
    bool good = false;
    const qint64 number = QByteArray::fromStdString(value.get_ref<const std::string &>()).toLongLong(&good);
    return good ? std::optional(number) : std::nullopt;
}

} // namespace

ManifestField ManifestField::at(const char *name) const
{
    const QString path = m_path.isEmpty() ? QString::fromLatin1(name) : m_path + u'/' + QString::fromLatin1(name);
    if (m_value->is_object()) {
        const auto found = m_value->find(name);
        return {found == m_value->end() ? nothing : *found, path, *m_problem};
    }
    if (!m_value->is_null())
        refuse(Words::tr("an object is expected here"));
    return {nothing, path, *m_problem};
}

bool ManifestField::isNull() const
{
    return m_value->is_null();
}

std::vector<ManifestField> ManifestField::list(int most) const
{
    std::vector<ManifestField> result;
    if (m_value->is_null())
        return result;
    if (!m_value->is_array() || m_value->size() > std::size_t(most)) {
        refuse(Words::tr("a list of at most %1 is expected here").arg(most));
        return result;
    }
    for (std::size_t i = 0; i < m_value->size(); ++i) {
        const QString index = QString::number(i);
        result.emplace_back((*m_value)[i], m_path.isEmpty() ? index : QString(m_path + u'/' + index), *m_problem);
    }
    return result;
}

QString ManifestField::text(int most) const
{
    if (m_value->is_null())
        return {};
    if (m_value->is_string()) {
        const auto text = QString::fromStdString(m_value->get_ref<const std::string &>());
        if (text.size() <= most && !text.contains(QChar(0)))
            return text;
    }
    refuse(Words::tr("a text of at most %1 characters is expected here").arg(most));
    return {};
}

QStringList ManifestField::texts(int most, int length) const
{
    QStringList result;
    for (const ManifestField &one : list(most)) {
        if (one.isNull())
            one.refuse(Words::tr("a text is expected here"));
        result << one.text(length);
    }
    return result;
}

bool ManifestField::flag() const
{
    if (!m_value->is_null() && !m_value->is_boolean())
        refuse(Words::tr("true or false is expected here"));
    return m_value->is_boolean() && m_value->get<bool>();
}

qint64 ManifestField::number(qint64 least, qint64 most, qint64 absent) const
{
    if (m_value->is_null())
        return absent;
    const auto number = wholeNumber(*m_value);
    if (number && *number >= least && *number <= most)
        return *number;
    refuse(Words::tr("a whole number from %1 to %2 is expected here").arg(least).arg(most));
    return absent;
}

qint64 ManifestField::amount(qint64 most) const
{
    return m_value->is_object() ? at("val").number(0, most, 0) : number(0, most, 0);
}

void ManifestField::refuse(const QString &why) const
{
    if (!m_problem->has_value())
        *m_problem = base::Error{base::ErrorCode::Invalid, (m_path.isEmpty() ? QStringLiteral("/") : m_path) + u": " + why + u'.', {}, nullptr, 0};
}

} // namespace provider
