// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Card.h"

#include <array>

namespace ui {

/// The story of the program in four steps, for a Sandbox in which nothing runs yet.
class GettingStarted final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GettingStarted)

public:
    enum class StepId { Unlock, Propose, Vote, Watch };
    explicit GettingStarted(QWidget *parent = nullptr);
    /// How many of the steps are done, in their order; the next one gets the primary button.
    void setDone(int steps);
    [[nodiscard]] int done() const { return m_done; }

Q_SIGNALS:
    void stepChosen(ui::GettingStarted::StepId step);
    void dismissed();

private:
    class Part;
    std::array<Part *, 4> m_parts;
    int m_done = -1;
};

} // namespace ui
