// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Button.h"

#include <QFocusEvent>
#include <QStyleOptionButton>

namespace ui {

Button::Button(const QString &text, const QString &name, ButtonKind kind, QWidget *parent) : QPushButton(text, parent)
{
    setObjectName(name);
    setAutoDefault(false);
    setProperty("mouseFocus", true); // until a key brings the focus
    setKind(kind);
}

Button::Button(Icon symbol, const QString &text, const QString &name, ButtonKind kind, QWidget *parent)
    : Button(text, name, kind, parent)
{
    setIcon(ui::icon(symbol));
    setIconSize(QSize(16, 16));
    setAccessibleName(text);
    if (kind == ButtonKind::IconOnly)
        setToolTip(text);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setProperty("kind", int(kind));
    updateGeometry();
    update();
}

void Button::setOpensMenu()
{
    m_opensMenu = true;
    updateGeometry();
    update();
}

void Button::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (m_opensMenu)
        option->features |= QStyleOptionButton::HasMenu;
}

void Button::focusInEvent(QFocusEvent *event)
{
    // A ring after a click is noise; after Tab it is the cursor. Coming back to the window changes nothing.
    const auto reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
        setProperty("mouseFocus", reason == Qt::MouseFocusReason);
    QPushButton::focusInEvent(event);
}

} // namespace ui
