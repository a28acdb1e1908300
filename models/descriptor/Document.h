// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/descriptor/JsonText.h"
#include "models/descriptor/Schema.h"
#include "models/descriptor/TextHistory.h"

#include <QObject>

namespace descriptor {

/// The document that is being edited: the one truth behind the form and the JSON text. Every change goes through here and
/// both sides follow `changed()`. A text that is no JSON at the moment is kept as it is.
class Document final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Document)
public:
    explicit Document(Schema schema, QObject *parent = nullptr);

    [[nodiscard]] const Schema &schema() const { return m_schema; }
    [[nodiscard]] const QByteArray &text() const { return m_json.text(); }
    /// The text with its tree and the places of its values.
    [[nodiscard]] const JsonText &json() const { return m_json; }
    [[nodiscard]] bool isEmpty() const { return text().trimmed().isEmpty(); }
    /// Errors first, then advice; each by place. None for an empty text.
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    [[nodiscard]] bool hasErrors() const { return descriptor::hasErrors(m_problems); }
    /// A string member, or empty.
    [[nodiscard]] QString stringAt(const QString &pointer) const;

    /// What would go on chain: the text without white space; empty when it is no JSON.
    [[nodiscard]] QByteArray minified() const;
    /// Bytes of `minified()`, or of the text while it is no JSON.
    [[nodiscard]] qint64 byteSize() const;

    /// A new text in a new step of the history.
    void setText(const QByteArray &text);
    /// The text after a keystroke: runs of typing at one place merge into one step.
    void typeText(const QByteArray &text);
    /// Starts over with another document: no way back, not modified.
    void load(const QByteArray &text);
    /// Sets one value, leaving every other byte. Repeated changes of one pointer merge until `sealStep()`. When `excludes`
    /// names a value it goes in the same step. Errors: Conflict (the text is no JSON now).
    base::Status setValue(const QString &pointer, const nlohmann::ordered_json &value, const QString &excludes = {});
    /// The same with the value as JSON text ("0.5", "\"spot\""). Errors: Invalid, Conflict.
    base::Status setJsonValue(const QString &pointer, QByteArrayView json, const QString &excludes = {});
    /// Removes a member or item; an object or list that is left empty and `mayVanish` goes too. Errors: Conflict.
    base::Status removeValue(const QString &pointer, const QString &mayVanish = {});
    void sealStep() { m_history.seal(); }
    void minify();
    void tidy(); ///< lays the text out for reading

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

    [[nodiscard]] bool isModified() const { return text() != m_saved; }
    void markSaved();

Q_SIGNALS:
    void changed();         ///< text, tree or history
    void problemsChanged(); ///< after `changed`, when the list differs
    void savedChanged();    ///< isModified may differ

private:
    void change(QByteArray text, const QString &mergeKey);
    void follow();
    Schema m_schema;
    TextHistory m_history;
    JsonText m_json;
    QList<Problem> m_problems;
    QByteArray m_saved;
    qsizetype m_typedEnd = -1;   ///< where the last keystroke left off
    int m_typedRun = 0;
};

} // namespace descriptor
