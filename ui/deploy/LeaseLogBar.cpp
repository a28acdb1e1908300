// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseLogBar.h"

#include "ui/common/Button.h"
#include "ui/common/SearchField.h"
#include "ui/deploy/LineView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

namespace ui {

LeaseLogBar::LeaseLogBar(LineView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_services(new QComboBox),
      m_previous(new Button(Icon::ChevronUp, tr("Previous line that holds it"), QStringLiteral("lease.logs.previous"))),
      m_next(new Button(Icon::ChevronDown, tr("Next line that holds it"), QStringLiteral("lease.logs.next"))),
      m_more(new Button(Icon::More, tr("Times, copy and save"), QStringLiteral("lease.logs.more")))
{
    m_services->setObjectName(QStringLiteral("lease.logs.service"));
    m_services->setAccessibleName(tr("Lines of which service"));
    m_services->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_services->setMinimumContentsLength(8);
    auto *column = new QVBoxLayout(this);
    auto *first = new QHBoxLayout;
    first->addWidget(view.search(), 1);
    first->addWidget(m_previous);
    first->addWidget(m_next);
    auto *second = new QHBoxLayout;
    second->addWidget(m_services, 1);
    second->addWidget(view.follow());
    second->addWidget(m_more);
    column->addLayout(first);
    column->addLayout(second);
    connect(view.search(), &QLineEdit::returnPressed, this, [this] { m_view.step(1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_view.step(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { m_view.step(-1); });
    connect(m_more, &QPushButton::clicked, this, &LeaseLogBar::showMenu);
    connect(m_services, &QComboBox::activated, this, [this](int index) { Q_EMIT serviceChosen(m_services->itemData(index).toString()); });
}

void LeaseLogBar::setServices(const QStringList &names, const QString &chosen)
{
    QStringList present;
    for (int i = 1; i < m_services->count(); ++i)
        present.append(m_services->itemData(i).toString());
    if (present != names || m_services->count() == 0) {
        m_services->clear();
        m_services->addItem(tr("All services"), QString());
        for (const QString &name : names)
            m_services->addItem(name, name);
    }
    m_services->setCurrentIndex(std::max(0, m_services->findData(chosen)));
}

void LeaseLogBar::setCanStep(bool can)
{
    m_next->setEnabled(can);
    m_previous->setEnabled(can);
}

void LeaseLogBar::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("lease.logs.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *times = menu->addAction(tr("Show times"));
    times->setObjectName(QStringLiteral("lease.logs.times"));
    times->setCheckable(true);
    times->setChecked(m_times);
    connect(times, &QAction::toggled, this, [this](bool on) {
        m_times = on;
        m_view.setTimesShown(on);
    });
    QAction *copy = menu->addAction(tr("Copy these lines"));
    copy->setObjectName(QStringLiteral("lease.logs.copy"));
    copy->setEnabled(m_view.shownCount() > 0);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_view.shownText()); });
    if (!m_fileName.isEmpty()) {
        QAction *save = menu->addAction(tr("Save all that was kept…"));
        save->setObjectName(QStringLiteral("lease.logs.save"));
        connect(save, &QAction::triggered, this, &LeaseLogBar::chooseFile);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void LeaseLogBar::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setObjectName(QStringLiteral("lease.logs.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("*.log"));
    dialog->setDefaultSuffix(QStringLiteral("log"));
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &LeaseLogBar::saveRequested);
    dialog->open();
}

} // namespace ui
