// SPDX-License-Identifier: Apache-2.0
#include "app/headless/PasswordInput.h"

#include <QFile>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace app {

namespace {

constexpr auto credentialsFolder = "CREDENTIALS_DIRECTORY"; ///< systemd.exec(5)
const QString credential = QStringLiteral("/commonrack.wallet-password");

} // namespace

PasswordInput::PasswordInput(int descriptor, QObject *parent) : QObject(parent)
{
#ifdef Q_OS_UNIX
    if (::fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0)
        m_descriptor = descriptor;
#else
    Q_UNUSED(descriptor)
#endif
}

PasswordInput::~PasswordInput()
{
    close();
}

std::unique_ptr<PasswordInput> PasswordInput::fromCredentials()
{
#ifdef Q_OS_UNIX
    const QString folder = qEnvironmentVariable(credentialsFolder);
    const int descriptor = folder.isEmpty() ? -1 : ::open(QFile::encodeName(folder + credential).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0)
        return std::make_unique<PasswordInput>(descriptor);
#endif
    return nullptr;
}

base::Async<base::SecretBytes> PasswordInput::read()
{
    const auto answer = m_promise.future();
    if (!isOpen()) {
        m_promise.fail({base::ErrorCode::Invalid, tr("There is no open file descriptor of this number to read the password from."), {}, nullptr, 0});
        return answer;
    }
    m_bytes = base::SecretBytes(MaxBytes + 1);
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &PasswordInput::takeMore);
    return answer;
}

void PasswordInput::takeMore()
{
#ifdef Q_OS_UNIX
    const ssize_t count = ::read(m_descriptor, m_bytes.data() + m_size, m_bytes.size() - m_size); // there is something: does not block
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count > 0)
        m_size += std::size_t(count);
    if (count > 0 && m_size <= MaxBytes)
        return;
    const bool failed = count < 0;
    close();
    if (failed)
        m_promise.fail({base::ErrorCode::Storage, tr("The password could not be read from its file descriptor."), {}, nullptr, 0});
    else
        finish();
#endif
}

void PasswordInput::finish()
{
    if (m_size > MaxBytes)
        return m_promise.fail({base::ErrorCode::Limit, tr("What came as the password is longer than any password."), {}, nullptr, 0});
    QByteArrayView password = m_bytes.view().first(qsizetype(m_size));
    if (password.endsWith('\n')) {
        password.chop(1);
        if (password.endsWith('\r'))
            password.chop(1);
    }
    if (password.isEmpty())
        return m_promise.fail({base::ErrorCode::Invalid, tr("The password that came is empty."), {}, nullptr, 0});
    auto taken = base::SecretBytes::copyOf(password);
    m_bytes.clear();
    m_promise.complete(std::move(taken));
}

void PasswordInput::close()
{
#ifdef Q_OS_UNIX
    if (m_notifier) { // it may be the one that is calling
        m_notifier->setEnabled(false);
        std::exchange(m_notifier, nullptr)->deleteLater();
    }
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
#endif
}

} // namespace app
