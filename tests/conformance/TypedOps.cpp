// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Secp256k1.h"
#include "models/chain/codec/TypedData.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

Json typedToJson(const chain::TypedDataHash &hash)
{
    return Json{{"digest", hex(hash.digest.view())},
                {"domainSeparator", hex(hash.domainSeparator.view())},
                {"hashStruct", hex(hash.hashStruct.view())}};
}

Outcome typedHash(Input &in)
{
    const Json &typedData = in.object("typedData");
    if (in.hasProblem())
        return in.problem();
    const auto result = chain::hashTypedData(typedData);
    if (!result)
        return base::fail(result.error());
    return typedToJson(*result);
}

Outcome typedSign(Input &in)
{
    const base::SecretBytes key = in.secret("privateKey", 32);
    const Json &typedData = in.object("typedData");
    if (in.hasProblem())
        return in.problem();
    const auto result = chain::hashTypedData(typedData);
    if (!result)
        return base::fail(result.error());
    const auto signature = chain::signHash(key, result->digest);
    if (!signature)
        return base::fail(signature.error());
    Json out = typedToJson(*result);
    out["signature"] = hex(signature->toBytes65());
    return out;
}

} // namespace

void addTypedOps(Driver &driver)
{
    driver.add("typed.hash", typedHash);
    driver.add("typed.sign", typedSign);
}

} // namespace conformance
