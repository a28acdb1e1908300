// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Trigger.h"

#include <QWidget>

namespace ui {

class Card;
class KeyValueGrid;
class PlainLabel;

/// The one rule of the trigger, in words.
class RulesTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesTab)

public:
    /// `network` and `dao`: names for people.
    RulesTab(deploy::Trigger &trigger, const QString &network, const QString &dao, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void settingsRequested();

private:
    deploy::Trigger &m_trigger;
    Card *m_card;
    PlainLabel *m_confirmations;
    PlainLabel *m_target;
    PlainLabel *m_approval;
};

} // namespace ui
