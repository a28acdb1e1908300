// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/deploy/TriggerContext.h"

#include <QWidget>

namespace ui {

class TargetCard;

/// Where deployments go, one card each. While it is seen the platforms are asked again and again: an engine tells nobody
/// when it ends.
class TargetsTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsTab)

public:
    explicit TargetsTab(const TriggerContext &context, QWidget *parent = nullptr);
    void ask();
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void goOn();
    base::Clock &m_clock;
    QList<TargetCard *> m_cards;
    base::Subscription m_next;
};

} // namespace ui
