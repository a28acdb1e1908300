// SPDX-License-Identifier: Apache-2.0
#include "models/dao/ProposalTableModel.h"
#include "tests/support/FakeDao.h"
#include "tests/support/FakeHeads.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dao;
using Model = ProposalTableModel;

class TestProposalTableModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheBook()
    {
        constexpr qint64 start = 1'700'000'000;
        test::FakeDao fake;
        test::FakeHeads heads;
        DaoContract contract(fake, fake.info());
        ProposalBook book(contract, heads.tracker());
        Model model(book);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fake.propose(start - 10, test::proposedDocument("old"), 2, 1);
        fake.propose(start + 300, "no json", 1, 0);
        heads.mine(start);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), int(Model::ColumnCount));
        const auto at = [&](int row, int column, int role) { return model.index(row, column).data(role); };
        QCOMPARE(at(0, Model::TitleColumn, Qt::DisplayRole).toString(), QStringLiteral("Proposal 1"));
        QCOMPARE(at(1, Model::TitleColumn, Qt::DisplayRole).toString(), QStringLiteral("old"));
        QCOMPARE(at(0, 0, Model::StateRole).toInt(), int(ProposalState::Voting));
        QCOMPARE(at(1, 0, Model::StateRole).toInt(), int(ProposalState::Passed));
        QCOMPARE(at(1, Model::YesColumn, Qt::DisplayRole).toString(), QStringLiteral("2"));
        QCOMPARE(at(0, 0, Model::DeadlineRole).toLongLong(), start + 300);
        QCOMPARE(at(0, 0, Model::IdRole).toULongLong(), quint64(1));
        QCOMPARE(at(0, Model::EndsColumn, Model::SortRole).toLongLong(), start + 300);

        QSignalSpy dataChanged(&model, &Model::dataChanged);
        fake.proposals[1].nay = 4;
        fake.propose(start + 302, test::proposedDocument("new"));
        heads.mine(start + 2);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(2), 0);
        QCOMPARE(model.rowOf(1), 1);
        QCOMPARE(model.rowOf(9), -1);
        QCOMPARE(at(1, Model::NoColumn, Qt::DisplayRole).toString(), QStringLiteral("4"));
        QCOMPARE(dataChanged.count(), 1);

        fake.count = 2;
        heads.reorganise(start + 2);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(2), -1);
    }

    void startsWithWhatTheBookHolds()
    {
        test::FakeDao fake;
        test::FakeHeads heads;
        DaoContract contract(fake, fake.info());
        ProposalBook book(contract, heads.tracker());
        fake.propose(1000, test::proposedDocument("first"));
        heads.mine(900);
        const Model model(book);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, Model::TitleColumn).data().toString(), QStringLiteral("first"));
        QVERIFY(!model.index(5, 0).isValid());
    }
};

COMMONRACK_TEST(TestProposalTableModel)
#include "TestProposalTableModel.moc"
