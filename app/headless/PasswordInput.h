// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/base/SecretBytes.h"

#include <QObject>

class QSocketNotifier;

namespace app {

/// A password that comes over a file descriptor: a pipe, a file, standard input. Not over the command line or the
/// environment, where other programs can read it.
class PasswordInput final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordInput)
public:
    static constexpr std::size_t MaxBytes = 4096;

    /// From now on `descriptor` is ours: closed at its end, and no program that we start inherits it.
    explicit PasswordInput(int descriptor, QObject *parent = nullptr);
    ~PasswordInput() override;
    /// False when nothing is open there.
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// The file that systemd's LoadCredential= made for this service; null where there is none.
    [[nodiscard]] static std::unique_ptr<PasswordInput> fromCredentials();

    /// Everything up to the end, without one line break at the end; once only. Errors: Invalid (nothing is open there, or
    /// it is empty), Limit, Storage.
    [[nodiscard]] base::Async<base::SecretBytes> read();

private:
    void takeMore();
    void finish();
    void close();
    int m_descriptor = -1;
    std::size_t m_size = 0;
    base::SecretBytes m_bytes;
    base::Promise<base::SecretBytes> m_promise;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace app
