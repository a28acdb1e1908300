// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeDao.h"

#include "models/base/Hex.h"
#include "models/dao/DaoAbi.h"

#include <algorithm>

namespace test {

namespace {

chain::AbiValue text(const QByteArray &utf8)
{
    chain::AbiValue value;
    value.data = chain::AbiValue::Text{utf8};
    return value;
}

QByteArray encode(const chain::AbiFunction &function, const std::vector<chain::AbiValue> &values)
{
    return *chain::abiEncode(function.outputs(), values);
}

base::Error reverted(const QString &message)
{
    return {base::ErrorCode::Reverted, message, {}, nullptr, 0};
}

} // namespace

FakeDao::FakeDao(dao::AbiVersion version) : m_version(version) {}

chain::Address FakeDao::daoAddress() { return *chain::Address::parse(u"0x3cb304483fa3d946abe8dca89e92760a112b6a59"); }
chain::Address FakeDao::tokenAddress() { return *chain::Address::parse(u"0xa30aecefb798591eb422a841f85a88626cc41204"); }

chain::Address FakeDao::account(int n)
{
    QByteArray bytes(chain::Address::Size, '\0');
    bytes.back() = char(n);
    return *chain::Address::fromBytes(bytes);
}

dao::DaoInfo FakeDao::info() const
{
    return {daoAddress(), QStringLiteral("Helsinki Builders DAO"), QStringLiteral("Sandbox"), dao::AbiVersion::Unknown};
}

dao::Proposal &FakeDao::propose(qint64 deadline, const QByteArray &document, int yay, int nay)
{
    const quint64 id = *base::toU64(count);
    dao::Proposal &proposal = proposals[id];
    proposal.id = id;
    proposal.version = m_version;
    proposal.deadline = deadline;
    proposal.yay = yay;
    proposal.nay = nay;
    proposal.document = document;
    count = id + 1;
    return proposal;
}

int FakeDao::timesAsked(const QString &what) const
{
    return int(std::count(asked.begin(), asked.end(), what));
}

void FakeDao::release()
{
    holding = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &run : waiting)
        run();
}

template <class T>
base::Async<T> FakeDao::answer(std::function<base::Result<T>()> make)
{
    const auto checked = [this, make]() -> base::Result<T> {
        if (failure)
            return base::fail(*failure);
        return make();
    };
    if (!holding)
        return base::ready<T>(checked());
    base::Promise<T> promise;
    m_waiting.push_back([promise, checked] { promise.complete(checked()); });
    return promise.future();
}

base::Async<QByteArray> FakeDao::call(const chain::CallRequest &request, const chain::BlockTag &)
{
    return answer<QByteArray>([this, request]() -> base::Result<QByteArray> {
        if (request.to == daoAddress())
            return daoAnswer(request);
        if (request.to == tokenAddress())
            return tokenAnswer(request.data);
        return QByteArray(); // no code there
    });
}

base::Result<QByteArray> FakeDao::daoAnswer(const chain::CallRequest &request)
{
    using namespace dao;
    const QByteArray selector = request.data.first(4);
    if (overrides.contains(selector))
        return overrides.at(selector);
    if (selector == abi::numProposals().selector()) {
        asked.push_back(QStringLiteral("numProposals"));
        return encode(abi::numProposals(), {count});
    }
    if (selector == abi::proposals(m_version).selector()) {
        const quint64 id = abi::proposals(m_version).decodeArguments(request.data)->front().toU64();
        asked.push_back(QStringLiteral("proposals(%1)").arg(id));
        return encodeProposal(id);
    }
    if (selector == abi::createProposal(m_version).selector()) {
        const bool member = std::any_of(tokens.begin(), tokens.end(), [&](const auto &t) { return t.second == request.from; });
        if (!member)
            return base::fail(reverted(QStringLiteral("NOT_A_DAO_MEMBER")));
        return encode(abi::numProposals(), {count});
    }
    return QByteArray(); // the payable fallback
}

QByteArray FakeDao::encodeProposal(quint64 id) const
{
    const auto found = proposals.find(id);
    const dao::Proposal p = found == proposals.end() ? dao::Proposal() : found->second;
    std::vector<chain::AbiValue> values{base::U256(quint64(p.deadline)), p.yay, p.nay, p.executed};
    if (m_version == dao::AbiVersion::V2)
        values.push_back(text(p.document));
    return encode(dao::abi::proposals(m_version), values);
}

