// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QList>
#include <QWidget>

namespace ui {

/// A stretch of text in one look. Plain text, never markup.
struct TextRun {
    QString text;
    TextRole role = TextRole::Body;
    TextTone tone = TextTone::Normal;
};

/// A sentence made of runs ("about 0.000021 ETH, at most **0.000034 ETH**"), wrapped to its width.
class RunLabel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunLabel)

public:
    explicit RunLabel(QWidget *parent = nullptr);
    explicit RunLabel(const QList<TextRun> &runs, QWidget *parent = nullptr);
    void setRuns(const QList<TextRun> &runs);
    [[nodiscard]] const QList<TextRun> &runs() const { return m_runs; }
    /// All runs as one string; also the accessible name.
    [[nodiscard]] QString text() const;
    void setAlignment(Qt::Alignment alignment);
    void setWordWrap(bool wrap);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<TextRun> m_runs;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    bool m_wrap = true;
};

} // namespace ui
