// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/deploy/Reactor.h"

#include <QWidget>
#include <deque>

class QCheckBox;
class QPlainTextEdit;
class QStackedLayout;

namespace ui {

class Button;
class PlainLabel;
class SearchField;

/// The live lines of one deployment while it is seen. Bounded; a storm of lines costs one repaint per 50 ms. What the
/// program wrote is foreign text and shown as such.
class LogView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)

public:
    static constexpr int MaxLines = 5000;
    static constexpr int Tail = 500; ///< lines asked for at the start

    LogView(deploy::Reactor &reactor, base::Clock &clock, QWidget *parent = nullptr);
    /// Empty: nothing to listen to. `waiting` is what to say until the first line comes.
    void setKey(const deploy::DeploymentKey &key, const QString &waiting);
    [[nodiscard]] qsizetype lineCount() const { return qsizetype(m_lines.size()); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void listen();
    void take(const deploy::LogLine &line);
    void flush();
    void rebuild();
    void append(const deploy::LogLine &line);
    void refreshCaption();
    [[nodiscard]] bool matches(const deploy::LogLine &line) const;
    [[nodiscard]] QString copyText() const;

    deploy::Reactor &m_reactor;
    base::Clock &m_clock;
    deploy::DeploymentKey m_key;
    QString m_waitingText;
    std::deque<deploy::LogLine> m_lines;
    std::vector<deploy::LogLine> m_fresh;
    SearchField *m_search;
    QCheckBox *m_follow;
    Button *m_again;
    Button *m_copy;
    QPlainTextEdit *m_text;
    PlainLabel *m_waiting;
    PlainLabel *m_caption;
    QStackedLayout *m_stack;
    base::Subscription m_gather;
    base::Subscription m_subscription;
};

} // namespace ui
