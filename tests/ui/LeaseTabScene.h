// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/support/FakeClock.h"
#include "tests/support/FakeLeaseSession.h"
#include "tests/ui/PageTools.h"
#include "ui/common/StateView.h"

#include <QVBoxLayout>

namespace test {

inline constexpr qint64 noon = 1'764'504'000'000;
inline const base::Error diskError{base::ErrorCode::Storage,
                                   QStringLiteral("The kept lines cannot be read: the disk does not answer."),
                                   {},
                                   nullptr,
                                   0};

/// One tab of a lease in a pane as narrow as it gets.
template <class Tab>
struct LeaseTabScene {
    FakeClock clock;
    FakeLeaseSession session{18'441};
    QWidget window;
    Tab *tab;
    LeaseTabScene()
    {
        if constexpr (std::is_constructible_v<Tab, base::Clock &, QWidget *>)
            tab = new Tab(clock);
        else
            tab = new Tab;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(tab);
        window.resize(316, 560);
        window.show();
    }
    [[nodiscard]] ui::StateView &state() { return *window.findChild<ui::StateView *>(); }
    [[nodiscard]] QString words() const { return wordsIn(window); }
    [[nodiscard]] bool says(const QString &text) { return words().contains(text); }
    void pass(int ms = 60) { clock.advance(std::chrono::milliseconds(ms)); }
};

inline void fillLog(FakeLeaseLines &lines, int count)
{
    for (int i = 0; i < count; ++i) {
        const bool web = i % 3 != 0;
        lines.make(web ? QStringLiteral("web-7d9f-x2x") : QStringLiteral("worker-0"),
                   QStringLiteral("%1 GET /page/%2 200")
                       .arg(web ? QStringLiteral("nginx") : QStringLiteral("job"))
                       .arg(i),
                   noon + i * 1000);
        if (i == count / 2)
            lines.make({}, QStringLiteral("The stream was interrupted for 12 s; lines may be missing."),
                       noon + i * 1000, market::LeaseLine::Kind::Gap);
    }
}

} // namespace test
