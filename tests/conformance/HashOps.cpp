// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Keccak.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

Outcome keccak256(Input &in)
{
    const QByteArray data = in.bytes("data");
    if (in.hasProblem())
        return in.problem();
    return Json{{"hash", hex(chain::keccak256(data).view())}};
}

/// EIP-137. Names arrive normalised, so only their form is looked at.
Outcome namehash(Input &in)
{
    const QString name = in.text("name");
    if (in.hasProblem())
        return in.problem();
    chain::Hash node;
    const QStringList labels = name.isEmpty() ? QStringList() : name.split(u'.');
    for (auto label = labels.crbegin(); label != labels.crend(); ++label) {
        if (label->isEmpty())
            return base::fail(base::ErrorCode::Invalid, QStringLiteral("empty label"));
        node = chain::keccak256(QByteArray(node.bytes() + chain::keccak256(label->toUtf8()).bytes()));
    }
    return Json{{"hash", hex(node.view())}};
}

} // namespace

void addHashOps(Driver &driver)
{
    driver.add("hash.keccak256", keccak256);
    driver.add("ens.namehash", namehash);
}

} // namespace conformance
