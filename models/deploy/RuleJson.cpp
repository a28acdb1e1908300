// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/RuleJson.h"

#include "models/base/Json.h"
#include "models/deploy/DeployWords.h"

#include <QCoreApplication>
#include <array>

#include <nlohmann/json.hpp>

namespace deploy {

namespace {

using Json = nlohmann::json;

constexpr std::array Approvals{std::pair{Rule::Approval::Automatic, "automatic"}, std::pair{Rule::Approval::Ask, "one"},
                               std::pair{Rule::Approval::AskTwo, "two"}};
constexpr std::array Events{std::pair{dao::AbiVersion::Unknown, "any"}, std::pair{dao::AbiVersion::V1, "v1"},
                            std::pair{dao::AbiVersion::V2, "v2"}};
constexpr quint64 MostConfirmations = 4096; ///< as deep as a reorganisation is followed
constexpr quint64 MostPatience = 100'000;   ///< blocks

template <class Table, class Value>
std::string nameIn(const Table &table, Value value)
{
    for (const auto &[one, name] : table) {
        if (one == value)
            return name;
    }
    return {};
}

Json listOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

Json toJson(const Policy &policy)
{
    Json json = Json::object();
    const auto put = [&json](const char *name, const auto &value) {
        if (value)
            json[name] = *value;
    };
    const auto putMoney = [&json](const char *name, const std::optional<base::U256> &value) {
        if (value)
            json[name] = base::toDecimal(*value).toStdString();
    };
    put("maxReplicas", policy.maxReplicas);
    put("maxMilliCores", policy.maxMilliCores);
    put("maxMemoryMb", policy.maxMemoryMb);
    put("totalMilliCores", policy.totalMilliCores);
    put("totalMemoryMb", policy.totalMemoryMb);
    put("maxConcurrent", policy.maxConcurrent);
    put("maxPerDay", policy.maxPerDay);
    putMoney("maxCostPerHour", policy.maxCostPerHour);
    putMoney("totalCostPerHour", policy.totalCostPerHour);
    if (!policy.images.isEmpty())
        json["images"] = listOf(policy.images);
    if (policy.digestOnly)
        json["digestOnly"] = true;
    if (!policy.regions.isEmpty())
        json["regions"] = listOf(policy.regions);
    if (policy.window)
        json["window"] = {{"from", policy.window->fromMinute}, {"to", policy.window->toMinute}, {"days", policy.window->days}};
    return json;
}

/// Takes members out of an object; what is left at the end was not understood.
class Reader final {
public:
    explicit Reader(Json json) : m_json(std::move(json)), m_good(m_json.is_object()) {}

