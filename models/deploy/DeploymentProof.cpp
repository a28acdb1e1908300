// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/DeploymentProof.h"

#include "models/base/Hex.h"
#include "models/base/Json.h"
#include "models/chain/codec/Keccak.h"
#include "models/deploy/DeployWords.h"

#include <nlohmann/json.hpp>

namespace deploy {

namespace {

using ProofJson = nlohmann::json; // sorts the names: one text for one proof

constexpr auto proofKind = "commonrack.proof.1";
constexpr auto proofFamily = "commonrack.proof."; ///< of any version
constexpr base::JsonLimits proofLimits{8 * 1024 * 1024, 8};
constexpr std::size_t mostInList = 4096;

std::string hex(const QByteArray &bytes)
{
    return base::toHex(bytes).toStdString();
}

ProofJson withoutSignature(const DeploymentProof &proof)
{
    ProofJson json{{"kind", proofKind},
                   {"chainId", proof.chainId},
                   {"dao", proof.dao.toString().toStdString()},
                   {"deploymentKey", proof.key.toStdString()},
                   {"replay", proof.replayNumber},
                   {"document", {{"text", hex(proof.document)}, {"keccak256", proof.documentHash.toString().toStdString()}}}};
    if (proof.votes) {
        ProofJson tokens = ProofJson::array();
        for (const dao::TokenVote &vote : proof.votes->tokens)
            tokens.push_back({{"token", vote.tokenId}, {"owner", vote.owner.toString().toStdString()}, {"voted", vote.voted}});
        json["votes"] = {{"proposal", proof.votes->proposal}, {"yay", base::toDecimal(proof.votes->yay).toStdString()}, {"nay", base::toDecimal(proof.votes->nay).toStdString()},
                         {"executed", proof.votes->executed}, {"atBlock", proof.votes->atBlock}, {"tokens", tokens}};
    }
    ProofJson nodes = ProofJson::array();
    for (const QByteArray &node : proof.execution.receiptProof)
        nodes.push_back(hex(node));
    json["execution"] = {{"transaction", proof.execution.transaction.toString().toStdString()},
                         {"blockNumber", proof.execution.blockNumber},
                         {"blockHash", proof.execution.blockHash.toString().toStdString()},
                         {"transactionIndex", proof.execution.transactionIndex},
                         {"logOfReceipt", proof.execution.logOfReceipt},
                         {"header", hex(proof.execution.header)},
                         {"receipt", hex(proof.execution.receipt)},
                         {"receiptProof", nodes}};
    json["made"] = {{"target", proof.made.target.toStdString()}, {"orderSpec", hex(proof.made.orderSpec)}, {"manifestSha256", proof.made.manifestHash.toStdString()}};
    for (const QString &container : proof.made.containers)
        json["made"]["containers"].push_back(container.toStdString());
    if (proof.made.order)
        json["made"]["order"] = *proof.made.order;
    ProofJson endpoints = ProofJson::array();
    for (const QString &endpoint : proof.live.endpoints)
        endpoints.push_back(endpoint.toStdString());
    json["live"] = {{"atMs", proof.live.atMs}, {"phase", proof.live.phase.toStdString()}, {"problem", proof.live.problem.toStdString()}, {"endpoints", endpoints}};
    return json;
}

/// Takes values out and remembers whether all were there and right.
class ProofReader final {
public:
    explicit ProofReader(const ProofJson &json) : m_json(json) {}
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool has(const char *name) const { return m_json.is_object() && m_json.contains(name); }
    [[nodiscard]] const ProofJson &at(const char *name)
    {
        static const ProofJson nothing;
        m_good = m_good && has(name);
        return has(name) ? m_json.at(name) : nothing;
    }
    QString text(const char *name)
    {
        const ProofJson &value = at(name);
        m_good = m_good && value.is_string();
        return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
    }
    quint64 number(const char *name)
    {
        const ProofJson &value = at(name);
        m_good = m_good && value.is_number_unsigned();
        return value.is_number_unsigned() ? value.get<quint64>() : 0;
    }
    bool flag(const char *name)
    {
        const ProofJson &value = at(name);
        m_good = m_good && value.is_boolean();
        return value.is_boolean() && value.get<bool>();
    }
    const ProofJson &list(const char *name)
    {
        static const ProofJson empty = ProofJson::array();
        const ProofJson &value = at(name);
        const bool good = value.is_array() && value.size() <= mostInList;
        m_good = m_good && good;
        return good ? value : empty;
    }
    QByteArray bytes(const char *name) { return take(base::fromHex(text(name))); }
    chain::Hash hash(const char *name) { return take(chain::Hash::parse(text(name))); }
    chain::Address address(const char *name) { return take(chain::Address::parse(text(name))); }
    base::U256 amount(const char *name) { return take(base::fromDecimal(text(name))); }
    /// A part of the whole that could not be read makes the whole unreadable.
    void join(const ProofReader &part) { m_good = m_good && part.m_good; }
    template <class T>
    T take(const base::Result<T> &result)
    {
        m_good = m_good && result.has_value();
        return result.value_or(T());
    }

private:
    const ProofJson &m_json;
    bool m_good = true;
};

void readVotes(ProofReader &whole, DeploymentProof &proof)
{
    if (!whole.has("votes"))
        return;
    ProofReader from(whole.at("votes"));
    DeploymentProof::Votes votes{from.number("proposal"), from.amount("yay"), from.amount("nay"), from.flag("executed"), {}, from.number("atBlock")};
    for (const ProofJson &token : from.list("tokens")) {
        ProofReader one(token);
        votes.tokens.push_back({one.number("token"), one.address("owner"), one.flag("voted")});
        from.join(one);
    }
    proof.votes = std::move(votes);
    whole.join(from);
}

void readExecution(ProofReader &whole, DeploymentProof::Execution &execution)
{
    ProofReader from(whole.at("execution"));
    execution.transaction = from.hash("transaction");
    execution.blockNumber = from.number("blockNumber");
    execution.blockHash = from.hash("blockHash");
    execution.transactionIndex = from.number("transactionIndex");
    execution.logOfReceipt = from.number("logOfReceipt");
    execution.header = from.bytes("header");
    execution.receipt = from.bytes("receipt");
    for (const ProofJson &node : from.list("receiptProof"))
        execution.receiptProof.push_back(from.take(base::fromHex(node.is_string() ? QString::fromStdString(node.get<std::string>()) : QString())));
    whole.join(from);
}

void readMade(ProofReader &whole, DeploymentProof &proof)
{
    ProofReader made(whole.at("made"));
    proof.made.target = made.text("target");
    proof.made.orderSpec = made.bytes("orderSpec");
    proof.made.manifestHash = made.text("manifestSha256").toLatin1();
    if (made.has("containers")) {
        for (const ProofJson &container : made.list("containers"))
            proof.made.containers << (container.is_string() ? QString::fromStdString(container.get<std::string>()) : QString());
    }
    if (made.has("order"))
        proof.made.order = made.number("order");
    whole.join(made);
    ProofReader live(whole.at("live"));
    proof.live.atMs = qint64(live.number("atMs"));
    proof.live.phase = live.text("phase");
    proof.live.problem = live.text("problem");
    for (const ProofJson &endpoint : live.list("endpoints"))
        proof.live.endpoints << (endpoint.is_string() ? QString::fromStdString(endpoint.get<std::string>()) : QString());
    whole.join(live);
}

} // namespace

bool looksLikeProof(QByteArrayView text)
{
    const QByteArrayView whole = text.trimmed();
    const qsizetype end = whole.indexOf('\n');
    const bool severalLines = end > 0 && whole.front() == '{' && whole.first(end).trimmed().size() == 1;
    if (severalLines)
        return true;
    const auto parsed = base::parseJson(whole, proofLimits);
    if (!parsed || !parsed->is_object() || !parsed->contains("kind"))
        return false;
    const ProofJson &kind = parsed->at("kind");
    return kind.is_string() && kind.get<std::string>().rfind(proofFamily, 0) == 0;
}

QByteArray proofText(const DeploymentProof &proof)
{
    const QByteArray text = base::jsonText(withoutSignature(proof));
    return "Commonrack: what was decided, executed and deployed, as I saw it.\n" + chain::keccak256(text).toString().toLatin1();
}

QByteArray toJson(const DeploymentProof &proof)
{
    ProofJson json = withoutSignature(proof);
    if (!proof.signature.isEmpty())
        json["signature"] = {{"member", proof.member.toString().toStdString()}, {"bytes", hex(proof.signature)}};
    return base::jsonText(json, 1) + '\n';
}

base::Result<DeploymentProof> proofFromJson(QByteArrayView json)
{
    const auto parsed = base::parseJson(json, proofLimits);
    if (!parsed)
        return base::fail(parsed.error());
    ProofReader from(*parsed);
    DeploymentProof proof;
    const bool known = from.text("kind") == QLatin1StringView(proofKind);
    proof.chainId = from.number("chainId");
    proof.dao = from.address("dao");
    proof.key = from.text("deploymentKey");
    proof.replayNumber = int(std::min<quint64>(from.number("replay"), 1'000'000));
    ProofReader document(from.at("document"));
    proof.document = document.bytes("text");
    proof.documentHash = document.hash("keccak256");
    from.join(document);
    readVotes(from, proof);
    readExecution(from, proof.execution);
    readMade(from, proof);
    if (from.has("signature")) {
        ProofReader signature(from.at("signature"));
        proof.member = signature.address("member");
        proof.signature = signature.bytes("bytes");
        from.join(signature);
    }
    if (!known || !from.isGood())
        return base::fail(base::ErrorCode::Invalid, Words::tr("This is not a proof of a deployment, or one of another version. Ask for the whole file."));
    return proof;
}

} // namespace deploy
