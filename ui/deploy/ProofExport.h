// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/DeploymentProof.h"
#include "ui/deploy/TriggerContext.h"

class QWidget;

namespace ui {

/// From a run to its proof in a file: the wallet is unlocked, the proof gathered, a file chosen and written.
class ProofExport final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProofExport)

public:
    ProofExport(const TriggerContext &context, QWidget *parent);
    /// Deployed, or closed after it was, and there is somebody to make a proof.
    [[nodiscard]] bool canExport(const deploy::TriggerRun &run) const;
    /// One at a time: while one is being gathered nothing happens.
    void start(const deploy::TriggerRun &run);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    void exported(const QString &key, const QString &sentence, bool isSigned); ///< what is in the file
    void failed(const QString &key, const QString &sentence);

private:
    struct Proof {
        QString key;
        qint64 run = 0; ///< its number, for people
        QByteArray json;
        QString sentence;
        bool isSigned = false;
    };
    void gather(const Proof &proof);
    void take(Proof proof, const base::Result<QByteArray> &json);
    void chooseFile(const Proof &proof);
    void write(const Proof &proof, const QString &file);
    void setBusy(bool busy);
    [[nodiscard]] QString contentsOf(const deploy::DeploymentProof &proof) const;

    const TriggerContext &m_context;
    QWidget *m_parent;
    bool m_busy = false;
};

} // namespace ui
