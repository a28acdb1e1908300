// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCoreApplication>

namespace deploy {

/// The words of this room's free functions; classes have their own tr(). In a function that returns
/// base::Error or base::Status write deploy::Words::tr(): lupdate would file the sentence under “Words” otherwise, where
/// nobody looks for it at run time.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(deploy)
};

} // namespace deploy
