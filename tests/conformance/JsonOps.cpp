// SPDX-License-Identifier: Apache-2.0
#include "models/base/Json.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

/// Whether the grammar allows the text, so depth does not count: parsing and destroying a tree do not recurse.
Outcome accepts(Input &in)
{
    const QByteArray data = in.bytes("data");
    if (in.hasProblem())
        return in.problem();
    return Json{{"accept", base::parseJson(data, {Driver::MaxLine, Driver::MaxLine}).has_value()}};
}

} // namespace

void addJsonOps(Driver &driver)
{
    driver.add("json.accepts", accepts);
}

} // namespace conformance
