// SPDX-License-Identifier: Apache-2.0
#include "ui/common/StateView.h"

#include "models/base/Error.h"
#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Spinner.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int widestSentence = 460;

} // namespace

/// An icon on a soft round ground.
class StateEmblem final : public QWidget {
public:
    StateEmblem() { setFixedSize(48, 48); }
    void set(Icon icon, Tone tone)
    {
        m_icon = icon;
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        const bool calm = m_tone == Tone::Neutral;
        const ToneColors colors = calm ? ToneColors{t.accent, t.accentSoft} : t.tone(m_tone);
        QPainter painter(this);
        paintBox(painter, rect(), 24, colors.soft, t.highContrast ? colors.ink : QColor());
        painter.drawPixmap(12, 12, iconPixmap(m_icon, 24, colors.ink, devicePixelRatioF()));
    }

private:
    Icon m_icon = Icon::Info;
    Tone m_tone = Tone::Neutral;
};

/// Something in the middle of an empty room: emblem or spinner, title, sentence, button.
class StateView::Message final : public QWidget {
public:
    explicit Message(const QString &buttonName)
        : spinner(new Spinner(28)), emblem(new StateEmblem), title(new PlainLabel({}, TextRole::Heading)),
          sentence(new PlainLabel({}, TextRole::Body, TextTone::Second)), button(new Button({}, buttonName))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(Tokens::space5, Tokens::space5, Tokens::space5, Tokens::space5);
        column->setSpacing(Tokens::space2);
        column->addStretch(2);
        column->addWidget(spinner, 0, Qt::AlignHCenter);
        column->addWidget(emblem, 0, Qt::AlignHCenter);
        column->addSpacing(Tokens::space1);
        for (PlainLabel *label : {title, sentence}) {
            label->setAlignment(Qt::AlignCenter);
            label->setWordWrap(true);
            label->setMaximumWidth(widestSentence);
            auto *middle = new QHBoxLayout;
            middle->addStretch(1);
            middle->addWidget(label, 100); // takes what it may, the stretches the rest
            middle->addStretch(1);
            column->addLayout(middle);
        }
        column->addSpacing(Tokens::space2);
        column->addWidget(button, 0, Qt::AlignHCenter);
        column->addStretch(3);
        set({}, {}, {});
    }
    void set(const QString &head, const QString &words, const QString &action)
    {
        title->setText(head);
        title->setVisible(!head.isEmpty());
        sentence->setText(words);
        sentence->setVisible(!words.isEmpty());
        button->setText(action);
        button->setVisible(!action.isEmpty());
        setAccessibleName(head.isEmpty() ? words : head);
        setAccessibleDescription(words);
    }
    Spinner *spinner;
    StateEmblem *emblem;
    PlainLabel *title;
    PlainLabel *sentence;
    Button *button;
};

StateView::StateView(QWidget *parent)
    : QStackedWidget(parent), m_loading(new Message(QStringLiteral("state.loading.action"))),
      m_empty(new Message(QStringLiteral("state.empty.action"))), m_error(new Message(QStringLiteral("state.error.action")))
{
    m_loading->emblem->hide();
    m_empty->spinner->hide();
    m_error->spinner->hide();
    m_empty->button->setKind(ButtonKind::Primary);
    for (Message *page : {m_loading, m_empty, m_error})
        addWidget(page);
    connect(m_empty->button, &QPushButton::clicked, this, &StateView::emptyAction);
    connect(m_error->button, &QPushButton::clicked, this, &StateView::errorAction);
    showLoading(tr("One moment…"));
}

void StateView::setContent(QWidget *content)
{
    if (m_content) {
        removeWidget(m_content);
        m_content->deleteLater();
    }
    m_content = content;
    addWidget(content);
}

void StateView::showContent()
{
    if (m_content)
        become(State::Content, m_content);
}

void StateView::showLoading(const QString &sentence)
{
    m_loading->set({}, sentence, {});
    become(State::Loading, m_loading);
}

void StateView::showEmpty(const QString &title, const QString &sentence, const QString &action, Icon icon)
{
    m_empty->emblem->set(icon, Tone::Neutral);
    m_empty->set(title, sentence, action);
    become(State::Empty, m_empty);
}

void StateView::showError(const QString &title, const QString &sentence, const QString &action)
{
    m_error->emblem->set(Icon::Caution, Tone::Bad);
    m_error->set(title, sentence, action);
    become(State::Error, m_error);
}

void StateView::showError(const base::Error &error, const QString &action)
{
    showError(tr("That did not work"), error.summary, action.isEmpty() && error.retryable() ? tr("Try again") : action);
}

void StateView::become(State state, QWidget *page)
{
    m_state = state;
    setCurrentWidget(page);
}

} // namespace ui
