// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/LogReader.h"

#include "models/chain/codec/RpcToken.h"
#include "models/chain/rpc/RpcEnvelope.h"
#include "models/chain/rpc/RpcErrors.h"

#include <utility>

namespace chain {

namespace {

namespace ondemand = simdjson::ondemand;
using namespace token;

static_assert(ReadAheadBytes >= qsizetype(simdjson::SIMDJSON_PADDING));

enum Field : unsigned {
    AddressField = 1,
    TopicsField = 2,
    DataField = 4,
    BlockNumberField = 8,
    BlockHashField = 16,
    TransactionField = 32,
    IndexField = 64,
    RequiredFields = 127,
    RemovedField = 128,
    UnknownField = 0,
};

Field fieldOf(const char *key)
{
    switch (*key) {
    case 'a':
        return isKey(key, "address\"") ? AddressField : UnknownField;
    case 't':
        if (isKey(key, "topics\""))
            return TopicsField;
        return isKey(key, "transactionHash\"") ? TransactionField : UnknownField;
    case 'd':
        return isKey(key, "data\"") ? DataField : UnknownField;
    case 'b':
        if (isKey(key, "blockNumber\""))
            return BlockNumberField;
        return isKey(key, "blockHash\"") ? BlockHashField : UnknownField;
    case 'l':
        return isKey(key, "logIndex\"") ? IndexField : UnknownField;
    case 'r':
        return isKey(key, "removed\"") ? RemovedField : UnknownField;
    default:
        return UnknownField;
    }
}

const char *nameOf(unsigned field)
{
    switch (field) {
    case AddressField: return "address";
    case TopicsField: return "topics";
    case DataField: return "data";
    case BlockNumberField: return "blockNumber";
    case BlockHashField: return "blockHash";
    case TransactionField: return "transactionHash";
    case IndexField: return "logIndex";
    default: return "removed";
    }
}

/// Reads one answer. Functions return false after they have set what went wrong, or when the sink has enough.
class Reader {
public:
    explicit Reader(const LogSink &sink) : m_sink(sink) {}

    base::Result<qsizetype> read(const QByteArray &answer)
    {
        QByteArray text = answer;
        if (text.data_ptr().freeSpaceAtEnd() < qsizetype(simdjson::SIMDJSON_PADDING)) {
            text = QByteArray();
            text.reserve(answer.size() + ReadAheadBytes);
            text.append(answer.constData(), answer.size());
        }
        const auto size = std::size_t(text.size());
        ondemand::parser parser;
        ondemand::document document;
        ondemand::object root;
        if (parser.iterate(text.constData(), size, size + simdjson::SIMDJSON_PADDING).get(document) || document.get_object().get(root))
            return base::fail(nonsenseError(QStringLiteral("not a JSON object")));
        const bool done = envelope(root) && (document.current_location().error() == simdjson::OUT_OF_BOUNDS || broken());
        if (m_enough)
            return m_count;
        if (!done)
            return base::fail(m_error);
        return verdict(answer);
    }

private:
    enum class Result { Missing, Null, Logs, Other };

    base::Result<qsizetype> verdict(const QByteArray &answer) const
    {
        if (!m_versionSeen || !m_idSeen)
            return base::fail(nonsenseError(QStringLiteral("no jsonrpc or no id")));
        const bool answered = m_result != Result::Missing && (!m_failed || m_result != Result::Null);
        if (answered == m_failed)
            return base::fail(nonsenseError(m_failed ? QStringLiteral("result and error") : QStringLiteral("neither result nor error")));
        if (m_failed)
            return base::fail(rpcErrorOfText(answer));
        if (m_result != Result::Logs)
            return base::fail(impossibleError(QStringLiteral("logs are no list")));
        return m_count;
    }

    bool envelope(ondemand::object &root)
    {
        for (auto found : root) {
            ondemand::field field;
            if (std::move(found).get(field))
                return broken();
            const char *key = field.key().raw();
            ondemand::value &value = field.value();
            bool fine = true;
            if (isKey(key, "jsonrpc\""))
                fine = !std::exchange(m_versionSeen, true) && textOf(value) == "2.0";
            else if (isKey(key, "id\""))
                fine = !std::exchange(m_idSeen, true) && value.get_uint64().error() == simdjson::SUCCESS;
            else if (isKey(key, "error\""))
                fine = readError(value);
            else if (isKey(key, "result\""))
                fine = readResult(value);
            else
                fine = isSound(field) && skip(value, 1);
            if (!fine)
                return broken();
        }
        return true;
    }

