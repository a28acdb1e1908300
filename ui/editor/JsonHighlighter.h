// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSyntaxHighlighter>

namespace ui {

/// Colours names, texts, numbers and words of JSON from the theme's tokens; call rehighlight() after the theme changed.
class JsonHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonHighlighter)

public:
    explicit JsonHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace ui
