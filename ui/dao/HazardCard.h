// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/Hazards.h"
#include "ui/common/Card.h"

namespace ui {

/// "Things to know": what is dangerous about a proposal, worst first.
class HazardCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HazardCard)

public:
    explicit HazardCard(QWidget *parent = nullptr);
    void setHazards(const std::vector<dao::Hazard> &hazards);

private:
    QWidget *m_lines = nullptr;
    QStringList m_shown; ///< so that the lines are rebuilt only when they differ
};

} // namespace ui
