// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/TerminalSelection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace ui {

/// A terminal as a widget: paints a TerminalScreen, sends what is typed. Tab goes to the program, Ctrl+Tab leaves. Marked
/// with the mouse or Shift and the arrows, Ctrl+Shift+C copies, Ctrl+Shift+V pastes, Shift+Page Up looks back.
class TerminalView final : public QAbstractScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalView)

public:
    explicit TerminalView(const QString &name, QWidget *parent = nullptr);
    void write(const QByteArray &bytes); ///< what the program says
    void reset();
    /// False: nobody is there to type to; what was drawn stays and can be copied.
    void setConnected(bool connected);
    [[nodiscard]] const TerminalScreen &screen() const { return m_screen; }
    [[nodiscard]] QString selectedText() const { return m_selection.text(m_screen); }
    [[nodiscard]] bool isBlinking() const { return m_blink.isActive(); }
    [[nodiscard]] QString visibleText() const; ///< the rows that are seen, for screen readers
    [[nodiscard]] QSize sizeHint() const override { return {480, 320}; }
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

public Q_SLOTS:
    void copy();
    void paste();
    void selectAll();

Q_SIGNALS:
    void typed(const QByteArray &bytes);
    void sizeChanged(int columns, int rows);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    static constexpr int Padding = 2;
    void fit();
    void refresh(bool stayAtEnd);
    void send(const QByteArray &bytes);
    bool ownKey(const QKeyEvent &event);
    void extendSelection(int key);
    void paintLine(QPainter &painter, int index, int row) const;
    void paintRun(QPainter &painter, const TerminalLine &line, int from, int to, qreal y, bool marked) const;
    void paintCursor(QPainter &painter) const;
    [[nodiscard]] TerminalPlace placeAt(const QPoint &point) const;
    [[nodiscard]] QRectF cursorRect() const;

    TerminalScreen m_screen;
    TerminalSelection m_selection;
    QBasicTimer m_blink;
    QBasicTimer m_describe; ///< tells screen readers once it is quiet
    qreal m_cellWidth = 8;
    int m_cellHeight = 16;
    bool m_cursorOn = true;
    bool m_connected = true;
};

} // namespace ui
