// SPDX-License-Identifier: Apache-2.0
#include "app/InputWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace app {

InputWatch::InputWatch(QCoreApplication &application, QObject *parent) : QObject(parent)
{
    application.installEventFilter(this);
}

bool InputWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        Q_EMIT used();
        break;
    default:
        break;
    }
    return false;
}

} // namespace app
