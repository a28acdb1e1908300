// SPDX-License-Identifier: Apache-2.0
#include "models/market/WarningFile.h"

#include "models/base/Json.h"
#include "models/base/Logging.h"
#include "models/store/AtomicFile.h"

#include <nlohmann/json.hpp>

namespace market {

namespace {

constexpr std::size_t mostMarks = 10'000;

std::optional<LeaseWarning::Stage> stageOf(const nlohmann::json &mark, const char *key)
{
    const auto found = mark.find(key);
    if (found == mark.end() || !found->is_number_integer())
        return std::nullopt;
    const auto value = found->get<qint64>();
    return value >= 0 && value <= qint64(LeaseWarning::Stage::Now) ? std::optional(LeaseWarning::Stage(value)) : std::nullopt;
}

} // namespace

WarningMarks WarningFile::read()
{
    WarningMarks marks;
    const auto bytes = store::readFile(m_file);
    const auto json = bytes ? base::parseJson(*bytes) : base::Result<nlohmann::json>(base::fail(bytes.error()));
    if (!json || !json->is_object())
        return marks;
    for (const auto &[key, value] : json->items()) {
        const auto told = value.is_object() ? stageOf(value, "told") : std::nullopt;
        if (!told || marks.size() >= qsizetype(mostMarks))
            continue;
        WarningMark mark;
        mark.told = *told;
        mark.dismissed = stageOf(value, "dismissed");
        mark.snoozedAt = stageOf(value, "snoozedAt").value_or(LeaseWarning::Stage::Early);
        const auto until = value.find("snoozedUntil");
        if (until != value.end() && until->is_number_integer())
            mark.snoozedUntilMs = until->get<qint64>();
        marks.insert(QString::fromStdString(key), mark);
    }
    return marks;
}

void WarningFile::write(const WarningMarks &marks)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        nlohmann::ordered_json entry{{"told", int(mark->told)}};
        if (mark->dismissed)
            entry["dismissed"] = int(*mark->dismissed);
        if (mark->snoozedUntilMs > 0) {
            entry["snoozedUntil"] = mark->snoozedUntilMs;
            entry["snoozedAt"] = int(mark->snoozedAt);
        }
        json[mark.key().toStdString()] = std::move(entry);
    }
    if (const auto written = store::writeFileAtomically(m_file, QByteArray::fromStdString(json.dump(1))); !written)
        qCWarning(logStore).noquote() << written.error().toLogLine();
}

} // namespace market
