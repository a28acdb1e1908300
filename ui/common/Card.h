// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Pill.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class PlainLabel;

/// A white box with a thin line. With a title it gets a head; the body is a vertical layout.
class Card : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Small and dim, after the title.
    void setCaption(const QString &caption);
    /// A pill after the title; an empty word removes it.
    void setBadge(const QString &word, Tone tone);
    void setBadge(const QString &word, Tone tone, Shape shape);
    /// Small and dim, at the far end of the head.
    void setTrailing(const QString &text);
    /// Puts a control at the far end of the head.
    void addAction(QWidget *widget);
    using QWidget::addAction;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Without margins around the body: for tables and ListRows.
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateHead();
    QWidget *m_head;
    QHBoxLayout *m_headRow;
    PlainLabel *m_title;
    PlainLabel *m_caption;
    Pill *m_badge;
    PlainLabel *m_trailing;
    QVBoxLayout *m_body;
};

} // namespace ui
