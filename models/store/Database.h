// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"

#include <QObject>
#include <functional>
#include <memory>

class QSqlDatabase;

namespace store {

/// One SQLite file (WAL, synchronous=FULL: what is answered as written survives a power cut), one worker thread, work
/// done in the order it was asked for. Every `write` is one transaction. The worker is the only place where SQL runs;
/// answers come back on the thread this object lives on. See store/Sql.h for running statements inside `work`.
class Database final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Database)
public:
    /// `file`: ":memory:" for tests. `migrations`: a folder of NNN_name.sql files (see Migrations).
    explicit Database(QString file, QObject *parent = nullptr,
                      QString migrations = QStringLiteral(":/commonrack/sql"));
    ~Database() override; ///< finishes what was asked, tells the answers, then closes

    /// Opens, checks and migrates; call it once, before anything else. True: the file was sound or is new. False: it was
    /// damaged, was moved aside (`damagedFile()` says where to) and a fresh one took its place.
    /// Errors: Storage; Unsupported for a file made by a newer version of this program.
    [[nodiscard]] base::Async<bool> open();
    /// Where the damaged file went; empty when nothing was damaged. Valid after `open`.
    [[nodiscard]] QString damagedFile() const { return m_damagedFile; }

    /// Runs `work` on the worker inside a transaction; rolled back when it returns an error. `work` must own what it uses.
    template <class T>
    [[nodiscard]] base::Async<T> write(std::function<base::Result<T>(QSqlDatabase &)> work)
    {
        return submit<T>(std::move(work), true);
    }
    template <class T>
    [[nodiscard]] base::Async<T> read(std::function<base::Result<T>(QSqlDatabase &)> work)
    {
        return submit<T>(std::move(work), false);
    }

private:
    template <class T>
    base::Async<T> submit(std::function<base::Result<T>(QSqlDatabase &)> work, bool transaction)
    {
        base::Promise<T> promise;
        auto result = std::make_shared<std::optional<base::Result<T>>>();
        enqueue(
            [work = std::move(work), result](QSqlDatabase &database) -> base::Status {
                result->emplace(work(database));
                return (*result)->has_value() ? base::Status() : base::Status(base::fail((*result)->error()));
            },
            [promise, result](const base::Status &status) {
                promise.complete(status ? std::move(**result) : base::Result<T>(base::fail(status.error())));
            },
            transaction);
        return promise.future();
    }
    using Work = std::function<base::Status(QSqlDatabase &)>;
    using Done = std::function<void(const base::Status &)>;
    void enqueue(Work work, Done done, bool transaction);

    class Worker;
    std::unique_ptr<Worker> m_worker;
    QString m_damagedFile;
};

} // namespace store
