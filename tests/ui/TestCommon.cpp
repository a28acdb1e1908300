// SPDX-License-Identifier: Apache-2.0
#include "models/base/Error.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"
#include "tests/ui/Gallery.h"
#include "ui/common/AmountLabel.h"
#include "ui/common/Button.h"
#include "ui/common/CopyButton.h"
#include "ui/common/FilterChips.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/FormField.h"
#include "ui/common/HashLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/Pill.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/QrCode.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/StateView.h"
#include "ui/common/TableSetup.h"
#include "ui/common/Theme.h"
#include "ui/editor/ErrorSentence.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace ui;
using namespace std::chrono_literals;

/// The small widgets.
class TestCommon final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void galleryInEveryTheme()
    {
        const std::pair<Theme::Mode, const char *> modes[] = {{Theme::Mode::Light, "gallery-light"}, {Theme::Mode::Dark, "gallery-dark"},
            {Theme::Mode::HighContrast, "gallery-contrast"}};
        QList<QImage> pictures;
        for (const auto &[mode, name] : modes) {
            Theme theme(mode);
            test::FakeClock clock;
            const std::unique_ptr<QWidget> gallery(test::makeGallery(clock));
            gallery->resize(1380, gallery->heightForWidth(1380));
            gallery->show();
            test::savePicture(*gallery, name);
            pictures.append(gallery->grab().toImage());
        }
        QVERIFY(pictures.at(0) != pictures.at(1));
        QVERIFY(pictures.at(1) != pictures.at(2));
        Theme theme(Theme::Mode::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        test::FakeClock clock;
        const std::unique_ptr<QWidget> gallery(test::makeGallery(clock));
        gallery->resize(1380, gallery->heightForWidth(1380));
        gallery->show();
        for (const auto *label : gallery->findChildren<PlainLabel *>()) {
            if (label->isVisible() && label->text().startsWith(QStringLiteral("ethereum/")))
                QVERIFY(label->alignment() & Qt::AlignRight); // a value stays beside its label
        }
        test::savePicture(*gallery, "gallery-rtl");
        QVERIFY(gallery->grab().toImage() != pictures.at(0));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aButtonThatOpensAMenuShowsAnArrow()
    {
        const Theme theme(Theme::Mode::Light);
        for (const ButtonKind kind : {ButtonKind::Normal, ButtonKind::Link}) {
            Button plain(QStringLiteral("Views"), QStringLiteral("plain"), kind);
            Button menu(QStringLiteral("Views"), QStringLiteral("menu"), kind);
            menu.setOpensMenu();
            QVERIFY(menu.sizeHint().width() > plain.sizeHint().width());
            plain.resize(menu.sizeHint());
            menu.resize(menu.sizeHint());
            QVERIFY(menu.grab().toImage() != plain.grab().toImage());
            QCOMPARE(menu.text(), QStringLiteral("Views")); // a screen reader reads no arrow
        }
    }

    void theFieldInsideASpinBoxBearsTheNameOfItsFormField()
    {
        auto *alone = new QSpinBox;
        FormField field(QStringLiteral("Replicas"), alone);
        QCOMPARE(alone->findChild<QLineEdit *>()->accessibleName(), QStringLiteral("Replicas"));
        field.setLabel(QStringLiteral("Copies"));
        QCOMPARE(alone->findChild<QLineEdit *>()->accessibleName(), QStringLiteral("Copies"));
        auto *together = new QWidget;
        auto *inside = new QSpinBox(together);
        inside->setAccessibleName(QStringLiteral("Hours"));
        const FormField two(QStringLiteral("Duration"), together);
        QCOMPARE(inside->findChild<QLineEdit *>()->accessibleName(), QStringLiteral("Hours"));
    }

    void anErrorSentenceLeavesRoomForItsMarkOnTheSideWhereLinesBegin()
    {
        ErrorSentence sentence;
        QVERIFY(sentence.contentsMargins().left() > 0 && sentence.contentsMargins().right() == 0);
        sentence.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(sentence.contentsMargins().right() > 0 && sentence.contentsMargins().left() == 0);
    }

    void popups()
    {
        for (const auto &[mode, suffix] : {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")}) {
            Theme theme(mode);
            QMenu menu;
            QAction *first = menu.addAction(icon(Icon::Copy), QStringLiteral("Copy address"));
            first->setShortcut(QKeySequence(QStringLiteral("Ctrl+C")));
            menu.addAction(icon(Icon::OpenExternal), QStringLiteral("Open in explorer"))->setEnabled(false);
            menu.addSeparator();
            QAction *checked = menu.addAction(QStringLiteral("Group by provider"));
            checked->setCheckable(true);
            checked->setChecked(true);
            menu.addMenu(QStringLiteral("More"))->addAction(QStringLiteral("x"));
            menu.popup(QPoint(10, 10));
            menu.setActiveAction(first);
            QCOMPARE(menu.actionGeometry(first).height(), int(Tokens::control));
            test::savePicture(menu, qPrintable(QStringLiteral("menu-") + QLatin1String(suffix)));
            menu.hide();
            QComboBox combo;
            combo.addItems({QStringLiteral("Slow"), QStringLiteral("Normal"), QStringLiteral("Fast")});
            combo.setCurrentIndex(1);
            combo.resize(160, 32);
            combo.show();
            combo.showPopup();
            QVERIFY(combo.view()->isVisible());
            test::savePicture(*combo.view()->window(), qPrintable(QStringLiteral("combo-") + QLatin1String(suffix)));
            combo.hidePopup();
        }
    }

    void everyControlOfTheGalleryHasAName()
    {
        Theme theme(Theme::Mode::Light);
        test::FakeClock clock;
        const std::unique_ptr<QWidget> gallery(test::makeGallery(clock));
        for (const QWidget *widget : gallery->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || widget->isHidden() || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->inherits("QScrollArea") || widget->inherits("QHeaderView") || widget->inherits("QTabBar") || widget->inherits("QStackedWidget")
                || widget->inherits("QPlainTextEdit") || (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox")))
                continue; // the gallery's own, without a label on purpose
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }

    void plainLabelNeverReadsMarkup()
    {
        PlainLabel label(QStringLiteral("<b>bold</b>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        label.setForeignText(QStringLiteral("a\u202Eb"));
        QCOMPARE(label.text(), QStringLiteral("a⟨U+202E⟩b"));
    }

    void aLineOfPartsLosesWholePartsBeforeAWordIsCut()
    {
        PlainLabel label(QStringLiteral("one running · 0.60 per hour · lasts 34 days"));
        label.setElide(Qt::ElideRight);
        const auto widthOf = [&label](const QString &text) { return label.fontMetrics().horizontalAdvance(text) + 4; };
        label.resize(widthOf(label.text()), 20);
        QCOMPARE(label.shownText(), label.text());
        label.resize(widthOf(QStringLiteral("one running · 0.60 per hour · las")), 20);
        QCOMPARE(label.shownText(), QStringLiteral("one running · 0.60 per hour"));
        label.resize(widthOf(QStringLiteral("one run…")), 20);
        QVERIFY(label.shownText().endsWith(u'…'));
        label.grab();
        QCOMPARE(label.toolTip(), label.text());
    }

    void elidedLabelTellsTheWholeInItsToolTip()
    {
        PlainLabel label(QStringLiteral("a rather long line of text that will not fit"));
        label.setElide(Qt::ElideRight);
        label.resize(60, 20);
        label.grab();
        QCOMPARE(label.toolTip(), label.text());
        label.resize(800, 20);
        label.grab();
        QVERIFY(label.toolTip().isEmpty());
    }

    void copyButtonCopiesAndSaysSo()
    {
        CopyButton button(QStringLiteral("address"));
        button.setValue(QStringLiteral("0x1234"));
        QSignalSpy copied(&button, &CopyButton::copied);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("0x1234"));
        QCOMPARE(copied.size(), 1);
        QVERIFY(button.showsCopied());
        QCOMPARE(button.accessibleName(), QStringLiteral("Copy address"));
    }

    void hashLabelCutsTheMiddleAndKeepsTheWhole()
    {
        const QString address = QStringLiteral("0x7a31aB00000000000000000000000000000Cc9E4");
        const HashLabel label(QStringLiteral("address"), address);
        const auto words = label.findChildren<PlainLabel *>();
        QVERIFY(std::any_of(words.begin(), words.end(), [&](const PlainLabel *one) {
            return one->text() == QStringLiteral("0x7a31…c9E4") && one->toolTip() == address;
        }));
        QVERIFY(label.accessibleName().contains(address));
    }

    void amountDimsWhatDoesNotMatter()
    {
        const auto runs = amountRuns(QStringLiteral("0.000228888"), QStringLiteral("uSPON"), 6);
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs.at(0).text, QStringLiteral("0.000228"));
        QCOMPARE(runs.at(1).text, QStringLiteral("888"));
        QCOMPARE(runs.at(1).tone, TextTone::Third);
        QCOMPARE(runs.at(2).text, QStringLiteral(" uSPON"));
        QCOMPARE(amountRuns(QStringLiteral("3"), {}).size(), 1);
    }

    void formFieldShowsAndClearsItsError()
    {
        auto *edit = new QLineEdit;
        FormField field(QStringLiteral("Storage, GB"), edit, QStringLiteral("up to 1,024"));
        QCOMPARE(edit->accessibleName(), QStringLiteral("Storage, GB"));
        field.setError(QStringLiteral("Too much."));
        QVERIFY(edit->property("error").toBool());
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Too much."));
        field.setError({});
        QVERIFY(!edit->property("error").toBool());
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("up to 1,024"));
    }

    void stateViewHasFourStates()
    {
        StateView view;
        auto *content = new QWidget;
        view.setContent(content);
        QSignalSpy first(&view, &StateView::emptyAction);
        QSignalSpy again(&view, &StateView::errorAction);
        QCOMPARE(view.state(), StateView::State::Loading);
        view.showEmpty(QStringLiteral("Nothing"), QStringLiteral("Do this first."), QStringLiteral("Do it"));
        view.findChild<QPushButton *>(QStringLiteral("state.empty.action"))->click();
        QCOMPARE(first.size(), 1);
        view.showError(base::Error{base::ErrorCode::Network, QStringLiteral("No connection."), {}, nullptr, 0});
        auto *retry = view.findChild<QPushButton *>(QStringLiteral("state.error.action"));
        QCOMPARE(retry->text(), QStringLiteral("Try again"));
        retry->click();
        QCOMPARE(again.size(), 1);
        view.showContent();
        QCOMPARE(view.currentWidget(), content);
    }

    void relativeTimes_data()
    {
        QTest::addColumn<qint64>("secondsAway");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << QStringLiteral("just now");
        QTest::newRow("seconds") << qint64(-12) << QStringLiteral("12 s ago");
        QTest::newRow("minutes ahead") << qint64(300) << QStringLiteral("in 5 min");
        QTest::newRow("an hour and a bit") << qint64(72 * 60) << QStringLiteral("in 1 h 12 min");
        QTest::newRow("hours") << qint64(-5 * 3600) << QStringLiteral("5 h ago");
        QTest::newRow("a day and a bit") << qint64(-30 * 3600) << QStringLiteral("30 h ago");
        QTest::newRow("days") << qint64(-9 * 86400) << QStringLiteral("9 days ago");
    }
    void relativeTimes()
    {
        QFETCH(qint64, secondsAway);
        QFETCH(QString, text);
        constexpr qint64 now = 1'700'000'000'000;
        QCOMPARE(relativeText(now + secondsAway * 1000, now), text);
    }

    void relativeTimeLabelFollowsTheClock()
    {
        test::FakeClock clock;
        RelativeTime label(clock);
        label.setTime(clock.nowMs() - 2000);
        label.show();
        QCOMPARE(label.text(), QStringLiteral("2 s ago"));
        clock.advance(3s);
        QCOMPARE(label.text(), QStringLiteral("5 s ago"));
        label.hide();
        QCOMPARE(clock.planned(), 0); // costs nothing while nobody looks
    }

    void durations()
    {
        QCOMPARE(durationText(41), QStringLiteral("41 s"));
        QCOMPARE(durationText(12 * 86400 + 4 * 3600), QStringLiteral("12 d 04 h"));
        QCOMPARE(durationText(-5), QStringLiteral("0 s"));
    }

    void flowGoesOnBelowAndInReadingDirection()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box, 8);
        QList<QWidget *> parts;
        for (int i = 0; i < 3; ++i) {
            parts << new QWidget;
            parts.last()->setFixedSize(100, 30);
            flow->addWidget(parts.last());
        }
        box.resize(220, 100);
        box.show();
        QCOMPARE(parts.at(1)->pos(), QPoint(108, 0));
        QCOMPARE(parts.at(2)->pos(), QPoint(0, 38)); // no room beside
        QCOMPARE(flow->heightForWidth(220), 68);
        QCOMPARE(flow->heightForWidth(400), 30);
        parts.at(0)->hide(); // what is hidden takes none
        QCoreApplication::processEvents();
        QCOMPARE(parts.at(2)->pos(), QPoint(108, 0));
        box.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QCOMPARE(parts.at(1)->pos().x(), 120);
    }

    void qrCodeHasItsFinders()
    {
        QrCode code;
        QVERIFY(code.isNull());
        code.setText(QStringLiteral("ethereum:0x7a31aB00000000000000000000000000000Cc9E4"));
        QVERIFY(!code.isNull());
        QCOMPARE((code.modules() - 17) % 4, 0); // ISO/IEC 18004: version v has 17 + 4v modules
        code.setText(QString(5000, u'x'));
        QVERIFY(code.isNull());
    }

    void chipsChooseOne()
    {
        FilterChips chips;
        chips.addChip(QStringLiteral("all"), QStringLiteral("All"), Tone::Neutral);
        chips.addChip(QStringLiteral("running"), QStringLiteral("Running"), Tone::Good);
        QSignalSpy changed(&chips, &FilterChips::currentChanged);
        QCOMPARE(chips.current(), QStringLiteral("all"));
        chips.findChild<QAbstractButton *>(QStringLiteral("filter.running"))->click();
        QCOMPARE(changed.value(0).value(0).toString(), QStringLiteral("running"));
        QCOMPARE(chips.current(), QStringLiteral("running"));
    }

    void tableKeyboard()
    {
        Theme theme(Theme::Mode::Light);
        QStandardItemModel model(5, 2);
        QWidget window;
        QLineEdit before(&window);
        QTableView table(&window);
        table.setGeometry(0, 40, 300, 200);
        table.setModel(&model);
        TableOptions options;
        options.name = QStringLiteral("t");
        options.accessibleName = QStringLiteral("Things");
        options.columns = {{0, false, nullptr}, {80, true, nullptr}};
        setUpTable(table, options);
        QCOMPARE(table.accessibleName(), QStringLiteral("Things"));
        QCOMPARE(table.rowHeight(0), int(Tokens::row));
        window.show();
        QApplication::setActiveWindow(&window);
        before.setFocus();
        QTest::keyClick(&before, Qt::Key_Tab);
        QTRY_VERIFY(table.hasFocus());
        QCOMPARE(table.currentIndex().row(), 0); // Tab into it puts the cursor somewhere
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex().row(), 4);
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.currentIndex().row(), 0);
        QSignalSpy activated(&table, &QTableView::activated);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(&table, Qt::Key_Tab);
        QVERIFY(!table.hasFocus()); // and Tab leaves it again
    }

    void tableStateIsKept()
    {
        QStandardItemModel model(1, 2);
        TableOptions options;
        options.columns = {{0, false, nullptr}, {80, true, nullptr}};
        QTableView one;
        one.setModel(&model);
        setUpTable(one, options);
        one.setColumnWidth(1, 133);
        QTableView two;
        two.setModel(&model);
        setUpTable(two, options);
        QVERIFY(restoreTable(two, saveTable(one)));
        QCOMPARE(two.columnWidth(1), 133);
        QVERIFY(!restoreTable(two, {}));
    }
};

COMMONRACK_TEST(TestCommon)
#include "TestCommon.moc"
