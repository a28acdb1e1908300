// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

class QHBoxLayout;

namespace ui {

class PlainLabel;

/// A heading inside a page: title, dim caption, actions at the end.
class SectionHeader final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionHeader)

public:
    explicit SectionHeader(const QString &title, const QString &caption = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    void addAction(QWidget *widget);
    using QWidget::addAction;

private:
    PlainLabel *m_title;
    PlainLabel *m_caption;
    QHBoxLayout *m_row;
};

} // namespace ui
