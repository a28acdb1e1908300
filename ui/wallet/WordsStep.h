// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/wallet/SetupStep.h"

#include <QList>

class QCheckBox;

namespace ui {

class PlainLabel;

/// Shows the twelve words of a new wallet, numbered. Each word is on screen only while the step is; none can be copied.
class WordsStep final : public SetupStep {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordsStep)

public:
    explicit WordsStep(SharedDraft draft);
    [[nodiscard]] QString title() const override { return tr("Write down these words"); }
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] bool accept() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QList<PlainLabel *> m_words;
    QCheckBox *m_written;
    PlainLabel *m_error;
};

} // namespace ui
