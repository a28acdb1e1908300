// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/OrderSpecReader.h"

#include <charconv>
#include <initializer_list>
#include <limits>

namespace descriptor {

namespace {

using Keys = std::initializer_list<const char *>;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Reads the grammar of the compact form, whose depth is fixed. Nothing in it is quoted, so where a value ends is found by
/// what may follow: the "}" that closes its object (braces within the value are counted), or a comma before another key
/// of the same object. All other characters belong to the value.
class SpecReader final {
public:
    explicit SpecReader(QByteArrayView text) : m_text(text) {}

    [[nodiscard]] std::optional<OrderSpec> read()
    {
        OrderSpec spec;
        const Keys keys = {"n", "pr", "s"};
        object(keys, [&](QByteArrayView key) {
            if (key == "n")
                spec.name = scalar(keys);
            else if (key == "pr")
                object({"a"}, [&](QByteArrayView) { spec.attributes = pairs(); });
            else
                list([&] { spec.services.push_back(service()); });
        });
        skipSpace();
        if (m_failed || m_at != m_text.size() || spec.services.empty())
            return std::nullopt;
        return spec;
    }
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    OrderSpec::Service service()
    {
        OrderSpec::Service service;
        const Keys keys = {"n", "r", "c"};
        bool sized = false;
        object(keys, [&](QByteArrayView key) {
            if (key == "n")
                service.name = scalar(keys);
            else if (key == "c")
                service.replicas = int(number(keys, std::numeric_limits<int>::max()));
            else
                resources(service), sized = true;
        });
        m_failed = m_failed || !sized;
        return service;
    }

    void resources(OrderSpec::Service &service)
    {
        const Keys keys = {"i", "c", "m", "s", "g", "e"};
        object(keys, [&](QByteArrayView key) {
            if (key == "i")
                service.id = int(number(keys, std::numeric_limits<int>::max()));
            else if (key == "c")
                service.cpuMillicores = units(nullptr);
            else if (key == "m")
                service.memoryBytes = units(nullptr);
            else if (key == "g")
                service.gpuUnits = units(&service.gpuAttributes);
            else if (key == "s")
                list([&] { service.storage.push_back(storage()); });
            else
                list([&] { service.endpoints.push_back(endpoint()); });
        });
    }

    /// {u:8000,a:[]}; where `attributes` is null there must be none, for there is no place to keep them.
    quint64 units(std::vector<OrderSpec::Pair> *attributes)
    {
        quint64 result = 0;
        const Keys keys = {"u", "a"};
        object(keys, [&](QByteArrayView key) {
            if (key == "u") {
                result = number(keys);
                return;
            }
            auto read = pairs();
            if (attributes)
                *attributes = std::move(read);
            else if (!read.empty())
                m_failed = true;
        });
        return result;
    }

    OrderSpec::Storage storage()
    {
        OrderSpec::Storage storage;
        const Keys keys = {"n", "a", "u"};
        object(keys, [&](QByteArrayView key) {
            if (key == "n")
                storage.name = scalar(keys);
            else if (key == "a")
                storage.attributes = pairs();
            else
                storage.bytes = number(keys);
        });
        return storage;
    }

    OrderSpec::Endpoint endpoint()
    {
        OrderSpec::Endpoint endpoint;
        const Keys keys = {"k", "s"};
        object(keys, [&](QByteArrayView key) {
            (key == "k" ? endpoint.kind : endpoint.sequence) = int(number(keys, std::numeric_limits<int>::max()));
        });
        return endpoint;
    }

    std::vector<OrderSpec::Pair> pairs()
    {
        std::vector<OrderSpec::Pair> pairs;
        const Keys keys = {"k", "v"};
        list([&] {
            OrderSpec::Pair pair;
            object(keys, [&](QByteArrayView key) { (key == "k" ? pair.key : pair.value) = scalar(keys); });
            pairs.push_back(std::move(pair));
        });
        return pairs;
    }

    template <typename Member>
    void object(Keys keys, Member member)
    {
        if (!take('{'))
            return fail();
        if (take('}'))
            return;
        unsigned seen = 0;
        do {
            unsigned bit = 1;
            const char *found = nullptr;
            for (const char *key : keys) {
                const qsizetype after = afterKey(m_at, key);
                if (after >= 0) {
                    m_at = after;
                    found = key;
                    break;
                }
                bit <<= 1;
            }
            if (!found || (seen & bit))
                return fail();
            seen |= bit;
            member(QByteArrayView(found));
            if (m_failed)
                return;
        } while (take(','));
        if (!take('}'))
            fail();
    }

    template <typename Element>
    void list(Element element)
    {
        if (!take('['))
            return fail();
        if (take(']'))
            return;
        do {
            element();
            if (m_failed)
                return;
        } while (take(','));
        if (!take(']'))
            fail();
    }

    QByteArrayView rawScalar(Keys keys)
    {
        const qsizetype start = m_at;
        qsizetype depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '{')
                ++depth;
            else if (c == '}' && depth-- == 0)
                return m_text.sliced(start, m_at - start).trimmed();
            else if (c == ',' && depth == 0 && startsKey(m_at + 1, keys))
                return m_text.sliced(start, m_at - start).trimmed();
        }
        fail();
        return {};
    }
    QString scalar(Keys keys) { return QString::fromUtf8(rawScalar(keys)); }

    quint64 number(Keys keys, quint64 max = std::numeric_limits<quint64>::max())
    {
        const QByteArrayView digits = rawScalar(keys);
        quint64 value = 0;
        const auto [end, error] = std::from_chars(digits.begin(), digits.end(), value);
        if (error != std::errc() || end != digits.end() || value > max)
            fail();
        return value;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    /// The place after `key` and its colon, with white space around both; -1: something else stands at `at`.
    [[nodiscard]] qsizetype afterKey(qsizetype at, QByteArrayView key) const
    {
        while (at < m_text.size() && isSpace(m_text[at]))
            ++at;
        if (!m_text.sliced(at).startsWith(key))
            return -1;
        at += key.size();
        while (at < m_text.size() && isSpace(m_text[at]))
            ++at;
        return at < m_text.size() && m_text[at] == ':' ? at + 1 : -1;
    }
    [[nodiscard]] bool startsKey(qsizetype at, Keys keys) const
    {
        for (const char *key : keys) {
            if (afterKey(at, key) >= 0)
                return true;
        }
        return false;
    }
    void fail() { m_failed = true; }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

std::optional<OrderSpec> readOrderSpec(QByteArrayView text, qsizetype *stoppedAt)
{
    SpecReader reader(text);
    auto spec = reader.read();
    *stoppedAt = reader.position();
    return spec;
}

} // namespace descriptor
