// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/AuditTrail.h"
#include "models/deploy/TriggerSet.h"
#include "ui/common/SaveFile.h"

namespace ui {

/// What the Trigger page and its sheets are given. What is not there is not offered.
struct TriggerContext {
    struct Network {
        quint64 chainId = 0;
        QString name;
        quint64 confirmations = 2; ///< what it asks for
        chain::Address dao;        ///< zero: it names none
    };
    struct Target {
        QString id;                ///< Rule::target
        QString name;              ///< "Container engine"
        deploy::Reactor *reactor = nullptr;
        bool isEngine = false;     ///< of this computer: how to get one is told
        /// Whether a rule's target is this one, whatever it asks of it after a question mark.
        [[nodiscard]] bool isOf(const QString &target) const { return target == id || (!id.isEmpty() && target.startsWith(id + u'?')); }
    };
    struct Document {
        QString title;
        QByteArray text;
    };
    deploy::TriggerSet &rules;
    base::Clock &clock;
    std::vector<Network> networks = {};
    std::vector<Target> targets = {};
    deploy::AuditTrail *audit = nullptr;
    QString auditScript = {};                                         ///< where verify-audit.py is; empty: not shipped
    std::function<QString(const chain::Address &)> nameOf = {};       ///< of an account; empty: no name
    std::function<deploy::MemberCheck *(const deploy::Rule &)> members = {};
    chain::Signer *signer = nullptr;
    std::function<void(const std::function<void(bool)> &)> unlock = {}; ///< answers whether the signer can sign now
    std::function<std::vector<Document>()> documents = {};            ///< a draft, proposals: for a dry run
    SaveFile save = {};
    std::function<base::Async<QByteArray>(const QString &file)> read = {};
    /// A new rule begins there, so that it does not act on what is long past. Errors: the network does not answer.
    std::function<base::Async<quint64>(const deploy::Rule &)> firstBlock = {};
    /// The proof of a deployment as JSON, signed if the signer can sign now. Errors: those of app::ProofDesk.
    std::function<base::Async<QByteArray>(const deploy::DeploymentKey &)> proofOf = {};

    [[nodiscard]] QString networkName(quint64 chainId) const
    {
        for (const Network &network : networks) {
            if (network.chainId == chainId)
                return network.name;
        }
        return QString::number(chainId);
    }
    [[nodiscard]] QString accountName(const chain::Address &account) const { return nameOf ? nameOf(account) : QString(); }
};

} // namespace ui
