// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/wallet/SetupStep.h"

namespace ui {

/// The four ways to get an account, as rows with a button each. Shown in the page on the first run, later in a sheet.
class ChooseSource final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChooseSource)

public:
    explicit ChooseSource(QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstButton() const { return m_first; }

Q_SIGNALS:
    void chosen(ui::SetupSource source);

private:
    QWidget *m_first = nullptr;
};

} // namespace ui
