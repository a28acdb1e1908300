// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/ProofSheet.h"

#include "models/base/Background.h"
#include "models/base/VisibleText.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/RunLabel.h"
#include "ui/common/StateView.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int outcomeColumn = 96;
constexpr int proofSheetWidth = 720; ///< a hash fits on a line
constexpr qsizetype longestCheck = 600;

base::Result<ProofSheet::Checks> checksOfProof(const QByteArray &text)
{
    const auto proof = deploy::proofFromJson(text);
    if (!proof)
        return base::fail(proof.error());
    return deploy::verifyProof(*proof);
}

Pill *pillOfCheck(deploy::ProofCheck::Outcome outcome)
{
    using Outcome = deploy::ProofCheck::Outcome;
    switch (outcome) {
    case Outcome::Proved: return new Pill(ProofSheet::tr("Proved"), Tone::Good);
    case Outcome::Stated: return new Pill(ProofSheet::tr("Stated"), Tone::Neutral);
    case Outcome::Failed: break;
    }
    return new Pill(ProofSheet::tr("Failed"), Tone::Bad);
}

} // namespace

ProofSheet::ProofSheet(const QString &file, QWidget *inWindow)
    : Sheet(tr("Proof of a deployment"), base::visibleText(file, 300), inWindow), m_state(new StateView), m_verdict(new NoteBox), m_checks(new QWidget)
{
    setObjectName(QStringLiteral("proof.sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(proofSheetWidth);
    m_verdict->setObjectName(QStringLiteral("proof.verdict"));
    m_checks->setObjectName(QStringLiteral("proof.checks"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(Tokens::space3);
    column->addWidget(m_verdict);
    column->addWidget(m_checks);
    m_state->setContent(content);
    m_state->showLoading(tr("Checking the proof…"));
    m_state->setMinimumHeight(180);
    body()->addWidget(m_state);
    addCancelButton(tr("Done"));
}

void ProofSheet::show(const QString &file, const QByteArray &text, QWidget *inWindow)
{
    auto *sheet = new ProofSheet(file, inWindow);
    sheet->open();
    sheet->read(text);
}

void ProofSheet::read(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return m_state->showEmpty(tr("The file is empty"), tr("Ask whoever sent it for the whole file."));
    base::inBackground<Checks>(this, [text] { return checksOfProof(text); }, [this](const base::Result<Checks> &checks) { take(checks); });
}

void ProofSheet::take(const base::Result<Checks> &checks)
{
    if (!checks)
        return m_state->showError(checks.error());
    const bool sound = deploy::isSound(*checks);
    setTitle(sound ? tr("Sound") : tr("Not sound"));
    m_verdict->setNote(sound ? tr("Everything that a file can prove is proved. What is stated is the word of the member who signed it.")
                             : tr("At least one check failed: do not rely on this file."),
                       sound ? Tone::Good : Tone::Bad);
    list(*checks);
    m_state->showContent();
    m_state->setMinimumHeight(0);
    m_state->updateGeometry();
}

void ProofSheet::list(const Checks &checks)
{
    auto *grid = new QGridLayout(m_checks);
    grid->setHorizontalSpacing(Tokens::space3);
    grid->setVerticalSpacing(Tokens::space3);
    grid->setColumnMinimumWidth(0, outcomeColumn);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const deploy::ProofCheck &check : checks) {
        Pill *pill = pillOfCheck(check.outcome);
        pill->setObjectName(QStringLiteral("proof.check.%1").arg(check.name));
        // Breaks within words too: what a hostile file says has no end.
        auto *words = new RunLabel(QList<TextRun>{{base::visibleText(check.sentence, longestCheck), TextRole::Body, TextTone::Normal}});
        words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(pill, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(words, row++, 1, Qt::AlignTop);
    }
}

} // namespace ui
