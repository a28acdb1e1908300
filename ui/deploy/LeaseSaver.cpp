// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseSaver.h"

#include "models/base/Background.h"


namespace ui {

namespace {

constexpr std::size_t atOnce = 500; ///< rows between two turns of the event loop

} // namespace

LeaseSaver::LeaseSaver(const market::LeaseTableModel &model, SaveFile save, QObject *parent) : QObject(parent), m_model(model), m_save(std::move(save)) {}

void LeaseSaver::start(const QString &file, Format format, std::vector<market::LeaseTableModel::Key> rows)
{
    if (std::exchange(m_busy, true))
        return;
    m_file = file;
    m_format = format;
    m_keys = rows.empty() ? m_model.shown() : std::move(rows);
    m_records.clear();
    m_records.reserve(m_keys.size());
    m_next = 0;
    gather();
}

void LeaseSaver::gather()
{
    const std::size_t end = std::min(m_keys.size(), m_next + atOnce);
    for (; m_next < end; ++m_next) {
        if (auto record = m_model.record(m_keys[m_next]))
            m_records.push_back(std::move(*record));
    }
    if (m_next < m_keys.size())
        QMetaObject::invokeMethod(this, &LeaseSaver::gather, Qt::QueuedConnection);
    else
        write();
}

void LeaseSaver::write()
{
    const int count = int(m_records.size());
    const auto tell = [this, count](const base::Result<bool> &done) {
        m_busy = false;
        if (done)
            Q_EMIT saved(m_file, count);
        else
            Q_EMIT failed(done.error());
    };
    const auto text = [records = std::move(m_records), format = m_format]() -> base::Result<QByteArray> {
        return format == Format::Csv ? market::toCsv(records) : market::toJson(records);
    };
    base::inBackground<QByteArray>(this, text, [this, tell](const base::Result<QByteArray> &content) {
        content ? void(m_save(m_file, *content).then(this, tell)) : tell(base::fail(content.error()));
    });
}

} // namespace ui
