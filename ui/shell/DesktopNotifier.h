// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tone.h"

#include <QObject>

namespace ui {

/// Says something outside the window, and keeps a place there while the window is closed; TrayNotifier is the real one.
class DesktopNotifier : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifier)

public:
    explicit DesktopNotifier(QObject *parent = nullptr) : QObject(parent) {}
    /// Whether this desktop shows notifications at all.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// `id` comes back with clicked().
    virtual void show(const QString &id, const QString &title, const QString &text, Tone tone) = 0;

    /// Whether there is a place to stay without a window.
    [[nodiscard]] virtual bool canStay() const { return false; }
    /// Stays there with this line, by which the window can be opened again and the program ended.
    virtual void stay(const QString &line) { Q_UNUSED(line) }
    virtual void leave() {} ///< the window is there again

Q_SIGNALS:
    void clicked(const QString &id);
    void openRequested(); ///< the window, from where it stays
    void quitRequested();
};

} // namespace ui
