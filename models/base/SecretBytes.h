// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <cstddef>

namespace base {

/// Bytes of a key, password or phrase: move-only, locked in memory where the system allows, wiped on destruction.
/// Never copied into QString, logs, futures of others, command lines or the environment (design rule 5).
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); ///< zeroed
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// Copies; the caller still owns (and should wipe) the source.
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    /// Copies and then wipes `bytes` in place.
    [[nodiscard]] static SecretBytes takeFrom(QByteArray &bytes);
    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return {reinterpret_cast<const char *>(m_data), qsizetype(m_size)}; }
    /// Compares in time that does not depend on the content.
    [[nodiscard]] bool equals(const SecretBytes &other) const;
    void clear();

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way the compiler may not remove.
void wipe(void *data, std::size_t size);
/// Wipes and empties a byte array that held something secret (only its own copy, so keep it unshared).
void wipe(QByteArray &bytes);
/// Likewise for text that came out of a password field.
void wipe(QString &text);

} // namespace base
