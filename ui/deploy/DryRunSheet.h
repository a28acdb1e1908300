// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/deploy/DryRun.h"
#include "ui/common/Sheet.h"

namespace ui {

class NoteBox;
class StateView;

/// What would happen, step by step, with nothing written anywhere. Deletes itself when closed.
class DryRunSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DryRunSheet)

public:
    /// Opens at once and waits for the answer.
    static void show(const QString &title, base::Async<deploy::DryRun> answer, QWidget *inWindow);

private:
    DryRunSheet(const QString &title, QWidget *inWindow);
    void take(const base::Result<deploy::DryRun> &answer);
    StateView *m_state;
    NoteBox *m_verdict;
    QWidget *m_steps;
};

} // namespace ui
