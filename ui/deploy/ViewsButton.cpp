// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/ViewsButton.h"

#include "ui/common/Button.h"
#include "ui/common/WordSheet.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>

namespace ui {

namespace {

/// In a menu, an ampersand would be taken for a key.
QString menuText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewsButton::ViewsButton(std::function<LeaseView()> present, QWidget *page)
    : QWidget(page), m_present(std::move(present)), m_page(page), m_button(new Button(tr("Views"), QStringLiteral("leases.views")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    m_button->setOpensMenu();
    m_button->setToolTip(tr("Saved ways to look at the table, also with Alt+1 to Alt+9"));
    connect(m_button, &QPushButton::clicked, this, &ViewsButton::showMenu);
    for (int i = 0; i < SavedViews::Most; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, i] { apply(i); });
    }
}

void ViewsButton::setViews(const QString &text)
{
    m_views = SavedViews::fromText(text);
}

void ViewsButton::apply(qsizetype index)
{
    if (index < m_views.all().size())
        Q_EMIT applied(m_views.all().at(index));
}

void ViewsButton::showMenu()
{
    auto *menu = new QMenu(tr("Views"), this);
    menu->setObjectName(QStringLiteral("leases.views.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *rename = new QMenu(tr("Rename"), menu);
    auto *remove = new QMenu(tr("Remove"), menu);
    for (qsizetype i = 0; i < m_views.all().size(); ++i) {
        const QString name = menuText(m_views.all().at(i).name);
        QAction *action = menu->addAction(QStringLiteral("%1\t%2").arg(name, QKeySequence(Qt::ALT | Qt::Key(int(Qt::Key_1) + int(i))).toString(QKeySequence::NativeText)));
        action->setObjectName(QStringLiteral("leases.view.%1").arg(i));
        connect(action, &QAction::triggered, this, [this, i] { apply(i); });
        QAction *renaming = rename->addAction(name);
        renaming->setObjectName(QStringLiteral("leases.view.rename.%1").arg(i));
        connect(renaming, &QAction::triggered, this, [this, i] { askRename(i); });
        QAction *removing = remove->addAction(name);
        removing->setObjectName(QStringLiteral("leases.view.remove.%1").arg(i));
        connect(removing, &QAction::triggered, this, [this, i] {
            m_views.remove(i);
            keep();
        });
    }
    if (!m_views.all().isEmpty())
        menu->addSeparator();
    QAction *save = menu->addAction(tr("Save this view…"));
    save->setObjectName(QStringLiteral("leases.view.save"));
    connect(save, &QAction::triggered, this, &ViewsButton::askName);
    if (!m_views.all().isEmpty()) {
        menu->addMenu(rename);
        menu->addMenu(remove);
    }
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void ViewsButton::askName()
{
    QStringList names;
    for (const LeaseView &view : m_views.all())
        names << view.name;
    const bool full = names.size() >= SavedViews::Most;
    auto *sheet = new WordSheet({tr("Save this view"),
                                 full ? tr("There are nine views already: choose one to replace.") : tr("Search, state, tag, groups, columns and order come back with it."),
                                 tr("Name"), {}, tr("Save"), names, SavedViews::LongestName,
                                 [names](const QString &name) { return names.size() < SavedViews::Most || names.contains(name, Qt::CaseInsensitive) ? QString() : tr("There is no room for a tenth view. Choose one to replace."); }}, m_page);
    connect(sheet, &WordSheet::answered, this, [this](const QString &name) {
        LeaseView view = m_present();
        view.name = name;
        if (m_views.save(view))
            keep();
    });
    sheet->openSheet();
}

void ViewsButton::askRename(qsizetype index)
{
    auto *sheet = new WordSheet({tr("Rename the view"), tr("Its key stays the same."), tr("Name"), m_views.all().at(index).name, tr("Rename"), {}, SavedViews::LongestName,
                                 [this, index](const QString &name) { return SavedViews(m_views).rename(index, name) ? QString() : tr("Another view has this name. Choose a different one."); }}, m_page);
    connect(sheet, &WordSheet::answered, this, [this, index](const QString &name) {
        if (m_views.rename(index, name))
            keep();
    });
    sheet->openSheet();
}

void ViewsButton::keep()
{
    Q_EMIT viewsChanged(m_views.toText());
}

} // namespace ui
