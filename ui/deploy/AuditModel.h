// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/AuditTrail.h"

#include <QAbstractTableModel>

namespace ui {

/// The entries of the audit trail that were read, newest first.
class AuditModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditModel)

public:
    enum Column { Number, When, What, Words, ColumnCount };
    /// Names the run of a key for people ("Run 3"); empty: not here any more.
    using RunName = std::function<QString(const QString &key)>;
    explicit AuditModel(RunName runName = {}, QObject *parent = nullptr) : QAbstractTableModel(parent), m_runName(std::move(runName)) {}
    /// Newer ones go on top; oldest first, as the trail gives them.
    void prepend(const std::vector<deploy::AuditEntry> &entries);
    void append(const std::vector<deploy::AuditEntry> &entries); ///< older ones; oldest first likewise
    [[nodiscard]] qint64 newest() const { return m_entries.empty() ? 0 : m_entries.front().n; }
    [[nodiscard]] qint64 oldest() const { return m_entries.empty() ? 0 : m_entries.back().n; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString about(const deploy::AuditEntry &entry) const;
    RunName m_runName;
    std::vector<deploy::AuditEntry> m_entries; ///< newest first
};

} // namespace ui
