// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/LeaseLines.h"
#include "ui/common/SaveFile.h"

#include <QPointer>

namespace ui {

/// Writes the kept lines of a lease into a file: read a page at a time, the newest first, put together off the GUI thread.
class LogSaver final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogSaver)

public:
    static constexpr int Page = 5000;
    LogSaver(SaveFile save, QObject *parent);
    /// One at a time: while one is under way nothing happens.
    void start(market::LeaseLines &lines, const QString &file);

Q_SIGNALS:
    void saved(const QString &file, int lines);
    void failed(const base::Error &error);

private:
    void read(quint64 before);
    void write();
    void fail(const base::Error &error);
    const SaveFile m_save;
    QPointer<market::LeaseLines> m_lines;
    QString m_file;
    std::vector<std::vector<market::LeaseLine>> m_pages; ///< the newest first
    bool m_busy = false;
};

} // namespace ui
