// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLoggingCategory>

/// What is said is sorted by its subject, which is often, not always, the room; QT_LOGGING_RULES="commonrack.chain.debug=true" opens one.
Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logChain)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logWallet)
Q_DECLARE_LOGGING_CATEGORY(logDao)
Q_DECLARE_LOGGING_CATEGORY(logDeploy)
