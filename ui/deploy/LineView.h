// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"

#include <QWidget>
#include <deque>

class QCheckBox;
class QPlainTextEdit;
class QStackedLayout;
class QTextCursor;
class QVBoxLayout;

namespace ui {

class PlainLabel;
class SearchField;

/// One line of a log as it is shown.
struct ShownLine {
    enum class Mark { None, Error, Gap }; ///< Gap: a rule across the view; `text` says what may be missing
    qint64 timeMs = 0;
    Mark mark = Mark::None;
    QString source; ///< a pod; may be empty
    QString text;   ///< safe, without line breaks
    quint64 number = 0;
};

/// Lines of a log: bounded, searched, followed. A storm of lines costs one repaint per 50 ms; who reads further up keeps
/// the place. What fills it puts the search field, the follow box and its own controls into bars().
class LineView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineView)

public:
    static constexpr int MaxLines = 5000;
    using Filter = std::function<bool(const ShownLine &)>;
    /// `prefix`: objectName of the text; "<prefix>.search", "<prefix>.follow".
    LineView(const QString &prefix, const QString &accessibleName, base::Clock &clock, QWidget *parent = nullptr);
    void clear();
    void setLines(std::vector<ShownLine> lines); ///< instead of those there are
    void add(ShownLine line);                    ///< gathered
    void prepend(std::vector<ShownLine> lines);  ///< above all others; too many: the newest go
    void setFilter(Filter filter);               ///< besides what is searched for
    void setTimesShown(bool shown);
    void setWaiting(const QString &sentence); ///< shown while there is no line
    void setCaption(const QString &words);
    /// Marks the next (1) or the previous (-1) of the lines shown, round and round.
    void step(int by);
    [[nodiscard]] int marked() const { return m_marked; } ///< from 0; -1: none
    /// Of the line that was marked last, also when it is not shown any more; 0: none.
    [[nodiscard]] quint64 markedNumber() const { return m_markedNumber; }
    void showNumber(quint64 number);                      ///< brings this line into sight, if it is there
    [[nodiscard]] qsizetype lineCount() const { return qsizetype(m_lines.size()); }
    [[nodiscard]] int shownCount() const { return m_shown; }
    [[nodiscard]] bool hasErrors() const;
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] QCheckBox *follow() const { return m_follow; }
    [[nodiscard]] QVBoxLayout *bars() const { return m_bars; }

Q_SIGNALS:
    void changed(); ///< what is shown, or how many

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpText(const QString &prefix, const QString &accessibleName);
    void flush();
    void rebuild();
    void append(QTextCursor &cursor, const ShownLine &line);
    void appendWords(QTextCursor &cursor, const QString &text) const;
    int forgetOldest();
    void toEnd();
    void showWaiting();
    void mark(int index);
    [[nodiscard]] bool matches(const ShownLine &line) const;

    base::Clock &m_clock;
    std::deque<ShownLine> m_lines;
    std::vector<ShownLine> m_fresh;
    Filter m_filter;
    bool m_times = true;
    int m_shown = 0;
    int m_marked = -1;
    quint64 m_markedNumber = 0;
    SearchField *m_search;
    QCheckBox *m_follow;
    QPlainTextEdit *m_text;
    PlainLabel *m_waiting;
    PlainLabel *m_caption;
    QVBoxLayout *m_bars;
    QStackedLayout *m_stack;
    base::Subscription m_gather;
};

} // namespace ui
