// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/Approval.h"

#include "models/base/Hex.h"
#include "models/base/Json.h"
#include "models/chain/codec/PersonalMessage.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace deploy {

namespace {

constexpr auto KindName = "commonrack.approval.1";
constexpr base::JsonLimits Limits{16 * 1024, 4}; // it is a small thing that somebody sent

std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace

QByteArray approvalText(const JournalEntry &entry)
{
    const QStringList lines{QStringLiteral("Commonrack: I approve this deployment."),
                            QStringLiteral("Chain: %1").arg(entry.chainId),
                            QStringLiteral("Contract: %1").arg(entry.contract.toString()),
                            QStringLiteral("Transaction: %1").arg(entry.txHash.toString()),
                            QStringLiteral("Log: %1").arg(entry.logIndex),
                            QStringLiteral("Content: %1").arg(entry.contentHash.toString()),
                            QStringLiteral("Replay: %1").arg(entry.replayNumber)};
    return lines.join(u'\n').toUtf8();
}

chain::Hash approvalHash(const JournalEntry &entry)
{
    return chain::personalMessageHash(approvalText(entry));
}

bool isSigned(const Approval &approval, const JournalEntry &entry)
{
    const auto signature = chain::Signature::fromBytes65(approval.signature);
    if (!signature)
        return false;
    const auto signer = chain::recoverAddress(approvalHash(entry), *signature);
    return signer && *signer == approval.member;
}

QByteArray toJson(const Approval &approval, const JournalEntry &entry)
{
    const nlohmann::ordered_json json{{"kind", KindName},
                                      {"chainId", entry.chainId},
                                      {"contract", utf8(entry.contract.toString())},
                                      {"transaction", utf8(entry.txHash.toString())},
                                      {"log", entry.logIndex},
                                      {"content", utf8(entry.contentHash.toString())},
                                      {"replay", entry.replayNumber},
                                      {"member", utf8(approval.member.toString())},
                                      {"signature", utf8(base::toHex(approval.signature))}};
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

bool ForeignApproval::isFor(const JournalEntry &entry) const
{
    return chainId == entry.chainId && contract == entry.contract && txHash == entry.txHash && logIndex == entry.logIndex
           && contentHash == entry.contentHash && replayNumber == entry.replayNumber;
}

base::Result<ForeignApproval> approvalFromJson(QByteArrayView json)
{
    const auto refused = base::fail(base::ErrorCode::Invalid,
                                    QCoreApplication::translate("deploy", "This is not an approval. Paste the whole text that the other member sent."));
    const auto parsed = base::parseJson(json, Limits);
    if (!parsed || !parsed->is_object())
        return refused;
    const auto text = [&](const char *name) {
        const auto found = parsed->find(name);
        return found != parsed->end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
    };
    const auto number = [&](const char *name) -> std::optional<quint64> {
        const auto found = parsed->find(name);
        return found != parsed->end() && found->is_number_unsigned() ? std::optional(found->get<quint64>()) : std::nullopt;
    };
    const auto chainId = number("chainId");
    const auto log = number("log");
    const auto replay = number("replay");
    const auto contract = chain::Address::parse(text("contract"));
    const auto transaction = chain::Hash::parse(text("transaction"));
    const auto content = chain::Hash::parse(text("content"));
    const auto member = chain::Address::parse(text("member"));
    const auto signature = base::fromHex(text("signature"));
    const bool whole = chainId && log && replay && contract && transaction && content && member && signature;
    if (!whole || text("kind") != QLatin1StringView(KindName) || signature->size() != 65 || *replay > 1'000'000)
        return refused;
    return ForeignApproval{{{}, *member, *signature, 0}, *chainId, *contract, *transaction, *log, *content, int(*replay)};
}

} // namespace deploy
