// SPDX-License-Identifier: Apache-2.0
#include "models/base/Error.h"

namespace base {

bool Error::retryable() const
{
    return code == ErrorCode::Network || code == ErrorCode::Timeout || code == ErrorCode::Storage;
}

QString Error::toLogLine() const
{
    QString line = summary;
    if (!detail.isEmpty())
        line += QStringLiteral(" [") + detail + QLatin1Char(']');
    if (cause)
        line += QStringLiteral(" <- ") + cause->toLogLine();
    return line;
}

Error wrap(const QString &summary, Error cause)
{
    Error outer;
    outer.code = cause.code;
    outer.remoteCode = cause.remoteCode;
    outer.summary = summary;
    outer.cause = std::make_shared<const Error>(std::move(cause));
    return outer;
}

} // namespace base
