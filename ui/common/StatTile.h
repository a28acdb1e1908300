// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Card.h"
#include "ui/common/Tokens.h"

namespace ui {

/// One figure in large type: label above, caption below.
class StatTile final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatTile)

public:
    explicit StatTile(const QString &label, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setValue(const QString &value, TextTone tone = TextTone::Normal);
    void setCaptionText(const QString &caption);

private:
    void name();
    PlainLabel *m_label;
    PlainLabel *m_value;
    PlainLabel *m_below;
};

} // namespace ui
