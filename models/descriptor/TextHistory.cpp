// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/TextHistory.h"

namespace descriptor {

void TextHistory::push(QByteArray text, const QString &mergeKey)
{
    if (text == current())
        return;
    m_versions.resize(m_at + 1);
    const bool merge = m_open && m_at > 0 && !mergeKey.isEmpty() && mergeKey == m_versions[m_at].mergeKey;
    if (merge) {
        m_versions[m_at].text = std::move(text);
    } else {
        m_versions.append({std::move(text), mergeKey});
        ++m_at;
    }
    m_open = true;
    trim();
}

void TextHistory::undo()
{
    if (canUndo())
        --m_at;
    m_open = false;
}

void TextHistory::redo()
{
    if (canRedo())
        ++m_at;
    m_open = false;
}

void TextHistory::trim()
{
    qsizetype bytes = 0;
    for (const Version &version : std::as_const(m_versions))
        bytes += version.text.size();
    while (m_at > 1 && (m_versions.size() > 200 || bytes > 8 * 1024 * 1024)) {
        bytes -= m_versions.first().text.size();
        m_versions.removeFirst();
        --m_at;
    }
}

} // namespace descriptor
