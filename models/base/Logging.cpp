// SPDX-License-Identifier: Apache-2.0
#include "models/base/Logging.h"

Q_LOGGING_CATEGORY(logApp, "commonrack.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logChain, "commonrack.chain", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "commonrack.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logWallet, "commonrack.wallet", QtInfoMsg)
Q_LOGGING_CATEGORY(logDao, "commonrack.dao", QtInfoMsg)
Q_LOGGING_CATEGORY(logDeploy, "commonrack.deploy", QtInfoMsg)
