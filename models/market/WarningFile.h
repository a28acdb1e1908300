// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/WarningMemory.h"

namespace market {

/// The marks as a small JSON file, replaced as one step. What cannot be read or written costs a warning told twice, no
/// more.
class WarningFile final : public WarningMemory {
public:
    explicit WarningFile(QString file) : m_file(std::move(file)) {}
    [[nodiscard]] WarningMarks read() override;
    void write(const WarningMarks &marks) override;

private:
    const QString m_file;
};

} // namespace market
