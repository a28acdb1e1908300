// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/deploy/DeploymentProof.h"
#include "ui/common/Sheet.h"

namespace ui {

class NoteBox;
class StateView;

/// What holds of a deployment's proof, check by check. Reckoned here: nobody is asked. Deletes itself when closed.
class ProofSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProofSheet)

public:
    using Checks = std::vector<deploy::ProofCheck>;
    /// Opens at once and reckons off the GUI thread. `file`: its name; `text`: what is in it.
    static void show(const QString &file, const QByteArray &text, QWidget *inWindow);

private:
    ProofSheet(const QString &file, QWidget *inWindow);
    void read(const QByteArray &text);
    void take(const base::Result<Checks> &checks);
    void list(const Checks &checks);
    StateView *m_state;
    NoteBox *m_verdict;
    QWidget *m_checks;
};

} // namespace ui
