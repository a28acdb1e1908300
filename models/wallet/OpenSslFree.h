// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace wallet {

/// Deleter of a std::unique_ptr over an object of OpenSSL: OpenSslFree<X509_free>.
template <auto Free>
struct OpenSslFree {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

} // namespace wallet
