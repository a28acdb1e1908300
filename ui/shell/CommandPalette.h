// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Icons.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace ui {

/// Something one can do or go to from anywhere.
struct Command {
    QString title;    ///< "New proposal"
    QString caption;  ///< where it belongs, "Editor"; may be empty
    QString shortcut; ///< shown at the end; may be empty
    Icon icon = Icon::ChevronRight;
    std::function<void()> run;
};

/// Ctrl+K: type a few letters, press Return. Every typed word must occur in title or caption. Esc closes.
class CommandPalette final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    explicit CommandPalette(QWidget *window);
    ~CommandPalette() override;
    void open(const QList<Command> &commands);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Filter;
    void filter(const QString &text);
    void runCurrent();
    void place();
    QWidget *m_window;
    QWidget *m_panel;
    QLineEdit *m_input;
    QListView *m_list;
    QStandardItemModel *m_items;
    Filter *m_filter;
    QList<Command> m_commands;
    QPointer<QWidget> m_before;
};

} // namespace ui
