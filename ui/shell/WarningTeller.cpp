// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WarningTeller.h"

#include "ui/common/Notices.h"
#include "ui/common/SeverityTone.h"
#include "ui/deploy/WarningWords.h"
#include "ui/shell/DesktopNotifier.h"

namespace ui {

namespace {

constexpr qsizetype longestWarning = 240; ///< what a desktop shows of it at all

QString idOf(const market::WarningGroup &group)
{
    QStringList leases;
    for (const market::LeaseWarning &warning : group.warnings) {
        if (warning.lease > 0)
            leases << QString::number(warning.lease);
    }
    return leases.join(u' ');
}

} // namespace

WarningTeller::WarningTeller(market::WarningBoard &board, DesktopNotifier &desktop, Notices &notices, QObject *parent)
    : QObject(parent), m_desktop(desktop), m_notices(notices)
{
    connect(&board, &market::WarningBoard::raised, this, &WarningTeller::tell);
    connect(&desktop, &DesktopNotifier::clicked, this, [this](const QString &id) {
        std::vector<quint64> leases;
        bool ours = true;
        for (const QString &lease : id.split(u' ', Qt::SkipEmptyParts)) {
            leases.push_back(lease.toULongLong(&ours));
            if (!ours)
                return; // somebody else's notification
        }
        Q_EMIT showRequested(leases);
    });
}

void WarningTeller::tell(const market::WarningGroup &group)
{
    if (!m_desktop.isAvailable())
        return;
    if (m_wish == u"ask")
        return ask();
    if (m_wish == u"on")
        m_desktop.show(idOf(group), group.title(), group.text().left(longestWarning), toneOf(group.worst().severity));
}

/// Who does not answer is not asked again; Settings has the same switch.
void WarningTeller::ask()
{
    choose(QStringLiteral("off"));
    m_notices.post({Tone::Info, tr("Warn you on the desktop, too?"), tr("Then you hear of what runs out while this window is closed or covered. Settings can change it."),
                    tr("Turn on"), [this] { choose(QStringLiteral("on")); }, true});
}

void WarningTeller::choose(const QString &wish)
{
    m_wish = wish;
    Q_EMIT wishChanged(wish);
}

} // namespace ui
