// SPDX-License-Identifier: Apache-2.0
#include "ui/common/WheelGuard.h"

#include <QEvent>
#include <QWidget>

namespace ui {

WheelGuard::WheelGuard(QWidget &editor) : QObject(&editor)
{
    editor.setFocusPolicy(Qt::StrongFocus);
    editor.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *editor = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && editor && !editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
