// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"

#include <nlohmann/json_fwd.hpp>

#include <variant>

namespace chain {

/// The giving end of one call of a transport: whoever asked wants the result as a tree, or the whole answer as text.
class PendingAnswer {
public:
    PendingAnswer(base::Promise<nlohmann::json> tree) : m_promise(std::move(tree)) {}
    PendingAnswer(base::Promise<QByteArray> text) : m_promise(std::move(text)) {}

    [[nodiscard]] bool wantsText() const { return std::holds_alternative<base::Promise<QByteArray>>(m_promise); }
    void fail(const base::Error &error) const;
    void giveTree(base::Result<nlohmann::json> result) const; ///< where a tree is wanted
    void giveText(base::Result<QByteArray> answer) const;     ///< where text is wanted

private:
    std::variant<base::Promise<nlohmann::json>, base::Promise<QByteArray>> m_promise;
};

} // namespace chain
