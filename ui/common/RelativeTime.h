// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "ui/common/PlainLabel.h"

namespace ui {

/// "12 s ago", "in 5 min", "just now"; the smaller unit matters only below two of the larger.
[[nodiscard]] QString relativeText(qint64 thenMs, qint64 nowMs);
/// "12 d 04 h", "1 h 12 min", "41 s": two units at most; negative counts as 0.
[[nodiscard]] QString durationText(qint64 seconds);
/// "2 Dec 2025 19:12" in the user's language and time zone.
[[nodiscard]] QString absoluteText(qint64 thenMs);

/// A time as seen from now, kept up to date while it is seen; the absolute time is the tool tip.
class RelativeTime final : public PlainLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelativeTime)

public:
    explicit RelativeTime(base::Clock &clock, TextRole role = TextRole::Body, TextTone tone = TextTone::Normal, QWidget *parent = nullptr);
    /// Milliseconds since the Unix epoch; 0 shows "–".
    void setTime(qint64 epochMs);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    base::Clock &m_clock;
    qint64 m_thenMs = 0;
    base::Subscription m_next;
};

} // namespace ui
