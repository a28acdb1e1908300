// SPDX-License-Identifier: Apache-2.0
#include "models/store/AtomicFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#else
#include <QSaveFile>
#endif

namespace store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

#ifdef Q_OS_UNIX

base::Error systemError(const QString &file, int code)
{
    base::Error error{base::ErrorCode::Storage, {}, file + u": " + QString::fromLocal8Bit(std::strerror(code)), nullptr, 0};
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        error.summary = Words::tr("The disk is full; free some space and try again.");
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        error.summary = Words::tr("The file cannot be written; check the folder's permissions.");
        break;
    case ENOENT:
    case ENOTDIR:
        error.summary = Words::tr("The folder of the file does not exist.");
        break;
    default:
        error.summary = Words::tr("The file could not be written; the disk reported an error.");
        break;
    }
    return error;
}

/// Returns 0 or errno.
int writeAndSync(int descriptor, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t written = ::write(descriptor, content.data(), size_t(content.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        content = content.sliced(written);
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

/// A rename is only durable once its folder is synced.
int syncFolder(const QByteArray &folder)
{
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int code = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return code == EINVAL ? 0 : code; // some file systems cannot sync a folder
}

#endif

} // namespace

base::Status writeFileAtomically(const QString &file, QByteArrayView content)
{
#ifdef Q_OS_UNIX
    const QByteArray target = QFile::encodeName(file);
    const QByteArray temporary = target + ".new-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const int descriptor = ::open(temporary.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return base::fail(systemError(file, errno));
    int code = writeAndSync(descriptor, content);
    if (::close(descriptor) != 0 && code == 0)
        code = errno;
    if (code == 0 && ::rename(temporary.constData(), target.constData()) != 0)
        code = errno;
    if (code != 0) {
        ::unlink(temporary.constData());
        return base::fail(systemError(file, code));
    }
    if (const int folderCode = syncFolder(QFile::encodeName(QFileInfo(file).absolutePath())); folderCode != 0)
        return base::fail(systemError(file, folderCode));
    return {};
#else
    QSaveFile save(file);
    if (!save.open(QIODevice::WriteOnly) || save.write(content.data(), content.size()) != content.size() || !save.commit())
        return base::fail(base::ErrorCode::Storage, Words::tr("The file could not be written; check the disk and its permissions."),
                          save.errorString());
    return {};
#endif
}

base::Result<QByteArray> readFile(const QString &file, qint64 maxBytes)
{
    QFile source(file);
    if (!source.exists())
        return base::fail(base::ErrorCode::NotFound, Words::tr("The file does not exist."), file);
    if (!source.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Storage, Words::tr("The file cannot be read; check its permissions."),
                          file + u": " + source.errorString());
    const QByteArray content = source.read(maxBytes + 1);
    if (source.error() != QFileDevice::NoError)
        return base::fail(base::ErrorCode::Storage, Words::tr("The file cannot be read; the disk reported an error."),
                          file + u": " + source.errorString());
    if (content.size() > maxBytes)
        return base::fail(base::ErrorCode::Limit, Words::tr("The file is too large to be what it should be."), file);
    return content;
}

} // namespace store
