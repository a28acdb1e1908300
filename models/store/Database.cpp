// SPDX-License-Identifier: Apache-2.0
#include "models/store/Database.h"

#include "models/base/Logging.h"
#include "models/store/Migrations.h"
#include "models/store/Sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>
#include <QUuid>
#include <future>
#include <mutex>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace store {

namespace {

const QString &memoryName()
{
    static const QString name = QStringLiteral(":memory:");
    return name;
}

/// Makes the file readable by its owner only, from its first byte; SQLite gives -wal and -shm the same mode.
void createPrivately(const QString &file)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        ::close(descriptor);
#else
    Q_UNUSED(file)
#endif
}

/// `file`.damaged-<n>, the first free n; the write-ahead log goes with it, so that experts can still recover it.
base::Result<QString> moveAside(const QString &file)
{
    for (int n = 1; n < 1000; ++n) {
        const QString target = file + QStringLiteral(".damaged-") + QString::number(n);
        if (QFileInfo::exists(target))
            continue;
        if (!QFile::rename(file, target))
            break;
        QFile::rename(file + QStringLiteral("-wal"), target + QStringLiteral("-wal"));
        QFile::remove(file + QStringLiteral("-shm"));
        return target;
    }
    return base::fail(base::ErrorCode::Storage,
                      QCoreApplication::translate("store", "The data file is damaged and cannot be moved aside; check the "
                                                           "folder's permissions."),
                      file);
}

/// SQLite calls a full disk an I/O error where it could not even grow its shared memory.
base::Error explained(base::Error error, const QString &file)
{
    constexpr qint64 enoughBytes = 256 * 1024;
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    if (error.code == base::ErrorCode::Storage && error.detail.contains(QStringLiteral("disk I/O error")) && disk.isValid()
        && disk.bytesAvailable() < enoughBytes)
        error.summary = QCoreApplication::translate("store", "The disk is full; free some space and try again.");
    return error;
}

base::Status runGuarded(QSqlDatabase &database, const std::function<base::Status(QSqlDatabase &)> &work)
{
    try {
        return work(database);
    } catch (const std::exception &exception) {
        return base::fail(base::ErrorCode::Internal,
                          QCoreApplication::translate("store", "Something unexpected happened while saving."),
                          QString::fromUtf8(exception.what()));
    }
}

base::Status runInTransaction(QSqlDatabase &database, const std::function<base::Status(QSqlDatabase &)> &work)
{
    if (!database.transaction())
        return base::fail(sqlError(database.lastError()));
    base::Status status = runGuarded(database, work);
    if (status && !database.commit())
        status = base::fail(sqlError(database.lastError()));
    if (!status)
        database.rollback();
    return status;
}

} // namespace

