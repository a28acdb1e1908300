// SPDX-License-Identifier: Apache-2.0
#include "models/market/ProtocolSetup.h"

#include "models/base/Hex.h"
#include "models/base/Json.h"
#include "models/chain/codec/Abi.h"
#include "models/chain/codec/Transaction.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace market {

namespace {

using chain::AbiType;
using chain::AbiValue;
using nlohmann::json;
using Values = base::Result<std::vector<AbiValue>>;

tl::unexpected<base::Error> broken(const QString &where)
{
    return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("market", "The set-up of the protocol's contracts is not written as it should be."), where);
}

QString memberText(const json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

/// Reads the recipe's values, with the addresses that its names stand for.
class Recipe {
public:
    Recipe(QMap<QString, chain::Address> names) : m_names(std::move(names)) {}

    void name(const QString &contract, const chain::Address &address) { m_names.insert(contract, address); }
    [[nodiscard]] std::optional<chain::Address> find(const QString &name) const
    {
        const auto found = m_names.constFind(name);
        return found != m_names.constEnd() ? std::optional(*found) : std::nullopt;
    }
    /// The "arguments" of an entry; `types` gets the type of each.
    [[nodiscard]] Values arguments(const json &entry, std::vector<AbiType> &types) const;

private:
    [[nodiscard]] base::Result<AbiValue> value(const AbiType &type, const json &written) const;
    [[nodiscard]] base::Result<AbiValue> list(const AbiType &type, const json &written) const;
    [[nodiscard]] base::Result<AbiValue> text(const AbiType &type, const QString &written) const;
    QMap<QString, chain::Address> m_names;
};

base::Result<AbiValue> Recipe::list(const AbiType &type, const json &written) const
{
    if (!written.is_array() || (type.kind == AbiType::Kind::Tuple && written.size() != type.components.size()))
        return broken(type.toString());
    AbiValue::List values;
    for (std::size_t i = 0; i < written.size(); ++i) {
        auto item = value(type.components[type.kind == AbiType::Kind::Tuple ? i : 0], written[i]);
        if (!item)
            return item;
        values.push_back(std::move(*item));
    }
    return AbiValue(std::move(values));
}

base::Result<AbiValue> Recipe::text(const AbiType &type, const QString &written) const
{
    switch (type.kind) {
    case AbiType::Kind::String:
        return AbiValue(written);
    case AbiType::Kind::Uint:
    case AbiType::Kind::Int:
        return base::fromDecimal(written).map([](const base::U256 &number) { return AbiValue(number); });
    case AbiType::Kind::Address:
        if (written.startsWith(u'$')) {
            const auto known = find(written.sliced(1));
            return known ? base::Result<AbiValue>(AbiValue(*known)) : broken(written);
        }
        return chain::Address::parse(written).map([](const chain::Address &address) { return AbiValue(address); });
    case AbiType::Kind::Bytes:
    case AbiType::Kind::FixedBytes:
        return base::fromHex(written).map([](const QByteArray &bytes) { return AbiValue(bytes); });
    default:
        return broken(type.toString());
    }
}

base::Result<AbiValue> Recipe::value(const AbiType &type, const json &written) const
{
    if (type.kind == AbiType::Kind::Array || type.kind == AbiType::Kind::FixedArray || type.kind == AbiType::Kind::Tuple)
        return list(type, written);
    if (type.kind == AbiType::Kind::Bool)
        return written.is_boolean() ? base::Result<AbiValue>(AbiValue(written.get<bool>())) : broken(type.toString());
    return written.is_string() ? text(type, QString::fromStdString(written.get<std::string>())) : broken(type.toString());
}

Values Recipe::arguments(const json &entry, std::vector<AbiType> &types) const
{
    std::vector<AbiValue> values;
    const auto list = entry.find("arguments");
    if (list == entry.end())
        return values;
    if (!list->is_array())
        return broken(QStringLiteral("arguments"));
    for (const json &argument : *list) {
        const auto type = argument.is_object() ? AbiType::parse(memberText(argument, "type")) : broken(QStringLiteral("arguments"));
        if (!type || !argument.contains("value"))
            return broken(QStringLiteral("arguments"));
        auto read = value(*type, argument["value"]);
        if (!read)
            return base::fail(read.error());
        types.push_back(*type);
        values.push_back(std::move(*read));
    }
    return values;
}

base::Result<ProtocolSetup::Transaction> creation(const json &entry, const Recipe &recipe, const ProtocolSetup::Bytecode &bytecode)
{
    std::vector<AbiType> types;
    const QString contract = memberText(entry, "create");
    const auto values = recipe.arguments(entry, types);
    if (!values)
        return base::fail(values.error());
    const auto code = bytecode(contract);
    if (!code)
        return base::fail(code.error());
    const auto encoded = chain::abiEncode(types, *values);
    if (!encoded)
        return base::fail(encoded.error());
    return ProtocolSetup::Transaction{contract, std::nullopt, *code + *encoded};
}

base::Result<ProtocolSetup::Transaction> call(const json &entry, const Recipe &recipe)
{
    std::vector<AbiType> types;
    const QString contract = memberText(entry, "call");
    const auto to = recipe.find(contract);
    const auto function = chain::AbiFunction::parse(memberText(entry, "function"));
    const auto values = recipe.arguments(entry, types);
    if (!to || !function || !values)
        return broken(contract);
    const auto data = function->encodeCall(*values);
    if (!data)
        return base::fail(data.error());
    return ProtocolSetup::Transaction{contract + u'.' + function->name(), to, *data};
}

std::optional<SpheronContracts> contractsOf(const QMap<QString, chain::Address> &addresses)
{
    SpheronContracts contracts;
    const std::pair<QString, chain::Address *> roles[] = {
        {QStringLiteral("OrderRequest"), &contracts.orderRequest},
        {QStringLiteral("Bid"), &contracts.bid},
        {QStringLiteral("ComputeLease"), &contracts.computeLease},
        {QStringLiteral("EscrowUser"), &contracts.escrowUser},
        {QStringLiteral("EscrowProtocol"), &contracts.escrowProtocol},
        {QStringLiteral("ProviderRegistry"), &contracts.providerRegistry},
        {QStringLiteral("ProviderAttributeRegistry"), &contracts.providerAttributeRegistry},
        {QStringLiteral("TokenRegistry"), &contracts.tokenRegistry},
    };
    for (const auto &[name, address] : roles) {
        const auto found = addresses.constFind(name);
        if (found == addresses.constEnd())
            return std::nullopt;
        *address = *found;
    }
    return contracts;
}

} // namespace

