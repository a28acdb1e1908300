// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/LeaseTableModel.h"
#include "ui/common/SaveFile.h"

namespace ui {

/// Writes the rows that a lease table shows into a file: gathered some at a time, put together off the GUI thread.
class LeaseSaver final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseSaver)

public:
    enum class Format { Csv, Json };
    LeaseSaver(const market::LeaseTableModel &model, SaveFile save, QObject *parent);
    /// These rows, or all that are shown. One at a time: while one is under way nothing happens.
    void start(const QString &file, Format format, std::vector<market::LeaseTableModel::Key> rows = {});

Q_SIGNALS:
    void saved(const QString &file, int leases);
    void failed(const base::Error &error);

private:
    void gather();
    void write();
    const market::LeaseTableModel &m_model;
    const SaveFile m_save;
    QString m_file;
    Format m_format = Format::Csv;
    std::vector<market::LeaseTableModel::Key> m_keys;
    std::size_t m_next = 0;
    std::vector<market::LeaseRecord> m_records;
    bool m_busy = false;
};

} // namespace ui
