// SPDX-License-Identifier: Apache-2.0
#pragma once
// The Solidity ABI as pure functions and values, in one include.
#include "models/chain/codec/AbiCodec.h"
#include "models/chain/codec/AbiEvent.h"
#include "models/chain/codec/AbiFunction.h"
