// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Sheet.h"

#include <QPointer>
#include <functional>

class QPlainTextEdit;

namespace ui {

class FormField;

/// Takes a text that somebody sent: pasted, looked at, and marked where it is not what it should be. Deletes itself when
/// closed.
class TextSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextSheet)

public:
    /// Answered with the problem as a sentence, or with an empty one, which closes the sheet.
    using Told = std::function<void(const QString &problem)>;
    struct Question {
        QString title;
        QString caption;
        QString label;   ///< of the field
        QString action;  ///< of the button: "Add"
        QString text = {};
        std::function<void(const QByteArray &text, const Told &told)> take = {};
    };
    TextSheet(const Question &question, QWidget *inWindow);
    void openSheet(); ///< with the cursor in the field

private:
    void confirm();
    const std::function<void(const QByteArray &, const Told &)> m_take;
    QPlainTextEdit *m_text;
    FormField *m_field;
    Button *m_confirm;
};

} // namespace ui
