// SPDX-License-Identifier: Apache-2.0
#include "ui/common/KeyValueGrid.h"

#include "ui/common/Layouts.h"

#include <QGridLayout>

namespace ui {

namespace {

constexpr int lineHeight = 21;
constexpr int oneLine = 26; ///< what is taller than this has several lines

} // namespace

KeyValueGrid::KeyValueGrid(int labelWidth, int rowsPerColumn, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_labelWidth(labelWidth), m_rowsPerColumn(rowsPerColumn)
{
    m_grid->setHorizontalSpacing(Tokens::space3);
    m_grid->setVerticalSpacing(Tokens::space1);
}

PlainLabel *KeyValueGrid::addRow(const QString &label, const QString &value, TextRole role)
{
    auto *words = new PlainLabel(value, role);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(label, words);
    return words;
}

RunLabel *KeyValueGrid::addRow(const QString &label, const QList<TextRun> &value)
{
    auto *words = new RunLabel(value);
    addRow(label, words);
    return words;
}

void KeyValueGrid::addRow(const QString &label, QWidget *value)
{
    const int pair = m_rowsPerColumn > 0 ? m_rows / m_rowsPerColumn : 0;
    const int row = m_rowsPerColumn > 0 ? m_rows % m_rowsPerColumn : m_rows;
    auto *key = new PlainLabel(label, TextRole::Body, TextTone::Second);
    const int height = value->sizeHint().height(); // of a line with a button, for example
    key->setMinimumSize(m_labelWidth, height > lineHeight && height <= oneLine ? height : lineHeight - 2);
    m_widest = std::max({m_widest, m_labelWidth, key->sizeHint().width()});
    value->setMinimumHeight(std::max(value->minimumHeight(), lineHeight));
    key->setBuddy(value);
    if (value->accessibleName().isEmpty())
        value->setAccessibleDescription(label);
    m_grid->addWidget(key, row, pair * 2, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(value, row, pair * 2 + 1);
    m_grid->setColumnStretch(pair * 2 + 1, 1);
    value->setProperty("keyLabel", QVariant::fromValue<QWidget *>(key));
    ++m_rows;
}

void KeyValueGrid::setLabelWidth(int width)
{
    for (int column = 0; column < m_grid->columnCount(); column += 2)
        m_grid->setColumnMinimumWidth(column, width);
}

void KeyValueGrid::setRowVisible(QWidget *value, bool visible)
{
    value->setVisible(visible);
    if (auto *key = value->property("keyLabel").value<QWidget *>())
        key->setVisible(visible);
}

void KeyValueGrid::clear()
{
    clearLayout(m_grid);
    m_rows = 0;
    m_widest = 0;
}

} // namespace ui
