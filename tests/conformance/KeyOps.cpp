// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/PersonalMessage.h"
#include "models/chain/codec/Secp256k1.h"
#include "tests/conformance/Driver.h"
#include "tests/conformance/Operations.h"

namespace conformance {

namespace {

constexpr qsizetype keySize = 32;

Outcome keyAddress(Input &in)
{
    const base::SecretBytes key = in.secret("privateKey", keySize);
    if (in.hasProblem())
        return in.problem();
    const auto plain = chain::publicKeyOf(key, false);
    const auto compressed = chain::publicKeyOf(key, true);
    if (!plain || !compressed)
        return base::fail(plain ? compressed.error() : plain.error());
    return Json{{"address", utf8(chain::addressOfPublicKey(*plain)->toString())},
                {"publicKey", hex(*plain)},
                {"publicKeyCompressed", hex(*compressed)}};
}

Outcome keySign(Input &in)
{
    const base::SecretBytes key = in.secret("privateKey", keySize);
    const chain::Hash hash = in.hash("hash");
    if (in.hasProblem())
        return in.problem();
    const auto signature = chain::signHash(key, hash);
    if (!signature)
        return base::fail(signature.error());
    return Json{{"r", hex(signature->r)},
                {"s", hex(signature->s)},
                {"yParity", signature->yParity},
                {"signature", hex(signature->toBytes65())}};
}

Outcome recover(const chain::Hash &hash, QByteArrayView bytes)
{
    const auto signature = chain::Signature::fromBytes65(bytes);
    if (!signature)
        return base::fail(signature.error());
    const auto publicKey = chain::recoverPublicKey(hash, *signature);
    if (!publicKey)
        return base::fail(publicKey.error());
    return Json{{"address", utf8(chain::addressOfPublicKey(*publicKey)->toString())}, {"publicKey", hex(*publicKey)}};
}

Outcome sigRecover(Input &in)
{
    const chain::Hash hash = in.hash("hash");
    const QByteArray signature = in.bytes("signature");
    return in.hasProblem() ? in.problem() : recover(hash, signature);
}

Outcome verify(Input &in)
{
    const chain::Hash hash = in.hash("hash");
    const QByteArray publicKey = in.bytes("publicKey");
    const QByteArray signature = in.bytes("signature");
    if (in.hasProblem())
        return in.problem();
    const auto known = chain::compressPublicKey(publicKey);
    if (!known)
        return base::fail(known.error());
    return Json{{"valid", chain::verifySignature(hash, publicKey, signature)}};
}

Outcome personal(Input &in)
{
    const base::SecretBytes key = in.secret("privateKey", keySize);
    const QByteArray message = in.bytes("message");
    if (in.hasProblem())
        return in.problem();
    const chain::Hash hash = chain::personalMessageHash(message);
    const auto signature = chain::signHash(key, hash);
    if (!signature)
        return base::fail(signature.error());
    return Json{{"hash", hex(hash.view())}, {"signature", hex(signature->toBytes65())}};
}

Outcome messageRecover(Input &in)
{
    const QByteArray message = in.bytes("message");
    const QByteArray signature = in.bytes("signature");
    return in.hasProblem() ? in.problem() : recover(chain::personalMessageHash(message), signature);
}

} // namespace

void addKeyOps(Driver &driver)
{
    driver.add("key.address", keyAddress);
    driver.add("sig.sign", keySign);
    driver.add("sig.recover", sigRecover);
    driver.add("sig.verify", verify);
    driver.add("msg.personal", personal);
    driver.add("msg.recover", messageRecover);
}

} // namespace conformance
