// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Page.h"

#include "ui/common/Tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

Page::Page(PageId id, QWidget *parent) : QWidget(parent), m_id(id), m_header(new PageHeader), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("page.") + pageObject(id));
    setAccessibleName(pageName(id));
    m_header->setTitle(pageName(id));
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    setContent(new QWidget);
}

void Page::setContent(QWidget *content)
{
    if (m_content) {
        m_column->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_column->addWidget(content, 1);
}

QVBoxLayout *Page::scrollBody()
{
    QVBoxLayout *column = nullptr;
    setContent(makeScrollBody(column));
    return column;
}

QWidget *Page::makeScrollBody(QVBoxLayout *&column)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    column = new QVBoxLayout(inner);
    column->setContentsMargins(Tokens::space5, 20, Tokens::space5, Tokens::space5);
    column->setSpacing(Tokens::space4);
    scroll->setWidget(inner);
    return scroll;
}

} // namespace ui
