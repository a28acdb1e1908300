// SPDX-License-Identifier: Apache-2.0
#include "models/market/SpecGlance.h"

#include <string_view>

namespace market {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Whether `g:{…}` of a service holds units other than 0, in either order of its keys.
bool hasGpu(std::string_view resources)
{
    const std::size_t gpu = resources.find(",g:{");
    if (gpu == nowhere)
        return false;
    const std::string_view inside = resources.substr(gpu + 4, resources.find(",e:[", gpu) - gpu - 4);
    for (std::size_t at = inside.find("u:"); at != nowhere; at = inside.find("u:", at + 1)) {
        const bool isKey = at == 0 || inside[at - 1] == ',' || inside[at - 1] == '{';
        if (isKey && at + 2 < inside.size() && inside[at + 2] >= '1' && inside[at + 2] <= '9')
            return true;
    }
    return false;
}

} // namespace

SpecGlance SpecGlance::of(QByteArrayView spec)
{
    const std::string_view text(spec.data(), std::size_t(spec.size()));
    SpecGlance seen;
    if (const std::size_t region = text.find("{k:region,v:"); region != nowhere) {
        const std::size_t from = region + 12;
        seen.region = viewOf(text.substr(from, text.find('}', from) - from));
    }
    // Only a service has resources right after its name.
    for (std::size_t at = text.find(",r:{"); at != nowhere; at = text.find(",r:{", at + 4)) {
        const std::size_t name = text.rfind("{n:", at);
        if (name == nowhere)
            continue;
        if (seen.services++ == 0)
            seen.service = viewOf(text.substr(name + 3, at - name - 3));
        seen.gpu = seen.gpu || hasGpu(text.substr(at, text.find(",r:{", at + 4) - at));
    }
    return seen;
}

} // namespace market
