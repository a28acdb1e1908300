// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/TemplateChooser.h"

#include "ui/common/Tokens.h"
#include "ui/editor/TemplateCard.h"

#include <QGridLayout>

namespace ui {

/// Everything that every document needs, with nothing said yet.
static QByteArray blankDocument()
{
    return QByteArrayLiteral(R"({
  "clusterName": "",
  "type": "demand",
  "configuration": {
    "image": "",
    "tag": "",
    "region": "any",
    "replicas": 1,
    "storage": 1,
    "customSpecs": { "cpu": 1, "memory": 1 },
    "ports": [{ "containerPort": 80 }]
  }
}
)");
}

TemplateChooser::TemplateChooser(const descriptor::Templates &templates, int columns, QWidget *parent) : QWidget(parent)
{
    QList<descriptor::Template> all = templates.all();
    descriptor::Template blank;
    blank.id = QStringLiteral("blank");
    blank.category = tr("Your own");
    blank.title = tr("Empty form");
    blank.summary = tr("Only what every document needs, to be filled in.");
    blank.document = blankDocument();
    all << blank;
    auto *grid = new QGridLayout(this);
    grid->setSpacing(Tokens::space3);
    for (int i = 0; i < int(all.size()); ++i) {
        const descriptor::Template &one = all.at(i);
        auto *card = new TemplateCard(one.id, one.category, one.title, one.summary);
        grid->addWidget(card, i / columns, i % columns);
        const QString title = one.id == u"blank" ? QString() : one.title;
        connect(card, &QPushButton::clicked, this, [this, title, text = one.document] { Q_EMIT chosen(title, text); });
        m_first = m_first ? m_first : card;
    }
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
}

} // namespace ui