base::Result<ProtocolSetup> ProtocolSetup::make(QByteArrayView recipe, const Bytecode &bytecode, const chain::Address &sender,
                                                quint64 nonce, const QMap<QString, chain::Address> &people)
{
    const auto entries = base::parseJson(recipe);
    if (!entries || !entries->is_array())
        return broken(entries ? QString() : entries.error().summary);
    ProtocolSetup setup;
    Recipe reader(people);
    reader.name(QStringLiteral("sender"), sender);
    for (std::size_t i = 0; i < entries->size(); ++i) { // all addresses first: contracts name later ones
        const json &entry = (*entries)[i];
        if (!entry.is_object() || entry.contains("create") == entry.contains("call"))
            return broken(QString::number(i));
        const QString contract = memberText(entry, "create");
        if (contract.isEmpty())
            continue;
        const chain::Address address = chain::createAddress(sender, base::U256(nonce + i));
        setup.addresses.insert(contract, address);
        reader.name(contract, address);
    }
    for (const json &entry : *entries) {
        auto transaction = entry.contains("create") ? creation(entry, reader, bytecode) : call(entry, reader);
        if (!transaction)
            return base::fail(transaction.error());
        setup.transactions.push_back(std::move(*transaction));
    }
    const auto contracts = contractsOf(setup.addresses);
    if (!contracts)
        return broken(QStringLiteral("a contract is missing"));
    setup.contracts = *contracts;
    return setup;
}

} // namespace market
