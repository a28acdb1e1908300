// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/store/Database.h"

#include <vector>

namespace deploy {

/// One entry of the trail. `hash` is the SHA-256, in lower-case hex, of the UTF-8 of prev, n, timeMs, kind, key, data and
/// words, joined by line feeds; only words may hold one. `prev` is the hash of the entry before, 64 zeros for the first.
struct AuditEntry {
    qint64 n = 0; ///< 1, 2, 3 … without gaps
    qint64 timeMs = 0;
    QString kind; ///< "run.Seen", "approval", "rule.added" …
    QString key;  ///< of the deployment; may be empty
    QString data; ///< JSON in one line
    QString words;
    QString prev;
    QString hash;
};

/// What was done and decided, for good: each entry holds the hash of the one before, so that a changed, removed, added or
/// swapped one is found. Entries about runs and rules are written by Journal and RuleStore in the very transaction that
/// changes them. The export can be verified without this program: resources/audit/verify-audit.py.
class AuditTrail final {
public:
    AuditTrail(store::Database &database, base::Clock &clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(AuditTrail)

    struct Verdict {
        bool sound = false;
        qint64 entries = 0;  ///< sound ones
        QString head;        ///< hash of the last sound entry; two members whose heads are the same have the same trail
        qint64 firstBad = 0; ///< number of the first entry that is wrong or missing; 0: none
        QString problem;     ///< one sentence
    };

    /// Appends within the transaction that the caller has open. For other tables' owners. Errors: Storage.
    [[nodiscard]] static base::Status append(QSqlDatabase &database, const QString &kind, const QString &key, const QByteArray &data,
                                             const QString &words, qint64 nowMs);
    /// Appends something that changes no other table. Answers its number. Errors: Storage.
    [[nodiscard]] base::Async<qint64> note(const QString &kind, const QString &key, const QByteArray &data, const QString &words);

    /// At most `limit` entries after number `after`, oldest first.
    [[nodiscard]] base::Async<std::vector<AuditEntry>> entries(qint64 after, int limit);
    /// Reads everything and reckons every hash anew.
    [[nodiscard]] base::Async<Verdict> verify();
    /// One JSON object a line, the last of them {"entries":…,"head":…}.
    [[nodiscard]] base::Async<QByteArray> exportLines();

    /// Verifies an export, byte for byte. A pure function.
    [[nodiscard]] static Verdict verifyLines(const QByteArray &lines);
    [[nodiscard]] static QString hashOf(const AuditEntry &entry);
    [[nodiscard]] static QByteArray toLine(const AuditEntry &entry); ///< without the line feed

private:
    store::Database &m_database;
    base::Clock &m_clock;
};

} // namespace deploy
