// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/LogView.h"

#include <QtEndian>

#include <cstring>
#include <limits>
#include <type_traits>
#include <vector>

namespace market {

/// Reads the arguments of one log as the ABI lays them out, and remembers whether one did not fit, so that a decoder can
/// read them all and ask once. Words count from 0; a word that is dynamic holds an offset. As strict as chain::abiDecode
/// with chain::AbiPadding::Optional; numbers must fit the type asked for.
class EventWords {
public:
    explicit EventWords(const chain::LogView &log) : m_log(log), m_data(log.data) {}
    [[nodiscard]] bool fits() const { return m_fits; }
    /// Says that what was read makes no sense.
    void refuse() { m_fits = false; }

    [[nodiscard]] base::U256 amount(qsizetype word) { return amountAt(at(word)); }
    [[nodiscard]] chain::Address address(qsizetype word) { return addressAt(at(word)); }
    template <class T>
    [[nodiscard]] T number(qsizetype word) { return numberAt<T>(at(word)); }
    [[nodiscard]] bool flag(qsizetype word) { return numberAt<quint8>(at(word), 1) != 0; }
    [[nodiscard]] QByteArray text(qsizetype word)
    {
        const qsizetype size = length(follow(word, 1));
        return m_fits ? QByteArray(m_tail, size) : QByteArray();
    }
    [[nodiscard]] std::vector<chain::Address> addresses(qsizetype word)
    {
        return list<chain::Address>(word, 1, [this](const char *element) { return addressAt(element); });
    }
    [[nodiscard]] std::vector<quint64> numbers(qsizetype word)
    {
        return list<quint64>(word, 1, [this](const char *element) { return numberAt<quint64>(element); });
    }
    template <class T, class Read> ///< elements of `words` words, `read(const char *)`
    [[nodiscard]] std::vector<T> list(qsizetype word, qsizetype words, Read read)
    {
        const qsizetype count = length(follow(word, words * Word));
        std::vector<T> out;
        if (!m_fits)
            return out;
        out.reserve(std::size_t(count));
        const char *element = m_tail;
        for (qsizetype i = 0; i < count && m_fits; ++i, element += words * Word)
            out.push_back(read(element));
        return out;
    }

    [[nodiscard]] chain::Address indexedAddress(int topic) { return addressAt(topicAt(topic)); }
    template <class T>
    [[nodiscard]] T indexedNumber(int topic) { return numberAt<T>(topicAt(topic)); }

    static constexpr qsizetype Word = 32;
    template <class T>
    [[nodiscard]] T numberAt(const char *word, quint64 most = quint64((std::numeric_limits<T>::max)()))
    {
        const quint64 value = low(word);
        require(isZero<Word - 8>(word) && value <= most);
        return T(value);
    }

private:
    void require(bool holds) { m_fits = m_fits && holds; }
    /// A word of the data, or zeros where the data is too short.
    [[nodiscard]] const char *at(qsizetype word)
    {
        const bool there = (word + 1) * Word <= m_data.size();
        require(there);
        return there ? m_data.data() + word * Word : zeros;
    }
    [[nodiscard]] const char *topicAt(int topic) const { return m_log.topics[std::size_t(topic)].view().data(); }
    [[nodiscard]] chain::Address addressAt(const char *word)
    {
        require(isZero<Word - chain::Address::Size>(word));
        chain::Address address;
        static_assert(std::is_trivially_copyable_v<chain::Address> && sizeof address == chain::Address::Size);
        std::memcpy(&address, word + Word - chain::Address::Size, sizeof address);
        return address;
    }
    [[nodiscard]] static base::U256 amountAt(const char *word)
    {
        return isZero<Word - 8>(word) ? base::U256(low(word)) : base::fromBigEndian(QByteArrayView(word, Word));
    }
    /// Where the offset in this word leads: a length, followed by that many elements of `elementSize` bytes.
    struct Counted { qsizetype start = 0; qsizetype elementSize = 1; };
    [[nodiscard]] Counted follow(qsizetype word, qsizetype elementSize)
    {
        return {numberAt<qsizetype>(at(word)), elementSize};
    }
    /// How many there are; m_tail is then the first.
    [[nodiscard]] qsizetype length(Counted counted)
    {
        const bool there = m_fits && counted.start <= m_data.size() - Word;
        require(there);
        if (!there)
            return 0;
        const auto count = numberAt<qsizetype>(m_data.data() + counted.start);
        m_tail = m_data.data() + counted.start + Word;
        require(count <= (m_data.size() - counted.start - Word) / counted.elementSize);
        return m_fits ? count : 0;
    }
    template <qsizetype Size>
    [[nodiscard]] static bool isZero(const char *bytes)
    {
        static_assert(Size % 4 == 0);
        quint32 any = 0;
        for (qsizetype i = 0; i < Size; i += 4) {
            quint32 part = 0;
            std::memcpy(&part, bytes + i, sizeof part);
            any |= part;
        }
        return any == 0;
    }
    [[nodiscard]] static quint64 low(const char *word) { return qFromBigEndian<quint64>(word + Word - 8); }

    static constexpr char zeros[Word] = {};
    const chain::LogView &m_log;
    const QByteArrayView m_data;
    const char *m_tail = nullptr;
    bool m_fits = true;
};

} // namespace market
