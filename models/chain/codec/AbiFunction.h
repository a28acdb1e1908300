// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/AbiType.h"
#include "models/chain/codec/AbiValue.h"

#include <nlohmann/json_fwd.hpp>

namespace chain {

/// One function of a contract: made once from its signature, then used for every call.
class AbiFunction {
public:
    /// "voteOnProposal(uint256,uint8)", parameter names allowed; `outputs` like "(uint256,bool)" or empty. Errors: Invalid.
    [[nodiscard]] static base::Result<AbiFunction> parse(QStringView signature, QStringView outputs = {});
    /// One fragment of a JSON ABI. Errors: Invalid.
    [[nodiscard]] static base::Result<AbiFunction> fromJson(const nlohmann::json &fragment);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString canonical() const; ///< "name(uint256,uint8)"
    [[nodiscard]] QByteArray selector() const { return m_selector; } ///< 4 bytes
    [[nodiscard]] const std::vector<AbiType> &inputs() const { return m_inputs; }
    [[nodiscard]] const std::vector<AbiType> &outputs() const { return m_outputs; }
    [[nodiscard]] base::Result<QByteArray> encodeCall(const std::vector<AbiValue> &arguments) const;
    [[nodiscard]] base::Result<std::vector<AbiValue>> decodeArguments(QByteArrayView calldata) const; ///< with selector
    /// Empty return data where outputs are expected is an error: a payable fallback answered, not the function.
    [[nodiscard]] base::Result<std::vector<AbiValue>> decodeResult(QByteArrayView data) const;

private:
    void finish(); ///< computes what follows from name and inputs
    QString m_name;
    QByteArray m_selector;
    std::vector<AbiType> m_inputs;
    std::vector<AbiType> m_outputs;
};

} // namespace chain
