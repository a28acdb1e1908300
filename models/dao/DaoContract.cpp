// SPDX-License-Identifier: Apache-2.0
#include "models/dao/DaoContract.h"

#include "models/base/Gather.h"
#include "models/dao/DaoAbi.h"

#include <QCoreApplication>

namespace dao {

namespace {

base::Error notOurDao(const QString &detail)
{
    return {base::ErrorCode::Unsupported,
            QCoreApplication::translate("dao", "The contract at this address is not a DAO that this program knows. Check the address in Settings."),
            detail, nullptr, 0};
}

/// A contract that refuses or swallows a reading call does not have the function.
bool saysNoSuchFunction(const base::Error &error)
{
    return error.code == base::ErrorCode::Reverted || error.code == base::ErrorCode::Protocol
        || error.code == base::ErrorCode::Invalid;
}

} // namespace

DaoContract::DaoContract(chain::ContractReader &reader, DaoInfo info, std::optional<chain::Address> token, QObject *parent)
    : QObject(parent), m_reader(reader), m_info(std::move(info)), m_token(token)
{
}

base::Async<DaoContract::Values> DaoContract::call(const chain::Address &to, const chain::AbiFunction &function,
                                                   const Values &arguments, std::optional<chain::Address> from)
{
    const auto data = function.encodeCall(arguments);
    if (!data)
        return base::failed<Values>(data.error());
    base::Promise<Values> promise;
    m_reader.call({from, to, 0, *data}).then(this, [promise, function](base::Result<QByteArray> answer) {
        promise.complete(answer.and_then([&](const QByteArray &bytes) { return function.decodeResult(bytes); }));
    });
    return promise.future();
}

base::Async<DaoContract::Values> DaoContract::callToken(const chain::AbiFunction &function, const Values &arguments)
{
    base::Promise<Values> promise;
    token().then(this, [this, promise, function, arguments](base::Result<chain::Address> address) {
        if (!address)
            return promise.fail(address.error());
        call(*address, function, arguments).then(this, [promise](base::Result<Values> values) {
            promise.complete(std::move(values));
        });
    });
    return promise.future();
}

base::Async<base::U256> DaoContract::tokenNumber(const chain::AbiFunction &function, const Values &arguments)
{
    base::Promise<base::U256> promise;
    callToken(function, arguments).then(this, [promise](base::Result<Values> values) {
        promise.complete(values.map([](const Values &v) { return v.front().toU256(); }));
    });
    return promise.future();
}

base::Async<AbiVersion> DaoContract::detectVersion()
{
    base::Promise<AbiVersion> promise;
    m_reader.code(m_info.address).then(this, [this, promise](base::Result<QByteArray> code) {
        if (!code)
            return promise.fail(code.error());
        if (code->isEmpty())
            return promise.fail({base::ErrorCode::NotFound,
                QCoreApplication::translate("dao", "There is no contract at the DAO's address on this network. Check the address and the network in Settings."),
                m_info.address.toString(), nullptr, 0});
        numProposals().then(this, [this, promise](base::Result<quint64> count) {
            if (!count)
                return promise.fail(saysNoSuchFunction(count.error()) ? notOurDao(count.error().toLogLine()) : count.error());
            detectByShape(promise);
        });
    });
    return promise.future();
}

void DaoContract::detectByShape(base::Promise<AbiVersion> promise)
{
    // An id that does not exist reads as zeros in both versions, so this works on an empty DAO too.
    const auto data = abi::proposals(AbiVersion::V2).encodeCall({chain::AbiValue(0)});
    if (!data)
        return promise.fail(data.error());
    m_reader.call({{}, m_info.address, 0, *data}).then(this, [this, promise](base::Result<QByteArray> answer) {
        if (!answer)
            return promise.fail(saysNoSuchFunction(answer.error()) ? notOurDao(answer.error().toLogLine()) : answer.error());
        for (const AbiVersion version : {AbiVersion::V1, AbiVersion::V2}) {
            if (!decodeProposal(version, 0, *answer))
                continue;
            m_info.version = version;
            return promise.complete(version);
        }
        promise.fail(notOurDao(QStringLiteral("proposals(0) answered %1 bytes").arg(answer->size())));
    });
}

base::Async<quint64> DaoContract::numProposals()
{
    base::Promise<quint64> promise;
    call(m_info.address, abi::numProposals(), {}).then(this, [promise](base::Result<Values> values) {
        if (!values)
            return promise.fail(values.error());
        const auto count = base::toU64(values->front().toU256());
        if (!count || *count > MaxProposals)
            return promise.fail({base::ErrorCode::Limit,
                QCoreApplication::translate("dao", "This contract claims to hold more proposals than is possible. Check that the address is your DAO's."),
                base::toDecimal(values->front().toU256()), nullptr, 0});
        promise.complete(*count);
    });
    return promise.future();
}

base::Async<Proposal> DaoContract::proposal(quint64 id)
{
    const auto data = abi::proposals(m_info.version).encodeCall({chain::AbiValue(id)});
    if (!data)
        return base::failed<Proposal>(data.error());
    base::Promise<Proposal> promise;
    m_reader.call({{}, m_info.address, 0, *data}).then(this, [promise, id, version = m_info.version](base::Result<QByteArray> answer) {
        promise.complete(answer.and_then([&](const QByteArray &bytes) { return decodeProposal(version, id, bytes); }));
    });
    return promise.future();
}

base::Async<chain::Address> DaoContract::token()
{
    if (m_token)
        return base::ready<chain::Address>(*m_token);
    base::Promise<chain::Address> promise;
    const chain::Hash tokenSlot = *chain::Hash::fromBytes(base::toBytes32(3)); // slot 3 of both versions
    m_reader.storageAt(m_info.address, tokenSlot).then(this, [this, promise](base::Result<chain::Hash> word) {
        if (!word)
            return promise.fail(word.error());
        const QByteArray bytes = word->bytes();
        const auto address = chain::Address::fromBytes(bytes.last(chain::Address::Size));
        if (!address || address->isZero() || !bytes.startsWith(QByteArray(chain::Hash::Size - chain::Address::Size, '\0')))
            return promise.fail(notOurDao(QStringLiteral("slot 3 holds ") + word->toString()));
        m_token = *address;
        promise.complete(*address);
    });
    return promise.future();
}

base::Async<Membership> DaoContract::membership(const chain::Address &owner)
{
    base::Promise<Membership> promise;
    tokenNumber(abi::balanceOf(), {owner}).then(this, [this, promise, owner](base::Result<base::U256> balance) {
        if (!balance)
            return promise.fail(balance.error());
        const quint64 held = base::toU64(*balance).value_or(MaxTokens + 1);
        const auto read = [this, owner](std::size_t index) {
            return tokenNumber(abi::tokenOfOwnerByIndex(), {owner, quint64(index)});
        };
        base::gather<base::U256>(this, qMin(held, MaxTokens), read)
            .then(this, [promise, owner, held](base::Result<std::vector<base::U256>> ids) {
                if (!ids)
                    return promise.fail(ids.error());
                Membership membership;
                membership.account = owner;
                for (const base::U256 &id : *ids) {
                    if (const auto small = base::toU64(id))
                        membership.tokenIds.push_back(*small);
                }
                membership.complete = membership.tokenIds.size() == held;
                promise.complete(membership);
            });
    });
    return promise.future();
}

base::Async<bool> DaoContract::hasVoted(quint64 proposal, quint64 tokenId)
{
    base::Promise<bool> promise;
    m_reader.storageAt(m_info.address, voterSlot(proposal, tokenId)).then(this, [promise](base::Result<chain::Hash> word) {
        promise.complete(word.map([](const chain::Hash &value) { return !value.isZero(); }));
    });
    return promise.future();
}

base::Async<std::vector<quint64>> DaoContract::unusedTokens(quint64 proposal, std::vector<quint64> tokenIds)
{
    base::Promise<std::vector<quint64>> promise;
    const auto read = [this, proposal, tokenIds](std::size_t index) { return hasVoted(proposal, tokenIds[index]); };
    base::gather<bool>(this, tokenIds.size(), read).then(this, [promise, tokenIds](base::Result<std::vector<bool>> voted) {
        if (!voted)
            return promise.fail(voted.error());
        std::vector<quint64> unused;
        for (std::size_t i = 0; i < tokenIds.size(); ++i) {
            if (!voted->at(i))
                unused.push_back(tokenIds[i]);
        }
        promise.complete(unused);
    });
    return promise.future();
}

base::Async<std::vector<TokenVote>> DaoContract::votes(quint64 proposal)
{
    base::Promise<std::vector<TokenVote>> promise;
    const auto readOne = [this, proposal](std::size_t index) {
        base::Promise<TokenVote> one;
        tokenNumber(abi::tokenByIndex(), {quint64(index)}).then(this, [this, proposal, one](base::Result<base::U256> id) {
            if (!id)
                return one.fail(id.error());
            TokenVote vote;
            vote.tokenId = base::toU64(*id).value_or(0);
            callToken(abi::ownerOf(), {*id}).then(this, [this, proposal, one, vote](base::Result<Values> owner) mutable {
                if (!owner)
                    return one.fail(owner.error());
                vote.owner = owner->front().toAddress();
                hasVoted(proposal, vote.tokenId).then(this, [one, vote](base::Result<bool> voted) mutable {
                    if (!voted)
                        return one.fail(voted.error());
                    vote.voted = *voted;
                    one.complete(vote);
                });
            });
        });
        return one.future();
    };
    tokenNumber(abi::totalSupply(), {}).then(this, [this, promise, readOne](base::Result<base::U256> supply) {
        if (!supply)
            return promise.fail(supply.error());
        const quint64 count = qMin(base::toU64(*supply).value_or(MaxTokens), MaxTokens);
        base::gather<TokenVote>(this, count, readOne).then(this, [promise](base::Result<std::vector<TokenVote>> votes) {
            promise.complete(std::move(votes));
        });
    });
    return promise.future();
}

base::Async<quint64> DaoContract::simulateCreate(const chain::Address &from, const QByteArray &document)
{
    Values arguments;
    if (m_info.version == AbiVersion::V2) {
        chain::AbiValue text;
        text.data = chain::AbiValue::Text{document};
        arguments.push_back(text);
    }
    base::Promise<quint64> promise;
    call(m_info.address, abi::createProposal(m_info.version), arguments, from).then(this, [promise](base::Result<Values> values) {
        if (!values && values.error().code != base::ErrorCode::Reverted && saysNoSuchFunction(values.error()))
            return promise.fail({base::ErrorCode::Unsupported,
                QCoreApplication::translate("dao", "This contract swallows the call without creating a proposal. It is of another version than it seemed; nothing was sent."),
                values.error().toLogLine(), nullptr, 0});
        promise.complete(values.map([](const Values &v) { return v.front().toU64(); }));
    });
    return promise.future();
}

base::Async<base::U256> DaoContract::mintPrice()
{
    base::Promise<base::U256> promise;
    const auto refuse = [promise](const QString &sentence) { promise.fail({base::ErrorCode::Conflict, sentence, {}, nullptr, 0}); };
    base::gather<base::U256>(this, 3, [this](std::size_t i) {
        return tokenNumber(i == 0 ? abi::price() : i == 1 ? abi::maxTokenIds() : abi::tokenIds(), {});
    }).then(this, [this, promise, refuse](base::Result<std::vector<base::U256>> terms) {
        if (!terms)
            return promise.fail(terms.error());
        if (terms->at(2) >= terms->at(1))
            return refuse(QCoreApplication::translate("dao", "All %1 membership NFTs have been minted. Ask a member to send you one.")
                              .arg(base::toDecimal(terms->at(1))));
        callToken(abi::paused(), {}).then(this, [promise, refuse, price = terms->at(0)](base::Result<Values> paused) {
            if (!paused)
                return promise.fail(paused.error());
            if (paused->front().toBool())
                return refuse(QCoreApplication::translate("dao", "Minting is paused by the owner of the membership contract. Try again later."));
            promise.complete(price);
        });
    });
    return promise.future();
}

} // namespace dao
