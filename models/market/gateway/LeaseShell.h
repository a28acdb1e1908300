// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QObject>

namespace market {

/// An interactive shell in a service of a lease. Opened by LeaseSession::openShell; closes when destroyed.
class LeaseShell : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseShell)
public:
    explicit LeaseShell(QObject *parent = nullptr) : QObject(parent) {}
    virtual void write(const QByteArray &bytes) = 0;    ///< to its standard input; before opened() it is kept
    virtual void resize(int columns, int rows) = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;

Q_SIGNALS:
    void opened();
    void output(const QByteArray &bytes);               ///< of both streams, raw: for a terminal
    void ended(int exitCode, const QString &sentence);  ///< once; -1: not by itself, and the sentence says why
};

} // namespace market
