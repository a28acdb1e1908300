// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/RefreshGate.h"
#include "ui/deploy/AuditModel.h"
#include "ui/deploy/TriggerContext.h"

#include <QWidget>

class QTableView;

namespace ui {

class Button;
class NoteBox;
class Pill;
class PlainLabel;
class StateView;

/// The audit trail: its entries, whether its chain of hashes is whole, and how to prove that to others.
class AuditTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditTab)

public:
    static constexpr int PageSize = 500; ///< entries read at a time
    explicit AuditTab(const TriggerContext &context, QWidget *parent = nullptr);
public Q_SLOTS:
    /// Writes the whole trail there, as if chosen in the dialog.
    void exportTo(const QString &file);
    /// Reckons the hashes of an exported file, or checks a proof, as if chosen in the dialog.
    void verifyFile(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QString runName(const QString &key) const;
    QWidget *makeHead();
    void look();
    void take(const base::Result<deploy::AuditTrail::Verdict> &verdict);
    void readNew(qint64 last);
    void readOlder();
    void chooseExport();
    void chooseFile();
    void showExported(const QString &file);
    void fail(const base::Error &error);

    const TriggerContext &m_context;
    AuditModel m_model;
    RefreshGate m_gate;
    deploy::AuditTrail::Verdict m_verdict;
    bool m_looking = false;
    bool m_reading = false;
    Pill *m_pill;
    PlainLabel *m_sentence;
    NoteBox *m_problem;
    StateView *m_state;
    QTableView *m_table;
    Button *m_older;
};

} // namespace ui
