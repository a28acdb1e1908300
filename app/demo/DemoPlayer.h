// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/base/Result.h"
#include "ui/common/Theme.h"

#include <QObject>
#include <QWidget>
#include <nlohmann/json_fwd.hpp>

#include <deque>

namespace app {

/// One step of the demo: something is done once, then something is waited for.
struct DemoStep {
    QString name;                        ///< also the picture's name: "04-review"
    std::function<base::Status()> act;   ///< may be empty
    std::function<bool()> done;          ///< looked at ten times a second; may be empty
    int seconds = 20;                    ///< how long `done` may take
    bool picture = true;                 ///< in each theme
    bool notices = false;                ///< the picture keeps the notices that are open
};

/// Plays steps in the real window, saves a picture of each in light and dark, or in one theme alone, and
/// writes report.json.
class DemoPlayer final : public QObject {
    Q_OBJECT
public:
    /// `only`: the name of the theme that the window keeps; empty: the pictures are taken in light and in dark.
    DemoPlayer(QWidget &window, ui::Theme &theme, QString only, base::Clock &clock, QString folder, QObject *parent = nullptr);
    ~DemoPlayer() override;
    void play(std::deque<DemoStep> steps);

Q_SIGNALS:
    void finished(bool allPassed);

private:
    void next();
    void wait();
    void takePictures();
    void finishStep(const QString &problem);
    void savePicture(const QString &suffix);
    void closeNotices();
    void writeReport();

    QWidget &m_window;
    ui::Theme &m_theme;
    base::Clock &m_clock;
    QString m_folder;
    std::deque<DemoStep> m_steps;
    DemoStep m_current;
    qint64 m_startedMs = 0;
    QString m_only;
    bool m_allPassed = true;
    std::unique_ptr<nlohmann::ordered_json> m_report;
    base::Subscription m_timer;
};

} // namespace app
