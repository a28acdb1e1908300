// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/FirstPaint.h"

#include <QEvent>
#include <QMetaObject>
#include <QWidget>

namespace ui {

FirstPaint::FirstPaint(QWidget &window) : QObject(&window)
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Queued: told when this painting is done.
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return false;
}

} // namespace ui
