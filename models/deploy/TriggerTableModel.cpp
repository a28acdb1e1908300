// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/TriggerTableModel.h"

#include "models/deploy/TriggerSet.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaEnum>
#include <algorithm>

namespace deploy {

namespace {

QString stateText(const TriggerRun &run)
{
    switch (run.state()) {
    case RunState::Seen:
    case RunState::Confirming:
        return TriggerTableModel::tr("%1 of %2").arg(run.confirmationsHave).arg(run.confirmationsNeed);
    case RunState::Held:
        return TriggerTableModel::tr("Held");
    case RunState::Deploying:
        return TriggerTableModel::tr("Deploying");
    case RunState::Running:
        return run.isStopped() ? TriggerTableModel::tr("Stopped") : TriggerTableModel::tr("Running");
    case RunState::FailedRetry:
        return TriggerTableModel::tr("Will try again");
    case RunState::FailedFinal:
        return TriggerTableModel::tr("Failed");
    case RunState::Reorged:
        return TriggerTableModel::tr("Off the chain");
    case RunState::Closing:
        return TriggerTableModel::tr("Closing");
    case RunState::Closed:
        return TriggerTableModel::tr("Closed");
    }
    return {};
}

QString displayText(const TriggerRun &run, int column)
{
    const QLocale locale;
    switch (column) {
    case TriggerTableModel::Run:
        return u'#' + locale.toString(run.entry.run);
    case TriggerTableModel::State:
        return stateText(run);
    case TriggerTableModel::Proposal:
        return run.entry.proposal ? u'#' + locale.toString(*run.entry.proposal) : TriggerTableModel::tr("unknown");
    case TriggerTableModel::Target:
        return run.target();
    case TriggerTableModel::When:
        return locale.toString(QDateTime::fromMSecsSinceEpoch(run.entry.createdMs), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant sortValue(const TriggerRun &run, int column)
{
    switch (column) {
    case TriggerTableModel::Run:
        return run.entry.run;
    case TriggerTableModel::State:
        return int(run.state());
    case TriggerTableModel::Proposal:
        return run.entry.proposal ? qlonglong(*run.entry.proposal) : qlonglong(-1);
    case TriggerTableModel::When:
        return run.entry.createdMs;
    default:
        return displayText(run, column);
    }
}

} // namespace

TriggerTableModel::TriggerTableModel(Trigger &trigger, QObject *parent)
    : QAbstractTableModel(parent), m_all([&trigger] { return trigger.runs(); }), m_one([&trigger](const QString &key) { return trigger.run(key); }),
      m_runs(m_all())
{
    connect(&trigger, &Trigger::runsChanged, this, &TriggerTableModel::reload);
    connect(&trigger, &Trigger::runChanged, this, &TriggerTableModel::change);
}

TriggerTableModel::TriggerTableModel(TriggerSet &set, QObject *parent)
    : QAbstractTableModel(parent), m_all([&set] { return set.runs(); }), m_one([&set](const QString &key) {
          const Trigger *trigger = set.triggerOf(key);
          return trigger ? trigger->run(key) : std::nullopt;
      }),
      m_runs(m_all())
{
    connect(&set, &TriggerSet::runsChanged, this, &TriggerTableModel::reload);
    connect(&set, &TriggerSet::triggersChanged, this, &TriggerTableModel::reload);
    connect(&set, &TriggerSet::runChanged, this, &TriggerTableModel::change);
}

int TriggerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int TriggerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TriggerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TriggerRun &run = m_runs[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return displayText(run, index.column());
    case KeyRole:
        return run.entry.key;
    case StateRole:
        return int(run.state());
    case StoppedRole:
        return run.isStopped();
    case SortRole:
        return sortValue(run, index.column());
    case StepRole:
        return run.step;
    case ErrorRole:
        return run.entry.error;
    case ServiceRole:
        return run.service;
    case ConfirmationsHaveRole:
        return qulonglong(run.confirmationsHave);
    case ConfirmationsNeedRole:
        return qulonglong(run.confirmationsNeed);
    case WhenRole:
        return qlonglong(run.entry.createdMs);
    case AlarmRole:
        return run.entry.alarm == JournalEntry::Alarm::Raised;
    case PhaseRole:
        return int(run.phase());
    case NextStepRole:
        return run.nextStep;
    default:
        return {};
    }
}

QVariant TriggerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Run:
        return tr("Run");
    case State:
        return tr("State");
    case Proposal:
        return tr("Proposal");
    case Target:
        return tr("Target");
    case When:
        return tr("When");
    default:
        return {};
    }
}

QHash<int, QByteArray> TriggerTableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), roles.key(i));
    return names;
}

int TriggerTableModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const TriggerRun &run) { return run.entry.key == key; });
    return found == m_runs.end() ? -1 : int(found - m_runs.begin());
}

/// New runs come on top; anything else (the trigger stopped) is a fresh table.
void TriggerTableModel::reload()
{
    std::vector<TriggerRun> runs = m_all();
    const auto sameKey = [](const TriggerRun &a, const TriggerRun &b) { return a.entry.key == b.entry.key; };
    const std::ptrdiff_t added = std::ptrdiff_t(runs.size()) - std::ptrdiff_t(m_runs.size());
    if (added < 0 || !std::equal(m_runs.begin(), m_runs.end(), runs.begin() + added, runs.end(), sameKey)) {
        beginResetModel();
        m_runs = std::move(runs);
        endResetModel();
        return;
    }
    if (added == 0)
        return;
    beginInsertRows({}, 0, int(added) - 1);
    m_runs = std::move(runs);
    endInsertRows();
}

void TriggerTableModel::change(const QString &key)
{
    const int row = rowOf(key);
    const auto run = m_one(key);
    if (row < 0 || !run)
        return;
    m_runs[std::size_t(row)] = *run;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace deploy
