// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/JsonHighlighter.h"

#include "ui/common/Tokens.h"

namespace ui {

JsonHighlighter::JsonHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const Tokens &t = tokens();
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        const QChar c = text[i];
        QColor color = t.text;
        if (c == u'"') {
            for (++i; i < text.size() && text[i] != u'"'; ++i) {
                if (text[i] == u'\\')
                    ++i;
            }
            i = qMin(i + 1, text.size());
            qsizetype next = i;
            while (next < text.size() && text[next].isSpace())
                ++next;
            color = next < text.size() && text[next] == u':' ? t.info : t.good;
        } else if (c.isDigit() || c == u'-') {
            while (i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'.' || text[i] == u'-' || text[i] == u'+'))
                ++i;
            color = t.caution;
        } else if (c.isLetter()) {
            while (i < text.size() && text[i].isLetter())
                ++i;
            color = t.caution;
        } else {
            ++i;
        }
        setFormat(int(start), int(i - start), color);
    }
}

} // namespace ui
