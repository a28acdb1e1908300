// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace store {
class Database;
}

namespace market {

/// What a person wrote about one lease.
struct LeaseNote {
    QStringList tags; ///< as typed, each once whatever its case
    QString note;
    [[nodiscard]] bool isEmpty() const { return tags.isEmpty() && note.isEmpty(); }
    bool operator==(const LeaseNote &) const = default;
};

/// Tags and notes of the leases of one network: kept in the database, all of them in memory.
class LeaseNotes final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseNotes)

public:
    static constexpr qsizetype MostTags = 12;
    static constexpr qsizetype LongestTag = 32;
    static constexpr qsizetype LongestNote = 4000;
    LeaseNotes(store::Database &database, quint64 chainId, QObject *parent = nullptr);

    /// Reads all; call it once. What was set before it has answered stays. Errors: Storage.
    [[nodiscard]] base::Async<bool> load();
    [[nodiscard]] LeaseNote note(quint64 lease) const { return m_notes.value(lease); }
    [[nodiscard]] QStringList allTags() const; ///< in order, each once
    [[nodiscard]] const QHash<quint64, LeaseNote> &notes() const { return m_notes; }
    /// Takes what is usable of it: see tidy. Shown at once, then written; a failure is told by failed().
    void set(quint64 lease, const LeaseNote &note);
    void addTag(quint64 lease, const QString &tag);
    /// Without line breaks and doubles, cut to what fits.
    [[nodiscard]] static LeaseNote tidy(const LeaseNote &note);

Q_SIGNALS:
    void changed(quint64 lease);
    void loaded();
    void failed(const base::Error &error);

private:
    store::Database &m_database;
    const quint64 m_chainId;
    QHash<quint64, LeaseNote> m_notes;
};

} // namespace market
