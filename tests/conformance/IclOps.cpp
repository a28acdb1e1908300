// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Icl.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

Json pairsOf(const std::vector<descriptor::OrderSpec::Pair> &pairs)
{
    Json list = Json::array();
    for (const auto &pair : pairs)
        list.push_back({{"key", utf8(pair.key)}, {"value", utf8(pair.value)}});
    return list;
}

Json serviceOf(const descriptor::OrderSpec::Service &service)
{
    Json storage = Json::array();
    for (const auto &one : service.storage)
        storage.push_back({{"name", utf8(one.name)}, {"bytes", std::to_string(one.bytes)}, {"attributes", pairsOf(one.attributes)}});
    Json endpoints = Json::array();
    for (const auto &one : service.endpoints)
        endpoints.push_back({{"kind", one.kind}, {"sequence", one.sequence}});
    return {{"name", utf8(service.name)}, {"id", service.id}, {"cpu", std::to_string(service.cpuMillicores)},
            {"memory", std::to_string(service.memoryBytes)}, {"storage", storage}, {"gpu", std::to_string(service.gpuUnits)},
            {"gpuAttributes", pairsOf(service.gpuAttributes)}, {"endpoints", endpoints}, {"replicas", service.replicas}};
}

Outcome convert(Input &in)
{
    const QByteArray yaml = in.text("yaml").toUtf8();
    if (in.hasProblem())
        return in.problem();
    const descriptor::IclResult result = descriptor::parseIcl(yaml);
    Json problems = Json::array();
    for (const auto &problem : result.problems)
        problems.push_back({{"line", problem.line}, {"column", problem.column}, {"path", utf8(problem.path)},
                            {"sentence", utf8(problem.sentence)}, {"advice", problem.advice}});
    Json order;
    Json manifest;
    if (const auto &draft = result.draft) {
        order = {{"maxPrice", utf8(base::toDecimal(draft->maxPrice))}, {"numOfBlocks", std::to_string(draft->numOfBlocks)},
                 {"token", utf8(draft->token)}, {"pricePerHour", utf8(draft->pricePerHour)}, {"spec", draft->spec.toCompact().toStdString()},
                 {"version", draft->version}, {"mode", draft->fizz ? 0 : 1}, {"tier", draft->tier}};
        manifest = draft->manifest.toStdString();
    }
    return Json{{"order", order}, {"manifest", manifest}, {"problems", problems}};
}

Outcome iclParse(Input &in)
{
    const QByteArray text = in.text("spec").toUtf8();
    if (in.hasProblem())
        return in.problem();
    const auto spec = descriptor::OrderSpec::parse(text);
    if (!spec)
        return base::fail(spec.error());
    Json services = Json::array();
    for (const auto &service : spec->services)
        services.push_back(serviceOf(service));
    return Json{{"name", utf8(spec->name)}, {"attributes", pairsOf(spec->attributes)}, {"services", services}};
}

Outcome compact(Input &in)
{
    const QByteArray text = in.text("spec").toUtf8();
    if (in.hasProblem())
        return in.problem();
    const auto spec = descriptor::OrderSpec::parse(text);
    if (!spec)
        return base::fail(spec.error());
    return Json{{"spec", spec->toCompact().toStdString()}};
}

} // namespace

void addIclOps(Driver &driver)
{
    driver.add("icl.convert", convert);
    driver.add("spec.parse", iclParse);
    driver.add("spec.compact", compact);
}

} // namespace conformance
