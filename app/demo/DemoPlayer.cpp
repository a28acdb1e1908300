// SPDX-License-Identifier: Apache-2.0
#include "app/demo/DemoPlayer.h"

#include "models/store/AtomicFile.h"

#include <QAbstractButton>
#include <QDir>
#include <QPixmap>
#include <QTextStream>

#include <nlohmann/json.hpp>

namespace app {

namespace {
using namespace std::chrono_literals;
constexpr auto lookEvery = 100ms;
constexpr int QuickPng = 80; // zlib's second level: half the processor's time of a small file
constexpr auto settle = 350ms; ///< for sheets and lists to take their place before a picture
} // namespace

DemoPlayer::DemoPlayer(QWidget &window, ui::Theme &theme, QString only, base::Clock &clock, QString folder, QObject *parent)
    : QObject(parent), m_window(window), m_theme(theme), m_clock(clock), m_folder(std::move(folder))
    , m_only(std::move(only)), m_report(std::make_unique<nlohmann::ordered_json>(nlohmann::ordered_json::array()))
{
    QDir().mkpath(m_folder);
}

DemoPlayer::~DemoPlayer() = default;

void DemoPlayer::play(std::deque<DemoStep> steps)
{
    m_steps = std::move(steps);
    next();
}

void DemoPlayer::next()
{
    if (m_steps.empty()) {
        writeReport();
        Q_EMIT finished(m_allPassed);
        return;
    }
    m_current = std::move(m_steps.front());
    m_steps.pop_front();
    m_startedMs = m_clock.monotonicMs();
    if (m_current.act) {
        if (const auto acted = m_current.act(); !acted)
            return finishStep(acted.error().toLogLine());
    }
    wait();
}

void DemoPlayer::wait()
{
    if (!m_current.done || m_current.done()) {
        m_timer = m_clock.after(settle, [this] { takePictures(); });
        return;
    }
    if (m_clock.monotonicMs() - m_startedMs > m_current.seconds * 1000)
        return finishStep(QStringLiteral("not done after %1 s").arg(m_current.seconds));
    m_timer = m_clock.after(lookEvery, [this] { wait(); });
}

void DemoPlayer::takePictures()
{
    if (!m_current.picture)
        return finishStep({});
    if (!m_current.notices)
        closeNotices();
    if (!m_only.isEmpty()) {
        m_timer = m_clock.after(lookEvery, [this] {
            savePicture(m_only);
            finishStep({});
        });
        return;
    }
    m_theme.setMode(ui::Theme::Mode::Light);
    m_timer = m_clock.after(lookEvery, [this] {
        savePicture(QStringLiteral("light"));
        m_theme.setMode(ui::Theme::Mode::Dark);
        m_timer = m_clock.after(lookEvery, [this] {
            savePicture(QStringLiteral("dark"));
            m_theme.setMode(ui::Theme::Mode::Light);
            finishStep({});
        });
    });
}

void DemoPlayer::savePicture(const QString &suffix)
{
    m_window.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, m_current.name, suffix), "PNG", QuickPng);
}

/// What an earlier step has told would cover a part of this one.
void DemoPlayer::closeNotices()
{
    const auto buttons = m_window.findChildren<QAbstractButton *>(QStringLiteral("notice.close"));
    for (QAbstractButton *button : buttons) {
        if (button->isVisible())
            button->click();
    }
}

void DemoPlayer::finishStep(const QString &problem)
{
    const double seconds = double(m_clock.monotonicMs() - m_startedMs) / 1000;
    const bool passed = problem.isEmpty();
    m_allPassed = m_allPassed && passed;
    m_report->push_back({{"name", m_current.name.toStdString()}, {"result", passed ? "passed" : "failed"},
                         {"seconds", seconds}, {"problem", problem.toStdString()}});
    QTextStream(stdout) << (passed ? "passed  " : "FAILED  ") << m_current.name << "  " << QString::number(seconds, 'f', 1) << " s  "
                        << problem << Qt::endl;
    if (!passed) {
        savePicture(QStringLiteral("failed"));
        m_steps.clear(); // what follows rests on it
    }
    m_timer = m_clock.after(lookEvery, [this] { next(); });
}

void DemoPlayer::writeReport()
{
    (void)store::writeFileAtomically(m_folder + QStringLiteral("/report.json"), QByteArray::fromStdString(m_report->dump(2)));
}

} // namespace app
