// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Sheet.h"

#include <functional>

class QLineEdit;

namespace ui {

class FormField;

/// Asks for a word: a name, a tag. Words that are there already can be chosen with one click. Deletes itself when closed.
class WordSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordSheet)

public:
    struct Question {
        QString title;
        QString caption;
        QString label;   ///< of the field
        QString word;    ///< to begin with
        QString action;  ///< of the button: "Save"
        QStringList known = {}; ///< at most twelve are offered
        int longest = 40;
        std::function<QString(const QString &word)> problem = {}; ///< why it cannot be this one, as a sentence; empty: it can
    };
    WordSheet(const Question &question, QWidget *inWindow);
    void openSheet(); ///< with the cursor in the field

Q_SIGNALS:
    void answered(const QString &word); ///< never empty

private:
    void confirm();
    const std::function<QString(const QString &)> m_problem;
    QLineEdit *m_word;
    FormField *m_field;
};

} // namespace ui
