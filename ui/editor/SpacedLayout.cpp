// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/SpacedLayout.h"

#include <QTextBlock>
#include <QTextLayout>

namespace ui {

SpacedLayout::SpacedLayout(QTextDocument *document, int linePitch) : QPlainTextDocumentLayout(document), m_linePitch(linePitch) {}

QRectF SpacedLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block); // lays the block out when that is due
    if (!block.isValid() || !block.isVisible())
        return rect;
    const QTextLayout &layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        line.setPosition({line.x(), i * m_linePitch + (m_linePitch - line.height()) / 2});
    }
    rect.setHeight(layout.lineCount() * m_linePitch + (block.next().isValid() ? 0 : document()->documentMargin()));
    return rect;
}

} // namespace ui
