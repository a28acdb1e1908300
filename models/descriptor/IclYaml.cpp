// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/IclYaml.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace descriptor {

namespace {

constexpr qsizetype maxBytes = 1024 * 1024;
constexpr std::size_t maxDepth = 32;
constexpr std::size_t maxKeys = 1000;
constexpr std::size_t maxNodes = 100'000;

std::size_t countNodes(const YamlNode &node)
{
    std::size_t count = 1;
    for (const YamlNode &item : node.items)
        count += countNodes(item);
    return count;
}

/// Builds the tree from the parser's events. After the first problem it ignores the rest.
class TreeBuilder final : public YAML::EventHandler {
public:
    std::optional<YamlNode> root;
    std::optional<IclProblem> problem;

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_documents++ > 0)
            refuse(mark, QCoreApplication::translate("descriptor", "There may be only one document in the text."));
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { value(mark, anchor, QString(), true); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end())
            return refuse(mark, QCoreApplication::translate("descriptor", "This reference leads to itself."));
        if (spend(mark, countNodes(found->second)) && m_frames.size() + depthOf(found->second) <= maxDepth)
            attach(YamlNode(found->second));
        else
            refuse(mark, tooMuch());
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &text) override
    {
        checkTag(mark, tag);
        const bool plain = tag == "?" || tag.empty();
        const bool null = plain && (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL");
        value(mark, anchor, QString::fromStdString(text), null);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlNode::Kind::List);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlNode::Kind::Map);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    struct Frame {
        YamlNode node;
        std::optional<YamlNode::Key> key;
        YAML::anchor_t anchor = 0;
    };

    static QString tooMuch()
    {
        return QCoreApplication::translate("descriptor", "The text holds far more values than a deployment needs.");
    }
    void checkTag(const YAML::Mark &mark, const std::string &tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!" && !tag.starts_with("tag:yaml.org,2002:"))
            refuse(mark, QCoreApplication::translate("descriptor", "Tags such as %1 are not understood.").arg(QString::fromStdString(tag)));
    }
    static std::size_t depthOf(const YamlNode &node)
    {
        std::size_t deepest = 0;
        for (const YamlNode &item : node.items)
            deepest = std::max(deepest, depthOf(item));
        return deepest + 1;
    }
    void refuse(const YAML::Mark &mark, const QString &sentence)
    {
        if (!problem)
            problem = IclProblem{mark.line + 1, mark.column + 1, path(), sentence};
    }
    [[nodiscard]] QString path() const
    {
        QStringList parts;
        for (const Frame &frame : m_frames)
            parts << (frame.key ? frame.key->text : QString::number(frame.node.items.size()));
        return parts.join(u'/');
    }
    bool spend(const YAML::Mark &mark, std::size_t nodes)
    {
        m_nodes += std::min(nodes, maxNodes + 1);
        if (m_nodes > maxNodes)
            refuse(mark, tooMuch());
        return !problem;
    }
    void value(const YAML::Mark &mark, YAML::anchor_t anchor, const QString &text, bool null)
    {
        if (problem || !spend(mark, 1))
            return;
        const bool isKey = !m_frames.empty() && m_frames.back().node.kind == YamlNode::Kind::Map && !m_frames.back().key;
        if (isKey)
            return takeKey({text, mark.line + 1, mark.column + 1, false}, mark);
        YamlNode node;
        node.kind = null ? YamlNode::Kind::Null : YamlNode::Kind::Scalar;
        node.text = null ? QString() : text;
        node.line = mark.line + 1;
        node.column = mark.column + 1;
        keep(anchor, node);
        attach(std::move(node));
    }
    void takeKey(YamlNode::Key key, const YAML::Mark &mark)
    {
        const YamlNode &map = m_frames.back().node;
        for (const YamlNode::Key &other : map.keys) {
            if (other.text == key.text && !other.merged)
                return refuse(mark, QCoreApplication::translate("descriptor", "“%1” stands here twice; the first is on line %2.").arg(key.text).arg(other.line));
        }
        m_frames.back().key = std::move(key);
    }
    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YamlNode::Kind kind)
    {
        checkTag(mark, tag);
        if (problem)
            return;
        if (!m_frames.empty() && m_frames.back().node.kind == YamlNode::Kind::Map && !m_frames.back().key)
            return refuse(mark, QCoreApplication::translate("descriptor", "A name must be plain text."));
        if (m_frames.size() >= maxDepth)
            return refuse(mark, QCoreApplication::translate("descriptor", "The values are nested too deeply."));
        if (!spend(mark, 1))
            return;
        Frame frame;
        frame.node.kind = kind;
        frame.node.line = mark.line + 1;
        frame.node.column = mark.column + 1;
        frame.anchor = anchor;
        m_frames.push_back(std::move(frame));
    }
    void close()
    {
        if (problem || m_frames.empty())
            return;
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        keep(frame.anchor, frame.node);
        attach(std::move(frame.node));
    }
    void keep(YAML::anchor_t anchor, const YamlNode &node)
    {
        if (anchor != 0 && spend(YAML::Mark::null_mark(), countNodes(node)))
            m_anchors[anchor] = node;
    }
    void attach(YamlNode node)
    {
        if (problem)
            return;
        if (m_frames.empty()) {
            root = std::move(node);
            return;
        }
        Frame &parent = m_frames.back();
        if (parent.node.kind == YamlNode::Kind::List) {
            parent.node.items.push_back(std::move(node));
            return;
        }
        if (!parent.key) { // an alias in the place of a key
            problem = IclProblem{node.line, node.column, path(), QCoreApplication::translate("descriptor", "A name must be plain text.")};
            return;
        }
        const YamlNode::Key key = *std::exchange(parent.key, std::nullopt);
        if (key.text == u"<<")
            merge(parent.node, node);
        else
            put(parent.node, key, std::move(node));
        if (parent.node.keys.size() > maxKeys)
            problem = IclProblem{key.line, key.column, path(), tooMuch()};
    }
    static void put(YamlNode &map, const YamlNode::Key &key, YamlNode node)
    {
        if (map.keys.size() > maxKeys) // noticed when the outermost merge is done
            return;
        const auto same = std::find_if(map.keys.begin(), map.keys.end(), [&](const YamlNode::Key &other) { return other.text == key.text; });
        if (same == map.keys.end()) {
            map.keys.push_back(key);
            map.items.push_back(std::move(node));
        } else if (!key.merged) {
            *same = key;
            map.items[std::size_t(same - map.keys.begin())] = std::move(node);
        }
    }
    static void merge(YamlNode &map, const YamlNode &from)
    {
        if (from.kind == YamlNode::Kind::List) {
            for (const YamlNode &one : from.items) {
                if (one.kind == YamlNode::Kind::Map)
                    merge(map, one);
            }
        } else if (from.kind == YamlNode::Kind::Map) {
            for (std::size_t i = 0; i < from.keys.size(); ++i)
                put(map, {from.keys[i].text, from.keys[i].line, from.keys[i].column, true}, from.items[i]);
        }
    }

    std::vector<Frame> m_frames;
    std::map<YAML::anchor_t, YamlNode> m_anchors;
    std::size_t m_nodes = 0;
    int m_documents = 0;
};

