// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/deploy/TriggerContext.h"

#include <QWidget>

namespace ui {

class Button;
class ProofExport;

/// What a person can do about a run now, as buttons; those that need a word ask first.
class RunVerbs final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunVerbs)

public:
    explicit RunVerbs(const TriggerContext &context, QWidget *parent = nullptr);
    void setRun(const deploy::TriggerRun &run);

Q_SIGNALS:
    void failed(const QString &key, const QString &sentence);
    void begun(); ///< something was asked for: an earlier failure is past
    void leaseRequested(const QString &key);
    void runRequested(const QString &key);
    void exported(const QString &key, const QString &sentence, bool isSigned); ///< a proof; the sentence says what is in it

private:
    using Act = std::function<base::Async<bool>(deploy::Trigger &trigger, const QString &key)>;
    Button *add(Button *button, void (RunVerbs::*act)());
    void act(const Act &verb);
    void approve();
    void deployMissed();
    void leaveMissed();
    void retry();
    void showLease();
    void showDocument();
    void showDryRun();
    void exportProof();
    void refreshProof();
    void askToRepeat();
    void repeat(const QString &why);
    void askToClose();

    const TriggerContext &m_context;
    deploy::TriggerRun m_run;
    Button *m_approve;
    Button *m_deployMissed;
    Button *m_leaveMissed;
    Button *m_retry;
    Button *m_lease;
    Button *m_document;
    Button *m_dryRun;
    Button *m_repeat;
    Button *m_proof;
    Button *m_close;
    ProofExport *m_export;
};

} // namespace ui
