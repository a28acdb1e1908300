// SPDX-License-Identifier: Apache-2.0
#include "models/base/SecretBytes.h"

#include <cstdlib>
#include <cstring>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/mman.h>
#endif

namespace base {

void wipe(void *data, std::size_t size)
{
    volatile unsigned char *p = static_cast<unsigned char *>(data);
    for (std::size_t i = 0; i < size; ++i)
        p[i] = 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        wipe(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        wipe(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    m_data = static_cast<unsigned char *>(std::calloc(size, 1));
    m_size = m_data ? size : 0;
    // Best effort: limits on locked memory are small on some systems, and an unlocked secret is still wiped.
#ifdef Q_OS_WIN
    VirtualLock(m_data, m_size);
#else
    (void)mlock(m_data, m_size);
#endif
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    clear();
}

void SecretBytes::clear()
{
    if (!m_data)
        return;
    wipe(m_data, m_size);
#ifdef Q_OS_WIN
    VirtualUnlock(m_data, m_size);
#else
    (void)munlock(m_data, m_size);
#endif
    std::free(m_data);
    m_data = nullptr;
    m_size = 0;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy{std::size_t(bytes.size())};
    if (copy.m_size)
        std::memcpy(copy.m_data, bytes.data(), copy.m_size);
    return copy;
}

SecretBytes SecretBytes::takeFrom(QByteArray &bytes)
{
    SecretBytes copy = copyOf(bytes);
    wipe(bytes);
    return copy;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    if (m_size != other.m_size)
        return false;
    unsigned char difference = 0;
    for (std::size_t i = 0; i < m_size; ++i)
        difference = static_cast<unsigned char>(difference | (m_data[i] ^ other.m_data[i]));
    return difference == 0;
}

} // namespace base
