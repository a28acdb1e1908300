// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseExport.h"

#include "models/base/Json.h"
#include "models/market/Csv.h"

#include <array>
#include <nlohmann/json.hpp>

namespace market {

namespace {

struct Field { const char *name; QString LeaseRecord::*value; };

constexpr std::array fields{
    Field{"service", &LeaseRecord::service}, Field{"kind", &LeaseRecord::kind}, Field{"id", &LeaseRecord::id},
    Field{"state", &LeaseRecord::state}, Field{"contract_state", &LeaseRecord::contractState}, Field{"lifecycle", &LeaseRecord::lifecycle},
    Field{"provider", &LeaseRecord::provider}, Field{"provider_address", &LeaseRecord::providerAddress}, Field{"region", &LeaseRecord::region},
    Field{"token", &LeaseRecord::token}, Field{"price_per_block", &LeaseRecord::pricePerBlock}, Field{"price_per_hour", &LeaseRecord::pricePerHour},
    Field{"spent", &LeaseRecord::spent}, Field{"left", &LeaseRecord::left}, Field{"runs_out_block", &LeaseRecord::runsOutBlock},
    Field{"runs_out_at", &LeaseRecord::runsOutAt}, Field{"start_block", &LeaseRecord::startBlock}, Field{"since", &LeaseRecord::since},
    Field{"address", &LeaseRecord::address}, Field{"proposal", &LeaseRecord::proposal},
    Field{"tags", &LeaseRecord::tags}, Field{"note", &LeaseRecord::note}};

/// A name from a chain must not become a formula in somebody's spreadsheet.
} // namespace

QByteArray toCsv(const std::vector<LeaseRecord> &records)
{
    QByteArray csv;
    for (const Field &field : fields)
        csv += (csv.isEmpty() ? QByteArray() : QByteArrayLiteral(",")) + field.name;
    csv += "\r\n";
    for (const LeaseRecord &record : records) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (i > 0)
                csv += ',';
            csv += csvField(record.*fields[i].value);
        }
        csv += "\r\n";
    }
    return csv;
}

QByteArray toJson(const std::vector<LeaseRecord> &records)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const LeaseRecord &record : records) {
        nlohmann::ordered_json object = nlohmann::ordered_json::object();
        for (const Field &field : fields)
            object[field.name] = (record.*field.value).toStdString();
        list.push_back(std::move(object));
    }
    constexpr int indent = 2;
    return base::jsonText(list, indent) + '\n';
}

} // namespace market
