// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/provider/gateway/LeaseSocket.h"

namespace provider {

/// GET /lease/<id>/1/1/shell: a program in a service's container. Binary frames whose first byte is a code.
class ShellSocket final : public LeaseSocket {
    Q_OBJECT
public:
    enum Frame : char { Stdout = 100, Stderr = 101, Result = 102, Failure = 103, Stdin = 104, Resize = 105 };
    ShellSocket(Parts parts, QObject *parent);
    void begin() override;

private:
    void onText() override;
    void onBinary(const QByteArray &bytes) override;
    void onEnded(int exitCode, const QString &problem);
    std::unique_ptr<deploy::EngineExec> m_exec;
};

} // namespace provider
