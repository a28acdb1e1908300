// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/Services.h"
#include "app/demo/DemoPlayer.h"
#include "app/demo/Hands.h"
#include "app/demo/MarketStory.h"
#include "app/demo/RuleStory.h"

namespace app {

/// The program's main job as a person does it, from the locked wallet to the closed lease, in the Sandbox; then the other
/// stories, each of which can be played alone.
class Story final : public QObject {
    Q_OBJECT
public:
    Story(Services &services, QWidget &window, QObject *parent = nullptr);
    /// `part`: "dao", "market", "rule", or empty for all.
    [[nodiscard]] std::deque<DemoStep> steps(const QString &part = {});

private:
    void addUnlock(std::deque<DemoStep> &steps);
    void addWallet(std::deque<DemoStep> &steps);
    void addEditor(std::deque<DemoStep> &steps);
    void addVote(std::deque<DemoStep> &steps);
    void addExecution(std::deque<DemoStep> &steps);
    void addLease(std::deque<DemoStep> &steps);
    void addEnd(std::deque<DemoStep> &steps);
    [[nodiscard]] const dao::Proposal *ours() const;
    [[nodiscard]] std::optional<market::Deployment> lease() const;
    [[nodiscard]] std::function<base::Status()> click(const char *name) const; ///< the act of a step
    void ask(const QUrl &url);

    Services &m_services;
    Hands m_hands;
    MarketStory m_marketStory;
    RuleStory m_ruleStory;
    QNetworkAccessManager m_network;
    quint64 m_proposal = 0;   ///< ours
    QByteArray m_answer;      ///< of the deployed service
};

} // namespace app
