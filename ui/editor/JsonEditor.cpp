// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/JsonEditor.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"
#include "ui/editor/JsonHighlighter.h"
#include "ui/editor/SpacedLayout.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace ui {

namespace {

constexpr int linePitch = 18;

/// The editor's own marks for "new line" would come back as something else: inside JSON they can be written as escapes.
QString showable(const QByteArray &text)
{
    QString result = QString::fromUtf8(text);
    result.remove(u'\r');
    for (const char16_t c : {u'\u2028', u'\u2029', u'\ufdd0', u'\ufdd1'}) {
        if (result.contains(c))
            result.replace(c, QStringLiteral("\\u%1").arg(int(c), 4, 16, QLatin1Char('0')));
    }
    return result;
}

} // namespace

/// The numbers beside the text.
class JsonEditor::Gutter final : public QWidget {
public:
    explicit Gutter(JsonEditor *editor) : QWidget(editor), m_editor(*editor) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_editor.paintGutter(painter, event->rect());
    }

private:
    JsonEditor &m_editor;
};

JsonEditor::JsonEditor(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this)), m_highlighter(nullptr)
{
    setObjectName(QStringLiteral("editor.json"));
    setAccessibleName(tr("JSON"));
    setAccessibleDescription(tr("The document as text. Escape, then Tab leaves it."));
    setFrameShape(QFrame::NoFrame);
    setFont(fontFor(TextRole::Mono));
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(Tokens::space3);
    document()->setDocumentLayout(new SpacedLayout(document(), linePitch));
    document()->setDefaultFont(fontFor(TextRole::Mono));
    m_highlighter = new JsonHighlighter(document());
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(gutterWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        const QByteArray now = shownText().toUtf8();
        if (now == m_text)
            return; // only the colours changed
        m_text = now;
        Q_EMIT textTyped(m_text);
    });
    setViewportMargins(gutterWidth(), 0, 0, 0);
}

QString JsonEditor::shownText() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n'); // toPlainText would turn U+00A0 into a space
}

void JsonEditor::showText(const QByteArray &text)
{
    const QString before = shownText();
    const QString after = showable(text);
    m_text = after.toUtf8();
    if (before == after)
        return;
    qsizetype start = 0;
    while (start < before.size() && start < after.size() && before[start] == after[start])
        ++start;
    qsizetype tail = 0;
    while (tail < before.size() - start && tail < after.size() - start && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const QScopedValueRollback showing(m_showing, true);
    QTextCursor cursor(document());
    cursor.setPosition(int(start));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(after.mid(start, after.size() - tail - start));
}

int JsonEditor::positionOf(qsizetype byteOffset) const
{
    return int(qMin<qsizetype>(QString::fromUtf8(m_text.left(byteOffset)).size(), document()->characterCount() - 1));
}

void JsonEditor::showProblems(const QList<descriptor::Problem> &problems)
{
    m_marks.clear();
    for (const descriptor::Problem &problem : problems) {
        const int start = positionOf(problem.offset);
        m_marks.append({start, positionOf(problem.offset + problem.length) - start, problem.severity == descriptor::Severity::Error});
    }
    refreshMarks();
}

void JsonEditor::refreshMarks()
{
    const Tokens &t = tokens();
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.length == 0)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(mark.start);
        selection.cursor.setPosition(mark.start + mark.length, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(mark.error ? t.bad : t.caution);
        selections << selection;
    }
    setExtraSelections(selections);
    viewport()->update();
    m_gutter->update();
}

void JsonEditor::goTo(const descriptor::Problem &problem)
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(problem.offset));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void JsonEditor::keyPressEvent(QKeyEvent *event)
{
    const bool leaves = std::exchange(m_tabLeaves, event->key() == Qt::Key_Escape);
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Backtab || (event->key() == Qt::Key_Tab && leaves)) {
        QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    if (event->key() == Qt::Key_Tab && plain)
        return insertPlainText(QStringLiteral("  "));
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain)
        return breakLine();
    QPlainTextEdit::keyPressEvent(event);
}

/// A new line as far in as the one above, two more after an opening brace.
void JsonEditor::breakLine()
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype margin = 0;
    while (margin < before.size() && before[margin] == u' ')
        ++margin;
    const QString trimmed = before.trimmed();
    if (trimmed.endsWith(u'{') || trimmed.endsWith(u'['))
        margin += 2;
    insertPlainText(u'\n' + QString(margin, u' '));
    ensureCursorVisible();
}

void JsonEditor::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokens();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), t.raised);
    for (const Mark &mark : std::as_const(m_marks)) {
        const QTextBlock block = document()->findBlock(mark.start);
        if (!mark.error || !block.isValid())
            continue;
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        painter.fillRect(QRectF(0, area.top(), viewport()->width() - Tokens::space4, block.layout()->lineCount() * linePitch), t.badSoft);
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

int JsonEditor::gutterWidth() const
{
    const int digits = qMax(2, int(QString::number(blockCount()).size()));
    return Tokens::space4 + digits * QFontMetrics(fontFor(TextRole::Mono)).horizontalAdvance(u'9') + 2;
}

void JsonEditor::paintGutter(QPainter &painter, const QRect &area)
{
    const Tokens &t = tokens();
    painter.fillRect(area, t.raised);
    QSet<int> wrong;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.error)
            wrong.insert(document()->findBlock(mark.start).blockNumber());
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.setFont(fontFor(TextRole::Mono));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset()).translated(0, viewport()->y() - m_gutter->y());
        if (place.top() > area.bottom())
            break;
        const bool error = wrong.contains(block.blockNumber());
        const QRectF line(rtl ? 0 : Tokens::space4, place.top(), m_gutter->width() - Tokens::space4, linePitch);
        if (error)
            painter.fillRect(line, t.badSoft);
        painter.setPen(error ? t.bad : block == textCursor().block() && hasFocus() ? t.text2 : t.text3);
        painter.drawText(line.adjusted(0, 0, -2, 0), Qt::AlignVCenter | Qt::AlignRight, QString::number(block.blockNumber() + 1));
    }
}

void JsonEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inner = contentsRect();
    const int width = gutterWidth();
    m_gutter->setGeometry(layoutDirection() == Qt::RightToLeft ? inner.right() - width + 1 : inner.left(), inner.top(), width, inner.height());
}

void JsonEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        const QScopedValueRollback showing(m_showing, true);
        m_highlighter->rehighlight();
        refreshMarks();
    }
}

void JsonEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    m_gutter->update();
}

void JsonEditor::focusOutEvent(QFocusEvent *event)
{
    m_tabLeaves = false;
    QPlainTextEdit::focusOutEvent(event);
    m_gutter->update();
}

} // namespace ui