std::optional<IclProblem> unreadable(QByteArrayView text)
{
    if (text.size() > maxBytes)
        return IclProblem{0, 0, {}, QCoreApplication::translate("descriptor", "The text is longer than 1 MiB.")};
    if (!text.isValidUtf8() || text.contains('\0'))
        return IclProblem{0, 0, {}, QCoreApplication::translate("descriptor", "This is no text in UTF-8.")};
    return std::nullopt;
}

/// Whether a line with something on it is indented with a tab: anywhere in its white space, or only at its start.
bool indentedWithTab(QByteArrayView line, bool atStart)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == ' ' && !atStart)
        ++at;
    return at < line.size() && line[at] == '\t' && !line.trimmed().isEmpty();
}

/// A tab at the start of a line is never right in block style, and parsers read it in different ways; elsewhere in the
/// indentation it may be part of a text block, so it is named only when it may be what stopped the parser.
std::optional<IclProblem> tabProblem(QByteArrayView text, int stoppedAt)
{
    int line = 1;
    for (qsizetype start = 0; start < text.size(); ++line) {
        const qsizetype end = text.indexOf('\n', start);
        const QByteArrayView whole = text.sliced(start, (end < 0 ? text.size() : end) - start);
        const bool suspect = stoppedAt > 0 && (line == stoppedAt || line == stoppedAt - 1);
        if (indentedWithTab(whole, true) || (suspect && indentedWithTab(whole, false)))
            return IclProblem{line, 1, {}, QCoreApplication::translate("descriptor", "Line %1 is indented with a tab; YAML wants spaces.").arg(line)};
        start += whole.size() + 1;
    }
    return std::nullopt;
}

} // namespace

const YamlNode *YamlNode::find(QStringView key) const
{
    if (kind != Kind::Map)
        return nullptr;
    const auto found = std::find_if(keys.begin(), keys.end(), [key](const Key &one) { return one.text == key; });
    return found == keys.end() ? nullptr : &items[std::size_t(found - keys.begin())];
}

YamlResult readYaml(QByteArrayView text)
{
    auto problem = unreadable(text);
    if (!problem)
        problem = tabProblem(text, 0);
    if (problem)
        return {std::nullopt, std::move(problem)};
    TreeBuilder builder;
    try {
        std::istringstream stream(std::string(text.data(), std::size_t(text.size())));
        YAML::Parser parser(stream);
        while (!builder.problem && parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception &error) {
        if (!builder.problem)
            builder.problem = tabProblem(text, error.mark.line + 1);
        if (!builder.problem)
            builder.problem = IclProblem{error.mark.line + 1, error.mark.column + 1, {},
                                         QCoreApplication::translate("descriptor", "This is no readable YAML: look at the indentation, the colons and the quotes.")};
    } catch (const std::exception &) {
        builder.problem = IclProblem{0, 0, {}, QCoreApplication::translate("descriptor", "This text cannot be read.")};
    }
    if (builder.problem)
        return {std::nullopt, std::move(builder.problem)};
    if (!builder.root || builder.root->kind != YamlNode::Kind::Map)
        return {std::nullopt, IclProblem{1, 1, {}, QCoreApplication::translate("descriptor", "This is no deployment: it begins with version, services, profiles and deployment.")}};
    return {std::move(builder.root), std::nullopt};
}

} // namespace descriptor
