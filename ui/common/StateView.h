// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Icons.h"

#include <QStackedWidget>

namespace base {
struct Error;
}

namespace ui {

/// The four written states of a page or a pane: loading, empty, error, content.
class StateView final : public QStackedWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateView)

public:
    enum class State { Loading, Empty, Error, Content };
    explicit StateView(QWidget *parent = nullptr);
    void setContent(QWidget *content); ///< shows nothing by itself; takes ownership
    void showContent();
    /// `sentence` says what is waited for: "Reading proposals from the chain…".
    void showLoading(const QString &sentence);
    /// Says what this place is for and what to do first. Without `action` there is no button.
    void showEmpty(const QString &title, const QString &sentence, const QString &action = {}, Icon icon = Icon::Info);
    /// What happened, and the next step as a button ("Try again").
    void showError(const QString &title, const QString &sentence, const QString &action);
    void showError(const base::Error &error, const QString &action = {});
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void emptyAction(); ///< the empty state's button (objectName "state.empty.action")
    void errorAction(); ///< the error state's button (objectName "state.error.action")

private:
    class Message;
    void become(State state, QWidget *page);
    State m_state = State::Loading;
    Message *m_loading;
    Message *m_empty;
    Message *m_error;
    QWidget *m_content = nullptr;
};

} // namespace ui
