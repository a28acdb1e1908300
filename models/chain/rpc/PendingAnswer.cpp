// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/PendingAnswer.h"

#include <nlohmann/json.hpp>

namespace chain {

void PendingAnswer::fail(const base::Error &error) const
{
    std::visit([&error](const auto &promise) { promise.fail(error); }, m_promise);
}

void PendingAnswer::giveTree(base::Result<nlohmann::json> result) const
{
    std::get<base::Promise<nlohmann::json>>(m_promise).complete(std::move(result));
}

void PendingAnswer::giveText(base::Result<QByteArray> answer) const
{
    std::get<base::Promise<QByteArray>>(m_promise).complete(std::move(answer));
}

} // namespace chain
