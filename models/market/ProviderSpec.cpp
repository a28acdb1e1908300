// SPDX-License-Identifier: Apache-2.0
#include "models/market/ProviderSpec.h"

#include "models/base/Json.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace market {

namespace {

constexpr qsizetype maxBytes = 64 * 1024;
constexpr qsizetype maxAttributes = 1024;

tl::unexpected<base::Error> unreadable()
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("market", "What this provider says of itself cannot be read."));
}

QString textOf(const nlohmann::json &value)
{
    const std::string text = value.is_string() ? value.get_ref<const std::string &>() : value.dump();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString member(const nlohmann::json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() ? textOf(*found) : QString();
}

base::Result<ProviderSpec> fromJson(QByteArrayView text)
{
    const auto json = base::parseJson(text);
    if (!json || !json->is_object())
        return unreadable();
    ProviderSpec spec;
    spec.name = member(*json, "Name");
    spec.region = member(*json, "Region");
    const auto attributes = json->find("Attributes");
    if (attributes == json->end())
        return spec;
    for (const auto &[key, value] : attributes->items()) {
        if (qsizetype(spec.attributes.size()) == maxAttributes)
            return unreadable();
        if (attributes->is_object())
            spec.attributes.emplace_back(QString::fromStdString(key), textOf(value));
        else if (value.is_object())
            spec.attributes.emplace_back(member(value, "Key"), member(value, "Value"));
    }
    return spec;
}

/// Takes "a:[…]" out of the body of the short form and returns what is between the brackets.
QString takeAttributes(QString &body)
{
    const QString opening = QStringLiteral("a:[");
    const qsizetype begin = body.startsWith(opening) ? 0 : body.indexOf(u',' + opening) + 1;
    const qsizetype end = body.lastIndexOf(u']');
    if (!QStringView(body).sliced(begin).startsWith(opening) || end < begin + opening.size())
        return {};
    const QString inner = body.sliced(begin + opening.size(), end - begin - opening.size());
    body.remove(std::max<qsizetype>(0, begin - 1), end + 1 - std::max<qsizetype>(0, begin - 1));
    return inner;
}

/// The value of "n:" or "r:": up to the next such name or the end, for values may hold commas.
QString takeValue(const QString &body, QChar name)
{
    const QString opening = name + QStringLiteral(":");
    const qsizetype begin = body.startsWith(opening) ? 0 : body.indexOf(u',' + opening) + 1;
    if (begin == 0 && !body.startsWith(opening))
        return {};
    qsizetype end = body.size();
    for (const QStringView next : {u",n:", u",r:"}) {
        const qsizetype at = body.indexOf(next, begin);
        end = at < 0 ? end : std::min(end, at);
    }
    return body.sliced(begin + opening.size(), end - begin - opening.size());
}

base::Result<ProviderSpec> fromShortForm(const QString &text)
{
    if (!text.startsWith(u'{') || !text.endsWith(u'}') || text.size() < 2)
        return unreadable();
    QString body = text.sliced(1, text.size() - 2);
    const QString attributes = takeAttributes(body);
    ProviderSpec spec;
    spec.name = takeValue(body, u'n');
    spec.region = takeValue(body, u'r');
    if (spec.name.isEmpty() && spec.region.isEmpty() && attributes.isEmpty())
        return unreadable();
    const QStringList pairs = attributes.split(QStringLiteral("},{"), Qt::SkipEmptyParts);
    if (pairs.size() > maxAttributes)
        return unreadable();
    for (QString pair : pairs) {
        pair.remove(u'{').remove(u'}');
        const qsizetype value = pair.indexOf(QStringLiteral(",v:"));
        if (!pair.startsWith(QStringLiteral("k:")) || value < 0)
            return unreadable();
        spec.attributes.emplace_back(pair.sliced(2, value - 2), pair.sliced(value + 3));
    }
    return spec;
}

} // namespace

base::Result<ProviderSpec> ProviderSpec::parse(QByteArrayView text)
{
    if (text.size() > maxBytes)
        return unreadable();
    const QByteArray trimmed = text.toByteArray().trimmed();
    if (trimmed.startsWith("{\"") || trimmed.startsWith("{ ") || trimmed.startsWith("{\n"))
        return fromJson(trimmed);
    return fromShortForm(QString::fromUtf8(trimmed));
}

} // namespace market
