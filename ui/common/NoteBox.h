// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/RunLabel.h"
#include "ui/common/Tone.h"

namespace ui {

class ShapeMark;

/// A sentence on a tinted ground, with the tone's shape before it.
class NoteBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteBox)

public:
    explicit NoteBox(const QString &text = {}, Tone tone = Tone::Info, QWidget *parent = nullptr);
    void setNote(const QString &text, Tone tone);
    /// A heading line above the sentence.
    void setTitle(const QString &title);
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QString m_title;
    QString m_text;
    Tone m_tone = Tone::Info;
    ShapeMark *m_mark;
    RunLabel *m_words;
};

} // namespace ui
