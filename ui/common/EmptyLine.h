// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/PlainLabel.h"

namespace ui {

/// One quiet line where a list is empty: "No votes yet."
class EmptyLine final : public PlainLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyLine)

public:
    explicit EmptyLine(const QString &sentence, QWidget *parent = nullptr) : PlainLabel(sentence, TextRole::Body, TextTone::Third, parent)
    {
        setAlignment(Qt::AlignCenter);
        setWordWrap(true);
        setContentsMargins(Tokens::space4, Tokens::space5, Tokens::space4, Tokens::space5);
    }
};

} // namespace ui
