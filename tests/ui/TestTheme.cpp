// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"
#include "ui/common/Button.h"
#include "ui/common/Icons.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace ui;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Contrast ratio after WCAG 2.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

/// The tokens keep their promise, and a change of theme reaches what is already on screen.
class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsLegible_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        const std::pair<const char *, Tokens> themes[] = {{"light", Tokens::light()}, {"dark", Tokens::darkTheme()}, {"contrast", Tokens::contrast()}};
        for (const auto &[theme, t] : themes) {
            const auto row = [theme_ = theme](const char *what, const QColor &ink, const QColor &ground) {
                QTest::addRow("%s %s", theme_, what) << ink << ground;
            };
            const std::pair<const char *, QColor> grounds[] = {{"window", t.window}, {"surface", t.surface}, {"raised", t.raised},
                {"selected row", t.selectedRow}, {"hover", t.hover}};
            for (const auto &[name, ground] : grounds) {
                row(qPrintable(QStringLiteral("text on ") + QLatin1String(name)), t.text, ground);
                row(qPrintable(QStringLiteral("text2 on ") + QLatin1String(name)), t.text2, ground);
            }
            row("text3 on surface", t.text3, t.surface);
            row("text3 on raised", t.text3, t.raised);
            row("text3 on window", t.text3, t.window);
            row("accent on surface", t.accent, t.surface);
            row("words on accent", t.onAccent, t.accent);
            row("words on accent, hovered", t.onAccent, t.accentHover);
            row("rail", t.railText, t.rail);
            row("rail, dim", t.railTextDim, t.rail);
            row("rail, selected", t.railText, t.railSelected);
            row("rail, card", t.railTextDim, t.railCard);
            row("rail, badge", t.railText, t.railBadge);
            row("tool tip", t.tipText, t.tip);
            row("selection", t.palette().color(QPalette::HighlightedText), t.palette().color(QPalette::Highlight));
            row("placeholder", t.palette().color(QPalette::PlaceholderText), t.palette().color(QPalette::Base));
            row("disabled", t.palette().color(QPalette::Disabled, QPalette::Text), t.palette().color(QPalette::Disabled, QPalette::Base));
            for (const Tone tone : {Tone::Good, Tone::Info, Tone::Caution, Tone::Bad, Tone::Off, Tone::Neutral}) {
                row(qPrintable(QStringLiteral("pill %1").arg(int(tone))), t.tone(tone).ink, t.tone(tone).soft);
                row(qPrintable(QStringLiteral("tone %1 on surface").arg(int(tone))), t.tone(tone).ink, t.surface);
            }
        }
    }
    void everyPairIsLegible()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double ratio = contrast(ink, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2 is %3:1").arg(ink.name(), ground.name()).arg(ratio)));
    }

    void modesChangeTokensAndPalette()
    {
        Theme theme(Theme::Mode::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        QCOMPARE(tokens().surface, Tokens::light().surface);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(tokens().surface, Tokens::darkTheme().surface);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Tokens::darkTheme().surface);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.size(), 1);
        theme.setMode(Theme::Mode::HighContrast);
        QVERIFY(tokens().highContrast);
    }

    void openLabelsFollowTheTheme()
    {
        Theme theme(Theme::Mode::Light);
        PlainLabel label(QStringLiteral("words"), TextRole::Body, TextTone::Bad);
        label.show();
        QCOMPARE(label.palette().color(label.foregroundRole()), Tokens::light().bad);
        theme.setMode(Theme::Mode::Dark);
        QApplication::processEvents();
        QCOMPARE(label.palette().color(label.foregroundRole()), Tokens::darkTheme().bad);
    }

    void controlsHaveTheirHeight()
    {
        Theme theme(Theme::Mode::Light);
        const Button normal(QStringLiteral("Vote"), QStringLiteral("a"));
        const Button square(Icon::Close, QStringLiteral("Close"), QStringLiteral("b"));
        const QLineEdit edit;
        QCOMPARE(normal.sizeHint().height(), int(Tokens::control));
        QCOMPARE(square.sizeHint(), QSize(Tokens::control, Tokens::control));
        QCOMPARE(edit.sizeHint().height(), int(Tokens::control));
    }

    void focusIsVisibleOnEveryControl()
    {
        Theme theme(Theme::Mode::Light);
        QWidget window;
        QLineEdit first(&window);
        Button primary(QStringLiteral("Go"), QStringLiteral("go"), ButtonKind::Primary, &window);
        Button normal(QStringLiteral("Go"), QStringLiteral("go2"), ButtonKind::Normal, &window);
        Button link(QStringLiteral("Go"), QStringLiteral("go3"), ButtonKind::Link, &window);
        QLineEdit edit(&window);
        int y = 0;
        for (QWidget *control : std::initializer_list<QWidget *>{&first, &primary, &normal, &link, &edit})
            control->setGeometry(0, 40 * y++, 120, 32);
        window.show();
        QApplication::setActiveWindow(&window);
        for (QWidget *control : std::initializer_list<QWidget *>{&primary, &normal, &link, &edit}) {
            first.setFocus();
            const QImage without = control->grab().toImage();
            control->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(control->hasFocus());
            QVERIFY2(control->grab().toImage() != without, control->metaObject()->className());
        }
    }

    void iconsAreThereAndTakeTheColour()
    {
        for (int i = 0; i <= int(Icon::Logo); ++i) {
            const QImage image = iconPixmap(Icon(i), 24, Qt::red, 2).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            int painted = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() > 200) {
                        ++painted;
                        QCOMPARE(image.pixelColor(x, y).green(), 0);
                    }
            QVERIFY2(painted > 20, qPrintable(QStringLiteral("icon %1 is empty").arg(i)));
        }
    }
};

COMMONRACK_TEST(TestTheme)
#include "TestTheme.moc"
