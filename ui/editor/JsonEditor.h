// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Problem.h"

#include <QPlainTextEdit>

namespace ui {

class JsonHighlighter;

/// The document as text: numbered lines, colours, problems underlined and their lines tinted. Tab writes two spaces; after
/// Esc the next Tab leaves. It keeps no history of its own: undo belongs to the document.
class JsonEditor final : public QPlainTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonEditor)

public:
    explicit JsonEditor(QWidget *parent = nullptr);

    /// Shows the text by changing only what differs, so that cursor and scroll position stay.
    void showText(const QByteArray &text);
    void showProblems(const QList<descriptor::Problem> &problems);
    /// Moves the cursor to the problem and its line into view, without taking the focus.
    void goTo(const descriptor::Problem &problem);

Q_SIGNALS:
    /// After a change by the person, as UTF-8.
    void textTyped(const QByteArray &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Gutter;
    struct Mark {
        int start = 0; ///< in the QTextDocument
        int length = 0;
        bool error = false;
    };
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] int positionOf(qsizetype byteOffset) const;
    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPainter &painter, const QRect &area);
    void breakLine();
    void refreshMarks();
    Gutter *m_gutter;
    JsonHighlighter *m_highlighter;
    QByteArray m_text; ///< what is shown, as bytes: problems count in bytes
    QList<Mark> m_marks;
    bool m_showing = false;
    bool m_tabLeaves = false;
};

} // namespace ui
