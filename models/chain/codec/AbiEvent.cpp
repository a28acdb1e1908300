// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiEvent.h"

#include "models/chain/codec/AbiCodec.h"
#include "models/chain/codec/Keccak.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace chain {

namespace {

auto refuseEvent(QStringView why)
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This log is not the event that was expected."),
                      why.toString());
}

/// These are stored as their hash when indexed.
bool isHashedInTopic(const AbiType &type)
{
    using Kind = AbiType::Kind;
    return type.isDynamic() || type.kind == Kind::FixedArray || type.kind == Kind::Tuple;
}

} // namespace

void AbiEvent::finish()
{
    m_topic0 = keccak256(canonical().toLatin1());
    for (const Parameter &parameter : m_parameters) {
        if (!parameter.indexed)
            m_plainTypes.push_back(parameter.type);
    }
}

base::Result<AbiEvent> AbiEvent::parse(QStringView signature)
{
    auto parsed = AbiSignature::parse(signature);
    if (!parsed)
        return base::fail(parsed.error());
    AbiEvent event;
    event.m_name = parsed->name;
    event.m_parameters = std::move(parsed->parameters);
    event.finish();
    return event;
}

base::Result<AbiEvent> AbiEvent::fromJson(const nlohmann::json &fragment)
{
    auto parsed = AbiSignature::fromJson(fragment, u"event");
    if (!parsed)
        return base::fail(parsed.error());
    AbiEvent event;
    event.m_name = parsed->name;
    event.m_parameters = std::move(parsed->parameters);
    const auto anonymous = fragment.find("anonymous");
    event.m_anonymous = anonymous != fragment.end() && anonymous->is_boolean() && anonymous->get<bool>();
    event.finish();
    return event;
}

QString AbiEvent::canonical() const
{
    return AbiSignature::canonical(m_name, typesOf(m_parameters));
}

base::Result<AbiEvent::Argument> AbiEvent::decodeTopic(const Parameter &parameter, const Hash &topic) const
{
    if (isHashedInTopic(parameter.type))
        return Argument{parameter.name, true, {}, topic};
    auto value = abiDecode({parameter.type}, topic.view());
    if (!value)
        return base::fail(value.error());
    return Argument{parameter.name, true, std::move(value->front()), std::nullopt};
}

base::Result<std::vector<AbiEvent::Argument>> AbiEvent::decode(const std::vector<Hash> &topics, QByteArrayView data) const
{
    std::size_t next = m_anonymous ? 0 : 1;
    const std::size_t indexed = m_parameters.size() - m_plainTypes.size();
    if (topics.size() != next + indexed)
        return refuseEvent(u"wrong number of topics");
    if (!m_anonymous && topics[0] != m_topic0)
        return refuseEvent(u"another event");
    auto plain = abiDecode(m_plainTypes, data, AbiPadding::Optional);
    if (!plain)
        return base::fail(plain.error());
    std::vector<Argument> out;
    out.reserve(m_parameters.size());
    std::size_t nextPlain = 0;
    for (const Parameter &parameter : m_parameters) {
        if (!parameter.indexed) {
            out.push_back({parameter.name, false, std::move((*plain)[nextPlain++]), std::nullopt});
            continue;
        }
        auto argument = decodeTopic(parameter, topics[next++]);
        if (!argument)
            return base::fail(argument.error());
        out.push_back(std::move(*argument));
    }
    return out;
}

} // namespace chain
