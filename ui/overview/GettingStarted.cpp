// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/GettingStarted.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

/// A number in a circle, or a check mark once done.
class StepNumber final : public QWidget {
public:
    explicit StepNumber(int number) : m_number(number) { setFixedSize(24, 24); }
    void set(bool done, bool current)
    {
        m_done = done;
        m_current = current;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        const QColor ground = m_done ? t.goodSoft : m_current ? t.accent : t.track;
        paintBox(painter, rect(), 12, ground, t.highContrast ? t.text : QColor());
        if (m_done)
            return paintShape(painter, QRectF(rect()).adjusted(7, 7, -7, -7), Shape::Check, t.good);
        painter.setFont(fontFor(TextRole::CaptionStrong));
        painter.setPen(m_current ? t.onAccent : t.text2);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
    bool m_done = false;
    bool m_current = false;
};

class GettingStarted::Part final : public QWidget {
public:
    Part(int number, const QString &title, const QString &sentence, const QString &action, const QString &name)
        : m_number(new StepNumber(number)), m_title(new PlainLabel(title, TextRole::Strong)), m_button(new Button(action, name)), m_words(title)
    {
        auto *column = new QVBoxLayout(this);
        column->setSpacing(Tokens::space2);
        auto *head = new QHBoxLayout;
        head->addWidget(m_number, 0, Qt::AlignTop);
        head->addWidget(m_title, 1);
        m_title->setWordWrap(true);
        m_title->setMinimumHeight(m_number->height());
        auto *words = new PlainLabel(sentence, TextRole::Caption, TextTone::Second);
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        column->addLayout(head);
        column->addWidget(words, 1);
        column->addWidget(m_button, 0, Qt::AlignLeft);
        m_button->setAccessibleDescription(sentence);
        QSizePolicy policy = m_button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        m_button->setSizePolicy(policy);
    }
    void set(bool done, bool current)
    {
        m_number->set(done, current);
        m_button->setVisible(!done);
        m_button->setKind(current ? ButtonKind::Primary : ButtonKind::Normal);
        setAccessibleName(done ? GettingStarted::tr("%1, done").arg(m_words) : m_words);
    }
    [[nodiscard]] Button *button() const { return m_button; }

private:
    StepNumber *m_number;
    PlainLabel *m_title;
    Button *m_button;
    QString m_words;
};

GettingStarted::GettingStarted(QWidget *parent) : Card(tr("From an idea to a running service"), parent)
{
    setObjectName(QStringLiteral("overview.start"));
    setCaption(tr("on a private chain of your own; nothing here costs money"));
    auto *hide = new Button(tr("Hide"), QStringLiteral("overview.start.hide"), ButtonKind::Link);
    addAction(hide);
    connect(hide, &QPushButton::clicked, this, &GettingStarted::dismissed);
    m_parts = {new Part(1, tr("Unlock the wallet"), tr("It holds the key of a member. Each vote is signed with it, on this computer."), tr("Unlock"),
                        QStringLiteral("overview.start.unlock")),
               new Part(2, tr("Choose a template"), tr("A proposal is the document of what shall run. Take one and make it yours."), tr("Open the editor"),
                        QStringLiteral("overview.start.propose")),
               new Part(3, tr("Vote, then execute"), tr("More yes than no when the time is over: then anyone may execute it."), tr("Proposals"),
                        QStringLiteral("overview.start.vote")),
               new Part(4, tr("Watch it run"), tr("The trigger hears the chain, writes it down and brings the service up here."), tr("Leases"),
                        QStringLiteral("overview.start.watch"))};
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space5);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        row->addWidget(m_parts[i], 1);
        connect(m_parts[i]->button(), &QPushButton::clicked, this, [this, i] { Q_EMIT stepChosen(StepId(int(i))); });
    }
    body()->addLayout(row);
    setDone(0);
}

void GettingStarted::setDone(int steps)
{
    if (steps == m_done)
        return;
    m_done = steps;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->set(int(i) < steps, int(i) == steps);
}

} // namespace ui