    bool readError(ondemand::value &value)
    {
        if (std::exchange(m_errorSeen, true))
            return false;
        m_failed = typeOf(value) != ondemand::json_type::null;
        return skip(value, 1);
    }

    bool readResult(ondemand::value &value)
    {
        if (m_result != Result::Missing)
            return false;
        ondemand::array list;
        switch (typeOf(value)) {
        case ondemand::json_type::array:
            m_result = Result::Logs;
            return !value.get_array().get(list) && logs(list);
        case ondemand::json_type::null:
            m_result = Result::Null;
            return skip(value, 1);
        default:
            m_result = Result::Other;
            return skip(value, 1);
        }
    }

    bool logs(ondemand::array &list)
    {
        for (auto element : list) {
            ondemand::value value;
            ondemand::object object;
            if (std::move(element).get(value))
                return broken();
            if (typeOf(value) != ondemand::json_type::object)
                return refuse("not an object");
            if (value.get_object().get(object))
                return broken();
            if (!log(object))
                return false;
            ++m_count;
            if (!m_sink(m_view)) {
                m_enough = true;
                return false;
            }
        }
        return true;
    }

    bool log(ondemand::object &object)
    {
        unsigned seen = 0;
        m_view.removed = false;
        for (auto found : object) {
            ondemand::field entry;
            if (std::move(found).get(entry))
                return broken();
            const Field field = fieldOf(entry.key().raw());
            if ((seen & field) != 0)
                return refuse(nameOf(field), " stands there twice");
            seen |= field;
            const bool fine = field == UnknownField ? (isSound(entry) && skip(entry.value(), 3)) || broken() : read(field, entry.value());
            if (!fine)
                return refuse(nameOf(field), " is not what it should be");
        }
        const unsigned missing = RequiredFields & ~seen;
        return missing == 0 || refuse(nameOf(missing & (~missing + 1)), " is missing");
    }

    bool read(Field field, ondemand::value &value)
    {
        switch (field) {
        case AddressField: return readFixed(value, m_view.address);
        case TopicsField: return topics(value);
        case DataField: return data(value);
        case BlockNumberField: return readPlace(value, m_view.blockNumber);
        case BlockHashField: return readFixed(value, m_view.blockHash);
        case TransactionField: return readFixed(value, m_view.transactionHash);
        case IndexField: return readPlace(value, m_view.logIndex);
        default: return removed(value);
        }
    }

    bool topics(ondemand::value &value)
    {
        ondemand::array list;
        m_view.topicCount = 0;
        if (typeOf(value) != ondemand::json_type::array || value.get_array().get(list))
            return false;
        for (auto element : list) {
            ondemand::value topic;
            if (std::move(element).get(topic))
                return broken();
            if (m_view.topicCount == int(m_view.topics.size()) || !readFixed(topic, m_view.topics[std::size_t(m_view.topicCount)]))
                return false;
            ++m_view.topicCount;
        }
        return true;
    }

    bool data(ondemand::value &value)
    {
        const std::string_view text = textOf(value);
        if (text.size() < 2 || text[0] != '0' || text[1] != 'x' || text.size() % 2 != 0)
            return false;
        const qsizetype size = qsizetype(text.size()) / 2 - 1;
        if (size > m_scratch.size())
            m_scratch.resize(qMax(2 * m_scratch.size(), size));
        m_view.data = QByteArrayView(m_scratch.constData(), size);
        return decodeHex(text.data() + 2, 2 * size, m_scratch.data());
    }

    bool removed(ondemand::value &value)
    {
        if (typeOf(value) == ondemand::json_type::null)
            return skip(value, 3);
        return !value.get_bool().get(m_view.removed);
    }

    bool broken()
    {
        if (!std::exchange(m_problem, true))
            m_error = nonsenseError(QStringLiteral("broken JSON, after %1 logs").arg(m_count));
        return false;
    }
    bool refuse(const char *what, const char *why = "")
    {
        if (!std::exchange(m_problem, true))
            m_error = impossibleError(QStringLiteral("log %1: ").arg(m_count) + QLatin1String(what) + QLatin1String(why));
        return false;
    }

    const LogSink &m_sink;
    LogView m_view;
    QByteArray m_scratch;
    qsizetype m_count = 0;
    Result m_result = Result::Missing;
    bool m_versionSeen = false;
    bool m_idSeen = false;
    bool m_errorSeen = false;
    bool m_failed = false; ///< the node's error stands there
    bool m_enough = false; ///< the sink's wish
    bool m_problem = false;
    base::Error m_error;
};

} // namespace

base::Result<qsizetype> readLogs(const QByteArray &answer, const LogSink &sink)
{
    return Reader(sink).read(answer);
}

} // namespace chain
