// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <functional>
#include <vector>

namespace bench {

/// One figure beside its peer, measured in the same run. `ratio` = value / peer_value.
struct Figure {
    QString name;
    double value = 0;
    QString unit;
    QString peer;
    double peerValue = 0;
};

/// Median operations per second over five rounds of about half a second each.
[[nodiscard]] double operationsPerSecond(const std::function<void()> &work);
/// The value below which `fraction` of the samples lie.
[[nodiscard]] double percentile(std::vector<double> samples, double fraction);
/// Prints a table and, when `file` is not empty, writes the list as JSON. False when it could not be written.
[[nodiscard]] bool report(const std::vector<Figure> &figures, const QString &file);

} // namespace bench
