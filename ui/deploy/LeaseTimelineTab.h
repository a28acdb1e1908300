// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Timeline.h"

#include <QWidget>

namespace ui {

class NoteBox;
class StateView;
class Steps;

/// What happened to a lease, from the proposal to the last payment, the newest last, and who approved it.
class LeaseTimelineTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseTimelineTab)

public:
    explicit LeaseTimelineTab(QWidget *parent = nullptr);
    void setMoments(const std::vector<market::LeaseMoment> &moments, const std::optional<market::LeaseOrigin> &origin);

private:
    std::vector<market::LeaseMoment> m_shown;
    std::optional<market::LeaseOrigin> m_origin;
    bool m_told = false;
    StateView *m_state;
    NoteBox *m_approval;
    Steps *m_steps;
};

} // namespace ui
