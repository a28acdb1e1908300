// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/IclYaml.h"

namespace descriptor {

/// A place in an ICL document while it is read: it may be empty, knows its path and line, and notes what is wrong there.
/// Reading what is not there gives nothing and is no problem; reading what has another shape is.
class IclCursor final {
public:
    static constexpr std::size_t maxProblems = 100;
    IclCursor(const YamlNode &root, std::vector<IclProblem> &problems) : m_node(&root), m_line(root.line), m_column(root.column), m_problems(&problems) {}

    /// False: not there, or null.
    [[nodiscard]] bool isGiven() const { return m_node && m_node->kind != YamlNode::Kind::Null; }
    [[nodiscard]] bool isList() const { return isGiven() && m_node->kind == YamlNode::Kind::List; }
    [[nodiscard]] bool isMap() const { return isGiven() && m_node->kind == YamlNode::Kind::Map; }
    [[nodiscard]] bool isText() const { return isGiven() && m_node->kind == YamlNode::Kind::Scalar; }
    [[nodiscard]] const QString &name() const { return m_name; } ///< the last part of the path
    /// A member; the place of one that is missing is this one's.
    [[nodiscard]] IclCursor operator[](const QString &key) const;
    [[nodiscard]] std::vector<IclCursor> members() const; ///< of a map; else a problem and none
    [[nodiscard]] std::vector<IclCursor> items() const;   ///< of a list; else a problem and none
    [[nodiscard]] QString text() const;                   ///< of a scalar; else a problem and empty
    [[nodiscard]] std::optional<QStringList> texts() const;
    [[nodiscard]] std::optional<int> integer(int min, int max) const;
    [[nodiscard]] std::optional<bool> flag() const;

    void refuse(const QString &sentence) const { note(sentence, false); }
    void advise(const QString &sentence) const { note(sentence, true); }

private:
    IclCursor child(const YamlNode *node, const QString &name, int line, int column) const;
    void note(const QString &sentence, bool advice) const;
    const YamlNode *m_node;
    QString m_name;
    QString m_path;
    int m_line;
    int m_column;
    std::vector<IclProblem> *m_problems;
};

} // namespace descriptor
