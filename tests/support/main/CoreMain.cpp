// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return test::runAll(argc, argv);
}
