// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace descriptor {

/// The versions of a text, for undo and redo. Values only: each version is a whole text (they share memory, and documents
/// are small). At most 200 versions and 8 MiB; the oldest go first.
class TextHistory final {
public:
    explicit TextHistory(QByteArray text = {}) : m_versions{{std::move(text), {}}} {}

    [[nodiscard]] const QByteArray &current() const { return m_versions[m_at].text; }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_versions.size(); }
    /// Adds a version. With the same non-empty `mergeKey` as the last one, and nothing between, it replaces that one: typing
    /// into one field is one step.
    void push(QByteArray text, const QString &mergeKey);
    /// The next push starts a new step.
    void seal() { m_open = false; }
    void undo();
    void redo();

private:
    struct Version {
        QByteArray text;
        QString mergeKey;
    };
    void trim();
    QList<Version> m_versions;
    qsizetype m_at = 0;
    bool m_open = false; ///< the current version may still be merged into
};

} // namespace descriptor
