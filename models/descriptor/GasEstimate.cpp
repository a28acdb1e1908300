// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/GasEstimate.h"

#include <iterator>

namespace descriptor {

namespace {
struct Sample {
    qint64 bytes;
    qint64 gas;
};
constexpr Sample samples[] = {{64, 143'986},    {256, 263'014},    {700, 580'611},
                              {1024, 807'528},  {2048, 1'533'551}, {4096, 2'985'609}};
} // namespace

qint64 estimatedProposalGas(qint64 bytes)
{
    bytes = qMax<qint64>(0, bytes);
    std::size_t upper = 1;
    while (upper + 1 < std::size(samples) && bytes > samples[upper].bytes)
        ++upper;
    const Sample &low = samples[upper - 1];
    const Sample &high = samples[upper];
    return low.gas + (bytes - low.bytes) * (high.gas - low.gas) / (high.bytes - low.bytes);
}

} // namespace descriptor
