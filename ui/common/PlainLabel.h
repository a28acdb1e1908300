// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QLabel>

namespace ui {

/// A label that never interprets its text, in one of the type roles. One line unless setWordWrap(true).
class PlainLabel : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    explicit PlainLabel(const QString &text = {}, TextRole role = TextRole::Body, TextTone tone = TextTone::Normal, QWidget *parent = nullptr);
    void setRole(TextRole role);
    void setTone(TextTone tone);
    /// Text from a chain, a container, a certificate: shown with hidden characters made visible (base::visibleText).
    void setForeignText(const QString &text);
    /// Cuts the line with "…" when there is no room; the whole text is then the tool tip. At its end, a line of parts,
    /// "a · b · c", loses whole parts before a word is cut.
    void setElide(Qt::TextElideMode mode);
    [[nodiscard]] QString shownText() const; ///< as much of the text as there is room for
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepToStart();
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_tipIsOurs = false;
};

} // namespace ui
