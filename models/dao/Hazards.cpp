// SPDX-License-Identifier: Apache-2.0
#include "models/dao/Hazards.h"

#include "models/dao/Rules.h"
#include "models/dao/Tr.h"
#include "models/descriptor/Advice.h"
#include "models/descriptor/InstanceSpec.h"
#include "models/descriptor/JsonText.h"
#include "models/descriptor/Schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace dao {

namespace {

using chain::Severity;

Hazard fromAdvice(const descriptor::Problem &advice)
{
    const bool serious = advice.severity == descriptor::Severity::Error;
    const QString sentence = advice.sentence.endsWith(u'.') ? advice.sentence : advice.sentence + u'.';
    const auto about = [&](const char *part) { return advice.pointer.contains(QString::fromLatin1(part)); };
    const bool secret = about("/environmentVariables") || about("/commands") || about("/args");
    const QString label = secret ? tr("Secret") : about("/tag") ? tr("Image") : about("/region") ? tr("Region") : tr("Document");
    return {serious ? Severity::Bad : Severity::Caution, secret ? QStringLiteral("secret") : QStringLiteral("advice"), label, sentence};
}

std::vector<Hazard> documentHazards(const Proposal &proposal)
{
    if (proposal.version == AbiVersion::V1)
        return {{Severity::Caution, QStringLiteral("v1"), tr("No document"),
                 tr("This version of the DAO stores no document: the event will not say what to deploy.")}};
    if (proposal.documentOmitted)
        return {{Severity::Bad, QStringLiteral("document"), tr("Too large"),
                 tr("The document is larger than this program reads. Do not vote for what you cannot see.")}};
    std::vector<Hazard> found;
    if (const auto spec = descriptor::parseInstance(proposal.document); !spec)
        found.push_back({Severity::Bad, QStringLiteral("document"), tr("Not deployable"),
                         spec.error().summary + u' ' + tr("Executing emits it all the same, and a trigger will refuse it.")});
    static const auto schema = descriptor::Schema::instance(); // an immutable constant, costly to compile
    const descriptor::JsonText text(proposal.document);
    if (!schema || !text.isWellFormed())
        return found;
    bool secrets = false;
    for (const descriptor::Problem &advice : descriptor::adviceFor(text, *schema)) {
        if (found.size() >= 8)
            break; // enough to say no; the editor lists them all
        found.push_back(fromAdvice(advice));
        secrets |= found.back().id == QStringLiteral("secret");
    }
    if (!secrets)
        found.push_back({Severity::Good, QStringLiteral("no-secret"), tr("Secrets"), tr("Nothing in this document looks like a key or a token.")});
    return found;
}

std::optional<Hazard> majorityHazard(const std::vector<TokenVote> &roll)
{
    std::map<chain::Address, std::size_t> held;
    for (const TokenVote &token : roll)
        ++held[token.owner];
    const auto largest = std::max_element(held.begin(), held.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (largest == held.end() || largest->second * 2 <= roll.size())
        return std::nullopt;
    return Hazard{Severity::Caution, QStringLiteral("majority"), tr("Majority"),
                  tr("One wallet, %1, holds %2 of %3 votes and can decide alone.")
                      .arg(largest->first.toShort()).arg(largest->second).arg(roll.size())};
}

} // namespace

std::vector<Hazard> hazards(const Proposal &proposal, const std::vector<TokenVote> &roll, qint64 chainTime)
{
    std::vector<Hazard> found;
    const bool voting = proposal.deadline > chainTime;
    const bool spentEarly = proposal.bornExecuted || executedTooEarly(proposal, chainTime);
    if (spentEarly)
        found.push_back({Severity::Bad, QStringLiteral("poisoned"), tr("Spent id"),
                         tr("This id was executed before the proposal existed. It can never deploy, whatever the vote; create the proposal again.")});
    for (Hazard &hazard : documentHazards(proposal))
        found.push_back(std::move(hazard));
    if (const auto hazard = majorityHazard(roll))
        found.push_back(*hazard);
    if (!proposal.executed)
        found.push_back({Severity::Caution, QStringLiteral("tie"), tr("Tie burns"),
                         tr("A tie or a lost vote spends the proposal: executed then, it can never deploy.")});
    if (!proposal.executed)
        found.push_back({Severity::Info, QStringLiteral("quorum"), tr("No quorum"),
                         tr("The contract asks for no quorum: a single yes with no against it is enough to deploy.")});
    if (voting && !spentEarly)
        found.push_back({Severity::Info, QStringLiteral("short"), tr("Five minutes"),
                         tr("Voting lasts five minutes from creation; the contract cannot extend it.")});
    std::stable_sort(found.begin(), found.end(), [](const Hazard &a, const Hazard &b) {
        const auto rank = [](Severity s) { return s == Severity::Bad ? 0 : s == Severity::Caution ? 1 : s == Severity::Info ? 2 : 3; };
        return rank(a.severity) < rank(b.severity);
    });
    return found;
}

} // namespace dao
