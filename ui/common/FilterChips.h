// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tone.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace ui {

/// Pills to choose one of ("All 16", "● Running 14", …); arrow keys move, the chosen one has an outline.
class FilterChips final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    explicit FilterChips(QWidget *parent = nullptr);
    /// Appends a chip, objectName "filter.<key>".
    void addChip(const QString &key, const QString &word, Tone tone);
    void setCount(const QString &key, int count);
    void setChipVisible(const QString &key, bool visible);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &key);

Q_SIGNALS:
    void currentChanged(const QString &key);

private:
    class Chip;
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    QList<Chip *> m_chips;
};

} // namespace ui
