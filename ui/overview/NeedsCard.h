// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Card.h"
#include "ui/overview/Needs.h"

namespace ui {

class ListRow;

/// "Needs you now": one row and one button each.
class NeedsCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NeedsCard)

public:
    static constexpr std::size_t MaxRows = 5;
    explicit NeedsCard(QWidget *parent = nullptr);
    /// Rows stay, and with them the focus, while the list is the same but for its captions.
    void setNeeds(const std::vector<Need> &needs, bool loading);

Q_SIGNALS:
    void chosen(const ui::Need &need);

private:
    void rebuild(bool loading);
    std::vector<Need> m_needs;
    std::vector<ListRow *> m_rows;
    bool m_loading = false;
    bool m_built = false;
};

} // namespace ui
