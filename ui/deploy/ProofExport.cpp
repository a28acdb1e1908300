// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/ProofExport.h"

#include "models/base/VisibleText.h"

#include <QFileDialog>
#include <QLocale>
#include <QPointer>

namespace ui {

ProofExport::ProofExport(const TriggerContext &context, QWidget *parent) : QObject(parent), m_context(context), m_parent(parent) {}

bool ProofExport::canExport(const deploy::TriggerRun &run) const
{
    using deploy::RunState;
    const bool closed = run.state() == RunState::Closed && run.entry.begunMs > 0;
    return m_context.proofOf && m_context.save && (run.state() == RunState::Running || closed);
}

void ProofExport::start(const deploy::TriggerRun &run)
{
    if (m_busy || !canExport(run))
        return;
    setBusy(true);
    Proof proof;
    proof.key = run.key();
    proof.run = run.entry.run;
    const bool hasAccount = m_context.signer && !m_context.signer->address().isZero();
    if (!hasAccount || !m_context.unlock)
        return gather(proof);
    m_context.unlock([self = QPointer<ProofExport>(this), proof](bool) { // who declines gets it without a signature
        if (self)
            self->gather(proof);
    });
}

void ProofExport::gather(const Proof &proof)
{
    m_context.proofOf(proof.key).then(this, [this, proof](const base::Result<QByteArray> &json) { take(proof, json); });
}

void ProofExport::take(Proof proof, const base::Result<QByteArray> &json)
{
    setBusy(false);
    if (!json)
        return Q_EMIT failed(proof.key, json.error().summary);
    const auto read = deploy::proofFromJson(*json);
    if (!read)
        return Q_EMIT failed(proof.key, read.error().summary);
    proof.json = *json;
    proof.isSigned = !read->signature.isEmpty();
    proof.sentence = contentsOf(*read);
    chooseFile(proof);
}

QString ProofExport::contentsOf(const deploy::DeploymentProof &proof) const
{
    const QString block = QLocale().toString(proof.execution.blockNumber);
    const QString parts = proof.votes ? tr("The file holds the document, the votes, the execution in block %1 with its receipt, and what was made of it.").arg(block)
                                      : tr("The file holds the document, the execution in block %1 with its receipt, and what was made of it; no votes, since the event names no proposal.").arg(block);
    if (proof.signature.isEmpty())
        return tr("%1 It is not signed, and a check of it says so.").arg(parts);
    const QString name = m_context.accountName(proof.member);
    return tr("%1 It is signed by %2.").arg(parts, name.isEmpty() ? proof.member.toString() : base::visibleText(name, 60));
}

void ProofExport::chooseFile(const Proof &proof)
{
    auto *dialog = new QFileDialog(m_parent, tr("Export the proof of run %1").arg(QLocale().toString(proof.run)));
    dialog->setObjectName(QStringLiteral("run.proof.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("*.json"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("commonrack-proof-%1.json").arg(proof.run));
    connect(dialog, &QFileDialog::fileSelected, this, [this, proof](const QString &file) { write(proof, file); });
    dialog->open();
}

void ProofExport::write(const Proof &proof, const QString &file)
{
    m_context.save(file, proof.json).then(this, [this, proof](const base::Result<bool> &saved) {
        if (saved)
            Q_EMIT exported(proof.key, proof.sentence, proof.isSigned);
        else
            Q_EMIT failed(proof.key, saved.error().summary);
    });
}

void ProofExport::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace ui