/// The thread, the connection that lives on it, and the answers on their way back.
class Database::Worker final {
public:
    Worker(QString file, QString migrations, Database *owner)
        : m_file(std::move(file)), m_migrations(std::move(migrations)), m_owner(owner),
          m_connection(QUuid::createUuid().toString())
    {
        m_context->moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("store"));
        m_thread.start();
    }
    ~Worker()
    {
        post([this] {
            closeConnection();
            m_thread.quit();
        });
        m_thread.wait();
        delete m_context;
    }
    Q_DISABLE_COPY_MOVE(Worker)

    void post(const std::function<void()> &job) { QMetaObject::invokeMethod(m_context, job, Qt::QueuedConnection); }

    void enqueue(const Work &work, const Done &done, bool transaction)
    {
        post([this, work, done, transaction] {
            QSqlDatabase database = QSqlDatabase::database(m_connection, false);
            base::Status status = base::fail(base::ErrorCode::Storage,
                                             QCoreApplication::translate("store", "The data file is not open."));
            if (database.isOpen())
                status = transaction ? runInTransaction(database, work) : runGuarded(database, work);
            if (!status) {
                status = base::fail(explained(status.error(), m_file));
                qCWarning(logStore).noquote() << status.error().toLogLine();
            }
            finish([done, status] { done(status); });
        });
    }

    /// Runs on the worker. The result's text is where a damaged file went.
    base::Result<QString> open()
    {
        const bool inMemory = m_file == memoryName();
        if (!inMemory) {
            QDir().mkpath(QFileInfo(m_file).absolutePath());
            createPrivately(m_file);
        }
        base::Result<bool> sound = openConnection();
        QString damaged;
        if (sound && !*sound && !inMemory) {
            closeConnection();
            const auto moved = moveAside(m_file);
            if (!moved)
                return moved;
            damaged = *moved;
            createPrivately(m_file);
            sound = openConnection();
        }
        if (!sound) {
            closeConnection(); // it may be tried again
            return base::fail(explained(sound.error(), m_file));
        }
        if (!*sound)
            return base::fail(base::ErrorCode::Storage,
                              QCoreApplication::translate("store", "A fresh data file could not be made; check the disk."));
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        const auto migrated = Migrations::fromFolder(m_migrations).and_then([&](const Migrations &migrations) {
            return migrations.apply(database);
        });
        if (!migrated) {
            database = {};
            closeConnection();
            return base::fail(explained(migrated.error(), m_file));
        }
        return damaged;
    }

    /// Hands an answer to the owner's thread.
    void finish(std::function<void()> answer)
    {
        const std::lock_guard lock(m_mutex);
        m_finished.push_back(std::move(answer));
        if (m_finished.size() == 1)
            QMetaObject::invokeMethod(m_owner, [this] { deliver(); }, Qt::QueuedConnection);
    }
    /// Runs on the owner's thread.
    void deliver()
    {
        std::vector<std::function<void()>> finished;
        {
            const std::lock_guard lock(m_mutex);
            finished.swap(m_finished);
        }
        for (const auto &answer : finished)
            answer();
    }

private:
    /// False: the file is there but is no sound database.
    base::Result<bool> openConnection()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        database.setDatabaseName(m_file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!database.open())
            return base::fail(sqlError(database.lastError()));
        QSqlQuery query(database);
        for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA integrity_check(1)"}) {
            if (query.exec(QString::fromLatin1(pragma)))
                continue;
            if (isDamage(query.lastError()))
                return false;
            return base::fail(sqlError(query.lastError()));
        }
        return query.next() && query.value(0).toString() == QStringLiteral("ok");
    }
    void closeConnection()
    {
        {
            QSqlDatabase database = QSqlDatabase::database(m_connection, false);
            if (database.isOpen())
                database.close();
        }
        QSqlDatabase::removeDatabase(m_connection);
    }

    const QString m_file;
    const QString m_migrations;
    Database *const m_owner;
    const QString m_connection;
    QThread m_thread;
    QObject *const m_context = new QObject; // lives on m_thread
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_finished;
};

Database::Database(QString file, QObject *parent, QString migrations)
    : QObject(parent), m_worker(std::make_unique<Worker>(std::move(file), std::move(migrations), this))
{
}

Database::~Database()
{
    // The worker is joined first; then what it still had to say is said, while continuations may still ask for this.
    Worker *worker = m_worker.get();
    auto barrier = std::make_shared<std::promise<void>>();
    worker->post([barrier] { barrier->set_value(); });
    barrier->get_future().wait();
    worker->deliver();
    m_worker.reset();
}

base::Async<bool> Database::open()
{
    base::Promise<bool> promise;
    m_worker->post([this, worker = m_worker.get(), promise] {
        const auto opened = worker->open();
        if (!opened)
            qCWarning(logStore).noquote() << opened.error().toLogLine();
        worker->finish([this, promise, opened] {
            if (!opened)
                return promise.fail(opened.error());
            m_damagedFile = *opened;
            promise.complete(opened->isEmpty());
        });
    });
    return promise.future();
}

void Database::enqueue(Work work, Done done, bool transaction)
{
    if (m_worker)
        return m_worker->enqueue(work, done, transaction);
    done(base::fail(base::ErrorCode::Closed, QCoreApplication::translate("store", "The program is closing.")));
}

} // namespace store
