// SPDX-License-Identifier: Apache-2.0
#include "models/dao/DaoAbi.h"

#include "models/chain/codec/Keccak.h"

#include <QCoreApplication>

namespace dao {

namespace {

/// Signatures below are constants of this file; a test parses each of them.
chain::AbiFunction function(QStringView signature, QStringView outputs = {})
{
    return *chain::AbiFunction::parse(signature, outputs);
}

chain::AbiEvent event(QStringView signature)
{
    return *chain::AbiEvent::parse(signature);
}

chain::Hash slotOf(const base::U256 &key, const base::U256 &base)
{
    return chain::keccak256(QByteArray(base::toBytes32(key) + base::toBytes32(base)));
}

base::U256 addWrapping(const base::U256 &value, unsigned offset)
{
    const boost::multiprecision::cpp_int sum = boost::multiprecision::cpp_int(value) + offset;
    const boost::multiprecision::cpp_int modulus = boost::multiprecision::cpp_int(1) << 256;
    return base::U256(boost::multiprecision::cpp_int(sum % modulus));
}

/// Dates beyond the year 9999 are a contract's joke; keep them printable.
qint64 boundedTime(const base::U256 &seconds)
{
    constexpr quint64 endOfYear9999 = 253402300799;
    return qint64(qMin(base::toU64(seconds).value_or(endOfYear9999), endOfYear9999));
}

QByteArray rawText(const chain::AbiValue &value)
{
    const auto *text = std::get_if<chain::AbiValue::Text>(&value.data);
    return text ? text->utf8 : QByteArray();
}

} // namespace

namespace abi {

const chain::AbiFunction &createProposal(AbiVersion version)
{
    static const chain::AbiFunction v1 = function(u"createProposal()", u"(uint256)");
    static const chain::AbiFunction v2 = function(u"createProposal(string)", u"(uint256)");
    return version == AbiVersion::V1 ? v1 : v2;
}

const chain::AbiFunction &voteOnProposal()
{
    static const chain::AbiFunction f = function(u"voteOnProposal(uint256,uint8)");
    return f;
}

const chain::AbiFunction &executeProposal()
{
    static const chain::AbiFunction f = function(u"executeProposal(uint256)");
    return f;
}

const chain::AbiFunction &proposals(AbiVersion version)
{
    static const chain::AbiFunction v1 = function(u"proposals(uint256)", u"(uint256,uint256,uint256,bool)");
    static const chain::AbiFunction v2 = function(u"proposals(uint256)", u"(uint256,uint256,uint256,bool,string)");
    return version == AbiVersion::V1 ? v1 : v2;
}

const chain::AbiFunction &numProposals()
{
    static const chain::AbiFunction f = function(u"numProposals()", u"(uint256)");
    return f;
}

const chain::AbiFunction &balanceOf()
{
    static const chain::AbiFunction f = function(u"balanceOf(address)", u"(uint256)");
    return f;
}

const chain::AbiFunction &tokenOfOwnerByIndex()
{
    static const chain::AbiFunction f = function(u"tokenOfOwnerByIndex(address,uint256)", u"(uint256)");
    return f;
}

const chain::AbiFunction &totalSupply()
{
    static const chain::AbiFunction f = function(u"totalSupply()", u"(uint256)");
    return f;
}

const chain::AbiFunction &tokenByIndex()
{
    static const chain::AbiFunction f = function(u"tokenByIndex(uint256)", u"(uint256)");
    return f;
}

const chain::AbiFunction &ownerOf()
{
    static const chain::AbiFunction f = function(u"ownerOf(uint256)", u"(address)");
    return f;
}

const chain::AbiFunction &mint()
{
    static const chain::AbiFunction f = function(u"mint()");
    return f;
}

const chain::AbiFunction &price()
{
    static const chain::AbiFunction f = function(u"_price()", u"(uint256)");
    return f;
}

const chain::AbiFunction &paused()
{
    static const chain::AbiFunction f = function(u"_paused()", u"(bool)");
    return f;
}

const chain::AbiFunction &maxTokenIds()
{
    static const chain::AbiFunction f = function(u"maxTokenIds()", u"(uint256)");
    return f;
}

const chain::AbiFunction &tokenIds()
{
    static const chain::AbiFunction f = function(u"tokenIds()", u"(uint256)");
    return f;
}

const chain::AbiEvent &deployEvent(AbiVersion version)
{
    static const chain::AbiEvent v1 = event(u"DeployEvent(string msg)");
    static const chain::AbiEvent v2 = event(u"DeployEvent(address indexed _from, string msg, string spheronInstanceJson)");
    return version == AbiVersion::V1 ? v1 : v2;
}

} // namespace abi

base::Result<DeployAnnouncement> decodeDeployEvent(const chain::Log &log)
{
    const auto refuse = [](const QString &detail) {
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("dao", "This log entry is not a DeployEvent of this DAO."), detail);
    };
    if (log.topics.empty())
        return refuse(QStringLiteral("no topics"));
    DeployAnnouncement announcement;
    for (const AbiVersion version : {AbiVersion::V2, AbiVersion::V1}) {
        if (log.topics.front() == abi::deployEvent(version).topic0())
            announcement.version = version;
    }
    if (announcement.version == AbiVersion::Unknown)
        return refuse(log.topics.front().toString());
    const auto arguments = abi::deployEvent(announcement.version).decode(log.topics, log.data);
    if (!arguments)
        return refuse(arguments.error().toLogLine());
    for (const auto &argument : *arguments) {
        if (argument.name == QStringLiteral("_from"))
            announcement.executor = argument.value.toAddress();
        else if (argument.name == QStringLiteral("msg"))
            announcement.message = rawText(argument.value);
        else
            announcement.document = rawText(argument.value);
    }
    return announcement;
}

