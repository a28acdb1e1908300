// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/base/Result.h"

#include <QObject>

namespace descriptor {

class Document;

/// Keeps the draft safe: some time after the last change it hands the text to `save`, and again later when that failed.
/// What save does with it (an atomic file) is its caller's matter.
class DraftStore final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftStore)
public:
    DraftStore(Document &document, base::Clock &clock, std::function<base::Status(QByteArray)> save, QObject *parent = nullptr);

    /// Saves now what is not saved yet; call it before the program ends.
    base::Status flush();
    /// Milliseconds since the Unix epoch of the last save by this object; 0 before the first.
    [[nodiscard]] qint64 lastSavedMs() const { return m_lastSavedMs; }
    /// Why the last attempt failed; empty when it did not.
    [[nodiscard]] const QString &failure() const { return m_failure; }

Q_SIGNALS:
    void stateChanged(); ///< lastSavedMs or failure

private:
    void schedule(std::chrono::milliseconds delay);
    Document &m_document;
    base::Clock &m_clock;
    std::function<base::Status(QByteArray)> m_save;
    base::Subscription m_timer;
    qint64 m_lastSavedMs = 0;
    QString m_failure;
};

} // namespace descriptor
