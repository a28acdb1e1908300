// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Error.h"

#include <tl/expected.hpp>

namespace base {

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// `return base::fail(ErrorCode::Invalid, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const QString &summary, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, summary, detail, nullptr, 0});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace base
