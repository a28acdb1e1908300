// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/Signer.h"

namespace test {

/// Signs with a private key given in hex (a test key: never one that holds anything).
class KeySigner final : public chain::Signer {
public:
    explicit KeySigner(const QByteArray &privateKeyHex)
    {
        QByteArray bytes = QByteArray::fromHex(privateKeyHex);
        m_key = base::SecretBytes::takeFrom(bytes);
    }
    [[nodiscard]] chain::Address address() const override { return *chain::addressOfPublicKey(*chain::publicKeyOf(m_key)); }
    [[nodiscard]] base::Async<chain::Signature> signHash(const chain::Hash &hash) override
    {
        ++signatures;
        if (refusal)
            return base::failed<chain::Signature>(*refusal);
        if (deferred)
            return waiting.future();
        return base::ready<chain::Signature>(chain::signHash(m_key, hash));
    }
    int signatures = 0; ///< asked for
    std::optional<base::Error> refusal;
    bool deferred = false;
    base::Promise<chain::Signature> waiting;

private:
    base::SecretBytes m_key;
};

} // namespace test
