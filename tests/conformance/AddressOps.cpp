// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Transaction.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

Json addressReply(const chain::Address &address)
{
    return Json{{"address", utf8(address.toString())}};
}

Outcome checksum(Input &in)
{
    const QByteArray bytes = in.bytes("address", chain::Address::Size);
    if (in.hasProblem())
        return in.problem();
    return addressReply(*chain::Address::fromBytes(bytes));
}

Outcome addressParse(Input &in)
{
    const QString text = in.text("text");
    if (in.hasProblem())
        return in.problem();
    const auto address = chain::Address::parse(text);
    if (!address)
        return base::fail(address.error());
    return addressReply(*address);
}

Outcome create(Input &in)
{
    const chain::Address sender = in.address("sender");
    const base::U256 nonce = in.decimal("nonce");
    if (in.hasProblem())
        return in.problem();
    return addressReply(chain::createAddress(sender, nonce));
}

Outcome create2(Input &in)
{
    const chain::Address sender = in.address("sender");
    const chain::Hash salt = in.hash("salt");
    const QByteArray initCode = in.bytes("initCode");
    if (in.hasProblem())
        return in.problem();
    return addressReply(chain::create2Address(sender, salt, initCode));
}

} // namespace

void addAddressOps(Driver &driver)
{
    driver.add("addr.checksum", checksum);
    driver.add("addr.parse", addressParse);
    driver.add("addr.create", create);
    driver.add("addr.create2", create2);
}

} // namespace conformance
