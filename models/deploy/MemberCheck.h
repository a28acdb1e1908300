// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/chain/primitives/Address.h"

namespace deploy {

/// Who may approve deployments of one DAO.
class MemberCheck {
public:
    virtual ~MemberCheck() = default;
    [[nodiscard]] virtual base::Async<bool> isMember(const chain::Address &account) = 0;
};

} // namespace deploy
