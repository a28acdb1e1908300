// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPlainTextDocumentLayout>

namespace ui {

/// The layout of a plain text editor with lines of one given height: code reads better with air between its lines, and the
/// stock layout knows no line height.
class SpacedLayout final : public QPlainTextDocumentLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpacedLayout)

public:
    SpacedLayout(QTextDocument *document, int linePitch);
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    int m_linePitch; ///< pixels from one line to the next
};

} // namespace ui
