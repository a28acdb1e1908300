// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

#include <memory>

namespace app {

/// Takes the bytes of one HTTP/1.x request in pieces of any size. Only the head is read: a body is not wanted here.
/// Parsing by Boost.Beast.
class StatusRequest final {
    Q_DISABLE_COPY_MOVE(StatusRequest)
public:
    static constexpr qsizetype MaxHead = 8 * 1024; ///< bytes, from the request line to the empty line
    enum class Progress { Incomplete, Done, TooLarge, NoHttp };

    StatusRequest();
    ~StatusRequest();
    /// After anything but Incomplete feed no more.
    [[nodiscard]] Progress feed(const QByteArray &bytes);

    // Valid when Done.
    [[nodiscard]] bool isGet() const;
    [[nodiscard]] bool hasBody() const;
    [[nodiscard]] QByteArray path() const; ///< as sent, without what follows "?"
    /// The Host field names this computer itself, whatever the port: a page of the web that got its own name pointed to
    /// the loopback does not. None or two of them is no.
    [[nodiscard]] bool isForLoopback() const;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_pending;
};

} // namespace app
