// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Rlp.h"

#include <QCoreApplication>

namespace chain {

namespace {

constexpr int bytesBase = 0x80;
constexpr int listBase = 0xC0;
constexpr int shortLimit = 55; // longest payload whose length fits into the first byte

qsizetype headerSize(qsizetype payload)
{
    qsizetype size = 1;
    if (payload > shortLimit) {
        for (qsizetype rest = payload; rest > 0; rest >>= 8)
            ++size;
    }
    return size;
}

bool isOneByte(const QByteArray &bytes)
{
    return bytes.size() == 1 && static_cast<unsigned char>(bytes[0]) < bytesBase;
}

/// Sizes of every list payload in the order in which the encoder will meet the lists, so that it writes in one go.
qsizetype measure(const RlpItem &item, std::vector<qsizetype> &listSizes)
{
    if (!item.isList())
        return isOneByte(item.bytes()) ? 1 : headerSize(item.bytes().size()) + item.bytes().size();
    const std::size_t slot = listSizes.size();
    listSizes.push_back(0);
    qsizetype payload = 0;
    for (const RlpItem &child : item.list())
        payload += measure(child, listSizes);
    listSizes[slot] = payload;
    return headerSize(payload) + payload;
}

void writeHeader(QByteArray &out, int base, qsizetype payload)
{
    if (payload <= shortLimit) {
        out += char(base + payload);
        return;
    }
    const qsizetype lengthSize = headerSize(payload) - 1;
    out += char(base + shortLimit + lengthSize);
    for (qsizetype shift = 8 * (lengthSize - 1); shift >= 0; shift -= 8)
        out += char(payload >> shift);
}

void write(QByteArray &out, const RlpItem &item, const std::vector<qsizetype> &listSizes, std::size_t &slot)
{
    if (!item.isList()) {
        if (!isOneByte(item.bytes()))
            writeHeader(out, bytesBase, item.bytes().size());
        out += item.bytes();
        return;
    }
    writeHeader(out, listBase, listSizes[slot++]);
    for (const RlpItem &child : item.list())
        write(out, child, listSizes, slot);
}

auto refuseRlp(const char *why)
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This data is damaged: it is not valid RLP."),
                      QString::fromLatin1(why));
}

struct Header {
    bool list = false;
    qsizetype size = 0; ///< of the header itself
    qsizetype payload = 0;
};

/// The header at the start of `data`, which is not empty; its payload lies within `data`.
base::Result<Header> readHeader(QByteArrayView data)
{
    const int first = static_cast<unsigned char>(data[0]);
    if (first < bytesBase)
        return Header{false, 0, 1};
    Header header{first >= listBase, 1, first - (first >= listBase ? listBase : bytesBase)};
    if (header.payload > shortLimit) {
        const qsizetype lengthSize = header.payload - shortLimit;
        if (data.size() < 1 + lengthSize || data[1] == 0)
            return refuseRlp("length field cut off or with leading zero");
        quint64 length = 0;
        for (qsizetype i = 1; i <= lengthSize; ++i)
            length = length << 8 | static_cast<unsigned char>(data[i]);
        if (length <= quint64(shortLimit) || length > quint64(data.size()))
            return refuseRlp("length not canonical or beyond the data");
        header.size += lengthSize;
        header.payload = qsizetype(length);
    }
    if (header.payload > data.size() - header.size)
        return refuseRlp("item beyond the data");
    if (!header.list && header.size == 1 && header.payload == 1 && static_cast<unsigned char>(data[1]) < bytesBase)
        return refuseRlp("single byte with a header");
    return header;
}

/// The number of items in a list's payload; looks at their headers only.
base::Result<std::size_t> countItems(QByteArrayView payload)
{
    std::size_t count = 0;
    while (!payload.isEmpty()) {
        const auto header = readHeader(payload);
        if (!header)
            return base::fail(header.error());
        payload = payload.sliced(header->size + header->payload);
        ++count;
    }
    return count;
}

base::Result<RlpItem> readItem(QByteArrayView data, const Header &header, int depth)
{
    QByteArrayView payload = data.sliced(header.size, header.payload);
    if (!header.list)
        return RlpItem(payload.toByteArray());
    if (depth >= rlpMaxDepth)
        return base::fail(base::ErrorCode::Limit, QCoreApplication::translate("chain", "This data is nested too deeply."));
    const auto count = countItems(payload);
    if (!count)
        return base::fail(count.error());
    RlpItem::List items;
    items.reserve(*count);
    while (!payload.isEmpty()) {
        const auto child = readHeader(payload);
        auto item = child ? readItem(payload, *child, depth + 1) : base::Result<RlpItem>(base::fail(child.error()));
        if (!item)
            return item;
        items.push_back(std::move(*item));
        payload = payload.sliced(child->size + child->payload);
    }
    return RlpItem(std::move(items));
}

} // namespace

const QByteArray &RlpItem::bytes() const
{
    static const QByteArray none;
    const auto *bytes = std::get_if<QByteArray>(&data);
    return bytes ? *bytes : none;
}

const RlpItem::List &RlpItem::list() const
{
    static const List none;
    const auto *items = std::get_if<List>(&data);
    return items ? *items : none;
}

QByteArray rlpEncode(const RlpItem &item)
{
    std::vector<qsizetype> listSizes;
    QByteArray out;
    out.reserve(measure(item, listSizes));
    std::size_t slot = 0;
    write(out, item, listSizes, slot);
    return out;
}

base::Result<RlpItem> rlpDecode(QByteArrayView data)
{
    if (data.isEmpty())
        return refuseRlp("no data");
    const auto header = readHeader(data);
    if (!header)
        return base::fail(header.error());
    if (header->size + header->payload != data.size())
        return refuseRlp("bytes left over");
    return readItem(data, *header, 0);
}

} // namespace chain
