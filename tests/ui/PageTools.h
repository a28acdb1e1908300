// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/ui/Gallery.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QTest>
#include <QWidget>
#include <algorithm>

/// What tests of whole pages do all the time.
namespace test {

template <class T = QWidget>
T *find(const QWidget &in, const char *name)
{
    return in.findChild<T *>(QString::fromUtf8(name));
}

/// A real click in the middle of the visible widget of this name (each state view has a button called alike); false when
/// there is none or it is off.
inline bool click(const QWidget &in, const char *name)
{
    const QList<QWidget *> all = in.findChildren<QWidget *>(QString::fromUtf8(name));
    const auto widget = std::find_if(all.begin(), all.end(), [](const QWidget *one) { return one->isVisible(); });
    if (widget == all.end() || !(*widget)->isEnabled())
        return false;
    QTest::mouseClick(*widget, Qt::LeftButton);
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

/// Texts of labels and buttons for which there is less room than they need. A button that shows only its icon has a text
/// for screen readers, and says so in its tool tip.
inline QStringList clippedTexts(const QWidget &in)
{
    QStringList clipped;
    for (const QWidget *widget : in.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || (button && !button->icon().isNull() && button->toolTip() == button->text()))
            continue;
        const QString text = label ? label->text() : button ? button->text() : QString();
        const QSize room = widget->contentsRect().size();
        const bool wraps = label && label->wordWrap();
        int needed = 0;
        for (const QString &piece : text.split(wraps ? u' ' : u'\n'))
            needed = std::max(needed, widget->fontMetrics().horizontalAdvance(piece));
        if (needed > room.width() || (wraps && label->heightForWidth(widget->width()) > widget->height()))
            clipped += text;
    }
    return clipped;
}

} // namespace test
