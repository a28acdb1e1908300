// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Reactor.h"

#include <QWidget>

namespace ui {

class Button;
class Card;
class PlainLabel;

/// Where deployments go: the container engine, whether it answers, and how to get one.
class TargetsTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsTab)

public:
    explicit TargetsTab(deploy::Reactor &reactor, QWidget *parent = nullptr);
    void ask();

private:
    void take(const base::Result<QString> &answer);
    deploy::Reactor &m_reactor;
    Card *m_card;
    PlainLabel *m_sentence;
    QWidget *m_help;
    Button *m_again;
    bool m_asking = false;
};

} // namespace ui
