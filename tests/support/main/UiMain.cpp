// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return test::runAll(argc, argv);
}
