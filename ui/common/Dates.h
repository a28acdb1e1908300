// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QLocale>

namespace ui {

enum class Year { Hidden, Shown };
enum class Seconds { Hidden, Shown };

/// Days and times for people, short, in the order and with the signs of the locale.
class Dates final {
public:
    /// "2 Dec", "Dec 2", "2. Dez.", "2 dic"
    [[nodiscard]] static QString day(const QDate &day, Year year = Year::Hidden, const QLocale &locale = QLocale());
    /// "19:12", "7:12 PM"
    [[nodiscard]] static QString time(const QTime &time, Seconds seconds = Seconds::Hidden, const QLocale &locale = QLocale());
    /// "2 Dec 2025 19:12"
    [[nodiscard]] static QString dayAndTime(const QDateTime &at, Year year = Year::Hidden, Seconds seconds = Seconds::Hidden, const QLocale &locale = QLocale());
};

} // namespace ui
