// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"

class QWidget;

namespace test {

/// Every widget of ui/common on one page, to be looked at.
QWidget *makeGallery(base::Clock &clock);

/// Saves a picture into the folder COMMONRACK_PICTURES names; without it does nothing.
void savePicture(QWidget &widget, const char *name);

} // namespace test
