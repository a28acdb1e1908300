// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/AuditModel.h"

#include "models/base/VisibleText.h"
#include "models/deploy/JournalEntry.h"
#include "ui/common/Dates.h"
#include "ui/deploy/RunWords.h"

#include <QLocale>

namespace ui {

namespace {

constexpr qsizetype mostWords = 400;

/// The state in "run.Held" for people; what is not known is shown as it is.
QString stateOfKind(const QString &kind)
{
    const auto state = deploy::runStateFrom(QStringView(kind).mid(4));
    if (state == deploy::RunState::Confirming)
        return AuditModel::tr("confirming");
    return state ? wordsFor(*state, false, 0, 0).word.toLower() : base::visibleText(kind, 60);
}

} // namespace

QString AuditModel::about(const deploy::AuditEntry &entry) const
{
    if (entry.kind.startsWith(u"run.")) {
        const QString run = m_runName ? m_runName(entry.key) : QString();
        return tr("%1: %2", "a run, its state").arg(run.isEmpty() ? tr("Run") : run, stateOfKind(entry.kind));
    }
    return entry.kind.startsWith(u"rule.") ? tr("Rule") : base::visibleText(entry.kind, 60);
}

void AuditModel::prepend(const std::vector<deploy::AuditEntry> &entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, 0, int(entries.size()) - 1);
    m_entries.insert(m_entries.begin(), entries.rbegin(), entries.rend());
    endInsertRows();
}

void AuditModel::append(const std::vector<deploy::AuditEntry> &entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.rbegin(), entries.rend());
    endInsertRows();
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const deploy::AuditEntry &entry = m_entries[std::size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return base::visibleText(QStringLiteral("%1\n%2\n%3").arg(entry.words, entry.data, entry.hash), 2000, true);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Number: return QLocale().toString(entry.n);
    case When: return Dates::dayAndTime(QDateTime::fromMSecsSinceEpoch(entry.timeMs), Year::Shown, Seconds::Shown);
    case What: return about(entry);
    case Words: return base::visibleText(entry.words, mostWords);
    default: return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number: return tr("Entry");
    case When: return tr("When");
    case What: return tr("About");
    case Words: return tr("What was done");
    default: return {};
    }
}

} // namespace ui
