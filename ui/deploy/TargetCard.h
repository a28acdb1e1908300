// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Card.h"
#include "ui/deploy/TriggerContext.h"

namespace ui {

class Button;
class PlainLabel;

/// One platform that rules deploy to: whether it answers, who it is, since when that is so, and what of ours is up there.
class TargetCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetCard)

public:
    TargetCard(const TriggerContext &context, const TriggerContext::Target &target, QWidget *parent = nullptr);
    void ask();
    void refresh(); ///< what is up there

private:
    QWidget *makeHelp();
    void take(const base::Result<QString> &answer);
    void goOn();
    const TriggerContext &m_context;
    const TriggerContext::Target m_target;
    PlainLabel *m_sentence;
    PlainLabel *m_since;
    PlainLabel *m_up;
    QWidget *m_help;
    Button *m_again;
    std::optional<bool> m_reachable; ///< nothing: not asked yet
    bool m_asking = false;
};

} // namespace ui
