// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/PlainLabel.h"

#include <QWidget>

namespace ui {

/// One line of a written list in a flush Card: something at the start (a pill), name over caption, something at the end
/// (a button), and a thin line below.
class ListRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListRow)

public:
    ListRow(QWidget *start, const QString &name, const QString &caption, QWidget *end, QWidget *parent = nullptr);
    void setName(const QString &name) { m_name->setText(name); }
    void setCaption(const QString &caption);
    void setLast(bool last); ///< without the line below

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_name;
    PlainLabel *m_caption;
    bool m_last = false;
};

} // namespace ui
