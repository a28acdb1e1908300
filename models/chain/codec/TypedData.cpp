// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/TypedData.h"

#include "models/base/Hex.h"
#include "models/chain/codec/AbiCodec.h"
#include "models/chain/codec/AbiTypeParser.h"
#include "models/chain/codec/Keccak.h"

#include <QCoreApplication>

#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace chain {

namespace {

using nlohmann::json;

constexpr std::size_t maxTypes = 1000;
const QString domainType = QStringLiteral("EIP712Domain");

QString stringOf(const json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

/// "Person[2][]" is the elements' type "Person[2]" in a list of any length.
struct ListType {
    QString element;
    std::optional<int> length; ///< empty: any
};
std::optional<ListType> asList(const QString &type)
{
    const qsizetype open = type.lastIndexOf(u'[');
    if (open <= 0 || !type.endsWith(u']'))
        return std::nullopt;
    const QString digits = type.sliced(open + 1).chopped(1);
    bool fits = false;
    const int length = digits.toInt(&fits);
    if (!digits.isEmpty() && (!fits || QString::number(length) != digits))
        return std::nullopt;
    return ListType{type.first(open), digits.isEmpty() ? std::nullopt : std::optional(length)};
}

QString elementType(QString type)
{
    while (const auto list = asList(type))
        type = list->element;
    return type;
}

/// A whole number written in any of the ways that wallets meet.
std::optional<AbiValue::Integer> integerOf(const json &value)
{
    if (value.is_number_unsigned())
        return AbiValue::Integer(value.get<quint64>());
    if (value.is_number_integer())
        return AbiValue::Integer(value.get<qint64>());
    const QString text = stringOf(value);
    if (text.startsWith(u"0x")) {
        const QString even = text.size() % 2 == 0 ? text : QStringLiteral("0x0") + text.sliced(2);
        const auto bytes = base::fromHex(even);
        const bool valid = bytes && !bytes->isEmpty() && bytes->size() <= AbiWordSize;
        return valid ? std::optional(AbiValue::Integer(base::fromBigEndian(*bytes))) : std::nullopt;
    }
    const bool negative = text.startsWith(u'-');
    const auto magnitude = base::fromDecimal(QStringView(text).sliced(negative ? 1 : 0));
    if (!magnitude)
        return std::nullopt;
    const AbiValue::Integer number(*magnitude);
    return negative ? AbiValue::Integer(-number) : number;
}

/// Types and values of one request; the first thing that is wrong is noted and everything ends.
class Hasher {
public:
    bool readTypes(const json &types)
    {
        if (!types.is_object() || types.size() > maxTypes)
            return refuse(QStringLiteral("types"));
        for (const auto &[name, fields] : types.items()) {
            if (!readType(QString::fromStdString(name), fields))
                return false;
        }
        for (const auto &[name, fields] : m_types) {
            for (const Field &field : fields) {
                const QString element = elementType(field.type);
                if (!m_types.contains(element) && !atom(element))
                    return refuse(QStringLiteral("unknown type ") + field.type);
            }
        }
        return m_types.contains(domainType) || refuse(domainType);
    }
    [[nodiscard]] bool knows(const QString &type) const { return m_types.contains(type); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// keccak256(typeHash + encodeData)
    bool hashStruct(const QString &type, const json &value, QByteArray &out)
    {
        if (!value.is_object())
            return refuse(type + QStringLiteral(" is not an object"));
        QByteArray data = typeHash(type).bytes();
        for (const Field &field : m_types.at(type)) {
            const auto found = value.find(field.name.toStdString());
            QByteArray word;
            if (!encode(field.type, found == value.end() ? json() : *found, word))
                return refuse(field.name);
            data += word;
        }
        out = keccak256(data).bytes();
        return true;
    }

private:
    struct Field {
        QString name;
        QString type;
    };

    bool readType(const QString &name, const json &fields)
    {
        if (!AbiTypeParser::isIdentifier(name) || atom(name) || !fields.is_array())
            return refuse(name);
        std::vector<Field> &out = m_types[name];
        std::set<QString> names;
        for (const json &entry : fields) {
            const bool object = entry.is_object() && entry.contains("name") && entry.contains("type");
            Field field = object ? Field{stringOf(entry["name"]), stringOf(entry["type"])} : Field();
            if (!AbiTypeParser::isIdentifier(field.name) || field.type.isEmpty() || !names.insert(field.name).second)
                return refuse(name);
            out.push_back(std::move(field));
        }
        return true;
    }

    /// The ABI's type of that name if it stands for itself: no arrays, no tuples.
    static std::optional<AbiType> atom(const QString &name)
    {
        auto type = AbiType::parse(name);
        const bool fits = type && type->components.empty() && type->kind != AbiType::Kind::Tuple && type->toString() == name;
        return fits ? std::optional(std::move(*type)) : std::nullopt;
    }

    /// "Mail(Person from,Person to,string contents)Person(string name,address wallet)", hashed.
    Hash typeHash(const QString &type)
    {
        if (const auto known = m_typeHashes.find(type); known != m_typeHashes.end())
            return known->second;
        std::set<QString> used{type};
        std::vector<QString> open{type};
        while (!open.empty()) {
            const QString next = open.back();
            open.pop_back();
            for (const Field &field : m_types.at(next)) {
                const QString element = elementType(field.type);
                if (m_types.contains(element) && used.insert(element).second)
                    open.push_back(element);
            }
        }
        used.erase(type);
        QString text = described(type);
        for (const QString &name : used) // QString orders by code unit, as the standard does for these names
            text += described(name);
        return m_typeHashes[type] = keccak256(text.toUtf8());
    }

    [[nodiscard]] QString described(const QString &type) const
    {
        QStringList fields;
        for (const Field &field : m_types.at(type))
            fields.append(field.type + u' ' + field.name);
        return type + u'(' + fields.join(u',') + u')';
    }

    bool encode(const QString &type, const json &value, QByteArray &out)
    {
        if (const auto list = asList(type))
            return encodeList(*list, value, out);
        if (m_types.contains(type)) {
            out = QByteArray(AbiWordSize, '\0');
            return value.is_null() || hashStruct(type, value, out);
        }
        return encodeAtom(*atom(type), value, out);
    }

    bool encodeList(const ListType &type, const json &value, QByteArray &out)
    {
        if (!value.is_array() || (type.length && value.size() != std::size_t(*type.length)))
            return refuse(QStringLiteral("not a list of the right length"));
        QByteArray data;
        for (const json &element : value) {
            QByteArray word;
            if (!encode(type.element, element, word))
                return false;
            data += word;
        }
        out = keccak256(data).bytes();
        return true;
    }

    bool encodeAtom(const AbiType &type, const json &value, QByteArray &out)
    {
        using Kind = AbiType::Kind;
        if (type.kind == Kind::String && value.is_string()) {
            out = keccak256(QByteArray::fromStdString(value.get<std::string>())).bytes();
            return true;
        }
        std::optional<AbiValue> abi;
        if (type.kind == Kind::Bool && value.is_boolean()) {
            abi = AbiValue(value.get<bool>());
        } else if (type.kind == Kind::Address) {
            if (const auto address = Address::parse(stringOf(value)))
                abi = AbiValue(*address);
        } else if (type.kind == Kind::Bytes || type.kind == Kind::FixedBytes) {
            if (auto bytes = base::fromHex(stringOf(value)))
                abi = AbiValue(std::move(*bytes));
        } else if (type.kind == Kind::Uint || type.kind == Kind::Int) {
            if (auto number = integerOf(value))
                abi = AbiValue(std::move(*number));
        }
        if (abi && type.kind == Kind::Bytes) {
            out = keccak256(abi->toBytes()).bytes();
            return true;
        }
        auto word = abi ? abiEncode({type}, {*abi}) : base::Result<QByteArray>(base::fail(base::ErrorCode::Invalid, {}));
        if (!word)
            return refuse(QStringLiteral("no ") + type.toString());
        out = std::move(*word);
        return true;
    }

    bool refuse(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem.left(200);
        return false;
    }

    std::map<QString, std::vector<Field>> m_types;
    std::map<QString, Hash> m_typeHashes;
    QString m_problem;
};

} // namespace

base::Result<TypedDataHash> hashTypedData(const nlohmann::json &typedData)
{
    const auto refuse = [](const QString &why) {
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("chain", "This is not a message that can be signed."), why);
    };
    if (!typedData.is_object())
        return refuse(QStringLiteral("not an object"));
    const auto member = [&typedData](const char *name) {
        const auto found = typedData.find(name);
        return found == typedData.end() ? json() : *found;
    };
    const json types = member("types");
    if (types.size() > maxTypes)
        return base::fail(base::ErrorCode::Limit, QCoreApplication::translate("chain", "This message has too many types."));
    Hasher hasher;
    const QString primaryType = stringOf(member("primaryType"));
    if (!hasher.readTypes(types))
        return refuse(hasher.problem());
    if (!hasher.knows(primaryType))
        return refuse(QStringLiteral("primaryType"));
    QByteArray domainSeparator;
    QByteArray hashStruct;
    if (!hasher.hashStruct(domainType, member("domain"), domainSeparator) || !hasher.hashStruct(primaryType, member("message"), hashStruct))
        return refuse(hasher.problem());
    QByteArray text = QByteArrayLiteral("\x19\x01") + domainSeparator;
    if (primaryType != domainType)
        text += hashStruct;
    return TypedDataHash{keccak256(text), *Hash::fromBytes(domainSeparator), *Hash::fromBytes(hashStruct)};
}

} // namespace chain
