// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QProcess>
#include <QUrl>

#include <nlohmann/json.hpp>

namespace test {

/// The published Spheron SDK as a peer: tests/e2e/spheron-sdk.mjs in Node.js, asked line by line. Tests skip with
/// `missingReason()` where Node.js or the npm packages are not installed.
class SdkPeer final {
public:
    ~SdkPeer();
    [[nodiscard]] static QString missingReason(); ///< empty when it can be run; else one sentence
    bool start();
    /// One question, one answer. Errors: Remote (what the SDK said), Timeout, Closed.
    [[nodiscard]] base::Result<nlohmann::json> ask(const char *verb, const nlohmann::json &arguments = nlohmann::json::object());
    [[nodiscard]] QByteArray output() const { return m_errors; } ///< what it wrote besides answers

private:
    [[nodiscard]] static QString script();
    std::unique_ptr<QProcess> m_process;
    QByteArray m_errors;
    int m_lastId = 0;
};

} // namespace test
