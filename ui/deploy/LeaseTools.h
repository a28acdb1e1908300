// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/deploy/LeaseSaver.h"

#include <QWidget>

namespace ui {

class Button;
class LeaseTable;

/// What can be done with the lease table as a whole: groups, columns, export.
class LeaseTools final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseTools)

public:
    LeaseTools(market::LeaseTableModel &model, LeaseTable &table, QWidget *parent = nullptr);
    void setSaver(SaveFile save); ///< without it there is no export
    void setGrouping(market::LeaseGrouping grouping);
    void exportLeases(const std::vector<quint64> &leases); ///< asks where to

Q_SIGNALS:
    void grouped();
    void spendingRequested();
    void exported(const QString &file, int leases);
    void exportFailed(const base::Error &error);

private:
    void chooseGrouping();
    void showMore();
    void chooseFile(LeaseSaver::Format format, const std::vector<market::LeaseTableModel::Key> &rows = {});
    market::LeaseTableModel &m_model;
    LeaseTable &m_table;
    Button *m_group;
    Button *m_more;
    LeaseSaver *m_saver = nullptr;
};

} // namespace ui
