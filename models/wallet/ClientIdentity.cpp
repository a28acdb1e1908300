// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/ClientIdentity.h"

#include "models/chain/codec/Keccak.h"
#include "models/wallet/P256.h"

#include <QObject>

namespace wallet {
namespace {

// Of the present. RFC 5280 names the end for what has none; the beginning only has to lie behind everybody's clock.
constexpr qint64 NotBefore = 1'704'067'200;  // 2024-01-01T00:00:00Z
constexpr qint64 NotAfter = 253'402'300'799; // 9999-12-31T23:59:59Z

/// What is signed to get at the key. No transaction, message (EIP-191) or typed data (EIP-712) hashes to it, for theirs
/// begin with other bytes: nobody can come by this signature by asking for one of those.
chain::Hash keyQuestion(const chain::Address &account)
{
    const QByteArray question = QByteArrayLiteral("Commonrack: key of the client certificate for provider gateways, 1: ") + account.bytes();
    return chain::keccak256(question);
}

base::Result<TlsIdentity> identityFrom(const chain::Signature &signature, const chain::Address &account)
{
    QByteArray bytes = signature.r + signature.s;
    const base::SecretBytes seed = p256::hkdf(base::SecretBytes::takeFrom(bytes), "commonrack client certificate", 32);
    CertificateWish wish;
    wish.commonName = account.toString();
    wish.notBefore = NotBefore;
    wish.notAfter = NotAfter;
    wish.serial = chain::keccak256(account.view()).bytes().first(16);
    wish.serial[0] = char((wish.serial[0] & 0x3f) | 0x40); // positive
    return makeSelfSigned(wish, seed);
}

} // namespace

base::Async<TlsIdentity> makeClientIdentity(chain::Signer &signer)
{
    const base::Promise<TlsIdentity> promise;
    const chain::Address account = signer.address();
    const auto context = std::make_shared<QObject>(); // as long as the answer is awaited
    signer.signHash(keyQuestion(account)).then(context.get(), [context, promise, account](const base::Result<chain::Signature> &signature) {
        promise.complete(signature.and_then([&account](const chain::Signature &made) { return identityFrom(made, account); }));
    });
    return promise.future();
}

} // namespace wallet
