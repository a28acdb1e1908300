// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/PlainLabel.h"

namespace ui {

/// ▲ and a sentence in red below the fields it is about; hidden while there is nothing to say.
class ErrorSentence final : public PlainLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorSentence)

public:
    explicit ErrorSentence(QWidget *parent = nullptr);
    void setSentences(const QStringList &sentences);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
};

} // namespace ui
