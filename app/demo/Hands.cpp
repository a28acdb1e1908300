// SPDX-License-Identifier: Apache-2.0
#include "app/demo/Hands.h"

#include "ui/common/TerminalView.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace app {

namespace {

void sendKey(QWidget *target, int key, Qt::KeyboardModifiers modifiers, const QString &text = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QApplication::sendEvent(target, &event);
    }
}

void sendText(QWidget *target, const QString &text)
{
    for (const QChar c : text)
        sendKey(target, c.unicode() < 0x80 ? c.toUpper().unicode() : 0, Qt::NoModifier, QString(c));
}

void clickAt(QWidget *target, const QPoint &at)
{
    const QPointF global = target->mapToGlobal(at);
    QMouseEvent press(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(target, &release);
}

/// The widget that takes the keys of a control: a spin box or an editable combo box has a line edit inside.
QWidget *keyTarget(QWidget *widget)
{
    if (auto *inner = widget->findChild<QLineEdit *>())
        return inner;
    return widget->focusProxy() ? widget->focusProxy() : widget;
}

int rowWith(const QAbstractItemView *view, const QString &text)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString().contains(text, Qt::CaseInsensitive))
                return row;
        }
    }
    return -1;
}

} // namespace

QWidget *Hands::find(const QString &name) const
{
    const QList<QWidget *> candidates = m_window.findChildren<QWidget *>(name);
    for (QWidget *widget : candidates) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

base::Result<QWidget *> Hands::need(const QString &name) const
{
    QWidget *widget = find(name);
    if (!widget)
        return base::fail(base::ErrorCode::NotFound, QStringLiteral("no control “%1” is to be seen").arg(name));
    if (!widget->isEnabled())
        return base::fail(base::ErrorCode::Conflict, QStringLiteral("the control “%1” is disabled: %2").arg(name, widget->toolTip()));
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget, 0, 90);
    }
    return widget;
}

base::Status Hands::click(const QString &name) const
{
    const auto widget = need(name);
    if (!widget)
        return base::fail(widget.error());
    clickAt(*widget, (*widget)->rect().center());
    return {};
}

base::Status Hands::type(const QString &name, const QString &text) const
{
    const auto widget = need(name);
    if (!widget)
        return base::fail(widget.error());
    QWidget *target = keyTarget(*widget);
    target->setFocus(Qt::MouseFocusReason);
    sendKey(target, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        sendKey(target, Qt::Key_Delete, Qt::NoModifier);
    sendText(target, text);
    return {};
}

base::Status Hands::typeLine(const QString &name, const QString &line) const
{
    const auto widget = need(name);
    if (!widget)
        return base::fail(widget.error());
    (*widget)->setFocus(Qt::MouseFocusReason);
    sendText(*widget, line);
    sendKey(*widget, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    return {};
}

base::Status Hands::choose(const QString &name, const QString &entry) const
{
    const auto widget = need(name);
    if (!widget)
        return base::fail(widget.error());
    auto *box = qobject_cast<QComboBox *>(*widget);
    if (!box)
        box = (*widget)->findChild<QComboBox *>();
    if (!box)
        return base::fail(base::ErrorCode::NotFound, QStringLiteral("“%1” is no list of choices").arg(name));
    if (box->isEditable())
        return type(name, entry);
    box->setFocus(Qt::MouseFocusReason);
    sendKey(box, Qt::Key_Home, Qt::NoModifier);
    for (int i = 0; i < box->count(); ++i) {
        if (box->currentText() == entry || box->currentData().toString() == entry)
            return {};
        sendKey(box, Qt::Key_Down, Qt::NoModifier);
    }
    return box->currentText() == entry ? base::Status()
                                       : base::fail(base::ErrorCode::NotFound, QStringLiteral("“%1” does not offer “%2”").arg(name, entry));
}

base::Status Hands::chooseInMenu(const QString &menu, const QString &action) const
{
    const auto widget = need(menu);
    if (!widget)
        return base::fail(widget.error());
    auto *list = qobject_cast<QMenu *>(*widget);
    QAction *entry = list ? list->findChild<QAction *>(action) : nullptr;
    if (!entry)
        return base::fail(base::ErrorCode::NotFound, QStringLiteral("the menu “%1” has no “%2”").arg(menu, action));
    clickAt(list, list->actionGeometry(entry).center());
    return {};
}

base::Status Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
    sendKey(target, key, modifiers);
    return {};
}

base::Status Hands::pressIn(const QString &name, Qt::Key key) const
{
    const auto widget = need(name);
    if (!widget)
        return base::fail(widget.error());
    sendKey(keyTarget(*widget), key, Qt::NoModifier);
    return {};
}

base::Status Hands::clickRow(const QString &table, const QString &text) const
{
    const auto widget = need(table);
    if (!widget)
        return base::fail(widget.error());
    auto *view = qobject_cast<QAbstractItemView *>(*widget);
    const int row = view ? rowWith(view, text) : -1;
    if (row < 0)
        return base::fail(base::ErrorCode::NotFound, QStringLiteral("“%1” has no row with “%2”").arg(table, text));
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    clickAt(view->viewport(), view->visualRect(index).center());
    return {};
}

bool Hands::sees(const QString &name) const
{
    return find(name) != nullptr;
}

bool Hands::canUse(const QString &name) const
{
    const QWidget *widget = find(name);
    return widget && widget->isEnabled();
}

bool Hands::seesRow(const QString &table, const QString &text) const
{
    const auto *view = qobject_cast<QAbstractItemView *>(find(table));
    return view && rowWith(view, text) >= 0;
}

int Hands::rows(const QString &table) const
{
    const auto *view = qobject_cast<QAbstractItemView *>(find(table));
    return view && view->model() ? view->model()->rowCount() : 0;
}

QString Hands::read(const QString &name) const
{
    const QWidget *widget = find(name);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *terminal = qobject_cast<const ui::TerminalView *>(widget))
        return terminal->visibleText();
    return widget ? widget->accessibleName() : QString();
}

} // namespace app
