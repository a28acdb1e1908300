// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Icl.h"

#include "models/descriptor/IclCursor.h"
#include "models/descriptor/IclPlacement.h"
#include "models/descriptor/IclResources.h"
#include "models/descriptor/IclServices.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace descriptor {

namespace {

constexpr int maxReplicas = 1000;

/// Puts the parts of a document together: what a service is, what it gets and how often it runs stand in three places.
class IclReader final {
public:
    IclReader(const IclCursor &root, int blockTimeSeconds) : m_root(root), m_profiles(root[QStringLiteral("profiles")]), m_blockTime(blockTimeSeconds) {}

    void read(OrderDraft &draft)
    {
        readVersion(draft);
        readIclTerms(m_profiles, m_blockTime, draft);
        readGroup(draft);
        m_services = readIclServices(m_root[QStringLiteral("services")], draft.fizz);
        readProfiles(draft.fizz);
        for (const IclCursor &entry : m_root[QStringLiteral("deployment")].members()) {
            if (serviceNamed(entry.name()) == m_services.end())
                entry.refuse(QCoreApplication::translate("descriptor", "There is no service “%1” to deploy.").arg(entry.name()));
        }
        std::vector<QString> profileOf;
        for (Workload &service : m_services)
            profileOf.push_back(readDeployment(service));
        // On chain the services stand in the order of the profiles, in the manifest in that of the services.
        for (const auto &[profile, resources] : m_resources) {
            for (std::size_t i = 0; i < m_services.size(); ++i) {
                if (profileOf[i] == profile)
                    draft.spec.services.push_back(m_services[i].toSpec(int(draft.spec.services.size()) + 1));
            }
        }
        draft.manifest = manifestOf(draft.spec.name, m_services);
        checkSpec(draft.spec);
    }

private:
    std::vector<Workload>::const_iterator serviceNamed(const QString &name) const
    {
        return std::find_if(m_services.begin(), m_services.end(), [&](const Workload &one) { return one.name == name; });
    }

    void readVersion(OrderDraft &draft) const
    {
        const IclCursor version = m_root[QStringLiteral("version")];
        const QString text = version.text();
        if (!version.isGiven())
            version.refuse(QCoreApplication::translate("descriptor", "“%1” is missing here.").arg(version.name()));
        else if (version.isText() && text != u"1.0" && text != u"1")
            version.refuse(QCoreApplication::translate("descriptor", "Version %1 is not understood; 1.0 is.").arg(text));
        draft.version = 1;
    }

    void readGroup(OrderDraft &draft)
    {
        const IclCursor placements = m_profiles[QStringLiteral("placement")];
        const std::vector<IclCursor> all = placements.members();
        if (all.empty())
            return placements.refuse(QCoreApplication::translate("descriptor", "“%1” is missing here.").arg(placements.name()));
        draft.spec.name = all.front().name();
        draft.spec.attributes = readIclPlacement(all.front()[QStringLiteral("attributes")]);
        readIclPricing(all.front()[QStringLiteral("pricing")], m_blockTime, draft);
        m_group = draft.spec.name;
        if (all.size() > 1)
            all[1].advise(QCoreApplication::translate("descriptor", "Only the first placement, “%1”, is used.").arg(m_group));
    }

    void readProfiles(bool fizz)
    {
        const IclCursor compute = m_profiles[QStringLiteral("compute")];
        for (const IclCursor &profile : compute.members())
            m_resources.emplace_back(profile.name(), readIclResources(profile[QStringLiteral("resources")], fizz));
        if (m_resources.empty())
            compute.refuse(QCoreApplication::translate("descriptor", "“%1” is missing here.").arg(compute.name()));
    }

    /// Fills in resources and count; returns the name of the profile.
    QString readDeployment(Workload &service) const
    {
        const IclCursor entry = m_root[QStringLiteral("deployment")][service.name][m_group];
        if (!entry.isMap()) {
            entry.refuse(QCoreApplication::translate("descriptor", "“deployment” does not say how “%1” runs in “%2”.").arg(service.name, m_group));
            return {};
        }
        service.replicas = entry[QStringLiteral("count")].integer(1, maxReplicas).value_or(1);
        const IclCursor profile = entry[QStringLiteral("profile")];
        const QString name = profile.isGiven() ? profile.text() : service.name;
        const auto found = std::find_if(m_resources.begin(), m_resources.end(), [&](const auto &one) { return one.first == name; });
        if (found == m_resources.end()) {
            profile.refuse(QCoreApplication::translate("descriptor", "There is no profile “%1” below compute.").arg(name));
            return {};
        }
        service.resources = found->second;
        checkMounts(service);
        return name;
    }

    void checkMounts(const Workload &service) const
    {
        const auto &storage = service.resources.storage;
        for (const Workload::Mount &mount : service.mounts.value_or(std::vector<Workload::Mount>())) {
            const bool known = std::any_of(storage.begin(), storage.end(), [&](const OrderSpec::Storage &one) { return one.name == mount.storage; });
            if (!known)
                m_root[QStringLiteral("services")][service.name][QStringLiteral("params")].refuse(
                    QCoreApplication::translate("descriptor", "“%1” has no storage called “%2” to mount.").arg(service.name, mount.storage));
        }
    }

    /// The form on chain has no quotes: what cannot be told from its punctuation must not get into it.
    void checkSpec(const OrderSpec &spec) const
    {
        const auto again = OrderSpec::parse(spec.toCompact());
        if (!spec.services.empty() && (!again || *again != spec))
            m_root.refuse(QCoreApplication::translate("descriptor", "A name or an attribute holds characters that an order cannot carry: leave out braces, and spaces at the ends."));
    }

    IclCursor m_root;
    IclCursor m_profiles;
    int m_blockTime;
    QString m_group;
    std::vector<Workload> m_services;
    std::vector<std::pair<QString, Workload::Resources>> m_resources; ///< by name of the profile, in order
};

} // namespace

IclResult parseIcl(QByteArrayView yaml, int blockTimeSeconds)
{
    IclResult result;
    const YamlResult tree = readYaml(yaml);
    if (!tree.root) {
        result.problems.push_back(*tree.problem);
        return result;
    }
    OrderDraft draft;
    IclReader(IclCursor(*tree.root, result.problems), blockTimeSeconds).read(draft);
    if (std::all_of(result.problems.begin(), result.problems.end(), [](const IclProblem &one) { return one.advice; }))
        result.draft = std::move(draft);
    std::stable_sort(result.problems.begin(), result.problems.end(), [](const IclProblem &a, const IclProblem &b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    return result;
}

} // namespace descriptor
