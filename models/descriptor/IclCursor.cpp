// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/IclCursor.h"

#include <QCoreApplication>

namespace descriptor {

IclCursor IclCursor::child(const YamlNode *node, const QString &name, int line, int column) const
{
    IclCursor child = *this;
    child.m_node = node;
    child.m_name = name;
    child.m_path = m_path.isEmpty() ? name : m_path + u'/' + name;
    child.m_line = line;
    child.m_column = column;
    return child;
}

IclCursor IclCursor::operator[](const QString &key) const
{
    const YamlNode *node = isMap() ? m_node->find(key) : nullptr;
    return node ? child(node, key, node->line, node->column) : child(nullptr, key, m_line, m_column);
}

std::vector<IclCursor> IclCursor::members() const
{
    std::vector<IclCursor> result;
    if (isGiven() && !isMap())
        refuse(QCoreApplication::translate("descriptor", "“%1” must hold names with values.").arg(m_name));
    for (std::size_t i = 0; isMap() && i < m_node->keys.size(); ++i) {
        const YamlNode::Key &key = m_node->keys[i];
        result.push_back(child(&m_node->items[i], key.text, key.line, key.column));
    }
    return result;
}

std::vector<IclCursor> IclCursor::items() const
{
    std::vector<IclCursor> result;
    if (isGiven() && !isList())
        refuse(QCoreApplication::translate("descriptor", "“%1” must be a list.").arg(m_name));
    for (std::size_t i = 0; isList() && i < m_node->items.size(); ++i) {
        const YamlNode &item = m_node->items[i];
        result.push_back(child(&item, QString::number(i), item.line, item.column));
        result.back().m_name = m_name;
    }
    return result;
}

QString IclCursor::text() const
{
    if (isGiven() && !isText())
        refuse(QCoreApplication::translate("descriptor", "“%1” must be plain text.").arg(m_name));
    return isText() ? m_node->text : QString();
}

std::optional<QStringList> IclCursor::texts() const
{
    if (!isGiven())
        return std::nullopt;
    QStringList result;
    for (const IclCursor &item : items()) {
        if (!item.isGiven())
            item.refuse(QCoreApplication::translate("descriptor", "“%1” has an empty entry.").arg(m_name));
        result << item.text();
    }
    return result;
}

std::optional<int> IclCursor::integer(int min, int max) const
{
    if (!isGiven())
        return std::nullopt;
    bool whole = false;
    const int value = isText() ? m_node->text.toInt(&whole) : 0;
    if (whole && value >= min && value <= max)
        return value;
    refuse(QCoreApplication::translate("descriptor", "“%1” must be a whole number from %2 to %3.").arg(m_name).arg(min).arg(max));
    return std::nullopt;
}

std::optional<bool> IclCursor::flag() const
{
    if (!isGiven())
        return std::nullopt;
    const QString value = isText() ? m_node->text.toLower() : QString();
    if (value == u"true" || value == u"false")
        return value == u"true";
    refuse(QCoreApplication::translate("descriptor", "“%1” must be true or false.").arg(m_name));
    return std::nullopt;
}

void IclCursor::note(const QString &sentence, bool advice) const
{
    if (m_problems->size() < maxProblems)
        m_problems->push_back({m_line, m_column, m_path, sentence, advice});
    else if (!advice) // an error must not be lost behind much advice
        m_problems->back() = {m_line, m_column, m_path, sentence, advice};
}

} // namespace descriptor
