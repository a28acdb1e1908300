// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/contract/ContractReader.h"
#include "models/market/SpheronAbi.h"

#include <functional>

namespace test {

/// What the market's contracts answer to a market::SpheronReader, as a test sets it.
class FakeEscrow final : public chain::ContractReader {
public:
    market::SpheronReader::Purse purse;
    market::SpheronReader::Limits limits{1, 31'536'000};
    market::SpheronReader::OrderOnChain order; ///< for every id
    std::optional<base::Error> failure;        ///< every call answers this
    bool holding = false;                      ///< answers wait for release()
    int asked = 0;
    void release();

    base::Async<QByteArray> call(const chain::CallRequest &request, const chain::BlockTag &block = {}) override;
    base::Async<chain::Hash> storageAt(const chain::Address &address, const chain::Hash &slot, const chain::BlockTag &block = {}) override;
    base::Async<QByteArray> code(const chain::Address &address) override;

private:
    [[nodiscard]] base::Result<QByteArray> answer(const QByteArray &data) const;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace test
