// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/AbiSignature.h"
#include "models/chain/codec/AbiValue.h"
#include "models/chain/primitives/Hash.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace chain {

/// One event of a contract.
class AbiEvent {
public:
    using Parameter = AbiParameter;
    struct Argument {
        QString name;
        bool indexed = false;
        AbiValue value;
        std::optional<Hash> hash; ///< instead of the value, for indexed strings, bytes, arrays and tuples
    };
    /// "DeployEvent(address indexed _from, string msg, string spheronInstanceJson)". Errors: Invalid.
    [[nodiscard]] static base::Result<AbiEvent> parse(QStringView signature);
    [[nodiscard]] static base::Result<AbiEvent> fromJson(const nlohmann::json &fragment);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString canonical() const;
    [[nodiscard]] Hash topic0() const { return m_topic0; }
    [[nodiscard]] const std::vector<Parameter> &parameters() const { return m_parameters; }
    /// Topics include topic0 unless the event is anonymous. Arguments come in the order of the signature.
    /// Errors: Invalid (another event, wrong number of topics, damaged data).
    [[nodiscard]] base::Result<std::vector<Argument>> decode(const std::vector<Hash> &topics, QByteArrayView data) const;

private:
    void finish(); ///< computes what follows from name and parameters
    [[nodiscard]] base::Result<Argument> decodeTopic(const Parameter &parameter, const Hash &topic) const;
    QString m_name;
    bool m_anonymous = false;
    Hash m_topic0;
    std::vector<Parameter> m_parameters;
    std::vector<AbiType> m_plainTypes; ///< of the parameters that are not indexed
};

} // namespace chain
