// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace ui {

class PlainLabel;

/// A label above an editor; below it a hint, or the error as a sentence with ▲ and a red line around the editor.
class FormField final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormField)

public:
    FormField(const QString &label, QWidget *editor, const QString &hint = {}, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// An empty sentence clears the error.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const { return m_errorText; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    void refresh();
    QString m_errorText;
    QString m_hintText;
    PlainLabel *m_label;
    QWidget *m_editor;
    PlainLabel *m_hint;
    QWidget *m_errorLine;
    PlainLabel *m_error;
};

} // namespace ui
