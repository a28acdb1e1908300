// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/MemberCheck.h"

#include <QObject>

namespace dao {
class DaoContract;
}

namespace deploy {

/// A member holds at least one membership token of the DAO now.
class DaoMemberCheck final : public QObject, public MemberCheck {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DaoMemberCheck)
public:
    explicit DaoMemberCheck(dao::DaoContract &contract, QObject *parent = nullptr) : QObject(parent), m_contract(contract) {}
    [[nodiscard]] base::Async<bool> isMember(const chain::Address &account) override;

private:
    dao::DaoContract &m_contract;
};

} // namespace deploy
