// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/deploy/TriggerContext.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class EmptyLine;
class RuleCard;

/// The rules of the trigger, one card each.
class RulesTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesTab)

public:
    explicit RulesTab(const TriggerContext &context, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void editRequested(const deploy::Rule &rule);

private:
    const TriggerContext &m_context;
    QVBoxLayout *m_cards;
    EmptyLine *m_empty;
    QList<RuleCard *> m_shown;
};

} // namespace ui
