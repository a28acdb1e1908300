// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/Driver.h"

#include "models/base/Json.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

constexpr int maxDepth = 1200; // rlp.encode takes lists of up to chain::rlpMaxDepth levels

const char *errorName(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::Auth:
        return "auth";
    case base::ErrorCode::Limit:
        return "limit";
    case base::ErrorCode::Unsupported:
        return "unsupported";
    case base::ErrorCode::Internal:
        return "internal";
    default:
        return "invalid";
    }
}

std::string printed(const Json &reply)
{
    return reply.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string failure(const Json &id, const char *code, const QString &message)
{
    return printed({{"id", id}, {"ok", false}, {"err", code}, {"msg", utf8(message)}});
}

} // namespace

Driver::Driver()
{
    add("hello", [this](Input &) { return hello(); });
    addHashOps(*this);
    addRlpOps(*this);
    addAddressOps(*this);
    addKeyOps(*this);
    addAbiOps(*this);
    addTypedOps(*this);
    addTxOps(*this);
    addUnitOps(*this);
    addRpcOps(*this);
    addJsonOps(*this);
    addWalletOps(*this);
    addTriggerOps(*this);
    addIclOps(*this);
}

void Driver::add(const char *name, Operation operation)
{
    m_operations.emplace(name, std::move(operation));
}

Outcome Driver::hello() const
{
    Json names = Json::array();
    for (const auto &entry : m_operations)
        names.push_back(entry.first);
    return Json{{"protocol", 1}, {"name", "commonrack-conformance"}, {"version", COMMONRACK_VERSION}, {"ops", names}};
}

std::string Driver::malformed(const Json &id, const char *why)
{
    return failure(id, "malformed", QString::fromLatin1(why));
}

std::string Driver::dispatch(const Json &request) const
{
    if (!request.is_object())
        return malformed(nullptr, "a request is an object");
    const auto id = request.find("id");
    if (id == request.end() || !id->is_string())
        return malformed(nullptr, "a request has an id");
    const auto op = request.find("op");
    const auto in = request.find("in");
    if (op == request.end() || !op->is_string() || in == request.end() || !in->is_object())
        return malformed(*id, "a request has an op and an object called in");
    const auto operation = m_operations.find(op->get_ref<const std::string &>());
    if (operation == m_operations.end())
        return failure(*id, "unsupported", QStringLiteral("no such op here"));
    Input input(*in);
    const Outcome outcome = operation->second(input);
    if (!outcome)
        return failure(*id, errorName(outcome.error().code), outcome.error().toLogLine());
    return printed({{"id", *id}, {"ok", true}, {"out", *outcome}});
}

std::string Driver::answer(QByteArrayView line) const noexcept
{
    Json id;
    try {
        const auto request = base::parseJson(line, {MaxLine, maxDepth});
        if (!request)
            return malformed(nullptr, "not a JSON text");
        if (request->is_object() && request->contains("id") && request->at("id").is_string())
            id = request->at("id");
        return dispatch(*request);
    } catch (const std::bad_alloc &) {
        return failure(id, "limit", QStringLiteral("out of memory"));
    } catch (const std::exception &problem) {
        return failure(id, "internal", QString::fromUtf8(problem.what()));
    }
}

} // namespace conformance
