// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/shell/PageHeader.h"
#include "ui/shell/PageId.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// A page: header above, content below. Either setContent(one widget, edge to edge: a splitter, a StateView), or
/// scrollBody(): a column of cards with the usual margins that scrolls when there is no room.
class Page : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    /// objectName "page.<id>".
    explicit Page(PageId id, QWidget *parent = nullptr);
    [[nodiscard]] PageId id() const { return m_id; }
    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// The name in the window's title and for screen readers.
    [[nodiscard]] virtual QString title() const { return pageName(m_id); }
    /// Called each time the page comes to the front.
    virtual void activated() {}
    void setContent(QWidget *content);
    [[nodiscard]] QVBoxLayout *scrollBody();

    /// A scrolling column of cards by itself, for use inside a StateView or a splitter. Returns the scroll area;
    /// `column` gets its layout.
    [[nodiscard]] static QWidget *makeScrollBody(QVBoxLayout *&column);

Q_SIGNALS:
    void titleChanged();
    /// "Show me the page `id`", e.g. from a card that leads elsewhere; `argument` is the page's own (a proposal's number).
    void pageRequested(ui::PageId id, const QVariant &argument);
    void paletteRequested(); ///< "Find anything"

private:
    PageId m_id;
    PageHeader *m_header;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace ui
