// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/PullProgress.h"

#include "models/base/Json.h"
#include "models/base/VisibleText.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace deploy {

namespace {
constexpr qsizetype MaxLine = 64 * 1024;
constexpr qsizetype MaxLayers = 1000;

qint64 amount(const nlohmann::json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_number() ? qint64(std::clamp(found->get<double>(), 0.0, 1e15)) : 0;
}
} // namespace

void PullProgress::feed(QByteArrayView bytes)
{
    m_pending.append(bytes);
    qsizetype end = 0;
    while ((end = m_pending.indexOf('\n')) >= 0) {
        takeLine(QByteArrayView(m_pending).first(end));
        m_pending.remove(0, end + 1);
    }
    if (m_pending.size() > MaxLine)
        m_pending.clear();
}

void PullProgress::takeLine(QByteArrayView line)
{
    const auto json = base::parseJson(line);
    if (!json || !json->is_object())
        return;
    if (const auto error = json->find("error"); error != json->end() && error->is_string())
        m_error = base::visibleText(QString::fromStdString(error->get<std::string>()), 500);
    const auto id = json->find("id");
    const auto detail = json->find("progressDetail");
    if (id == json->end() || !id->is_string() || detail == json->end() || !detail->is_object() || m_layers.size() >= MaxLayers)
        return;
    const qint64 total = amount(*detail, "total");
    if (total > 0)
        m_layers[QString::fromStdString(id->get<std::string>())] = {std::min(amount(*detail, "current"), total), total};
}

int PullProgress::percent() const
{
    qint64 done = 0;
    qint64 total = 0;
    for (const Layer &layer : m_layers) {
        done += layer.done;
        total += layer.total;
    }
    return total > 0 ? int(done * 100 / total) : -1;
}

} // namespace deploy
