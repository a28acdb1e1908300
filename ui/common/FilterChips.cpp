// SPDX-License-Identifier: Apache-2.0
#include "ui/common/FilterChips.h"

#include "ui/common/Paint.h"
#include "ui/common/Pill.h"
#include "ui/common/Tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace ui {

class FilterChips::Chip final : public QAbstractButton {
public:
    Chip(const QString &chipKey, const QString &chipWord, Tone chipTone) : key(chipKey), word(chipWord), tone(chipTone)
    {
        setCheckable(true);
        setObjectName(QStringLiteral("filter.") + key);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        setText(word);
    }
    [[nodiscard]] QSize sizeHint() const override { return pillSize(text(), shapeOf(tone)) + QSize(4, 6); }
    const QString key;
    const QString word;
    const Tone tone;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintPill(painter, rect().adjusted(2, 3, -2, -3), text(), tone, shapeOf(tone), layoutDirection());
        if (hasFocus())
            paintFocusRing(painter, rect(), height() / 2.0);
        else if (isChecked())
            paintBox(painter, rect().adjusted(1, 2, -1, -2), height() / 2.0 - 2, {}, tokens().tone(tone).ink, 1.2);
    }
};

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_row->setSpacing(Tokens::space1);
    m_row->addStretch(1);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] { Q_EMIT currentChanged(current()); });
}

void FilterChips::addChip(const QString &key, const QString &word, Tone tone)
{
    auto *chip = new Chip(key, word, tone);
    m_group->addButton(chip);
    m_row->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    if (m_chips.size() == 1)
        chip->setChecked(true);
}

void FilterChips::setCount(const QString &key, int count)
{
    for (Chip *chip : m_chips) {
        if (chip->key != key)
            continue;
        chip->setText(QStringLiteral("%1 %2").arg(chip->word, QLocale().toString(count)));
        chip->updateGeometry();
    }
}

void FilterChips::setChipVisible(const QString &key, bool visible)
{
    for (Chip *chip : m_chips)
        if (chip->key == key)
            chip->setVisible(visible);
}

QString FilterChips::current() const
{
    for (const Chip *chip : m_chips)
        if (chip->isChecked())
            return chip->key;
    return {};
}

void FilterChips::setCurrent(const QString &key)
{
    for (Chip *chip : m_chips)
        if (chip->key == key)
            chip->setChecked(true);
}

} // namespace ui
