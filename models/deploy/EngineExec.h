// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/EngineClient.h"

#include <QStringList>

namespace deploy {

/// A program started inside a running container, and its standard streams (the engine's exec). Ends it as well as the
/// engine's API allows when deleted: that has no word for it, so that a shell at a terminal is told the end of its input.
class EngineExec final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineExec)
public:
    struct Wish {
        QString container; ///< name or id
        QStringList command;
        bool terminal = true;
        bool input = true; ///< attach standard input
        int columns = 0;   ///< 0: not known
        int rows = 0;
    };
    EngineExec(EngineClient &engine, base::Clock &clock, Wish wish, QObject *parent = nullptr);
    ~EngineExec() override;
    void start();
    void write(const QByteArray &bytes); ///< to its standard input; before opened() it is kept
    void resize(int columns, int rows);
    [[nodiscard]] bool isOpen() const { return m_open && !m_over; }

Q_SIGNALS:
    void opened();
    void output(const QByteArray &bytes, bool error); ///< raw; a terminal has no standard error of its own
    void ended(int exitCode, const QString &problem); ///< once, last; -1: not by itself, and the sentence says why

private:
    void onCreated(const base::Result<EngineResponse> &response);
    void onConnected();
    void onReadable();
    void takeHead();
    void takeOutput(const QByteArray &bytes);
    void onClosed();
    void askExitCode(int attempt);
    void finish(int exitCode, const QString &problem);

    EngineClient &m_engine;
    base::Clock &m_clock;
    Wish m_wish;
    QByteArray m_id;
    QIODevice *m_socket = nullptr;
    QByteArray m_head;    // of the answer, until it is whole
    QByteArray m_frame;   // without a terminal: what is left of a frame's header
    quint32 m_left = 0;   // of the current frame
    bool m_error = false; // which stream it is of
    QByteArray m_typed;   // before it was open
    base::Subscription m_timer;
    bool m_open = false;
    bool m_closed = false; // by the engine; the exit code is asked for
    bool m_over = false;
};

} // namespace deploy
