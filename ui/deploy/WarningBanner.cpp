// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/WarningBanner.h"

#include "ui/common/Button.h"
#include "ui/common/NoteBox.h"
#include "ui/common/SeverityTone.h"
#include "ui/common/Tokens.h"
#include "ui/deploy/WarningWords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::hours putOff{8};

QStringList keysOf(const market::WarningGroup &group)
{
    QStringList keys;
    for (const market::LeaseWarning &warning : group.warnings)
        keys << warning.key;
    return keys;
}

} // namespace

/// One kind. The widgets stay while what they say changes, and with them the focus.
class WarningBanner::Row final : public QWidget {
public:
    explicit Row(QWidget *parent)
        : QWidget(parent), note(new NoteBox), remedy(new Button(QString(), QStringLiteral("warnings.remedy"))),
          later(new Button(WarningBanner::tr("Later"), QStringLiteral("warnings.later"), ButtonKind::Link)),
          dismiss(new Button(Icon::Close, WarningBanner::tr("Do not show this again until it gets worse"), QStringLiteral("warnings.dismiss")))
    {
        setObjectName(QStringLiteral("warnings.row"));
        later->setToolTip(WarningBanner::tr("Shown again in 8 hours, or when it gets worse"));
        dismiss->setFixedSize(26, 26);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Tokens::space2);
        row->addWidget(note, 1);
        row->addWidget(remedy);
        row->addWidget(later);
        row->addWidget(dismiss);
    }
    void set(const market::WarningGroup &now)
    {
        group = now;
        note->setTitle(now.title());
        note->setNote(now.text(), toneOf(now.worst().severity));
        remedy->setText(remedyWord(now));
        remedy->setAccessibleName(WarningBanner::tr("%1: %2").arg(remedy->text(), now.title()));
        later->setAccessibleName(WarningBanner::tr("%1: %2").arg(later->text(), now.title()));
    }
    market::WarningGroup group;
    NoteBox *note;
    Button *remedy;
    Button *later;
    Button *dismiss;
};

WarningBanner::WarningBanner(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_more(new Button(QString(), QStringLiteral("warnings.more"), ButtonKind::Link))
{
    setObjectName(QStringLiteral("leases.warnings"));
    setAccessibleName(tr("Warnings"));
    m_column->setContentsMargins(Tokens::space4, Tokens::space2, Tokens::space3, Tokens::space2);
    m_column->setSpacing(Tokens::space2);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        refresh();
    });
    hide();
}

WarningBanner::~WarningBanner() = default;

void WarningBanner::setBoard(market::WarningBoard &board)
{
    m_board = &board;
    connect(&board, &market::WarningBoard::changed, this, &WarningBanner::refresh);
    refresh();
}

void WarningBanner::refresh()
{
    const std::vector<market::WarningGroup> groups = m_board->groups();
    const std::size_t shown = m_open ? groups.size() : std::min(groups.size(), MostRows);
    while (m_rows.size() < shown) {
        auto *row = new Row(this);
        m_column->insertWidget(int(m_rows.size()), row);
        m_rows.push_back(row);
        connect(row->remedy, &QPushButton::clicked, this, [this, row] { act(row->group); });
        connect(row->later, &QPushButton::clicked, this, [this, row] { m_board->snooze(keysOf(row->group), putOff); });
        connect(row->dismiss, &QPushButton::clicked, this, [this, row] { m_board->dismiss(keysOf(row->group)); });
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < shown)
            m_rows[i]->set(groups[i]);
        m_rows[i]->setVisible(i < shown);
    }
    const std::size_t folded = groups.size() - std::min(groups.size(), MostRows);
    m_more->setVisible(folded > 0);
    m_more->setText(m_open ? tr("Show fewer warnings") : folded == 1 ? tr("One more warning") : tr("%1 more warnings").arg(QLocale().toString(qulonglong(folded))));
    setVisible(!groups.empty());
}

void WarningBanner::act(const market::WarningGroup &group)
{
    if (!showsSeveral(group))
        return Q_EMIT remedyRequested(group.worst().remedy, group.worst().lease);
    std::vector<quint64> leases;
    for (const market::LeaseWarning &warning : group.warnings)
        leases.push_back(warning.lease);
    Q_EMIT showRequested(leases);
}

} // namespace ui
