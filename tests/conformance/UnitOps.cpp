// SPDX-License-Identifier: Apache-2.0
#include "models/base/Units.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

constexpr int maxDecimals = 255; // ERC-20: decimals() is a uint8

Outcome unitsParse(Input &in)
{
    const QString text = in.text("text");
    const int decimals = int(in.number("decimals", 0, maxDecimals));
    if (in.hasProblem())
        return in.problem();
    const auto value = base::parseUnits(text, decimals);
    if (!value)
        return base::fail(value.error());
    return Json{{"value", utf8(base::toDecimal(*value))}};
}

Outcome unitsFormat(Input &in)
{
    const base::U256 value = in.decimal("value");
    const int decimals = int(in.number("decimals", 0, maxDecimals));
    if (in.hasProblem())
        return in.problem();
    return Json{{"text", utf8(base::formatUnits(value, decimals))}};
}

} // namespace

void addUnitOps(Driver &driver)
{
    driver.add("units.parse", unitsParse);
    driver.add("units.format", unitsFormat);
}

} // namespace conformance
