// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/IclServices.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace descriptor {

namespace {

constexpr int maxPort = 65535;
constexpr std::size_t maxServices = 64;

void readImage(const IclCursor &service, Workload &workload)
{
    workload.image = service[QStringLiteral("image")].text();
    if (workload.image.trimmed().isEmpty())
        service[QStringLiteral("image")].refuse(QCoreApplication::translate("descriptor", "“%1” has no image.").arg(service.name()));
    const IclCursor pull = service[QStringLiteral("pull_policy")];
    workload.pullPolicy = pull.text();
    if (pull.isText() && !QStringList{QStringLiteral("Always"), QStringLiteral("IfNotPresent"), QStringLiteral("Never")}.contains(workload.pullPolicy))
        pull.refuse(QCoreApplication::translate("descriptor", "“pull_policy” must be Always, IfNotPresent or Never."));
    for (const IclCursor &member : service[QStringLiteral("credentials")].members()) {
        if (member.isGiven())
            workload.credentials.emplace_back(member.name(), member.text());
    }
}

/// "8000" or "8000-8010".
QString readRange(const IclCursor &range)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,5})(?:-([0-9]{1,5}))?$"));
    const QString text = range.text();
    const auto match = form.match(text);
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (range.isText() && (!match.hasMatch() || first < 1 || last > maxPort || last < first))
        range.refuse(QCoreApplication::translate("descriptor", "“%1” must be a range of ports such as 8000-8010.").arg(range.name()));
    return text;
}

/// What the entries for each receiver have in common.
Workload::Expose readPort(const IclCursor &entry, bool fizz)
{
    Workload::Expose expose;
    const IclCursor port = entry[QStringLiteral("port")];
    const IclCursor range = entry[QStringLiteral("port_range")];
    expose.port = port.integer(1, maxPort);
    expose.portRange = readRange(range);
    expose.portRangeAs = readRange(entry[QStringLiteral("port_range_as")]);
    expose.usePublicPort = entry[QStringLiteral("use_public_port")].flag();
    expose.externalPort = entry[QStringLiteral("as")].integer(0, maxPort).value_or(0);
    if (range.isGiven() && !fizz)
        range.refuse(QCoreApplication::translate("descriptor", "A range of ports is only possible in fizz mode."));
    else if (!port.isGiven() && !range.isGiven())
        entry.refuse(QCoreApplication::translate("descriptor", "A port is missing here."));
    const IclCursor proto = entry[QStringLiteral("proto")];
    const QString protocol = proto.text().toLower();
    expose.udp = protocol == u"udp";
    if (!protocol.isEmpty() && protocol != u"tcp" && protocol != u"udp")
        proto.refuse(QCoreApplication::translate("descriptor", "“proto” must be tcp or udp."));
    expose.hosts = entry[QStringLiteral("accept")].texts();
    return expose;
}

void readExpose(const IclCursor &entry, bool fizz, std::vector<Workload::Expose> &result)
{
    if (!entry.isMap())
        return entry.refuse(QCoreApplication::translate("descriptor", "A port is missing here."));
    const Workload::Expose common = readPort(entry, fizz);
    bool somebody = false;
    const std::vector<IclCursor> receivers = entry[QStringLiteral("to")].items();
    for (const IclCursor &to : receivers) {
        Workload::Expose expose = common;
        expose.global = to[QStringLiteral("global")].flag().value_or(false);
        expose.service = to[QStringLiteral("service")].text();
        expose.ip = to[QStringLiteral("ip")].text();
        somebody = somebody || expose.global || !expose.service.isEmpty();
        if (fizz && expose.global && (outerPort(expose) == 80 || outerPort(expose) == 443))
            entry.refuse(QCoreApplication::translate("descriptor", "Ports 80 and 443 are not possible in fizz mode: choose another with “as”."));
        result.push_back(std::move(expose));
    }
    // The published example has a receiver that is nobody beside one that is named: so somebody in the list is enough.
    if (!receivers.empty() && !somebody)
        receivers.front().refuse(QCoreApplication::translate("descriptor", "Who may use this port? Write global: true, or name a service."));
}

