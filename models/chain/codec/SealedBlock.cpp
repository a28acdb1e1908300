// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/SealedBlock.h"

#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/Rlp.h"

#include <QCoreApplication>
#include <limits>

namespace chain {

namespace {

constexpr std::size_t oldestHeaderFields = 15;
constexpr std::size_t receiptsRootField = 5;
constexpr std::size_t numberField = 8;
constexpr std::size_t timestampField = 11;
constexpr quint8 leastList = 0xc0; ///< first byte of an RLP list

tl::unexpected<base::Error> unreadable()
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "These bytes are not what a block is made of."));
}

std::optional<quint64> numberOf(const RlpItem &item)
{
    return item.isList() || item.bytes().size() > 8 ? std::nullopt : base::toU64(base::fromBigEndian(item.bytes()));
}

bool takeLog(const RlpItem &item, std::vector<SealedReceipt::Entry> &logs)
{
    if (item.list().size() != 3)
        return false;
    SealedReceipt::Entry entry;
    const auto address = Address::fromBytes(item.list()[0].bytes());
    for (const RlpItem &topic : item.list()[1].list()) {
        const auto hash = Hash::fromBytes(topic.bytes());
        if (!hash)
            return false;
        entry.topics.push_back(*hash);
    }
    if (!address)
        return false;
    entry.address = *address;
    entry.data = item.list()[2].bytes();
    logs.push_back(std::move(entry));
    return true;
}

} // namespace

base::Result<SealedHeader> readHeader(QByteArrayView rlp)
{
    const auto read = rlpDecode(rlp);
    if (!read || read->list().size() < oldestHeaderFields)
        return unreadable();
    const RlpItem::List &fields = read->list();
    const auto root = Hash::fromBytes(fields[receiptsRootField].bytes());
    const auto number = numberOf(fields[numberField]);
    const auto timestamp = numberOf(fields[timestampField]);
    if (!root || !number || !timestamp || *timestamp > quint64(std::numeric_limits<qint64>::max()))
        return unreadable();
    return SealedHeader{keccak256(rlp), *root, *number, qint64(*timestamp)};
}

base::Result<SealedReceipt> readReceipt(QByteArrayView bytes)
{
    const bool typed = !bytes.isEmpty() && quint8(bytes[0]) < leastList;
    const auto read = rlpDecode(typed ? bytes.sliced(1) : bytes);
    if (!read || read->list().size() < 4)
        return unreadable();
    const RlpItem::List &fields = read->list();
    const QByteArray &status = fields[0].bytes();
    if (fields[0].isList() || status.size() > 1)
        return unreadable();
    SealedReceipt receipt;
    receipt.success = status == QByteArray(1, '\x01');
    for (const RlpItem &log : fields[3].list()) {
        if (!takeLog(log, receipt.logs))
            return unreadable();
    }
    return receipt;
}

} // namespace chain
