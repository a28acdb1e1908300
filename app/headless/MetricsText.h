// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace app {

/// Figures in Prometheus' text format, version 0.0.4: families in the order they are begun, each with HELP and TYPE.
class MetricsText final {
public:
    using Labels = std::vector<std::pair<const char *, QString>>;
    static constexpr auto ContentType = "text/plain; version=0.0.4; charset=utf-8";

    /// Begins a family; `type` is gauge or counter. What follows are its samples. `help` is plain English.
    void family(const QByteArray &name, const char *type, const QByteArray &help);
    void sample(double value, const Labels &labels = {});
    /// A family of one sample.
    void gauge(const QByteArray &name, const QByteArray &help, double value);
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

} // namespace app
