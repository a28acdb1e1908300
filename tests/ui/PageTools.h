// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/ui/Gallery.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QTest>
#include <QWidget>

/// What tests of whole pages do all the time.
namespace test {

template <class T = QWidget>
T *find(const QWidget &in, const char *name)
{
    return in.findChild<T *>(QString::fromUtf8(name));
}

/// A real click in the middle of the widget of this name; false when it is not there, hidden or off.
inline bool click(const QWidget &in, const char *name)
{
    auto *widget = find(in, name);
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

/// All words that labels and buttons show now.
inline QString wordsIn(const QWidget &in)
{
    QStringList words;
    for (const QWidget *widget : in.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words.append(button->text());
        else
            words.append(widget->accessibleName());
    }
    return words.join(u'\n');
}

/// A picture once all layouts have come to rest.
inline void picture(QWidget &widget, const char *name)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    savePicture(widget, name);
}

/// The first control that Tab reaches and a screen reader could not name; empty when there is none.
inline QString namelessControl(const QWidget &in)
{
    for (const QWidget *widget : in.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            return QString::fromUtf8(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return {};
}

} // namespace test
