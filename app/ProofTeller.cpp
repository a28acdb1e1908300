// SPDX-License-Identifier: Apache-2.0
#include "app/ProofTeller.h"

#include "app/CommandLine.h"
#include "app/Languages.h"
#include "models/base/VisibleText.h"
#include "models/deploy/DeploymentProof.h"
#include "models/store/AtomicFile.h"

#include <QTextStream>

namespace app {

namespace {

QString wordOfCheck(deploy::ProofCheck::Outcome outcome)
{
    using Outcome = deploy::ProofCheck::Outcome;
    switch (outcome) {
    case Outcome::Proved: return ProofTeller::tr("proved");
    case Outcome::Stated: return ProofTeller::tr("stated");
    case Outcome::Failed: break;
    }
    return ProofTeller::tr("FAILED");
}

base::Result<deploy::DeploymentProof> readProof(const QString &file)
{
    const auto text = store::readFile(file);
    if (!text)
        return base::fail(text.error());
    return deploy::proofFromJson(*text);
}

} // namespace

int ProofTeller::run(const QStringList &arguments, QTextStream &out, QTextStream &problems)
{
    QString output;
    const auto line = CommandLine::parse(arguments, &output);
    if (!line) {
        problems << line.error().summary << Qt::endl;
        return Unreadable;
    }
    const Languages languages(line->language);
    const auto proof = readProof(line->proofFile);
    if (!proof) {
        problems << base::visibleText(proof.error().summary) << Qt::endl;
        return Unreadable;
    }
    // What a file says goes to a terminal: nothing of it may steer one, and each check keeps to its line.
    const std::vector<deploy::ProofCheck> checks = deploy::verifyProof(*proof);
    for (const deploy::ProofCheck &check : checks)
        out << wordOfCheck(check.outcome) << QStringLiteral(": ") << base::visibleText(check.sentence) << Qt::endl;
    const bool sound = deploy::isSound(checks);
    out << (sound ? tr("Sound: everything that a file can prove is proved; what is stated is the word of the member who signed it.")
                  : tr("Not sound: at least one check failed."))
        << Qt::endl;
    return sound ? Sound : NotSound;
}

} // namespace app
