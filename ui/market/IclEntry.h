// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Icl.h"

#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace ui {

class Button;
class PlainLabel;

/// An ICL text, pasted or from a file, with its problems below; each leads to its place.
class IclEntry final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IclEntry)

public:
    static constexpr qint64 MaxBytes = 1024 * 1024;
    static constexpr std::size_t MaxProblems = 8; ///< shown at once
    explicit IclEntry(int blockTimeSeconds, QWidget *parent = nullptr);
    /// Errors: Invalid, NotFound (nothing written yet).
    [[nodiscard]] base::Result<descriptor::OrderDraft> draft() const;
    void openFile(const QString &path);

Q_SIGNALS:
    void changed();
    void read(const descriptor::OrderDraft &draft); ///< after each change that can be read

private:
    void parse();
    void chooseFile();
    void showProblems();
    void goTo(const descriptor::IclProblem &problem);

    const int m_blockTime;
    QPlainTextEdit *m_text;
    Button *m_open;
    PlainLabel *m_words;
    QVBoxLayout *m_problems;
    descriptor::IclResult m_result;
};

} // namespace ui
