// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Button.h"
#include "ui/common/Pane.h"
#include "ui/common/Tone.h"

class QHBoxLayout;

namespace ui {

class Pill;
class PlainLabel;

/// The 64 pixels above a page: title over caption, or breadcrumb, title and pill in one line; actions at the end, the
/// primary one last.
class PageHeader final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageHeader)

public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    /// A link back ("Proposals ›") before the title; empty removes it.
    void setBreadcrumb(const QString &parentTitle);
    /// A state after the title; an empty word removes it.
    void setPill(const QString &word, Tone tone = Tone::Neutral);
    void setPill(const QString &word, Tone tone, Shape shape);
    Button *addAction(const QString &text, const QString &name, ButtonKind kind = ButtonKind::Normal);
    void addWidget(QWidget *widget);
    using QWidget::addAction;

Q_SIGNALS:
    void breadcrumbClicked();

private:
    PlainLabel *m_title;
    PlainLabel *m_caption;
    Button *m_back;
    Pill *m_pill;
    QHBoxLayout *m_actions;
};

} // namespace ui
