// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Card.h"

namespace ui {

/// What an order asks for, decoded: its services and where they shall run. What cannot be read is shown as it stands.
class AskedCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskedCard)

public:
    explicit AskedCard(QWidget *parent = nullptr);
    void setSpec(const QByteArray &spec);

private:
    void showRaw();
    QByteArray m_spec;
    bool m_filled = false;
};

} // namespace ui
