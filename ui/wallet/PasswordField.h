// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/SecretBytes.h"

#include <QLineEdit>

namespace ui {

/// A line for a secret. What was typed leaves it only as SecretBytes.
class PasswordField final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordField)

public:
    explicit PasswordField(const QString &name, QWidget *parent = nullptr);
    /// A copy as UTF-8; the field keeps its text.
    [[nodiscard]] base::SecretBytes secret() const;
    /// Moves the text out and empties the field.
    [[nodiscard]] base::SecretBytes take();
    void wipeAndClear();

protected:
    void hideEvent(QHideEvent *event) override;
};

/// Overwrites a text in place, also where others share it, because it is a secret.
void wipeShared(const QString &text);

} // namespace ui
