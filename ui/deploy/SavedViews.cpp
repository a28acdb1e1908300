// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/SavedViews.h"

#include "models/base/Json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace ui {

namespace {

constexpr int mostNumber = 99; ///< of columns and groupings: what is beyond today's is ignored when it is applied

struct TextField { const char *key; QString LeaseView::*value; };
constexpr TextField textFields[] = {{"name", &LeaseView::name}, {"search", &LeaseView::search}, {"chip", &LeaseView::chip}, {"tag", &LeaseView::tag},
                                    {"columns", &LeaseView::columns}};

std::optional<LeaseView> viewOf(const nlohmann::json &json)
{
    if (!json.is_object())
        return std::nullopt;
    LeaseView view;
    for (const TextField &field : textFields) {
        const auto found = json.find(field.key);
        if (found != json.end() && found->is_string())
            view.*field.value = QString::fromStdString(found->get<std::string>());
    }
    const auto number = [&](const char *key, int otherwise) {
        const auto found = json.find(key);
        return found != json.end() && found->is_number_integer() ? int(std::clamp<qint64>(found->get<qint64>(), -1, mostNumber)) : otherwise;
    };
    view.grouping = std::max(0, number("grouping", 0));
    view.sort = number("sort", -1);
    view.descending = json.value("descending", nlohmann::json(false)) == true;
    view.everyone = json.value("everyone", nlohmann::json(false)) == true;
    view.name = view.name.simplified().left(SavedViews::LongestName);
    return view.name.isEmpty() ? std::nullopt : std::optional(view);
}

} // namespace

SavedViews SavedViews::fromText(const QString &text)
{
    SavedViews views;
    const auto json = base::parseJson(text.toUtf8());
    if (!json || !json->is_array())
        return views;
    for (const nlohmann::json &entry : *json) {
        if (const auto view = viewOf(entry))
            views.save(*view);
    }
    return views;
}

QString SavedViews::toText() const
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const LeaseView &view : m_views) {
        nlohmann::ordered_json entry;
        for (const TextField &field : textFields)
            entry[field.key] = (view.*field.value).toStdString();
        entry["grouping"] = view.grouping;
        entry["sort"] = view.sort;
        entry["descending"] = view.descending;
        entry["everyone"] = view.everyone;
        list.push_back(std::move(entry));
    }
    return m_views.isEmpty() ? QString() : QString::fromStdString(list.dump());
}

qsizetype SavedViews::find(const QString &name) const
{
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        if (m_views.at(i).name.compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

bool SavedViews::save(const LeaseView &view)
{
    const qsizetype at = find(view.name);
    if (at >= 0)
        m_views[at] = view;
    else if (m_views.size() < Most)
        m_views.append(view);
    else
        return false;
    return true;
}

bool SavedViews::rename(qsizetype index, const QString &name)
{
    const QString wanted = name.simplified().left(SavedViews::LongestName);
    const qsizetype other = find(wanted);
    if (index < 0 || index >= m_views.size() || wanted.isEmpty() || (other >= 0 && other != index))
        return false;
    m_views[index].name = wanted;
    return true;
}

void SavedViews::remove(qsizetype index)
{
    if (index >= 0 && index < m_views.size())
        m_views.removeAt(index);
}

} // namespace ui
