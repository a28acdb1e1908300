// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Error.h"

#include <QString>
#include <QStringList>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <utility>
#include <vector>

namespace provider {

/// A value within a manifest and where it stands, read without trusting that it has the right type. The first thing that
/// is wrong is noted in the shared problem; what is read afterwards is of no use.
class ManifestField final {
public:
    ManifestField(const nlohmann::json &value, QString path, std::optional<base::Error> &problem)
        : m_value(&value), m_path(std::move(path)), m_problem(&problem)
    {
    }
    [[nodiscard]] ManifestField at(const char *name) const; ///< null where there is none
    [[nodiscard]] bool isNull() const;                      ///< null, or not there
    [[nodiscard]] std::vector<ManifestField> list(int most) const; ///< null: empty
    [[nodiscard]] QString text(int most) const;             ///< null: empty
    [[nodiscard]] QStringList texts(int most, int length) const;
    [[nodiscard]] bool flag() const;                        ///< null: false
    [[nodiscard]] qint64 number(qint64 least, qint64 most, qint64 absent) const;
    /// The published amounts: {"val": "1000"}, the number as text or as such. Null: 0.
    [[nodiscard]] qint64 amount(qint64 most) const;
    void refuse(const QString &why) const; ///< "<path>: <why>"
    [[nodiscard]] bool failed() const { return m_problem->has_value(); }
    [[nodiscard]] const nlohmann::json &json() const { return *m_value; }

private:
    const nlohmann::json *m_value;
    QString m_path;
    std::optional<base::Error> *m_problem;
};

} // namespace provider
