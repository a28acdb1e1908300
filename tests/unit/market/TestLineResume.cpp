// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/LineResume.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using market::LineResume;
using market::StreamLine;

class TestLineResume final : public QObject {
    Q_OBJECT

private:
    static StreamLine line(const QString &pod, const QString &text, qint64 timeNs = 0)
    {
        return {pod, text, timeNs, false};
    }

    /// What is told of lines, as "text", a gap before it as "|text".
    static QStringList told(LineResume &resume, const std::vector<StreamLine> &lines, qint64 nowMs = 0)
    {
        QStringList out;
        const auto add = [&out](const std::vector<LineResume::Told> &some) {
            for (const LineResume::Told &one : some)
                out += (one.gap ? QStringLiteral("|") : QString()) + one.line.text;
        };
        for (const StreamLine &one : lines)
            add(resume.take(one, nowMs));
        add(resume.settle(nowMs + LineResume::QuietMs));
        return out;
    }
    static std::vector<StreamLine> lines(const QStringList &texts)
    {
        std::vector<StreamLine> out;
        for (const QString &text : texts)
            out.push_back(line(QStringLiteral("pod"), text));
        return out;
    }
    static QStringList letters(const char *text)
    {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    }

    /// The other side: what each pod wrote, some of it not kept any more.
    struct Writer {
        std::map<QString, std::vector<StreamLine>> pods;
        std::map<QString, std::size_t> forgotten;
        std::vector<StreamLine> window(int tail) const
        {
            std::vector<StreamLine> out;
            for (const auto &[name, all] : pods) {
                const std::size_t kept = std::max(all.size() - std::min(all.size(), std::size_t(tail)),
                                                  forgotten.contains(name) ? forgotten.at(name) : 0);
                out.insert(out.end(), all.begin() + qsizetype(std::min(kept, all.size())), all.end());
            }
            return out;
        }
    };
private Q_SLOTS:
    void atFirstAllIsTold()
    {
        LineResume resume;
        QCOMPARE(resume.tail(), 2'000);
        resume.connected(2'000);
        QCOMPARE(told(resume, lines(letters("a b c"))), letters("a b c"));
        QVERIFY(!resume.isHolding());
    }

    void goesOnBehindTheLongestOverlap()
    {
        LineResume resume;
        resume.connected(2'000);
        (void)told(resume, lines(letters("a b c b c")));
        resume.connected(3);
        QCOMPARE(told(resume, lines(letters("c b c"))), QStringList());
        resume.connected(3);
        QCOMPARE(told(resume, lines(letters("b c d"))), letters("d"));
        resume.connected(200);
        QCOMPARE(told(resume, lines(letters("a b c b c d e"))), letters("e")); // all of it is there
        resume.connected(200);
        QCOMPARE(told(resume, lines(letters("x y a b c b c d e f"))), letters("f")); // and more, from before
    }

    void whereNothingFitsAGapIsTold()
    {
        LineResume resume;
        resume.connected(2'000);
        (void)told(resume, lines(letters("a b c")));
        resume.connected(3);
        QCOMPARE(told(resume, lines(letters("x y z"))), letters("|x y z"));
        resume.connected(3);
        QCOMPARE(told(resume, lines(letters("y z q"))), letters("q"));
    }

    void linesAreHeldOnlyAsLongAsNeeded()
    {
        LineResume resume;
        resume.connected(2'000);
        (void)told(resume, lines(letters("a b c")));
        resume.connected(3);
        QVERIFY(resume.take(line(QStringLiteral("pod"), QStringLiteral("a")), 0).empty());
        QVERIFY(resume.isHolding());
        QVERIFY(resume.settle(LineResume::QuietMs - 1).empty());
        QVERIFY(resume.take(line(QStringLiteral("pod"), QStringLiteral("b")), 0).empty());
        QVERIFY(resume.take(line(QStringLiteral("pod"), QStringLiteral("c")), 0).empty());
        QVERIFY(!resume.isHolding()); // it is known where this is
        QCOMPARE(resume.take(line(QStringLiteral("pod"), QStringLiteral("d")), 0).size(), std::size_t(1));
    }

    void timeStampsNeedNoOverlap()
    {
        const QString pod = QStringLiteral("pod");
        LineResume resume;
        resume.connected(2'000);
        (void)told(resume, {line(pod, QStringLiteral("a"), 10), line(pod, QStringLiteral("a"), 20),
                            line(pod, QStringLiteral("b"), 20)});
        resume.connected(2'000);
        QCOMPARE(told(resume, {line(pod, QStringLiteral("0"), 5), line(pod, QStringLiteral("a"), 10),
                               line(pod, QStringLiteral("a"), 20), line(pod, QStringLiteral("b"), 20),
                               line(pod, QStringLiteral("b"), 20), line(pod, QStringLiteral("a"), 30)}),
                 letters("b a")); // the same text at the same time, once more
        resume.connected(2'000);
        QCOMPARE(told(resume, {line(pod, QStringLiteral("c"), 50)}),
                 letters("|c")); // nothing says what came before it
        resume.connected(2'000);
        QCOMPARE(told(resume, {line(pod, QStringLiteral("late"), 40), line(pod, QStringLiteral("c"), 50)}),
                 letters("late"));
        resume.connected(2'000);
        QCOMPARE(told(resume, {line(pod, QStringLiteral("late"), 40), line(pod, QStringLiteral("c"), 50),
                               line(pod, QStringLiteral("d"), 60)}),
                 letters("d"));
    }

    void podsDoNotMix()
    {
        LineResume resume;
        resume.connected(2'000);
        (void)told(resume, {line(QStringLiteral("p"), QStringLiteral("a")),
                            line(QStringLiteral("q"), QStringLiteral("b"))});
        resume.connected(200);
        QCOMPARE(told(resume, {line(QStringLiteral("q"), QStringLiteral("b")),
                               line(QStringLiteral("new"), QStringLiteral("a")),
                               line(QStringLiteral("p"), QStringLiteral("a")),
                               line(QStringLiteral("q"), QStringLiteral("c"))}),
                 letters("a c"));
    }

    void whatWasKeptOnDiskIsNotToldAgain()
    {
        LineResume resume;
        resume.remember(lines(letters("a b c")));
        resume.connected(200);
        QCOMPARE(told(resume, lines(letters("a b c d"))), letters("d"));
    }

    void memoryIsBounded()
    {
        LineResume resume;
        resume.connected(2'000);
        for (int i = 0; i < 100'000; ++i)
            (void)resume.take(line(QStringLiteral("pod %1").arg(i % 1'000), QStringLiteral("x")), 0);
        QVERIFY(resume.tail() <= 2'000);
        (void)resume.take(line(QStringLiteral("one"), QStringLiteral("first")), 0);
        resume.connected(2'000);
        std::size_t seen = 0;
        for (int i = 0; i < 1'000; ++i)
            seen += resume.take(line(QStringLiteral("one"), QString(16'000, u'y')), 0).size();
        QVERIFY(seen > 0); // not more than eight million characters are held back
    }

    void aHundredCuts_data()
    {
        QTest::addColumn<bool>("stamped");
        QTest::newRow("by time stamps") << true;
        QTest::newRow("by overlap") << false;
    }
    /// No line is lost that the other side still has, none is told twice, and where lines are gone a gap is told.
    void aHundredCuts()
    {
        QFETCH(bool, stamped);
        QRandomGenerator random(11);
        int forgotten = 0;
        int noticed = 0;
        for (int round = 0; round < 100; ++round) {
            Writer writer;
            LineResume resume;
            std::map<QString, std::vector<QString>> got;
            std::map<QString, int> gaps;
            qint64 clock = 1'000;
            qint64 now = 0;
            int number = 0;
            const auto write = [&] {
                const QString pod = QStringLiteral("pod %1").arg(random.bounded(3));
                clock += random.bounded(4) ? random.bounded(1, 50) : 0; // some at the very same time
                // Some lines are like others; a text that never changes says nothing of where it stands.
                const QString text = random.bounded(3) ? QStringLiteral("line %1").arg(++number)
                                                       : QStringLiteral("tick %1").arg(random.bounded(3));
                writer.pods[pod].push_back(line(pod, text, stamped ? clock : 0));
                return writer.pods[pod].back();
            };
            const auto take = [&](const std::vector<LineResume::Told> &some) {
                for (const LineResume::Told &one : some) {
                    gaps[one.line.pod] += one.gap ? 1 : 0;
                    got[one.line.pod].push_back(one.line.text);
                }
            };
            int expectedGaps = 0;
            const int cuts = random.bounded(1, 6);
            for (int cut = 0; cut <= cuts; ++cut) {
                const int tail = resume.tail();
                resume.connected(tail);
                const auto window = writer.window(tail);
                const bool hurried =
                    cut > 0 && cut < cuts && random.bounded(4) == 0; // lost again before all has come
                for (std::size_t i = 0; i < (hurried ? window.size() / 2 : window.size()); ++i)
                    take(resume.take(window[i], now));
                if (!hurried) {
                    now += LineResume::QuietMs;
                    take(resume.settle(now));
                    for (int i = random.bounded(60); i > 0; --i)
                        take(resume.take(write(), now));
                }
                resume.lost();
                for (int i = random.bounded(40); i > 0; --i) // while nobody listens
                    (void)write();
            }
            resume.connected(resume.tail());
            for (const StreamLine &one : writer.window(resume.tail()))
                take(resume.take(one, now));
            take(resume.settle(now + LineResume::QuietMs));
            for (const auto &[pod, all] : writer.pods) {
                std::vector<QString> texts;
                for (const StreamLine &one : all)
                    texts.push_back(one.text);
                QVERIFY2(got[pod] == texts, qPrintable(QStringLiteral("round %1, %2: %3 of %4 lines")
                                                           .arg(round)
                                                           .arg(pod)
                                                           .arg(got[pod].size())
                                                           .arg(texts.size())));
                expectedGaps += gaps[pod];
            }
            QCOMPARE(expectedGaps, 0);
            // Now the other side forgets what nobody has read.
            for (int i = 0; i < 90; ++i)
                (void)write();
            for (const auto &[pod, all] : writer.pods)
                writer.forgotten[pod] = all.size() - 2;
            for (int i = 0; i < 30; ++i)
                (void)write();
            resume.connected(resume.tail());
            for (const StreamLine &one : writer.window(resume.tail()))
                take(resume.take(one, now));
            take(resume.settle(now + LineResume::QuietMs));
            for (const auto &[pod, all] : writer.pods) {
                const auto &have = got[pod];
                const std::size_t rest = all.size() - writer.forgotten[pod];
                ++forgotten;
                noticed += gaps[pod];
                QVERIFY(gaps[pod] <= 1);
                // The newest are there; the first of the rest may look like the last one told ("tick 1").
                for (std::size_t i = 1; i + 3 <= rest; ++i)
                    QCOMPARE(have[have.size() - i], all[all.size() - i].text);
            }
        }
        qInfo("gaps: %d of %d told", noticed, forgotten);
        QVERIFY(stamped ? noticed == forgotten : noticed > forgotten * 7 / 10);
    }
};

COMMONRACK_TEST(TestLineResume)
#include "TestLineResume.moc"
