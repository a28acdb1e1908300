// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Pane.h"

namespace ui {

class Button;
class PlainLabel;

/// What can be done with several leases at once; there while more than one is selected.
class LeaseActionBar final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseActionBar)

public:
    explicit LeaseActionBar(QWidget *parent = nullptr);
    /// `trades`: they can be topped up and closed here; `notes`: they can be tagged; `files`: they can be exported.
    void setAbilities(bool trades, bool notes, bool files);
    void setCount(int leases);

Q_SIGNALS:
    void topUpRequested();
    void closeRequested();
    void tagRequested();
    void exportRequested();
    void clearRequested(); ///< only one is to be selected

private:
    PlainLabel *m_count;
    Button *m_topUp;
    Button *m_close;
    Button *m_tag;
    Button *m_export;
};

} // namespace ui
