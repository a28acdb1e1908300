// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Icl.h"

namespace descriptor {

/// A YAML value with its place. Scalars keep their text as written: "8", "true" and "1.0" are no types here.
struct YamlNode {
    enum class Kind { Null, Scalar, List, Map };
    struct Key { QString text; int line = 0; int column = 0; bool merged = false; }; ///< merged: came through "<<"
    Kind kind = Kind::Null;
    QString text;                ///< of a scalar
    int line = 0;                ///< from 1
    int column = 0;              ///< from 1
    std::vector<Key> keys;       ///< of a map, in order, each once
    std::vector<YamlNode> items; ///< of a list, or the values of a map

    [[nodiscard]] const YamlNode *find(QStringView key) const; ///< of a map; null: not there
};

struct YamlResult {
    std::optional<YamlNode> root;
    std::optional<IclProblem> problem; ///< the first; then there is no root
};
/// One document. At most 1 MiB, 32 levels, 1,000 keys a map and 100,000 values, those that aliases repeat counted each
/// time. A key given twice, a tab as indentation, a tag of somebody's own and a second document are refused.
[[nodiscard]] YamlResult readYaml(QByteArrayView text);

} // namespace descriptor
