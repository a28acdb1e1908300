// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace conformance {

class Driver;

// One group of operations a file.
void addHashOps(Driver &driver);    ///< hash.*, ens.*
void addRlpOps(Driver &driver);     ///< rlp.*
void addAddressOps(Driver &driver); ///< addr.*
void addKeyOps(Driver &driver);     ///< key.*, sig.*, msg.*
void addAbiOps(Driver &driver);     ///< abi.*
void addTypedOps(Driver &driver);   ///< typed.*
void addTxOps(Driver &driver);      ///< tx.*
void addUnitOps(Driver &driver);    ///< units.*
void addRpcOps(Driver &driver);     ///< rpc.*
void addJsonOps(Driver &driver);    ///< json.*
void addWalletOps(Driver &driver);  ///< bip39.*, hd.*, keystore.*, kdf.*
void addTriggerOps(Driver &driver); ///< trigger.*
void addIclOps(Driver &driver);     ///< icl.*, spec.*

} // namespace conformance