base::Result<quint64> executedProposal(QByteArrayView callData)
{
    const auto refused = base::fail(base::ErrorCode::Invalid,
        QCoreApplication::translate("dao", "This transaction does not execute a proposal directly."));
    if (!callData.startsWith(abi::executeProposal().selector()))
        return refused;
    const auto arguments = abi::executeProposal().decodeArguments(callData);
    if (!arguments || arguments->size() != 1)
        return refused;
    const auto id = base::toU64(arguments->front().toU256());
    if (!id)
        return refused;
    return *id;
}

base::Result<Proposal> decodeProposal(AbiVersion version, quint64 id, QByteArrayView answer)
{
    constexpr qsizetype headBytesV1 = 4 * 32;
    const auto refuse = [&](const QString &detail) {
        return base::fail(base::ErrorCode::Protocol,
                          QCoreApplication::translate("dao", "The contract answered something that is not a proposal."),
                          QStringLiteral("proposals(%1), %2 bytes: %3").arg(id).arg(answer.size()).arg(detail));
    };
    if (version == AbiVersion::Unknown || (version == AbiVersion::V1 && answer.size() != headBytesV1))
        return refuse(QStringLiteral("wrong length"));
    Proposal proposal;
    proposal.id = id;
    proposal.version = version;
    // A document beyond the limit is not worth decoding: the fixed words in front of it tell the rest.
    proposal.documentOmitted = answer.size() > MaxDocumentBytes + 8 * 32;
    const bool fixedOnly = version == AbiVersion::V1 || proposal.documentOmitted;
    const auto values = fixedOnly ? abi::proposals(AbiVersion::V1).decodeResult(answer.first(headBytesV1))
                                  : abi::proposals(AbiVersion::V2).decodeResult(answer);
    if (!values)
        return refuse(values.error().toLogLine());
    proposal.deadline = boundedTime(values->at(0).toU256());
    proposal.yay = values->at(1).toU256();
    proposal.nay = values->at(2).toU256();
    proposal.executed = values->at(3).toBool();
    if (!fixedOnly)
        proposal.document = rawText(values->at(4));
    return proposal;
}

chain::Hash proposalSlot(quint64 proposal)
{
    constexpr unsigned proposalsMapping = 1;
    return slotOf(proposal, proposalsMapping);
}

chain::Hash voterSlot(quint64 proposal, quint64 token)
{
    constexpr unsigned votersOffset = 4;
    return slotOf(token, addWrapping(base::fromBigEndian(proposalSlot(proposal).bytes()), votersOffset));
}

} // namespace dao
