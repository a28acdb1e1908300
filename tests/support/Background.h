// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCoreApplication>
#include <QThreadPool>

namespace test {

/// Lets come back what was sent to other threads, and what follows from it: after it, fakes that answer at once have
/// answered even where large answers are decoded aside.
inline void finishBackground()
{
    for (int quiet = 0; quiet < 3; ++quiet) {
        if (QThreadPool::globalInstance()->activeThreadCount() > 0)
            quiet = 0;
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
}

} // namespace test
