// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/wallet/PasswordStore.h"

#include <QWidget>

class QCheckBox;

namespace ui {

class PlainLabel;

/// "Remember the password in the system keychain": looks whether there is one and says so where there is not.
class RememberBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RememberBox)

public:
    explicit RememberBox(wallet::PasswordStore &passwords, QWidget *parent = nullptr);
    [[nodiscard]] bool isChecked() const;

private:
    QCheckBox *m_box;
    PlainLabel *m_why;
};

} // namespace ui