    [[nodiscard]] Json take(const char *name)
    {
        if (!m_json.is_object() || !m_json.contains(name))
            return {};
        Json value = std::move(m_json[name]);
        m_json.erase(name);
        return value;
    }
    QString text(const char *name)
    {
        const Json value = take(name);
        m_good = m_good && (value.is_null() || value.is_string());
        return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
    }
    bool flag(const char *name)
    {
        const Json value = take(name);
        m_good = m_good && (value.is_null() || value.is_boolean());
        return value.is_boolean() && value.get<bool>();
    }
    template <class T>
    void number(const char *name, std::optional<T> &into)
    {
        const Json value = take(name);
        if (value.is_null())
            return;
        const bool fits = value.is_number_integer() && value.get<qint64>() >= 0 && value.get<qint64>() <= std::numeric_limits<int>::max();
        m_good = m_good && fits;
        if (fits)
            into = T(value.get<qint64>());
    }
    void count(const char *name, quint64 &into)
    {
        const Json value = take(name);
        if (value.is_null())
            return;
        m_good = m_good && value.is_number_unsigned();
        if (value.is_number_unsigned())
            into = value.get<quint64>();
    }
    void money(const char *name, std::optional<base::U256> &into)
    {
        const QString digits = text(name);
        if (digits.isEmpty())
            return;
        const auto amount = base::fromDecimal(digits);
        m_good = m_good && amount.has_value();
        if (amount)
            into = *amount;
    }
    QStringList texts(const char *name)
    {
        const Json value = take(name);
        QStringList result;
        m_good = m_good && (value.is_null() || value.is_array());
        for (const Json &one : value.is_array() ? value : Json::array()) {
            m_good = m_good && one.is_string();
            if (one.is_string())
                result << QString::fromStdString(one.get<std::string>());
        }
        return result;
    }
    template <class Table>
    auto choice(const char *name, const Table &table)
    {
        const QString word = text(name);
        for (const auto &[value, known] : table) {
            if (word == QLatin1StringView(known))
                return value;
        }
        m_good = m_good && word.isEmpty();
        return table.front().first;
    }
    void refuse() { m_good = false; }
    [[nodiscard]] bool isGood() const { return m_good && m_json.empty(); }

private:
    Json m_json;
    bool m_good = true;
};

bool readPolicy(Json json, Policy &policy)
{
    if (json.is_null())
        return true;
    Reader from(std::move(json));
    from.number("maxReplicas", policy.maxReplicas);
    from.number("maxMilliCores", policy.maxMilliCores);
    from.number("maxMemoryMb", policy.maxMemoryMb);
    from.number("totalMilliCores", policy.totalMilliCores);
    from.number("totalMemoryMb", policy.totalMemoryMb);
    from.number("maxConcurrent", policy.maxConcurrent);
    from.number("maxPerDay", policy.maxPerDay);
    from.money("maxCostPerHour", policy.maxCostPerHour);
    from.money("totalCostPerHour", policy.totalCostPerHour);
    policy.images = from.texts("images");
    policy.digestOnly = from.flag("digestOnly");
    policy.regions = from.texts("regions");
    Json window = from.take("window");
    if (window.is_null())
        return from.isGood();
    Reader times(std::move(window));
    std::optional<int> begin;
    std::optional<int> end;
    std::optional<int> days;
    times.number("from", begin);
    times.number("to", end);
    times.number("days", days);
    policy.window = Policy::Window{begin.value_or(0), end.value_or(24 * 60), days.value_or(0x7f)};
    return from.isGood() && times.isGood() && begin && end && days;
}

Json toJson(const Rule::Turns &turns)
{
    Json json{{"patience", turns.patience}};
    for (const chain::Address &member : turns.members)
        json["members"].push_back(member.toString().toStdString());
    return json;
}

bool readTurns(Json json, Rule::Turns &turns)
{
    if (json.is_null())
        return true;
    Reader from(std::move(json));
    from.count("patience", turns.patience);
    bool good = true;
    for (const QString &text : from.texts("members")) {
        const auto member = chain::Address::parse(text);
        good = good && member;
        if (member)
            turns.members.push_back(*member);
    }
    return good && from.isGood();
}

} // namespace

QByteArray toJson(const Rule &rule)
{
    Json json{{"name", rule.name.toStdString()},
              {"chainId", rule.chainId},
              {"contract", rule.contract.toString().toStdString()},
              {"event", nameIn(Events, rule.abi)},
              {"fromBlock", rule.fromBlock},
              {"target", rule.target.toStdString()},
              {"approval", nameIn(Approvals, rule.approval)},
              {"policy", toJson(rule.policy)}};
    if (rule.finalized)
        json["finalized"] = true;
    else
        json["confirmations"] = rule.confirmations;
    if (rule.turns.isOn())
        json["turns"] = toJson(rule.turns);
    if (!rule.fallbackDocument.isEmpty())
        json["fallbackDocument"] = rule.fallbackDocument.toStdString();
    return base::jsonText(json);
}

base::Result<Rule> ruleFromJson(QByteArrayView json)
{
    auto parsed = base::parseJson(json);
    if (!parsed)
        return base::fail(parsed.error());
    Reader from(std::move(*parsed));
    Rule rule;
    rule.asksAboutMissed = true;
    rule.name = from.text("name");
    from.count("chainId", rule.chainId);
    const auto contract = chain::Address::parse(from.text("contract"));
    if (contract)
        rule.contract = *contract;
    rule.abi = from.choice("event", Events);
    from.count("fromBlock", rule.fromBlock);
    rule.target = from.text("target");
    rule.approval = from.choice("approval", Approvals);
    rule.finalized = from.flag("finalized");
    from.count("confirmations", rule.confirmations);
    rule.fallbackDocument = from.text("fallbackDocument").toUtf8();
    if (!readPolicy(from.take("policy"), rule.policy))
        from.refuse();
    if (!readTurns(from.take("turns"), rule.turns))
        from.refuse();
    if (!contract || !from.isGood())
        return base::fail(base::ErrorCode::Invalid,
                          Words::tr("This is not a rule that this version of the program understands completely, so it is not used."));
    return rule;
}

QString problemOf(const Rule &rule)
{
    const auto isMinute = [](int minute) { return minute >= 0 && minute <= 24 * 60; };
    if (rule.name.trimmed().isEmpty() || rule.name.size() > 80)
        return Words::tr("Give the rule a name of at most 80 characters.");
    if (rule.chainId == 0)
        return Words::tr("Choose the network that the rule watches.");
    if (rule.contract.isZero())
        return Words::tr("Enter the address of the DAO that the rule watches.");
    if (!rule.finalized && (rule.confirmations < 1 || rule.confirmations > MostConfirmations))
        return Words::tr("Choose between 1 and %1 confirmations, or wait for the finalized block.").arg(MostConfirmations);
    if (rule.turns.patience > MostPatience)
        return Words::tr("Let a turn last at most %1 blocks.").arg(MostPatience);
    if (rule.policy.window && (!isMinute(rule.policy.window->fromMinute) || !isMinute(rule.policy.window->toMinute)))
        return Words::tr("Choose times of the day for the policy.");
    if (rule.policy.window && (rule.policy.window->days & 0x7f) == 0)
        return Words::tr("Choose at least one day for the policy.");
    return {};
}

} // namespace deploy
