// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Notices.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/ShapeMark.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int toastWidth = 340;
constexpr int shadowReach = 10;
constexpr std::size_t mostNotices = 5;
constexpr std::chrono::seconds lifetime{8};
constexpr std::chrono::seconds goodLifetime{5}; // nothing is left to do about it

} // namespace

class Notices::Toast final : public QWidget {
public:
    Toast()
        : mark(new ShapeMark), title(new PlainLabel({}, TextRole::Strong)), text(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
          action(new Button({}, QStringLiteral("notice.action"), ButtonKind::Link)),
          close(new Button(Icon::Close, Notices::tr("Close this notice"), QStringLiteral("notice.close")))
    {
        setObjectName(QStringLiteral("notice"));
        setFixedWidth(toastWidth + 2 * shadowReach);
        close->setIconSize(QSize(14, 14));
        close->setFixedSize(26, 26);
        title->setWordWrap(true);
        text->setWordWrap(true);
        title->setObjectName(QStringLiteral("notice.title"));
        text->setObjectName(QStringLiteral("notice.text"));
        auto *words = new QVBoxLayout;
        words->setSpacing(3);
        words->addWidget(title);
        words->addWidget(text);
        words->addWidget(action, 0, Qt::AlignLeft);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(shadowReach + 10, shadowReach + 10, shadowReach + 10, shadowReach + 12);
        row->setSpacing(10);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        row->addWidget(close, 0, Qt::AlignTop);
    }
    void set(const Notice &notice)
    {
        mark->set(notice.tone == Tone::Good ? Shape::Check : shapeOf(notice.tone), notice.tone, true);
        title->setText(notice.title);
        text->setText(notice.text);
        text->setVisible(!notice.text.isEmpty());
        action->setText(notice.action);
        action->setVisible(!notice.action.isEmpty());
        run = notice.run;
        const QString all = notice.text.isEmpty() ? notice.title : QStringLiteral("%1. %2").arg(notice.title, notice.text);
        const bool news = all != accessibleName();
        setAccessibleName(all);
        if (news && isVisible())
            announce();
        QWidget::update();
    }
    void announce()
    {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    ShapeMark *mark;
    PlainLabel *title;
    PlainLabel *text;
    Button *action;
    Button *close;
    std::function<void()> run;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        const QRect box = rect().adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
        QPainter painter(this);
        paintShadow(painter, box, Tokens::cardRadius, shadowReach);
        paintBox(painter, box, Tokens::cardRadius, t.surface, t.controlLine);
    }
};

Notices::Notices(QWidget *host, base::Clock &clock) : QWidget(host), m_host(host), m_clock(clock), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("notices"));
    setAccessibleName(tr("Notices"));
    m_column->setSpacing(0);
    m_column->setSizeConstraint(QLayout::SetNoConstraint);
    host->installEventFilter(this);
    hide();
}

Notices::~Notices() = default;

quint64 Notices::post(const Notice &notice)
{
    if (m_open.size() >= mostNotices)
        dismiss(m_open.begin()->first);
    const quint64 id = m_next++;
    auto *toast = new Toast;
    toast->set(notice);
    m_column->addWidget(toast);
    m_open.emplace(id, Entry{toast, {}});
    connect(toast->close, &QPushButton::clicked, this, [this, id] { dismiss(id); });
    connect(toast->action, &QPushButton::clicked, this, [this, id, toast] {
        const auto run = toast->run;
        dismiss(id);
        if (run)
            run();
    });
    schedule(id, notice);
    show();
    toast->show();
    place();
    toast->announce();
    return id;
}

quint64 Notices::update(quint64 id, const Notice &notice)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return post(notice);
    found->second.toast->set(notice);
    schedule(id, notice);
    place();
    return id;
}

void Notices::schedule(quint64 id, const Notice &notice)
{
    Entry &entry = m_open.at(id);
    entry.hide.reset();
    const bool passing = !notice.sticky && notice.tone != Tone::Bad && notice.tone != Tone::Caution;
    if (passing)
        entry.hide = m_clock.after(notice.tone == Tone::Good ? goodLifetime : lifetime, [this, id] { dismiss(id); });
}

void Notices::dismiss(quint64 id)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return;
    Toast *toast = found->second.toast;
    m_open.erase(found);
    m_column->removeWidget(toast);
    toast->hide();
    toast->setParent(nullptr);
    toast->deleteLater(); // its own button may be on the stack
    setVisible(!m_open.empty());
    place();
}

void Notices::place()
{
    if (m_open.empty())
        return;
    const int width = toastWidth + 2 * shadowReach;
    const int height = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_column->sizeHint().height();
    const int left = layoutDirection() == Qt::RightToLeft ? 4 : m_host->width() - width - 4;
    setGeometry(left, std::max(0, m_host->height() - height - 4), width, height);
    raise();
}

bool Notices::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
