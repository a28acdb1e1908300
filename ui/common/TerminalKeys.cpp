// SPDX-License-Identifier: Apache-2.0
#include "ui/common/TerminalKeys.h"

#include <QKeyEvent>

namespace ui {

namespace {

constexpr char escapeChar = '\x1b';
constexpr qsizetype longestPaste = 1024 * 1024;

/// xterm's number for what is held down besides; 1: nothing.
int modifierNumber(Qt::KeyboardModifiers held)
{
    return 1 + (held & Qt::ShiftModifier ? 1 : 0) + (held & Qt::AltModifier ? 2 : 0) + (held & Qt::ControlModifier ? 4 : 0);
}

/// ESC [ A, ESC O A, ESC [ 1 ; 5 A
QByteArray cursorKey(char final, int modifier, bool application)
{
    if (modifier > 1)
        return QByteArray("\x1b[1;") + QByteArray::number(modifier) + final;
    return QByteArray(application ? "\x1bO" : "\x1b[") + final;
}

/// ESC [ 5 ~, ESC [ 5 ; 2 ~
QByteArray numberedKey(int number, int modifier)
{
    const QByteArray more = modifier > 1 ? ';' + QByteArray::number(modifier) : QByteArray();
    return QByteArray("\x1b[") + QByteArray::number(number) + more + '~';
}

QByteArray functionKey(int key, int modifier)
{
    constexpr int numbers[] = {15, 17, 18, 19, 20, 21, 23, 24}; // F5 to F12
    if (key <= Qt::Key_F4)
        return cursorKey(char('P' + (key - Qt::Key_F1)), modifier, true);
    return numberedKey(numbers[key - Qt::Key_F5], modifier);
}

QByteArray specialKey(const QKeyEvent &event, int modifier, bool application)
{
    switch (event.key()) {
    case Qt::Key_Up: return cursorKey('A', modifier, application);
    case Qt::Key_Down: return cursorKey('B', modifier, application);
    case Qt::Key_Right: return cursorKey('C', modifier, application);
    case Qt::Key_Left: return cursorKey('D', modifier, application);
    case Qt::Key_Home: return cursorKey('H', modifier, application);
    case Qt::Key_End: return cursorKey('F', modifier, application);
    case Qt::Key_Insert: return numberedKey(2, modifier);
    case Qt::Key_Delete: return numberedKey(3, modifier);
    case Qt::Key_PageUp: return numberedKey(5, modifier);
    case Qt::Key_PageDown: return numberedKey(6, modifier);
    case Qt::Key_Return:
    case Qt::Key_Enter: return QByteArrayLiteral("\r");
    case Qt::Key_Backspace: return event.modifiers() & Qt::ControlModifier ? QByteArrayLiteral("\x08") : QByteArrayLiteral("\x7f");
    case Qt::Key_Tab: return QByteArrayLiteral("\t");
    case Qt::Key_Backtab: return QByteArrayLiteral("\x1b[Z");
    case Qt::Key_Escape: return QByteArray(1, escapeChar);
    default: return event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F12 ? functionKey(event.key(), modifier) : QByteArray();
    }
}

/// Ctrl with a letter or one of @ [ \ ] ^ _ is a control character, whatever the platform says its text is.
QByteArray controlKey(int key)
{
    if (key >= Qt::Key_At && key <= Qt::Key_Underscore)
        return QByteArray(1, char(key & 0x1f));
    return key == Qt::Key_Space ? QByteArray(1, '\0') : QByteArray();
}

} // namespace

QByteArray terminalKey(const QKeyEvent &event, bool applicationCursor)
{
    const auto held = event.modifiers();
    if (const QByteArray special = specialKey(event, modifierNumber(held), applicationCursor); !special.isEmpty()) {
        const bool plain = special.size() == 1; // Return, Tab and the like have no number for Alt
        return plain && held & Qt::AltModifier ? escapeChar + special : special;
    }
    const bool altGr = held & Qt::ControlModifier && held & Qt::AltModifier && !event.text().isEmpty() && event.text().front().isPrint();
    QByteArray bytes;
    if (held & Qt::ControlModifier && !altGr)
        bytes = controlKey(event.key());
    else
        bytes = event.text().toUtf8();
    if (bytes.isEmpty())
        return {};
    return held & Qt::AltModifier && !altGr ? escapeChar + bytes : bytes;
}

QByteArray terminalPaste(const QString &text, bool bracketed)
{
    QString clean = text.left(longestPaste);
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\r")).replace(u'\n', u'\r');
    clean.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\r' && c != u'\t') || (c.unicode() >= 0x7f && c.unicode() < 0xa0); });
    if (clean.isEmpty())
        return {};
    return bracketed ? "\x1b[200~" + clean.toUtf8() + "\x1b[201~" : clean.toUtf8();
}

} // namespace ui
