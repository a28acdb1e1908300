// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/Transaction.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

using chain::Transaction;
using chain::TxType;

void readAccessList(Input &in, Transaction &tx)
{
    if (!in.has("accessList"))
        return;
    for (const Json &entry : in.list("accessList")) {
        if (!entry.is_object())
            return in.note(QStringLiteral("accessList"));
        Input fields(entry);
        chain::AccessListEntry out;
        out.address = fields.address("address");
        for (const Json &key : fields.list("storageKeys")) {
            const auto hash = chain::Hash::parse(fromJson(key));
            if (!hash)
                return in.note(hash.error());
            out.storageKeys.push_back(*hash);
        }
        if (fields.hasProblem())
            return in.note(fields.problem().error());
        tx.accessList.push_back(std::move(out));
    }
    if (tx.type == TxType::Legacy && !tx.accessList.empty())
        in.note(QStringLiteral("a legacy transaction has no access list"));
}

Transaction readTransaction(Input &in)
{
    Transaction tx;
    tx.type = TxType(in.number("type", 0, 2));
    if (in.has("chainId"))
        tx.chainId = in.decimal("chainId");
    else if (tx.type != TxType::Legacy)
        in.note(QStringLiteral("chainId missing"));
    const auto nonce = base::toU64(in.decimal("nonce"));
    if (!nonce)
        in.note(QStringLiteral("nonce too large"));
    tx.nonce = nonce.value_or(0);
    tx.gasLimit = in.decimal("gasLimit");
    if (in.has("to"))
        tx.to = in.address("to");
    tx.value = in.decimal("value");
    tx.data = in.bytes("data");
    if (tx.type == TxType::DynamicFee) {
        tx.maxFeePerGas = in.decimal("maxFeePerGas");
        tx.maxPriorityFeePerGas = in.decimal("maxPriorityFeePerGas");
    } else {
        tx.gasPrice = in.decimal("gasPrice");
    }
    readAccessList(in, tx);
    return tx;
}

Json txToJson(const Transaction &tx)
{
    const auto decimal = [](const base::U256 &value) { return utf8(base::toDecimal(value)); };
    Json accessList = Json::array();
    for (const chain::AccessListEntry &entry : tx.accessList) {
        Json keys = Json::array();
        for (const chain::Hash &key : entry.storageKeys)
            keys.push_back(hex(key.view()));
        accessList.push_back({{"address", utf8(entry.address.toString())}, {"storageKeys", std::move(keys)}});
    }
    Json out{{"type", int(tx.type)},
             {"chainId", tx.chainId ? Json(decimal(*tx.chainId)) : Json()},
             {"nonce", std::to_string(tx.nonce)},
             {"gasLimit", decimal(tx.gasLimit)},
             {"to", tx.to ? Json(utf8(tx.to->toString())) : Json()},
             {"value", decimal(tx.value)},
             {"data", hex(tx.data)},
             {"accessList", std::move(accessList)}};
    if (tx.type == TxType::DynamicFee) {
        out["maxFeePerGas"] = decimal(tx.maxFeePerGas);
        out["maxPriorityFeePerGas"] = decimal(tx.maxPriorityFeePerGas);
    } else {
        out["gasPrice"] = decimal(tx.gasPrice);
    }
    return out;
}

Outcome txSign(Input &in)
{
    const base::SecretBytes key = in.secret("privateKey", 32);
    Input fields(in.object("tx"));
    const Transaction tx = readTransaction(fields);
    if (in.hasProblem() || fields.hasProblem())
        return in.hasProblem() ? in.problem() : fields.problem();
    const chain::Hash signingHash = tx.signingHash();
    const auto signature = chain::signHash(key, signingHash);
    if (!signature)
        return base::fail(signature.error());
    const QByteArray raw = tx.encodeSigned(*signature);
    return Json{{"raw", hex(raw)}, {"hash", hex(chain::keccak256(raw).view())}, {"signingHash", hex(signingHash.view())}};
}

Outcome txDecode(Input &in)
{
    const QByteArray raw = in.bytes("raw");
    const auto chainId = in.has("chainId") ? std::optional(in.decimal("chainId")) : std::nullopt;
    if (in.hasProblem())
        return in.problem();
    const auto signedTx = chain::decodeTransaction(raw);
    if (!signedTx)
        return base::fail(signedTx.error());
    const Transaction &tx = signedTx->transaction;
    if (chainId && tx.chainId && *tx.chainId != *chainId)
        return base::fail(base::ErrorCode::Invalid, QStringLiteral("signed for another chain"));
    return Json{{"tx", txToJson(tx)}, {"from", utf8(signedTx->from.toString())}, {"hash", hex(signedTx->hash.view())}};
}

} // namespace

void addTxOps(Driver &driver)
{
    driver.add("tx.sign", txSign);
    driver.add("tx.decode", txDecode);
}

} // namespace conformance
