// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/WarningWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using Remedy = market::LeaseWarning::Remedy;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::WarningWords)
};

} // namespace

bool showsSeveral(const market::WarningGroup &group)
{
    return group.warnings.size() > 1 && group.kind != market::LeaseWarning::Kind::Funds;
}

QString remedyWord(const market::WarningGroup &group)
{
    if (showsSeveral(group))
        return Words::tr("Select these %1").arg(QLocale().toString(qulonglong(group.warnings.size())));
    switch (group.worst().remedy) {
    case Remedy::TopUp: return Words::tr("Top up…");
    case Remedy::Renew: return Words::tr("Renew…");
    case Remedy::Deposit: return Words::tr("Deposit…");
    case Remedy::SendManifest: return Words::tr("Send the manifest…");
    case Remedy::Review: return Words::tr("Look at it");
    case Remedy::Show: break;
    }
    return Words::tr("Show it");
}

} // namespace ui
