// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/DaoMemberCheck.h"

#include "models/dao/DaoContract.h"

namespace deploy {

base::Async<bool> DaoMemberCheck::isMember(const chain::Address &account)
{
    base::Promise<bool> promise;
    m_contract.membership(account).then(this, [promise](const base::Result<dao::Membership> &membership) {
        membership ? promise.complete(!membership->tokenIds.empty()) : promise.fail(membership.error());
    });
    return promise.future();
}

} // namespace deploy
