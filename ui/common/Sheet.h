// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Button.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class PlainLabel;

/// A question inside the window, above a dimmed page: never a second window, never a nested event loop. While it is open
/// nothing else in the window takes clicks, Tab stays inside, and Esc cancels; then the focus goes back where it was.
/// Closed sheets hide; with WA_DeleteOnClose they also delete themselves.
class Sheet : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sheet)

public:
    /// `inWindow` is any widget of the window to cover.
    Sheet(const QString &title, const QString &caption, QWidget *inWindow);
    ~Sheet() override;
    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Appends a button at the end of the footer. Cancel comes first, the primary one last.
    Button *addButton(const QString &text, const QString &name, ButtonKind kind = ButtonKind::Normal);
    /// A Cancel button, already connected; objectName "sheet.cancel" unless named.
    Button *addCancelButton(const QString &text = {}, const QString &name = {});
    /// Something at the start of the footer (an error sentence, a link).
    void addFooterWidget(QWidget *widget);
    void setSheetWidth(int width);
    /// Esc and the Cancel button do nothing while false.
    void setCancellable(bool cancellable) { m_cancellable = cancellable; }

    /// `focus` gets the focus; else the first control of the body, else the first button.
    void open(QWidget *focus = nullptr);
    void closeSheet();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// True while any sheet of this window is open.
    [[nodiscard]] static bool anyOpen(const QWidget *inWindow);

public Q_SLOTS:
    /// As if Esc was pressed.
    void cancel();

Q_SIGNALS:
    void cancelled();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Panel;
    void place();
    [[nodiscard]] QRect pageArea() const;
    [[nodiscard]] QList<QWidget *> stops() const;
    void keepFocus(QWidget *now);
    QWidget *m_window;
    Panel *m_panel;
    PlainLabel *m_title;
    PlainLabel *m_caption;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QHBoxLayout *m_footer;
    int m_sheetWidth = 600;
    bool m_open = false;
    bool m_cancellable = true;
    QPointer<QWidget> m_before;
};

} // namespace ui
