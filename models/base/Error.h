// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <memory>

namespace base {

/// What went wrong, coarse enough to decide what to do next.
enum class ErrorCode {
    Invalid,        ///< input refused; the person must change it
    Auth,           ///< wrong password or key
    Limit,          ///< refused for its cost or size
    Unsupported,    ///< not built, or not known here
    NotFound,       ///< the thing asked for does not exist
    Conflict,       ///< it exists already, or its state forbids this
    Locked,         ///< unlock the wallet and try again
    Cancelled,      ///< the person stopped it
    Closed,         ///< the program is shutting down
    Network,        ///< no connection; retrying later makes sense
    Timeout,        ///< no answer in time; retrying later makes sense
    Remote,         ///< the other side answered with an error
    Reverted,       ///< the contract refuses this call
    Protocol,       ///< the other side answered something impossible
    Storage,        ///< disk full, no permission, broken file
    Internal,       ///< our own mistake
};

/// A failure as a value (design rule 1). `summary` is one plain sentence a person can act on, already translated;
/// `detail` is for the log and may hold technical text, never a secret.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString summary;
    QString detail;
    std::shared_ptr<const Error> cause;
    int remoteCode = 0; ///< JSON-RPC or HTTP code when `code` is Remote, else 0

    /// True when the same attempt may succeed later without anybody changing anything.
    [[nodiscard]] bool retryable() const;
    /// summary, detail and causes in one line, for logs.
    [[nodiscard]] QString toLogLine() const;
};

/// Wraps `cause` under a new sentence, keeping its code.
[[nodiscard]] Error wrap(const QString &summary, Error cause);

} // namespace base
