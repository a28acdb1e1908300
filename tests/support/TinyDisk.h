// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace test {

/// A small file system that can be filled; only where mounting is allowed.
class TinyDisk final {
public:
    explicit TinyDisk([[maybe_unused]] const QString &size = QStringLiteral("64k"))
    {
#ifdef Q_OS_LINUX
        m_mounted = m_dir.isValid()
            && QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                           QStringLiteral("size=") + size, QStringLiteral("tmpfs"), m_dir.path()}) == 0;
#endif
    }
    ~TinyDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_dir.path()});
    }
    Q_DISABLE_COPY_MOVE(TinyDisk)
    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_dir.filePath(name); }
    /// Takes all space that is left.
    void fill() const
    {
        QFile filler(filePath(QStringLiteral("filler")));
        if (!filler.open(QIODevice::Append | QIODevice::Unbuffered))
            return;
        while (filler.write(QByteArray(4096, 'x')) > 0) { }
    }
    void free() const { QFile::remove(filePath(QStringLiteral("filler"))); }

private:
    QTemporaryDir m_dir;
    bool m_mounted = false;
};

} // namespace test