base::Result<QByteArray> FakeDao::tokenAnswer(const QByteArray &data)
{
    using namespace dao;
    const QByteArray selector = data.first(4);
    const auto is = [&](const chain::AbiFunction &f) { return f.selector() == selector; };
    const auto ownedBy = [this](const chain::Address &owner) {
        std::vector<quint64> ids;
        for (const auto &[id, holder] : tokens) {
            if (holder == owner)
                ids.push_back(id);
        }
        return ids;
    };
    if (is(abi::balanceOf())) {
        asked.push_back(QStringLiteral("balanceOf"));
        return encode(abi::balanceOf(), {quint64(ownedBy(abi::balanceOf().decodeArguments(data)->front().toAddress()).size())});
    }
    if (is(abi::tokenOfOwnerByIndex())) {
        const auto arguments = *abi::tokenOfOwnerByIndex().decodeArguments(data);
        const auto ids = ownedBy(arguments[0].toAddress());
        const quint64 index = arguments[1].toU64();
        if (index >= ids.size())
            return base::fail(reverted(QStringLiteral("ERC721Enumerable: owner index out of bounds")));
        return encode(abi::tokenOfOwnerByIndex(), {ids[index]});
    }
    if (is(abi::totalSupply()) || is(abi::tokenIds()))
        return encode(abi::totalSupply(), {quint64(tokens.size())});
    if (is(abi::tokenByIndex()))
        return encode(abi::tokenByIndex(), {tokens.at(abi::tokenByIndex().decodeArguments(data)->front().toU64()).first});
    if (is(abi::ownerOf())) {
        const quint64 id = abi::ownerOf().decodeArguments(data)->front().toU64();
        for (const auto &[token, holder] : tokens) {
            if (token == id)
                return encode(abi::ownerOf(), {holder});
        }
        return base::fail(reverted(QStringLiteral("ERC721: invalid token ID")));
    }
    if (is(abi::price()))
        return encode(abi::price(), {base::U256(10'000'000'000'000'000ull)});
    if (is(abi::maxTokenIds()))
        return encode(abi::maxTokenIds(), {10});
    if (is(abi::paused()))
        return encode(abi::paused(), {paused});
    return base::fail(reverted(QStringLiteral("no such function")));
}

base::Async<chain::Hash> FakeDao::storageAt(const chain::Address &address, const chain::Hash &slot, const chain::BlockTag &)
{
    asked.push_back(QStringLiteral("storage"));
    return answer<chain::Hash>([this, address, slot]() -> base::Result<chain::Hash> {
        if (address != daoAddress())
            return chain::Hash();
        if (slot == *chain::Hash::fromBytes(base::toBytes32(3)))
            return chain::Hash::fromBytes(tokenAddress().bytes().rightJustified(32, '\0'));
        for (const auto &[proposal, token] : voted) {
            if (slot == dao::voterSlot(proposal, token))
                return chain::Hash::fromBytes(base::toBytes32(1));
        }
        return chain::Hash();
    });
}

base::Async<QByteArray> FakeDao::code(const chain::Address &)
{
    return answer<QByteArray>([this]() -> base::Result<QByteArray> { return hasCode ? QByteArray("\x60\x80") : QByteArray(); });
}

QByteArray proposedDocument(const QByteArray &name, const QByteArray &tag)
{
    return "{\"clusterName\":\"" + name + "\",\"type\":\"demand\",\"healthCheckConfig\":{\"path\":\"/\",\"port\":8545},\"configuration\":{"
           "\"image\":\"ethereum/client-go\",\"tag\":\"" + tag + "\",\"ports\":[{\"containerPort\":8545,\"exposedPort\":80},{\"containerPort\":30303,\"exposedPort\":30303}],"
           "\"environmentVariables\":[{\"key\":\"GETH_CACHE\",\"value\":\"8192\"}],\"commands\":[],\"args\":[],\"region\":\"eu-west\","
           "\"customSpecs\":{\"cpu\":16,\"memory\":32},\"storage\":1024,\"persistentStorage\":{\"size\":1024,\"class\":\"beta3\",\"mountPoint\":\"/data\"},"
           "\"replicas\":1}}";
}

} // namespace test