/// As the SDK counts them: within one entry by name, the last entry that names an address decides.
void numberAddresses(const std::vector<std::vector<std::size_t>> &entries, const std::vector<Workload::Expose *> &all)
{
    std::map<QString, int> sequence;
    for (const auto &entry : entries) {
        QStringList names;
        for (const std::size_t index : entry) {
            if (all[index]->global && !all[index]->ip.isEmpty())
                names << all[index]->ip;
        }
        names.sort();
        for (qsizetype i = 0; i < names.size(); ++i)
            sequence[names[i]] = int(i) + 1;
    }
    for (Workload::Expose *expose : all) {
        const auto found = sequence.find(expose->ip);
        expose->ipSequence = found == sequence.end() ? 0 : found->second;
    }
}

void readMounts(const IclCursor &params, Workload &workload)
{
    if (!params.isGiven())
        return;
    workload.mounts.emplace();
    for (const IclCursor &one : params[QStringLiteral("storage")].members()) {
        const IclCursor mount = one[QStringLiteral("mount")];
        Workload::Mount result{one.name(), mount.text(), one[QStringLiteral("readOnly")].flag().value_or(false)};
        if (!result.path.startsWith(u'/'))
            mount.refuse(QCoreApplication::translate("descriptor", "“mount” must be a path that starts with a slash."));
        workload.mounts->push_back(std::move(result));
    }
}

Workload readService(const IclCursor &service, bool fizz, std::vector<std::size_t> &perEntry)
{
    Workload workload;
    workload.name = service.name();
    readImage(service, workload);
    workload.command = service[QStringLiteral("command")].texts();
    workload.args = service[QStringLiteral("args")].texts();
    workload.environment = service[QStringLiteral("env")].texts();
    const IclCursor expose = service[QStringLiteral("expose")];
    if (expose.isGiven()) {
        workload.expose.emplace();
        for (const IclCursor &entry : expose.items()) {
            const std::size_t before = workload.expose->size();
            readExpose(entry, fizz, *workload.expose);
            perEntry.push_back(workload.expose->size() - before);
        }
    }
    readMounts(service[QStringLiteral("params")], workload);
    return workload;
}

void checkReceivers(const IclCursor &services, const std::vector<Workload> &all)
{
    for (const Workload &workload : all) {
        for (const Workload::Expose &expose : workload.expose.value_or(std::vector<Workload::Expose>())) {
            const bool known = std::any_of(all.begin(), all.end(), [&](const Workload &one) { return one.name == expose.service; });
            if (!known && !expose.service.isEmpty())
                services[workload.name][QStringLiteral("expose")].refuse(
                    QCoreApplication::translate("descriptor", "There is no service “%1” that could use this port.").arg(expose.service));
        }
    }
}

} // namespace

std::vector<Workload> readIclServices(const IclCursor &services, bool fizz)
{
    std::vector<Workload> result;
    std::vector<std::size_t> perEntry;
    for (const IclCursor &service : services.members()) {
        if (result.size() >= maxServices) {
            service.refuse(QCoreApplication::translate("descriptor", "That is more than %1 entries.").arg(maxServices));
            break;
        }
        result.push_back(readService(service, fizz, perEntry));
    }
    if (result.empty())
        services.refuse(QCoreApplication::translate("descriptor", "There is no service to run."));
    std::vector<Workload::Expose *> all;
    for (Workload &workload : result) {
        for (std::size_t i = 0; workload.expose && i < workload.expose->size(); ++i)
            all.push_back(&(*workload.expose)[i]);
    }
    std::vector<std::vector<std::size_t>> entries;
    std::size_t next = 0;
    for (const std::size_t count : perEntry) {
        entries.emplace_back();
        for (std::size_t i = 0; i < count; ++i)
            entries.back().push_back(next++);
    }
    numberAddresses(entries, all);
    checkReceivers(services, result);
    return result;
}

} // namespace descriptor
