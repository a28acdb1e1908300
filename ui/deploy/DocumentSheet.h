// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Sheet.h"

namespace ui {

/// Shows a document exactly as the event carried it, as plain text. Deletes itself when closed.
class DocumentSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentSheet)

public:
    DocumentSheet(const QString &title, const QByteArray &document, QWidget *inWindow);
};

} // namespace ui
