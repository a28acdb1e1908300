// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Transaction.h"

#include "models/chain/codec/Keccak.h"
#include "models/chain/codec/Rlp.h"

#include <QCoreApplication>

namespace chain {

namespace {

using BigInteger = boost::multiprecision::cpp_int;

constexpr int legacyV = 27;   ///< v = 27 + yParity before EIP-155
constexpr int eip155V = 35;   ///< v = 35 + 2 × chain id + yParity since

RlpItem item(const base::U256 &number)
{
    return RlpItem(number);
}

RlpItem item(const std::optional<Address> &to)
{
    return to ? RlpItem(to->bytes()) : RlpItem();
}

RlpItem item(const std::vector<AccessListEntry> &accessList)
{
    RlpItem::List entries;
    for (const AccessListEntry &entry : accessList) {
        RlpItem::List keys;
        for (const Hash &key : entry.storageKeys)
            keys.emplace_back(key.bytes());
        entries.emplace_back(RlpItem::List{RlpItem(entry.address.bytes()), RlpItem(std::move(keys))});
    }
    return entries;
}

/// The fields that every signed or unsigned form starts with.
RlpItem::List commonFields(const Transaction &tx)
{
    RlpItem::List fields;
    if (tx.type != TxType::Legacy)
        fields.push_back(item(tx.chainId.value_or(0)));
    fields.push_back(item(base::U256(tx.nonce)));
    if (tx.type == TxType::DynamicFee) {
        fields.push_back(item(tx.maxPriorityFeePerGas));
        fields.push_back(item(tx.maxFeePerGas));
    } else {
        fields.push_back(item(tx.gasPrice));
    }
    fields.push_back(item(tx.gasLimit));
    fields.push_back(item(tx.to));
    fields.push_back(item(tx.value));
    fields.emplace_back(tx.data);
    if (tx.type != TxType::Legacy)
        fields.push_back(item(tx.accessList));
    return fields;
}

QByteArray enveloped(TxType type, RlpItem::List fields)
{
    const QByteArray rlp = rlpEncode(std::move(fields));
    return type == TxType::Legacy ? rlp : QByteArray(1, char(type)) + rlp;
}

/// v since EIP-155. A huge chain id makes it longer than 256 bits.
QByteArray eip155Bytes(const base::U256 &chainId, int yParity)
{
    BigInteger v(chainId);
    v *= 2;
    v += eip155V + yParity;
    QByteArray bytes;
    boost::multiprecision::export_bits(v, std::back_inserter(bytes), 8);
    return bytes;
}

base::Error refusal(const char *why)
{
    return {base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This is not a valid signed transaction."),
            QString::fromLatin1(why), nullptr, 0};
}

/// Takes the fields of a list one by one, noting the first that is not as it should be.
class FieldReader {
public:
    explicit FieldReader(const RlpItem::List &fields) : m_fields(fields) {}

