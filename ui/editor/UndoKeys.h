// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

namespace descriptor {
class Document;
}

namespace ui {

/// Lets undo and redo keys reach the document from inside its editors, whose own histories would know only half of it.
class UndoKeys final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoKeys)

public:
    explicit UndoKeys(descriptor::Document &document, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    descriptor::Document &m_document;
};

} // namespace ui
