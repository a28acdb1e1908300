// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/DraftStore.h"

#include "models/descriptor/Document.h"

namespace descriptor {

using namespace std::chrono_literals;

DraftStore::DraftStore(Document &document, base::Clock &clock, std::function<base::Status(QByteArray)> save, QObject *parent)
    : QObject(parent), m_document(document), m_clock(clock), m_save(std::move(save))
{
    connect(&document, &Document::changed, this, [this] {
        if (m_document.isModified())
            schedule(1s);
    });
}

base::Status DraftStore::flush()
{
    m_timer.reset();
    if (!m_document.isModified())
        return {};
    const base::Status status = m_save(m_document.text());
    if (status) {
        m_failure.clear();
        m_lastSavedMs = m_clock.nowMs();
        m_document.markSaved();
    } else {
        m_failure = status.error().summary;
        schedule(10s);
    }
    Q_EMIT stateChanged();
    return status;
}

void DraftStore::schedule(std::chrono::milliseconds delay)
{
    m_timer = m_clock.after(delay, [this] { (void)flush(); });
}

} // namespace descriptor
