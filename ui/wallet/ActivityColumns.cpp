// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/ActivityColumns.h"
#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "ui/common/RelativeTime.h"

#include <QLocale>

namespace ui {

namespace {

constexpr char16_t NoAmount[] = u"–";

} // namespace

using wallet::ActivityModel;
using wallet::ActivityState;

ActivityColumns::ActivityColumns(ActivityModel &model, base::Clock &clock, QString symbol, int decimals, QObject *parent)
    : QIdentityProxyModel(parent), m_clock(clock), m_symbol(std::move(symbol)), m_decimals(decimals)
{
    setSourceModel(&model);
}

QVariant ActivityColumns::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole: return tip(index);
    case Qt::AccessibleTextRole: return index.column() == ActivityModel::Hash ? tip(index) : QVariant();
    case UnitRole: return text(index) == QStringView(NoAmount) ? QString() : m_symbol;
    case CaptionRole: {
        const QString to = index.data(ActivityModel::ToRole).toString();
        return to.isEmpty() ? tr("new contract") : tr("to %1").arg(base::elidedMiddle(to));
    }
    default: return QIdentityProxyModel::data(index, role);
    }
}

QVariant ActivityColumns::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActivityModel::When: return tr("When");
    case ActivityModel::What: return tr("What");
    case ActivityModel::State: return tr("State");
    case ActivityModel::Amount: return tr("Amount");
    case ActivityModel::Fee: return tr("Fee");
    case ActivityModel::Hash: return tr("Transaction");
    default: return {};
    }
}

void ActivityColumns::refreshTimes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ActivityModel::When), index(rowCount() - 1, ActivityModel::When), {Qt::DisplayRole});
}

Tone ActivityColumns::toneOf(const QModelIndex &index)
{
    switch (ActivityState(index.data(ActivityModel::StateRole).toInt())) {
    case ActivityState::Signed:
    case ActivityState::Pending:
    case ActivityState::Mined: return Tone::Info;
    case ActivityState::Confirmed: return Tone::Good;
    case ActivityState::Failed: return Tone::Bad;
    case ActivityState::Dropped: return Tone::Caution;
    case ActivityState::Replaced: break;
    }
    return Tone::Off;
}

Shape ActivityColumns::shapeOf(const QModelIndex &index)
{
    const Tone tone = toneOf(index);
    return tone == Tone::Good ? Shape::Check : ui::shapeOf(tone);
}

QString ActivityColumns::amount(const QModelIndex &index, int role, int fractionDigits) const
{
    const auto wei = base::fromDecimal(index.data(role).toString());
    if (!wei || *wei == 0)
        return QString::fromUtf16(NoAmount);
    return fractionDigits < 0 ? base::formatUnits(*wei, m_decimals) + u' ' + m_symbol : base::displayUnits(*wei, m_decimals, fractionDigits);
}

QString ActivityColumns::text(const QModelIndex &index) const
{
    switch (index.column()) {
    case ActivityModel::When: return relativeText(index.data(ActivityModel::CreatedMsRole).toLongLong(), m_clock.nowMs());
    case ActivityModel::What: return base::visibleText(index.data(ActivityModel::TitleRole).toString(), 200);
    case ActivityModel::Amount: return amount(index, ActivityModel::ValueRole, 4);
    case ActivityModel::Fee: return amount(index, ActivityModel::FeeRole, 6);
    case ActivityModel::Hash: return base::elidedMiddle(index.data(ActivityModel::HashRole).toString());
    default: return wordFor(ActivityState(index.data(ActivityModel::StateRole).toInt()));
    }
}

QStringList ActivityColumns::stateWords()
{
    QStringList words;
    for (const ActivityState state : {ActivityState::Signed, ActivityState::Pending, ActivityState::Mined, ActivityState::Confirmed,
                                      ActivityState::Failed, ActivityState::Replaced, ActivityState::Dropped})
        words << wordFor(state);
    return words;
}

QString ActivityColumns::wordFor(ActivityState state)
{
    switch (state) {
    case ActivityState::Signed: return tr("Sending");
    case ActivityState::Pending: return tr("Pending");
    case ActivityState::Mined: return tr("Mined");
    case ActivityState::Confirmed: return tr("Confirmed");
    case ActivityState::Failed: return tr("Failed");
    case ActivityState::Replaced: return tr("Replaced");
    case ActivityState::Dropped: return tr("Dropped");
    }
    return {};
}

QString ActivityColumns::tip(const QModelIndex &index) const
{
    switch (index.column()) {
    case ActivityModel::When: return absoluteText(index.data(ActivityModel::CreatedMsRole).toLongLong());
    case ActivityModel::What: return base::visibleText(index.data(ActivityModel::ToRole).toString(), 200);
    case ActivityModel::Amount: return amount(index, ActivityModel::ValueRole, -1);
    case ActivityModel::Fee: return amount(index, ActivityModel::FeeRole, -1);
    case ActivityModel::Hash: return index.data(ActivityModel::HashRole).toString();
    default: break;
    }
    const QVariant block = index.data(ActivityModel::BlockRole);
    return block.isValid() ? tr("In block %1, nonce %2").arg(QLocale().toString(block.toULongLong()), index.data(ActivityModel::NonceRole).toString())
                           : tr("Nonce %1").arg(index.data(ActivityModel::NonceRole).toString());
}

} // namespace ui