    base::U256 number(qsizetype maxSize = 32)
    {
        const QByteArray bytes = next(false).bytes();
        if (bytes.size() > maxSize || bytes.startsWith('\0')) {
            m_problem = "number too large or with leading zero";
            return 0;
        }
        return base::fromBigEndian(bytes);
    }
    QByteArray bytes() { return next(false).bytes(); }
    std::optional<Address> recipient()
    {
        const QByteArray bytes = next(false).bytes();
        const auto address = Address::fromBytes(bytes);
        if (!address && !bytes.isEmpty())
            m_problem = "recipient is not 20 bytes";
        return address ? std::optional(*address) : std::nullopt;
    }
    std::vector<AccessListEntry> accessList()
    {
        std::vector<AccessListEntry> entries;
        for (const RlpItem &pair : next(true).list()) {
            AccessListEntry entry;
            if (!readEntry(pair, entry)) {
                m_problem = "access list malformed";
                return {};
            }
            entries.push_back(std::move(entry));
        }
        return entries;
    }
    [[nodiscard]] const char *problem() const { return m_problem; }

private:
    const RlpItem &next(bool list)
    {
        const RlpItem &field = m_fields[m_next++];
        if (field.isList() != list)
            m_problem = "list and bytes confused";
        return field;
    }
    static bool readEntry(const RlpItem &pair, AccessListEntry &entry)
    {
        const RlpItem::List &parts = pair.list();
        if (parts.size() != 2 || parts[0].isList() || !parts[1].isList())
            return false;
        const auto address = Address::fromBytes(parts[0].bytes());
        if (!address)
            return false;
        entry.address = *address;
        for (const RlpItem &key : parts[1].list()) {
            const auto hash = Hash::fromBytes(key.bytes());
            if (!hash)
                return false;
            entry.storageKeys.push_back(*hash);
        }
        return true;
    }
    const RlpItem::List &m_fields;
    std::size_t m_next = 0;
    const char *m_problem = nullptr;
};

/// yParity of a typed transaction, or of a legacy one together with its chain id. False for an impossible v.
bool readParity(const base::U256 &v, Transaction &tx, int &yParity)
{
    if (tx.type != TxType::Legacy) {
        yParity = int(v & 1);
        return v <= 1;
    }
    if (v >= eip155V)
        tx.chainId = base::U256((v - eip155V) / 2);
    else if (v != legacyV && v != legacyV + 1)
        return false;
    yParity = int(v & 1) ^ 1; // 27 and 35 are odd
    return true;
}

std::size_t fieldCount(TxType type)
{
    switch (type) {
    case TxType::Legacy:
        return 9;
    case TxType::AccessList:
        return 11;
    case TxType::DynamicFee:
        return 12;
    }
    return 0;
}

base::Result<SignedTransaction> readFields(TxType type, const RlpItem &fields)
{
    if (!fields.isList() || fields.list().size() != fieldCount(type))
        return base::fail(refusal("wrong number of fields"));
    FieldReader reader(fields.list());
    SignedTransaction out;
    Transaction &tx = out.transaction;
    tx.type = type;
    if (type != TxType::Legacy)
        tx.chainId = reader.number();
    tx.nonce = base::toU64(reader.number(8)).value_or(0);
    if (type == TxType::DynamicFee) {
        tx.maxPriorityFeePerGas = reader.number();
        tx.maxFeePerGas = reader.number();
    } else {
        tx.gasPrice = reader.number();
    }
    tx.gasLimit = reader.number();
    tx.to = reader.recipient();
    tx.value = reader.number();
    tx.data = reader.bytes();
    if (type != TxType::Legacy)
        tx.accessList = reader.accessList();
    const base::U256 v = reader.number();
    out.signature.r = base::toBytes32(reader.number());
    out.signature.s = base::toBytes32(reader.number());
    if (reader.problem())
        return base::fail(refusal(reader.problem()));
    if (!readParity(v, tx, out.signature.yParity))
        return base::fail(refusal("impossible v"));
    return out;
}

} // namespace

QByteArray Transaction::signingPayload() const
{
    RlpItem::List fields = commonFields(*this);
    if (type == TxType::Legacy && chainId) {
        fields.push_back(item(*chainId));
        fields.emplace_back();
        fields.emplace_back();
    }
    return enveloped(type, std::move(fields));
}

Hash Transaction::signingHash() const
{
    return keccak256(signingPayload());
}

QByteArray Transaction::encodeSigned(const Signature &signature) const
{
    RlpItem::List fields = commonFields(*this);
    if (type != TxType::Legacy)
        fields.push_back(item(base::U256(signature.yParity)));
    else if (chainId)
        fields.emplace_back(eip155Bytes(*chainId, signature.yParity));
    else
        fields.push_back(item(base::U256(legacyV + signature.yParity)));
    fields.push_back(item(base::fromBigEndian(signature.r)));
    fields.push_back(item(base::fromBigEndian(signature.s)));
    return enveloped(type, std::move(fields));
}

base::Result<SignedTransaction> decodeTransaction(QByteArrayView raw)
{
    if (raw.isEmpty())
        return base::fail(refusal("no data"));
    const int first = static_cast<unsigned char>(raw[0]);
    const bool typed = first < 0x80; // EIP-2718: a legacy transaction starts with an RLP list
    if (typed && first != int(TxType::AccessList) && first != int(TxType::DynamicFee))
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This kind of transaction is not known here."));
    const auto fields = rlpDecode(typed ? raw.sliced(1) : raw);
    if (!fields)
        return base::fail(refusal("not canonical RLP"));
    auto out = readFields(typed ? TxType(first) : TxType::Legacy, *fields);
    if (!out)
        return out;
    const auto from = recoverAddress(out->transaction.signingHash(), out->signature);
    if (!from)
        return base::fail(refusal("signature out of range"));
    out->from = *from;
    out->raw = raw.toByteArray();
    out->hash = keccak256(raw);
    return out;
}

Address createAddress(const Address &sender, const base::U256 &nonce)
{
    const Hash hash = keccak256(rlpEncode(RlpItem::List{RlpItem(sender.bytes()), RlpItem(nonce)}));
    return *Address::fromBytes(hash.view().sliced(12));
}

Address create2Address(const Address &sender, const Hash &salt, QByteArrayView initCode)
{
    QByteArray text(1, '\xff');
    text.append(sender.view()).append(salt.view()).append(keccak256(initCode).view());
    return *Address::fromBytes(keccak256(text).view().sliced(12));
}

} // namespace chain
