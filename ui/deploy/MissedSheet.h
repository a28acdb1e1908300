// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Sheet.h"
#include "ui/deploy/TriggerContext.h"

namespace ui {

class PlainLabel;

/// What came while a rule was paused, one line each, to be deployed or left. Closes once nothing waits any more.
class MissedSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MissedSheet)

public:
    MissedSheet(const TriggerContext &context, QWidget *inWindow);
    /// Those that wait for a choice now, oldest first: their rule is not paused any more.
    [[nodiscard]] static std::vector<deploy::TriggerRun> choosable(const deploy::TriggerSet &rules);

private:
    void refresh();
    void choose(const QString &key, bool deploy);
    QWidget *makeRow(const deploy::TriggerRun &run);
    const TriggerContext &m_context;
    QWidget *m_list = nullptr;
    QStringList m_keys;
    PlainLabel *m_problem;
};

} // namespace ui
