// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"
#include "ui/common/Pane.h"

class QProgressBar;

namespace ui {

class Button;
class PlainLabel;
class ShapeMark;

/// Says how far the market follows the chain while it does not simply follow: progress with Pause, or what is wrong.
class SyncBar final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncBar)

public:
    explicit SyncBar(market::Market &market, QWidget *parent = nullptr);

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();

private:
    void refresh();
    market::Market &m_market;
    ShapeMark *m_mark;
    PlainLabel *m_words;
    PlainLabel *m_why;
    QProgressBar *m_progress;
    Button *m_button;
    bool m_pauses = false;
};

} // namespace ui
