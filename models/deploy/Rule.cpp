// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/Rule.h"

#include "models/chain/codec/Abi.h"

#include <QCoreApplication>

namespace deploy {

namespace {

using EventResult = base::Result<chain::AbiEvent>;

const EventResult &firstForm()
{
    static const EventResult event = chain::AbiEvent::parse(u"DeployEvent(string msg)");
    return event;
}

const EventResult &secondForm()
{
    static const EventResult event =
        chain::AbiEvent::parse(u"DeployEvent(address indexed _from, string msg, string spheronInstanceJson)");
    return event;
}

} // namespace

chain::LogFilter Rule::filter() const
{
    chain::LogFilter filter;
    filter.addresses = {contract};
    if (abi != dao::AbiVersion::V1 && secondForm())
        filter.topic0.push_back(secondForm()->topic0());
    if (abi != dao::AbiVersion::V2 && firstForm())
        filter.topic0.push_back(firstForm()->topic0());
    return filter;
}

QString Rule::streamName() const
{
    return QString::number(chainId) + u':' + contract.toString();
}

base::Result<DeployEvent> decodeDeployEvent(const chain::Log &log)
{
    for (const EventResult *form : {&secondForm(), &firstForm()}) {
        if (!*form || log.topics.empty() || log.topics.front() != (*form)->topic0())
            continue;
        const auto arguments = (*form)->decode(log.topics, log.data);
        if (!arguments)
            return base::fail(arguments.error());
        if (arguments->size() == 1)
            return DeployEvent{{}, arguments->at(0).value.toText(), {}};
        const auto *document = std::get_if<chain::AbiValue::Text>(&arguments->at(2).value.data);
        return DeployEvent{arguments->at(0).value.toAddress(), arguments->at(1).value.toText(),
                           document ? document->utf8 : QByteArray()};
    }
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("deploy", "This is not a deploy event."));
}

} // namespace deploy
