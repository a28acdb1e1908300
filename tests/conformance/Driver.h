// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/conformance/Input.h"

#include <functional>
#include <map>

namespace conformance {

/// Answers requests, one JSON text each: {"id", "op", "in"} to {"id", "ok", "out"} or {"id", "ok", "err", "msg"}.
class Driver {
public:
    using Operation = std::function<Outcome(Input &)>;
    static constexpr qsizetype MaxLine = 4 * 1024 * 1024;

    Driver();
    void add(const char *name, Operation operation);
    /// One reply, without line feed. Never throws.
    [[nodiscard]] std::string answer(QByteArrayView line) const noexcept;
    [[nodiscard]] static std::string malformed(const Json &id, const char *why);

private:
    [[nodiscard]] Outcome hello() const;
    [[nodiscard]] std::string dispatch(const Json &request) const;
    std::map<std::string, Operation> m_operations;
};

} // namespace conformance
